import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOrdealHouse, type OrdealHouse } from '../../support/ordeal-house.ts'
import { overload } from '../../support/overload.ts'

/** R6: more come than can be answered. */
let house: OrdealHouse
beforeAll(async () => {
  house = await openOrdealHouse()
}, 120_000)
afterAll(() => house?.stop())

test('at four times what it can do the house refuses at once who it cannot answer, answers the rest in time, and is itself again after', async () => {
  const { capacity, before, after, load, accepted, refused } = await overload(house.door.url.href, 'simon')
  const rss = Math.round(process.memoryUsage().rss / 2 ** 20)
  process.stdout.write(
    `  overload: ${capacity} a second can be answered; at four times as many ${accepted.answers} were, p99 ${Math.round(accepted.p99)} ms; ` +
      `${refused.answers} refused, p50 ${Math.round(refused.p50)} ms, p99 ${Math.round(refused.p99)} ms; p99 before ${Math.round(before.p99)} and after ${Math.round(after.p99)} ms; ${rss} MB\n`,
  )
  expect(load.map(({ status }) => status).toSorted()).toEqual([200, 503])
  expect(accepted.p99).toBeLessThan(2_000)
  expect(refused.p99).toBeLessThan(50)
  expect(after.p99).toBeLessThan(Math.max(before.p99 * 4, 250))
}, 120_000)
