import { connectionOf, refused, scopeOf, type Connection, type Page, type ServiceContext } from '@tilsynsblik/service-kit'
import type { DeliveryChannel, DeliveryState, Persona, RecipientKind } from '@tilsynsblik/vocabulary'

/** One recipient's copy, as the contract tells it; what can be done with it follows from who asks. */
export interface DeliveryRow {
  id: string
  incidentId: string
  institutionId: string
  childId: string
  recipient: RecipientKind
  recipientId: string | null
  version: number
  channel: DeliveryChannel
  state: DeliveryState
  dueAt: string | null
  sentAt: string | null
  acknowledgedAt: string | null
  attempts: number
  fault: string | null
}

const columns = `
  delivery.id, incident_id as "incidentId", institution_id as "institutionId", child_id as "childId", recipient, recipient_id as "recipientId",
  version, channel, state, due_at as "dueAt", sent_at as "sentAt", acknowledged_at as "acknowledgedAt", attempts, fault`

/** As which recipients a persona reads what was sent. */
export const readsAs: Partial<Record<Persona, { recipients: readonly RecipientKind[]; scope: string }>> = {
  caseworker: { recipients: ['ACTING_MUNICIPALITY', 'LOCATION_MUNICIPALITY'], scope: 'recipient_id' },
  consultant: { recipients: ['CONSULTANT'], scope: 'department_id' },
  department_head: { recipients: ['DEPARTMENT', 'ADMINISTRATION'], scope: 'department_id' },
  supervisor: { recipients: ['AUTHORITY'], scope: 'authority_id' },
  authority_head: { recipients: ['AUTHORITY'], scope: 'authority_id' },
}

/** What was sent to the caller, unread first, newest first; of each report the newest copy. @throws DomainError FORBIDDEN for who gets none */
export async function receivedReports(
  ctx: ServiceContext,
  unread: boolean,
  page: Page,
): Promise<Connection<DeliveryRow & { totalCount: number }>> {
  const own = readsAs[ctx.principal.persona]
  if (!own) throw refused('FORBIDDEN')
  const rows = await ctx.readRecords<DeliveryRow & { totalCount: number }>(
    'delivery',
    `with mine as (
       select distinct on (incident_id, recipient) * from delivery
       where ${own.scope} = $1 and recipient = any($2::text[]) and state in ('SENT', 'ACKNOWLEDGED')
       order by incident_id, recipient, version desc
     ), chosen as (select * from mine where not $3::boolean or state = 'SENT')
     select ${columns}, (select count(*)::int from chosen) as "totalCount"
     from chosen as delivery
     where $4::boolean is null or (state = 'SENT', sent_at, id) < ($4, $5::timestamptz, $6::uuid)
     order by state = 'SENT' desc, sent_at desc, id desc limit $7`,
    [scopeOf(ctx), own.recipients, unread, ...keyOf(page), page.first + 1],
  )
  return connectionOf(rows, page, (row) => [String(row.state === 'SENT'), new Date(row.sentAt!).toISOString(), row.id])
}

/** Where the page before ended: was it among the unread, and at which copy. @throws DomainError BAD_USER_INPUT for a cursor of another list */
function keyOf({ after }: Page): (string | null)[] {
  if (after === undefined) return [null, null, null]
  if (after.length !== 3 || !['true', 'false'].includes(after[0]!))
    throw refused('BAD_USER_INPUT', 'after must be the endCursor of an earlier page.')
  return after
}

export async function deliveryById(ctx: ServiceContext, id: string): Promise<DeliveryRow | null> {
  const [row] = await ctx.readRecords<DeliveryRow>('delivery', `select ${columns} from delivery where id = $1::uuid`, [id])
  return row ?? null
}

/** Every copy of many reports that the caller may see, in the order in which they are due. */
export async function deliveriesOf(ctx: ServiceContext, incidentIds: readonly string[]): Promise<DeliveryRow[][]> {
  const rows = await ctx.readRecords<DeliveryRow>(
    'delivery',
    `select ${columns} from delivery where incident_id = any($1::uuid[]) order by due_at, recipient, version`,
    [incidentIds],
  )
  const known = Map.groupBy(rows, (row) => row.incidentId)
  return incidentIds.map((id) => known.get(id) ?? [])
}

/** Copies of the home's reports that failed, oldest first. */
export async function failedDeliveries(ctx: ServiceContext): Promise<DeliveryRow[]> {
  return ctx.readRecords<DeliveryRow>(
    'delivery',
    `select ${columns} from delivery where institution_id = $1 and state = 'FAILED' order by created_at`,
    [scopeOf(ctx)],
  )
}
