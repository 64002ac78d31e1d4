import {
  invalidInput,
  knownId,
  refused,
  type Sealer,
  type ServiceContext,
  statement,
  writeFirst,
  wrongState,
  type Transaction,
} from '@tilsynsblik/service-kit'
import { isUuid, type NotificationAction, type Problem } from '@tilsynsblik/vocabulary'
import type { CaseStanding } from '../domain/case-standing.ts'
import { actsOn, nextState } from '../domain/case-workflow.ts'
import { nextClock } from '../domain/process-plan.ts'
import { columnOf, type NotificationCaseRow } from '../queries/case-row.ts'
import { caseById } from '../queries/cases-by-id.ts'
import { caseEvents } from '../queries/case-events.ts'
import { follow } from './announce.ts'
import { caseDone, type CaseOutcome } from './outcomes.ts'

/** Which case, and in which version it was on the screen. */
export interface CaseSeen {
  id: string
  version: number
}

/** What one action does to a case beside leading to its next state. */
export interface CaseChange {
  action: NotificationAction
  now: Date
  problems?: Problem[]
  /** Where its tracks are from now on. */
  change?: Partial<CaseStanding>
  /** What was written at the step: kept as it is, and never changed. */
  detail?: object
  /** What else is written, in the same transaction; its words are closed by `seal`. */
  write?: (tx: Transaction, seal: Sealer, standing: CaseStanding) => Promise<unknown>
}

/**
 * A case of the caller's own municipality.
 *
 * @throws DomainError NOT_FOUND for a case out of sight, FORBIDDEN for who acts on no case
 */
export async function caseFor(ctx: ServiceContext, id: string): Promise<NotificationCaseRow> {
  if (ctx.principal.persona !== 'caseworker') throw refused('FORBIDDEN')
  const standing = await caseById(ctx, knownId(id))
  if (!standing || !actsOn(standing, ctx.principal)) throw refused('NOT_FOUND')
  return standing
}

/** The one way a case moves on: is it still what was seen, may it be done now, is it right; then all of it or nothing. */
export async function changeCase(
  ctx: ServiceContext,
  standing: NotificationCaseRow,
  { version }: Pick<CaseSeen, 'version'>,
  { action, now, problems = [], change = {}, detail, write }: CaseChange,
): Promise<CaseOutcome> {
  const state = nextState(standing, ctx.principal, action)
  if (standing.version !== version || !state) return wrongState(standing.state)
  if (problems.length > 0) return invalidInput(...problems)

  const moved = { ...change, state }
  const columns = { ...moved, ...nextClock({ ...standing, ...moved }) }
  const records = { kind: 'notification_case', ids: [standing.id], children: childrenOf({ ...standing, ...change }) }
  const event = { id: crypto.randomUUID(), by: ctx.principal.userId }
  const seal = await ctx.words.of(standing.id)
  const closed = seal('notification_event.detail', event.id, detail ?? null)
  const wrote = await writeFirst(ctx, auditWord(action), records, async (tx) => {
    const rows = await statement(tx, movingSql(Object.keys(columns)), [
      standing.id,
      version,
      event.id,
      now,
      event.by,
      action,
      closed,
      ...Object.values(columns),
    ])
    if (rows.length === 0) return false
    await write?.(tx, seal, standing)
    await follow(tx, standing.id)
    return true
  })
  return wrote ? caseDone(ctx, standing.id) : wrongState((await caseById(ctx, standing.id))!.state)
}

/** Something more is written in a case, and nothing of it moves: two who write at once both have written. The id is the form's. */
export async function addToCase(
  ctx: ServiceContext,
  { id, eventId }: { id: string; eventId: { path: string; value: string } },
  { action, now, problems = [], detail }: Pick<CaseChange, 'action' | 'now' | 'problems' | 'detail'>,
): Promise<CaseOutcome> {
  const standing = await caseFor(ctx, id)
  if (!isUuid(eventId.value)) return invalidInput({ path: eventId.path, code: 'notAnId' })
  const isThere = async () => (await caseEvents(ctx, [standing.id]))[0]!.some((event) => event.id === eventId.value.toLowerCase())
  if (await isThere()) return caseDone(ctx, standing.id)
  if (!nextState(standing, ctx.principal, action)) return wrongState(standing.state)
  if (problems.length > 0) return invalidInput(...problems)

  const seal = await ctx.words.of(standing.id)
  const closed = seal('notification_event.detail', eventId.value, detail ?? null)
  const records = { kind: 'notification_case', ids: [standing.id], children: childrenOf(standing) }
  const wrote = await writeFirst(ctx, auditWord(action), records, async (tx) => {
    const rows = await statement(
      tx,
      `insert into notification_event (id, notification_id, municipality_id, at, by, action, state, detail)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning id`,
      [eventId.value, standing.id, standing.municipalityId, now, ctx.principal.userId, action, standing.state, closed],
    )
    return rows.length > 0
  })
  // Sent twice at once, or the id belongs to something else.
  return wrote || (await isThere()) ? caseDone(ctx, standing.id) : invalidInput({ path: eventId.path, code: 'taken' })
}

export function childrenOf({ childId }: Pick<CaseStanding, 'childId'>): string[] {
  return childId === null ? [] : [childId]
}

/** Whoever comes second finds another version, and changes nothing. */
function movingSql(properties: readonly string[]): string {
  return `with changed as (
      update notification_case set version = version + 1, ${properties.map((name, index) => `${columnOf(name)} = $${index + 8}`).join(', ')}
      where id = $1 and version = $2 returning id, municipality_id, state
    )
    insert into notification_event (id, notification_id, municipality_id, at, by, action, state, detail)
    select $3::uuid, id, municipality_id, $4::timestamptz, $5, $6, state, $7 from changed returning id`
}

/** HOLD_CONVERSATION is `notification.hold-conversation` in the audit. */
function auditWord(action: NotificationAction): string {
  return `notification.${action.toLowerCase().replaceAll('_', '-')}`
}
