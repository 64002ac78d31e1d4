import type { FigureGroup } from './figure.ts'
import { demoHouse } from './demo-house.ts'

const name = 'demo/load-seconds'

/** How long the first start takes: migrations, demo Denmark, its first edition, and the door. */
export const demoLoad: FigureGroup = {
  name: 'demo load',
  figures: [name],
  async measure(run) {
    return [{ name, value: (await demoHouse(run)).secondsToLoad, limit: 60, direction: 'max' }]
  },
}
