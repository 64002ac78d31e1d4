import type { Job, JobContext } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { forgetFollowers } from '../commands/notice-followers.ts'
import { removePastAlarms } from '../commands/remove-past-alarms.ts'
import { removePastCopies } from '../commands/remove-past-copies.ts'
import { removePastVersions } from '../commands/remove-past-versions.ts'
import { removePastYears } from '../commands/remove-past-years.ts'
import { noticeFollowers } from '../queries/notice-followers.ts'

/** Every night: what need not be kept any more is removed, by the rules of `domain/retention.ts`; and the addresses of who has left. */
export const removePast: Job = {
  name: 'remove-past',
  at: '50 2 * * *',
  async run(ctx) {
    const now = new Date()
    const today = calendarDateOf(now)
    await removePastVersions(ctx, today, now)
    await removePastCopies(ctx, today, now)
    await removePastYears(ctx, today, now)
    await removePastAlarms(ctx, today)
    await endFollowers(ctx)
  },
}

/** Last: what is removed by the calendar waits for nobody's answer. */
async function endFollowers(ctx: JobContext): Promise<void> {
  const followers = await noticeFollowers(ctx, null)
  const seated = await ctx.seated(followers)
  await forgetFollowers(
    ctx,
    followers.filter((_, place) => !seated[place]),
  )
}
