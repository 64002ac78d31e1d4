import type { ServiceContext } from '@tilsynsblik/service-kit'
import { textProblems, type VoidReason } from '@tilsynsblik/vocabulary'
import { changeReport, reportFor, type ReportSeen } from './change-report.ts'
import type { ReportOutcome } from './outcomes.ts'

export interface VoidReport extends ReportSeen {
  reason: VoidReason
  text: string
}

/** Takes a report out of every count. It stays readable, and whoever got it is told. */
export async function voidReport(ctx: ServiceContext, input: VoidReport, now: Date): Promise<ReportOutcome> {
  const report = await reportFor(ctx, input.id, 'VOID')
  return changeReport(ctx, report, input, {
    action: 'VOID',
    event: 'VOIDED',
    now,
    text: input.text.trim(),
    problems: textProblems('text', input.text),
    columns: { voided: input.reason },
  })
}
