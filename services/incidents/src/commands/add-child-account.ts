import type { ServiceContext } from '@tilsynsblik/service-kit'
import { type ChildAccount, lengthProblems, longest, type Problem, problemIf, textProblems } from '@tilsynsblik/vocabulary'
import { attachmentsOf } from '../queries/attachment-rows.ts'
import { reportContents } from '../queries/report-content.ts'
import { changeReport, reportFor, type ReportSeen } from './change-report.ts'
import { keptIn } from './add-attachments.ts'
import { fileAttachments } from './file-attachments.ts'
import type { ReportOutcome } from './outcomes.ts'

export interface AddChildAccount extends ReportSeen {
  account: ChildAccount
  text?: string | null | undefined
  reason?: string | null | undefined
}

/** The child's account, in words or in files, when it comes later, or why it does not come: a new version of the report. */
export async function addChildAccount(ctx: ServiceContext, input: AddChildAccount, now: Date): Promise<ReportOutcome> {
  const report = await reportFor(ctx, input.id, 'ADD_ACCOUNT')
  const [before] = await reportContents(ctx, [{ incidentId: report.id, version: null }])
  const [files] = await attachmentsOf(ctx, [report.id])
  const pages = keptIn(files!).filter(({ kind }) => kind === 'CHILD_ACCOUNT')
  const attached = input.account === 'ATTACHED'
  return changeReport(ctx, report, input, {
    action: 'ADD_ACCOUNT',
    event: 'ACCOUNT',
    now,
    problems: accountProblems(input, pages.length),
    columns: { account: input.account, account_received_at: attached ? now : null },
    content: {
      ...before!,
      account: input.account,
      accountText: attached ? input.text?.trim() || null : null,
      accountReason: attached ? null : (input.reason?.trim() ?? null),
    },
    write: (tx) => fileAttachments(tx, { incidentId: report.id, addedBy: ctx.principal.userId, kinds: ['CHILD_ACCOUNT'], now }),
  })
}

function accountProblems({ account, text, reason }: AddChildAccount, pages: number): Problem[] {
  if (account === 'UNKNOWN') return [{ path: 'account', code: 'required' }]
  if (account !== 'ATTACHED') return [...problemIf(pages > 0, 'account', 'accountHasFiles'), ...textProblems('reason', reason)]
  return pages > 0 ? lengthProblems('text', text, longest.account) : textProblems('text', text, longest.account)
}
