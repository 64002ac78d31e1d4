import { eraseExpired, markErased, statement, type Job, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, expiredBefore } from '@tilsynsblik/vocabulary'
import { retention } from '../domain/retention.ts'
import { expiredDrafts, expiredReports, expiredWrongChildren } from '../queries/expired-reports.ts'

/** Every night: words that have been kept as long as they may be. */
export const eraseJob: Job = { name: 'erase', at: '40 1 * * *', run: (ctx) => eraseWords(ctx, new Date()) }

export async function eraseWords(ctx: ServiceContext, now: Date): Promise<void> {
  const { draft, wrongChild, report } = retention
  const today = calendarDateOf(now)
  await eraseExpired(ctx, draft, await expiredDrafts(ctx, expiredBefore(draft, today)), (em, ids) =>
    statement(em, 'delete from report_draft where id = any($1::uuid[])', [ids]),
  )
  const mark = markErased('incident', now)
  await eraseExpired(ctx, wrongChild, await expiredWrongChildren(ctx, expiredBefore(wrongChild, today)), mark)
  await eraseExpired(ctx, report, await expiredReports(ctx, expiredBefore(report, today)), mark)
}
