import { eraseExpired, markErased, type Job, type ServiceContext } from '@tilsynsblik/service-kit'
import { calendarDateOf, expiredBefore } from '@tilsynsblik/vocabulary'
import { complaintRetention } from '../domain/retention.ts'
import { expiredComplaints } from '../queries/expired-complaints.ts'

/** Every night: words that have been kept as long as they may be. */
export const eraseJob: Job = { name: 'erase', at: '40 1 * * *', run: (ctx) => eraseWords(ctx, new Date()) }

export async function eraseWords(ctx: ServiceContext, now: Date): Promise<void> {
  const before = expiredBefore(complaintRetention, calendarDateOf(now))
  await eraseExpired(ctx, complaintRetention, (past) => expiredComplaints(ctx, before, past), markErased('complaint', now))
}
