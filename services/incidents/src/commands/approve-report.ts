import { longest, textProblems } from '@tilsynsblik/vocabulary'
import type { ServiceContext } from '@tilsynsblik/service-kit'
import { changeReport, reportFor, type ReportSeen } from './change-report.ts'
import type { ReportOutcome } from './outcomes.ts'

export interface ApproveReport extends ReportSeen {
  assessment: string
  followUpNeeded: boolean
  followUpReason?: string | null | undefined
}

/** The manager's own words, and off to everyone with a right to it. Never of force that the manager used. */
export async function approveReport(ctx: ServiceContext, input: ApproveReport, now: Date): Promise<ReportOutcome> {
  const report = await reportFor(ctx, input.id, 'APPROVE')
  const seal = await ctx.words.of(report.id)
  return changeReport(ctx, report, input, {
    action: 'APPROVE',
    event: 'APPROVED',
    now,
    text: input.followUpNeeded ? null : (input.followUpReason?.trim() ?? null),
    problems: [
      ...textProblems('assessment', input.assessment, longest.account),
      ...(input.followUpNeeded ? [] : textProblems('followUpReason', input.followUpReason)),
    ],
    columns: { assessment: seal('incident.assessment', report.id, input.assessment.trim()), follow_up_needed: input.followUpNeeded },
  })
}
