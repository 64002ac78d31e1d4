import { eraseExpired, markErased, type Job, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, expiredBefore } from '@tilsynsblik/vocabulary'
import { caseRetention } from '../domain/retention.ts'
import { expiredCases } from '../queries/expired-cases.ts'

/** Every night: words that have been kept as long as they may be. */
export const eraseJob: Job = { name: 'erase', at: '40 1 * * *', run: (ctx) => eraseWords(ctx, new Date()) }

export async function eraseWords(ctx: ServiceContext, now: Date): Promise<void> {
  const before = expiredBefore(caseRetention, calendarDateOf(now))
  await eraseExpired(ctx, caseRetention, (past) => expiredCases(ctx, before, past), markErased('notification_case', now))
}
