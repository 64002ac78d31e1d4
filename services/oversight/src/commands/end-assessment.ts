import { statement, type ServiceContext } from '@tilsynsblik/service-kit'

export interface EndedAssessment {
  id: string
  state: 'FAILED' | 'CANCELLED'
  /** The part that was missing. */
  failedPart: string | null
}

/** Ends an assessment that came to nothing. The one before it stays in use. */
export async function endAssessment(ctx: ServiceContext, { id, state, failedPart }: EndedAssessment, now: Date): Promise<void> {
  await ctx.write('assessment.end', { kind: 'assessment', ids: [id] }, (tx) =>
    statement(
      tx,
      `update assessment set state = $2, failed_part = $3, step = null, completed_at = $4 where id = $1 and state = 'RUNNING'`,
      [id, state, failedPart, now],
    ),
  )
}
