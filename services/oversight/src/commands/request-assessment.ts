import {
  enqueue,
  invalidInput,
  statement,
  wrongState,
  type InvalidInput,
  type ServiceContext,
  type WrongState,
} from '@tilsynsblik/service-kit'
import { calendarDateOf, isQuarter, isUuid, lastClosedQuarter, type Quarter } from '@tilsynsblik/vocabulary'
import { windowOf } from '../domain/model.ts'
import { assessmentRun, type AssessmentRunRow } from '../queries/assessment-runs.ts'
import { parametersInForce } from '../queries/parameters-in-force.ts'
import { silentAfterSeconds } from './begin-assessment.ts'

export interface WantedAssessment {
  id: string
  until?: Quarter | null | undefined
}

export type Requested = (AssessmentRunRow & { __typename: 'AssessmentRun' }) | InvalidInput | WrongState

/** Asks for an assessment now. Sent twice, it is one; while another waits or runs, there is none. */
export async function requestAssessment(ctx: ServiceContext, { id, until }: WantedAssessment, now: Date): Promise<Requested> {
  const lastClosed = lastClosedQuarter(now)
  if (!isUuid(id)) return invalidInput({ path: 'id', code: 'notAnId' })
  if (until != null && (!isQuarter(until) || until > lastClosed)) return invalidInput({ path: 'until', code: 'notClosed' })
  const { parameters } = await parametersInForce(ctx, calendarDateOf(now))
  return ctx.write('assessment.request', { kind: 'assessment', ids: [id] }, async (tx) => {
    // Two people ask at the same time: the second waits here and sees the first.
    await statement(tx, `select pg_advisory_xact_lock(hashtext('assessment.request'))`)
    const known = await assessmentRun(tx, id)
    if (known) return { __typename: 'AssessmentRun', ...known }
    const [busy] = await statement<{ state: string }>(
      tx,
      `select state from assessment
       where state = 'QUEUED' or (state = 'RUNNING' and beat_at > $1::timestamptz - make_interval(secs => $2)) limit 1`,
      [now, silentAfterSeconds],
    )
    if (busy) return wrongState(busy.state)
    await statement(tx, `insert into assessment (id, period, state, requested_at, requested_by) values ($1, $2, 'QUEUED', $3, $4)`, [
      id,
      windowOf(parameters, until ?? lastClosed),
      now,
      ctx.principal.userId,
    ])
    await enqueue(tx, 'assess', { id })
    return { __typename: 'AssessmentRun', ...(await assessmentRun(tx, id))! }
  })
}
