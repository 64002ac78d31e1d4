import type { Job } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { openUseAlarms } from '../commands/open-use-alarms.ts'
import { weeklyUse } from '../documents/documents.ts'
import { useAlarms, watchedWeeks, type WeeklyUse } from '../domain/use-alarms.ts'
import { homesToWatch } from '../queries/homes-to-watch.ts'

/** Every quarter of an hour: a department hears the same day of use of force that does not wait for the quarter ([4]). */
export const watchUse: Job = {
  name: 'watch-use',
  at: '*/15 * * * *',
  // The next one asks again.
  attempts: 1,
  async run(ctx) {
    const homes = await homesToWatch(ctx)
    if (homes.length === 0) return
    const now = new Date()
    const until = calendarDateOf(now)
    const { weeklyUse: use } = await ctx.ask<{ weeklyUse: WeeklyUse[] }>(weeklyUse.text, { until, weeks: watchedWeeks })
    await openUseAlarms(ctx, useAlarms(use, homes, until), now)
  },
}
