import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { AssessmentStep } from '@tilsynsblik/vocabulary'

/** Somebody has asked to stop it. */
export class AssessmentCancelled extends Error {
  override readonly name = 'AssessmentCancelled'
}

export interface Progress {
  id: string
  step: AssessmentStep
  done: number
  total: number
}

/** Says how far an assessment is. @throws AssessmentCancelled when it is not wanted any more */
export async function noteProgress(ctx: ServiceContext, { id, step, done, total }: Progress, now: Date): Promise<void> {
  const rows = await ctx.write('assessment.progress', { kind: 'assessment', ids: [id] }, (tx) =>
    statement(
      tx,
      `update assessment set step = $2, done = $3, total = $4, beat_at = $5
       where id = $1 and state = 'RUNNING' and cancel_requested_at is null returning id`,
      [id, step, done, total, now],
    ),
  )
  if (rows.length === 0) throw new AssessmentCancelled()
}
