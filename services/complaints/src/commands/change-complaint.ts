import { randomUUID } from 'node:crypto'
import {
  invalidInput,
  knownId,
  refused,
  statement,
  writeFirst,
  wrongState,
  type Principal,
  type Sealer,
  type ServiceContext,
  type Transaction,
} from '@tilsynsblik/service-kit'
import { calendarDateOf, type ComplaintAction, type ComplaintEventWord, type ComplaintState, type Problem } from '@tilsynsblik/vocabulary'
import { actsOnComplaints, couldEver, isReady, nextState, type ComplaintStanding } from '../domain/workflow.ts'
import { complaintById } from '../queries/complaints-by-id.ts'
import { complaintStanding } from '../queries/complaint-standing.ts'
import { follow } from './announce.ts'
import { complaintDone, type ComplaintOutcomeOf } from './outcomes.ts'

/** Which complaint, and in which version it was on the screen. */
export interface ComplaintSeen {
  id: string
  version: number
}

/** What one action does to a complaint beside leading to its next state. */
export interface ComplaintChange {
  action: ComplaintAction
  event: ComplaintEventWord
  now: Date
  /** Where it leads, when that follows from what was decided. */
  state?: ComplaintState
  /** The actor's words, for the timeline. */
  text?: string | null
  problems?: Problem[]
  /** Columns that change with the state. */
  columns?: Readonly<Record<string, unknown>>
  /** What else is written, in the same transaction; its words are closed by `seal`. */
  write?: (tx: Transaction, seal: Sealer) => Promise<unknown>
}

/**
 * A complaint that the caller may see and on which the action might be the caller's.
 *
 * @throws DomainError NOT_FOUND for a complaint out of sight, FORBIDDEN for an action that is never this caller's: such as
 *   to withdraw what another complained of
 */
export async function complaintFor(ctx: ServiceContext, id: string, action: ComplaintAction): Promise<ComplaintStanding> {
  if (!actsOnComplaints(ctx.principal.persona)) throw refused('FORBIDDEN')
  const complaint = await complaintStanding(ctx, knownId(id))
  if (!complaint) throw refused('NOT_FOUND')
  if (!couldEver(complaint, ctx.principal, action)) throw refused('FORBIDDEN')
  return complaint
}

/** The one way a complaint moves on: is it still what was seen, does the action lead on from here; then all of it or nothing. */
export async function changeComplaint(
  ctx: ServiceContext,
  complaint: ComplaintStanding,
  seen: ComplaintSeen,
  change: ComplaintChange,
): Promise<ComplaintOutcomeOf> {
  const state = nextState(complaint, ctx.principal, change.action)
  if (complaint.version !== seen.version || !state) return wrongState(complaint.state)
  if (change.problems && change.problems.length > 0) return invalidInput(...change.problems)
  if (!isReady(complaint, change.action, calendarDateOf(change.now))) return wrongState(complaint.state)

  const { childId } = (await complaintById(ctx, complaint.id))!
  const records = { kind: 'complaint', ids: [complaint.id], children: childId ? [childId] : [] }
  const seal = await ctx.words.of(complaint.id)
  const eventId = randomUUID()
  const step = { ...change, state: change.state ?? state, eventId, text: seal('complaint_event.text', eventId, change.text ?? null) }
  const wrote = await writeFirst(ctx, auditWord(change.action), records, async (tx) => {
    if (!(await moved(tx, ctx, complaint, step))) return false
    await change.write?.(tx, seal)
    await follow(tx, complaint.id)
    return true
  })
  if (wrote) return complaintDone(ctx, complaint.id)
  return wrongState((await complaintStanding(ctx, complaint.id))!.state)
}

/** Whoever comes second finds another version, and changes nothing. */
async function moved(
  tx: Transaction,
  { principal }: ServiceContext,
  { id, version }: ComplaintStanding,
  { state, event, eventId, now, text, columns = {} }: ComplaintChange & { eventId: string },
): Promise<boolean> {
  const changes = { ...columns, state, version: version + 1 }
  const told = [id, version, now, actorOf(principal), principal.persona, event, text ?? null, eventId]
  const rows = await statement(
    tx,
    `with complaint as (
       update complaint set ${Object.keys(changes)
         .map((name, index) => `${name} = $${told.length + index + 1}`)
         .join(', ')}
       where id = $1 and version = $2 returning id, state
     ), event as (
       insert into complaint_event (id, complaint_id, at, by, role, action, state, text)
       select $8::uuid, id, $3::timestamptz, $4, $5, $6, state, $7 from complaint
     )
     select id from complaint`,
    [...told, ...Object.values(changes)],
  )
  return rows.length > 0
}

/** Who did it, for the timeline: a child is nobody's user name, and a receipt has none. */
export function actorOf({ persona, userId }: Principal): string {
  return persona === 'child' || persona === 'complainant' ? persona : userId
}

/** HEAR_HOME is `complaint.hear-home` in the audit. */
function auditWord(action: ComplaintAction): string {
  return `complaint.${action.toLowerCase().replaceAll('_', '-')}`
}
