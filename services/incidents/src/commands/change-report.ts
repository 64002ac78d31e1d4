import { randomUUID } from 'node:crypto'
import {
  invalidInput,
  knownId,
  refused,
  type ServiceContext,
  statement,
  writeFirst,
  wrongState,
  type Transaction,
} from '@tilsynsblik/service-kit'
import type { Problem, ReportAction } from '@tilsynsblik/vocabulary'
import type { ReportContent } from '../domain/report-content.ts'
import { couldEver, isReady, nextState, type ReportEventWord, type ReportStanding } from '../domain/workflow.ts'
import { reportStanding } from '../queries/report-standing.ts'
import { announce } from './announce.ts'
import { reportDone, type ReportOutcome } from './outcomes.ts'

/** Which report, and in which version it was on the screen. */
export interface ReportSeen {
  id: string
  version: number
}

/** What one action does to a report beside leading to its next state. */
export interface ReportChange {
  action: ReportAction
  event: ReportEventWord
  now: Date
  /** The actor's words, for the timeline. */
  text?: string | null
  problems?: Problem[]
  /** Columns that change with the state. */
  columns?: Readonly<Record<string, unknown>>
  /** What the report says from now on: a new version. */
  content?: ReportContent
  /** What else is written, in the same transaction. */
  write?: (tx: Transaction) => Promise<unknown>
}

/**
 * A report that the caller may see and on which the action might be the caller's.
 *
 * @throws DomainError NOT_FOUND for a report out of sight, FORBIDDEN for an action that is never this caller's: such as
 *   to approve force one used
 */
export async function reportFor(ctx: ServiceContext, id: string, action: ReportAction): Promise<ReportStanding> {
  const report = await reportStanding(ctx, knownId(id))
  if (!report) throw refused('NOT_FOUND')
  if (!couldEver(report, ctx.principal, action)) throw refused('FORBIDDEN')
  return report
}

/** The one way a report moves on: is it still what was seen, does the action lead on from here; then all of it or nothing. */
export async function changeReport(
  ctx: ServiceContext,
  report: ReportStanding,
  seen: ReportSeen,
  change: ReportChange,
): Promise<ReportOutcome> {
  const state = nextState(report, ctx.principal, change.action)
  if (report.version !== seen.version || !state) return wrongState(report.state)
  if (change.problems && change.problems.length > 0) return invalidInput(...change.problems)
  if (!isReady(report, change.action, change.now)) return wrongState(report.state)

  const words = await sealedWords(ctx, report, change)
  const records = { kind: 'incident', ids: [report.id], children: [report.childId] }
  const wrote = await writeFirst(ctx, auditWord(change.action), records, async (tx) => {
    if (!(await moved(tx, report, { ...change, ...words, state, by: ctx.principal.userId }))) return false
    await change.write?.(tx)
    await announce(tx, report.id, change.event)
    return true
  })
  if (wrote) return reportDone(ctx, report.id)
  return wrongState((await reportStanding(ctx, report.id))!.state)
}

/** What the move says, closed: as an event, and as a new version. */
async function sealedWords(ctx: ServiceContext, report: ReportStanding, { text, content }: ReportChange) {
  const eventId = randomUUID()
  const said = text ?? null
  if (said === null && !content) return { eventId, said: null, version: null }
  const seal = await ctx.words.of(report.id)
  const next = String(report.version + 1)
  return {
    eventId,
    said: seal('report_event.text', eventId, said),
    version: content && {
      content: seal('report_version.content', next, content),
      inHouseSchool: content.inHouseSchool === true,
      staff: content.staff,
      reason: seal('report_version.reason', next, said),
    },
  }
}

type Move = ReportChange & Awaited<ReturnType<typeof sealedWords>> & { state: string; by: string }

const scopes = 'institution_id, authority_id, department_id, acting_municipality_id, location_municipality_id, child_id'

/** Whoever comes second finds another state or another version, and changes nothing. */
async function moved(
  tx: Transaction,
  report: ReportStanding,
  { state, event, eventId, said, by, now, columns = {}, version }: Move,
): Promise<boolean> {
  const changes = { ...columns, state, ...(version && { version: report.version + 1 }) }
  const told: unknown[] = [report.id, report.version, report.state, now, by, event, said, eventId]
  if (version) told.push(version.content, version.reason, version.inHouseSchool, version.staff)
  const rows = await statement(
    tx,
    `with report as (
       update incident set ${Object.keys(changes)
         .map((name, index) => `${name} = $${told.length + index + 1}`)
         .join(', ')}
       where id = $1 and version = $2 and state = $3 returning *
     ), event as (
       insert into report_event (id, incident_id, ${scopes}, at, by, action, state, text)
       select $8::uuid, id, ${scopes}, $4::timestamptz, $5, $6, state, $7 from report
     )${version ? versionSql : ''}
     select id from report`,
    [...told, ...Object.values(changes)],
  )
  return rows.length > 0
}

/** Left out when the words stay: a recipient who answers may not even ask to change them. */
const versionSql = `, version as (
       insert into report_version (incident_id, version, ${scopes}, content, reason, in_house_school, staff, changed_by, changed_at)
       select id, version, ${scopes}, $9, $10, $11::boolean, $12::text[], $5, $4::timestamptz from report
     )`

/** ADD_ACCOUNT is `report.add-account` in the audit. */
function auditWord(action: ReportAction): string {
  return `report.${action.toLowerCase().replaceAll('_', '-')}`
}
