import { eraseExpired, markErased, type Job, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, expiredBefore, type RetentionRule } from '@tilsynsblik/vocabulary'
import { removeDrafts } from '../commands/erase-words.ts'
import { removeUnfiledAttachments } from '../commands/remove-unfiled-attachments.ts'
import { retention } from '../domain/retention.ts'
import { expiredDrafts, expiredReports, expiredWrongChildren } from '../queries/expired-reports.ts'

/** Every night: words that have been kept as long as they may be. */
export const eraseJob: Job = { name: 'erase', at: '40 1 * * *', run: (ctx) => eraseWords(ctx, new Date()) }

export async function eraseWords(ctx: ServiceContext, now: Date): Promise<void> {
  const { draft, unfiledAttachment, wrongChild, report } = retention
  const before = (rule: RetentionRule) => expiredBefore(rule, calendarDateOf(now))
  await eraseExpired(ctx, draft, (past) => expiredDrafts(ctx, before(draft), past), removeDrafts)
  await removeUnfiledAttachments(ctx, before(unfiledAttachment))
  const mark = markErased('incident', now)
  await eraseExpired(ctx, wrongChild, (past) => expiredWrongChildren(ctx, before(wrongChild), past), mark)
  await eraseExpired(ctx, report, (past) => expiredReports(ctx, before(report), past), mark)
}
