import { type ServiceContext, statement } from '@tilsynsblik/service-kit'
import { problemIf, textProblems } from '@tilsynsblik/vocabulary'
import { attachmentsOf } from '../queries/attachment-rows.ts'
import { reportContents } from '../queries/report-content.ts'
import { changeReport, reportFor, type ReportSeen } from './change-report.ts'
import type { ReportOutcome } from './outcomes.ts'

export interface WithdrawAttachment extends ReportSeen {
  attachmentId: string
  reason: string
}

/**
 * Takes a file out of a report: one of another child, or one that nobody may have. A new version with the same words, so that everybody
 * who got the old one is told. The child's account does not go before another is there: the counts would say more than the report holds.
 */
export async function withdrawAttachment(ctx: ServiceContext, input: WithdrawAttachment, now: Date): Promise<ReportOutcome> {
  const report = await reportFor(ctx, input.id, 'WITHDRAW_ATTACHMENT')
  const [files] = await attachmentsOf(ctx, [report.id])
  const filed = files!.filter(({ filedAt, withdrawnAt }) => filedAt !== null && withdrawnAt === null)
  const file = filed.find(({ id }) => id === input.attachmentId.toLowerCase())
  const [content] = await reportContents(ctx, [{ incidentId: report.id, version: report.version }])
  const accounts = filed.filter(({ kind }) => kind === 'CHILD_ACCOUNT')
  const isOnlyAccount = file?.kind === 'CHILD_ACCOUNT' && accounts.length === 1 && !content!.accountText?.trim()
  const reason = input.reason.trim()
  return changeReport(ctx, report, input, {
    action: 'WITHDRAW_ATTACHMENT',
    event: 'ATTACHMENT_WITHDRAWN',
    now,
    text: reason,
    problems: [
      ...problemIf(!file, 'attachmentId', 'unknown'),
      ...problemIf(isOnlyAccount, 'attachmentId', 'onlyAccount'),
      ...textProblems('reason', reason),
    ],
    content: content!,
    write: (tx) =>
      statement(tx, 'update report_attachment set withdrawn_at = $2, withdrawn_by = $3 where id = $1', [
        file!.id,
        now,
        ctx.principal.userId,
      ]),
  })
}
