import { textProblems } from '@tilsynsblik/vocabulary'
import type { ServiceContext } from '@tilsynsblik/service-kit'
import { changeReport, reportFor, type ReportSeen } from './change-report.ts'
import type { ReportOutcome } from './outcomes.ts'

export interface ReturnReport extends ReportSeen {
  comment: string
}

/** Back to its author, with what the manager misses in it. */
export async function returnReport(ctx: ServiceContext, input: ReturnReport, now: Date): Promise<ReportOutcome> {
  const report = await reportFor(ctx, input.id, 'RETURN')
  return changeReport(ctx, report, input, {
    action: 'RETURN',
    event: 'RETURNED',
    now,
    text: input.comment.trim(),
    problems: textProblems('comment', input.comment),
  })
}
