import type { Job } from '@tilsynsblik/service-kit'
import { tellOfCases } from '../commands/tell-of-cases.ts'
import { clockNotices, nearMs } from '../domain/case-notices.ts'
import { clocksBetween, recentlyChanged } from '../queries/case-notices.ts'
import { followUp } from './follow-notification.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** A process that was killed keeps its job for hours: what it should have done is found again from the records. */
const lookBack = 2 * day

/** A register that stood still for longer than this has other news. */
const latest = 14 * day

/** Every five minutes: whose clock is about to run out, or has; and what was left lying. */
export const remindOfCases: Job = {
  name: 'remind-of-cases',
  at: '*/5 * * * *',
  // The next time asks again.
  attempts: 1,
  async run(ctx) {
    const now = new Date()
    const before = (ms: number) => new Date(now.getTime() - ms)
    const clocks = await clocksBetween(ctx, before(latest), new Date(now.getTime() + nearMs))
    await tellOfCases(
      ctx,
      clocks.flatMap((clock) => clockNotices(clock, now)),
      now,
    )
    for (const id of await recentlyChanged(ctx, before(lookBack), before(minute))) await followUp(ctx, id)
  },
}
