import type { ServiceContext } from '@tilsynsblik/service-kit'
import { type ChildAccount, longest, type Problem, textProblems } from '@tilsynsblik/vocabulary'
import { reportContents } from '../queries/report-content.ts'
import { changeReport, reportFor, type ReportSeen } from './change-report.ts'
import type { ReportOutcome } from './outcomes.ts'

export interface AddChildAccount extends ReportSeen {
  account: ChildAccount
  text?: string | null | undefined
  reason?: string | null | undefined
}

/** The child's account, when it comes later, or why it does not come: a new version of the report. */
export async function addChildAccount(ctx: ServiceContext, input: AddChildAccount, now: Date): Promise<ReportOutcome> {
  const report = await reportFor(ctx, input.id, 'ADD_ACCOUNT')
  const [before] = await reportContents(ctx, [{ incidentId: report.id, version: null }])
  const attached = input.account === 'ATTACHED'
  return changeReport(ctx, report, input, {
    action: 'ADD_ACCOUNT',
    event: 'ACCOUNT',
    now,
    problems: accountProblems(input),
    columns: { account: input.account, account_received_at: attached ? now : null },
    content: {
      ...before!,
      account: input.account,
      accountText: attached ? (input.text?.trim() ?? null) : null,
      accountReason: attached ? null : (input.reason?.trim() ?? null),
    },
  })
}

function accountProblems({ account, text, reason }: AddChildAccount): Problem[] {
  if (account === 'UNKNOWN') return [{ path: 'account', code: 'required' }]
  return account === 'ATTACHED' ? textProblems('text', text, longest.account) : textProblems('reason', reason)
}
