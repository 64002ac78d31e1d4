import { textProblems } from '@tilsynsblik/vocabulary'
import type { ServiceContext } from '@tilsynsblik/service-kit'
import { changeReport, reportFor, type ReportSeen } from './change-report.ts'
import type { ReportOutcome } from './outcomes.ts'

export interface ReopenReport extends ReportSeen {
  reason: string
}

/** Takes a closed report up again. */
export async function reopenReport(ctx: ServiceContext, input: ReopenReport, now: Date): Promise<ReportOutcome> {
  const report = await reportFor(ctx, input.id, 'REOPEN')
  return changeReport(ctx, report, input, {
    action: 'REOPEN',
    event: 'REOPENED',
    now,
    text: input.reason.trim(),
    problems: textProblems('reason', input.reason),
  })
}
