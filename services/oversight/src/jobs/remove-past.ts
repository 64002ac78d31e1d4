import type { Job } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { removePastVersions } from '../commands/remove-past-versions.ts'

/** Every night: what need not be kept any more is removed, by the rules of `domain/retention.ts`. */
export const removePast: Job = {
  name: 'remove-past',
  at: '50 2 * * *',
  async run(ctx) {
    const now = new Date()
    await removePastVersions(ctx, calendarDateOf(now), now)
  },
}
