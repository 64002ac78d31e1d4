import { textProblems } from '@tilsynsblik/vocabulary'
import type { ServiceContext } from '@tilsynsblik/service-kit'
import { closingProblems } from '../domain/workflow.ts'
import { changeReport, reportFor, type ReportSeen } from './change-report.ts'
import type { ReportOutcome } from './outcomes.ts'

export interface CloseReport extends ReportSeen {
  /** Also why, when no answer came in time. */
  note: string
}

/** Closes a report: everyone has it, it was answered, and what was to follow was done. */
export async function closeReport(ctx: ServiceContext, input: CloseReport, now: Date): Promise<ReportOutcome> {
  const report = await reportFor(ctx, input.id, 'CLOSE')
  return changeReport(ctx, report, input, {
    action: 'CLOSE',
    event: 'CLOSED',
    now,
    text: input.note.trim(),
    problems: [...textProblems('note', input.note), ...closingProblems(report, now).map((code) => ({ path: 'id', code }))],
  })
}
