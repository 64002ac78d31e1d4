import { refused, statement, wrongState, type ServiceContext, type WrongState } from '@tilsynsblik/service-kit'
import { assessmentRun, type AssessmentRunRow } from '../queries/assessment-runs.ts'

export type Cancelled = (AssessmentRunRow & { __typename: 'AssessmentRun' }) | WrongState

/** Asks a waiting or running assessment to stop; it does before it stores anything. Asked twice is asked once. */
export async function cancelAssessment(ctx: ServiceContext, id: string, now: Date): Promise<Cancelled> {
  return ctx.write('assessment.cancel', { kind: 'assessment', ids: [id] }, async (tx) => {
    await statement(
      tx,
      `update assessment set cancel_requested_at = $2
       where id::text = $1 and state in ('QUEUED', 'RUNNING') and cancel_requested_at is null`,
      [id, now],
    )
    const run = await assessmentRun(tx, id)
    if (!run) throw refused('NOT_FOUND')
    return run.state === 'QUEUED' || run.state === 'RUNNING' ? { __typename: 'AssessmentRun', ...run } : wrongState(run.state)
  })
}
