import type { Job } from '@tilsynsblik/service-kit'
import { lastClosedQuarter } from '@tilsynsblik/vocabulary'
import { drawSimilar } from '../commands/draw-similar.ts'

/** Each night: the groups that a year just over is compared in. Drawn once a year, and kept. */
export const drawGroups: Job = {
  name: 'draw-groups',
  at: '20 3 * * *',
  async run(ctx) {
    await drawSimilar(ctx, lastClosedQuarter(new Date()))
  },
}
