import { overload } from '../support/overload.ts'
import { demoHouse } from './demo-house.ts'
import type { FigureGroup } from './figure.ts'

const figures = { accepted: 'reliability/overload-accepted-ms', refused: 'reliability/overload-refused-ms' } as const

/** Four times as many as can be answered ask for their news: how long it took, at the 99th of 100, who was answered and who was refused. */
export const overloaded: FigureGroup = {
  name: 'overload',
  figures: Object.values(figures),
  async measure(run) {
    const { platform } = await demoHouse(run)
    const { capacity, accepted, refused } = await overload(platform.door.url.href, 'afdelingsleder')
    run.say(`${capacity} a second can be answered; of four times as many ${accepted.answers} were, and ${refused.answers} refused`)
    return [
      { name: figures.accepted, value: accepted.p99, limit: 2_000, direction: 'max' },
      { name: figures.refused, value: refused.p99, limit: 50, direction: 'max' },
    ]
  },
}
