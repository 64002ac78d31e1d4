import { insertRows, invalidInput, statement, type InvalidInput, type ServiceContext, type WrongState } from '@tilsynsblik/service-kit'
import { calendarDateOf, problemIf, textProblems, type OverviewAction, type Problem } from '@tilsynsblik/vocabulary'
import { nextStatus, whatIsMissing } from '../domain/overview-life.ts'
import { fingerprint } from '../domain/fingerprint.ts'
import { keptUntil, retention } from '../domain/retention.ts'
import { signedDocument } from '../domain/signed-document.ts'
import type { QuarterlyOverviewRow } from '../queries/overview.ts'
import { changeOverview, ownOverview, type OverviewChange } from './change-overview.ts'

export interface OverviewMove {
  overviewId: string
  revision: number
  action: OverviewAction
  reason?: string | null | undefined
}

type Moved = QuarterlyOverviewRow | InvalidInput | WrongState

/** Signs, returns, submits or reopens. A signature is for the revision that was seen: whatever came between makes it refused. */
export async function moveOverview(ctx: ServiceContext, move: OverviewMove, now: Date): Promise<Moved> {
  const overview = await ownOverview(ctx, move.overviewId)
  const problems = moveProblems(move, overview)
  if (problems.length > 0) return invalidInput(...problems)
  const status = nextStatus(overview, ctx.principal, move.action)
  return changeOverview(ctx, overview, {
    ...move,
    ...stepOf(ctx, move, overview, now),
    columns: { status, ...columnsOf(ctx, move, overview, now) },
  })
}

function moveProblems({ action, reason }: OverviewMove, overview: QuarterlyOverviewRow): Problem[] {
  const { status, sections, authorHash } = overview
  switch (action) {
    case 'WRITE':
      return [{ path: 'action', code: 'notAStep' }]
    case 'RETURN':
    case 'REOPEN':
      return textProblems('reason', reason)
    case 'SIGN_AS_AUTHOR':
      return status === 'COUNTED' ? whatIsMissing(sections) : []
    case 'SIGN_AS_HEAD':
      // A dialogue about an alarm may be logged at any time: then the author has signed another document.
      return problemIf(status === 'COMMENTED' && authorHash !== fingerprint(signedDocument(overview)), 'document', 'changedSinceAuthor')
    default:
      return problemIf(Boolean(reason?.trim()), 'reason', 'notAsked')
  }
}

/** A signature goes with what it is under, and away with it. */
function columnsOf(
  ctx: ServiceContext,
  { action, reason }: OverviewMove,
  overview: QuarterlyOverviewRow,
  now: Date,
): Record<string, unknown> {
  const unsigned = { author_signed_by: null, author_signed_at: null, author_hash: null, submitted_at: null }
  switch (action) {
    case 'SIGN_AS_AUTHOR':
      return {
        author_signed_by: ctx.principal.userId,
        author_signed_at: now,
        author_hash: fingerprint(signedDocument(overview)),
        returned_by: null,
        returned_from: null,
        returned_at: null,
        returned_because: null,
      }
    case 'RETURN':
      return {
        ...unsigned,
        returned_by: ctx.principal.userId,
        returned_from: overview.authorSignedBy,
        returned_at: now,
        returned_because: reason!.trim(),
      }
    case 'REOPEN':
      return { ...unsigned, edition: overview.edition + 1 }
    case 'SUBMIT':
      return { submitted_at: now }
    default:
      return {}
  }
}

/** What a step leaves behind: the version both have signed, when it was submitted, why it was opened again. */
function stepOf(
  ctx: ServiceContext,
  { action, reason }: OverviewMove,
  overview: QuarterlyOverviewRow,
  now: Date,
): Pick<OverviewChange, 'write'> {
  const which = 'department_id = $1 and quarter = $2 and edition = $3'
  const { departmentId, quarter, edition } = overview
  const onVersion = (sets: string, value: unknown): Pick<OverviewChange, 'write'> => ({
    write: async (tx) =>
      (await statement(tx, `update overview_version set ${sets} where ${which} returning 1`, [departmentId, quarter, edition, value]))
        .length > 0,
  })
  switch (action) {
    case 'SIGN_AS_HEAD':
      return { write: async (tx) => (await insertRows(tx, 'overview_version', versionRow(ctx, overview, now))) === 1 }
    case 'SUBMIT':
      return onVersion('submitted_at = $4', now)
    case 'REOPEN':
      return onVersion('reopened_because = $4', reason!.trim())
    default:
      return {}
  }
}

function versionRow(ctx: ServiceContext, overview: QuarterlyOverviewRow, now: Date) {
  const document = signedDocument(overview)
  return {
    department_id: [overview.departmentId],
    quarter: [overview.quarter],
    edition: [overview.edition],
    operator_id: [overview.operatorId],
    document: [JSON.stringify(document)],
    hash: [fingerprint(document)],
    author_signed_by: [overview.authorSignedBy],
    author_signed_at: [overview.authorSignedAt],
    head_signed_by: [ctx.principal.userId],
    head_signed_at: [now.toISOString()],
    keep_until: [keptUntil(calendarDateOf(now), retention.version)],
  }
}
