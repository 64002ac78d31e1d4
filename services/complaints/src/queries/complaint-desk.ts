import { connectionOf, type Connection, type Page, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, ComplaintDeskFilter, ComplaintRecipientKind, Persona } from '@tilsynsblik/vocabulary'
import { complaintColumns, type ComplaintRow } from './complaint-row.ts'

/** What waits at the recipient's desk, the nearest clock first; those without a clock last. */
export async function complaintDesk(
  ctx: ServiceContext,
  { filter, today }: { filter: Exclude<ComplaintDeskFilter, 'CLOSED'>; today: CalendarDate },
  page: Page,
): Promise<Connection<ComplaintRow>> {
  const { persona, scope, userId } = ctx.principal
  const [scopeColumn, recipient] = deskOf(persona)
  const rows = await ctx.readRecords<ComplaintRow & { totalCount: number; clock: string }>(
    'complaint',
    `with chosen as (
       select id, coalesce(due_on, 'infinity'::date) as clock from complaint
       where ${scopeColumn} = $1 and recipient_kind = $2 and state is not null and forward_kind is null and ${conditions[filter]}
         and ($3::text is null or officer_id = $3) and ($4::date is null or due_on <= $4)
     )
     select ${complaintColumns(persona)}, clock::text as clock, (select count(*)::int from chosen) as "totalCount"
     from chosen join complaint using (id)
     where $5::date is null or (clock, id) > ($5, $6::uuid)
     order by clock, id limit $7`,
    [
      scope,
      recipient,
      filter === 'MINE' ? userId : null,
      filter === 'DUE' ? today : null,
      page.after?.[0] ?? null,
      page.after?.[1] ?? null,
      page.first + 1,
    ],
  )
  return connectionOf(rows, page, (row) => [row.clock, row.id])
}

const open = "state not in ('CLOSED', 'WITHDRAWN')"

const conditions: Record<Exclude<ComplaintDeskFilter, 'CLOSED'>, string> = {
  ALL: open,
  MINE: open,
  UNRECEIVED: "state = 'FILED'",
  DUE: open,
}

/** The column of whose desk it is, and which complaints are decided there. */
export function deskOf(persona: Persona): [scopeColumn: string, recipient: ComplaintRecipientKind] {
  return persona === 'caseworker' ? ['municipality_id', 'MUNICIPALITY'] : ['authority_id', 'AUTHORITY']
}
