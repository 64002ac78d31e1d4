import { afterAll, beforeAll, expect, test } from 'vitest'
import { openOrdealHouse, type OrdealHouse } from '../../support/ordeal-house.ts'
import { answersOf, steadyLoad, type LoadWish } from '../../support/steady-load.ts'
import { documentId, signIn } from '../../support/visitor.ts'

/** R6: more come than can be answered. */
let house: OrdealHouse
beforeAll(async () => {
  house = await openOrdealHouse()
}, 120_000)
afterAll(() => house?.stop())

const seconds = 8

test('at four times what it can do the house refuses at once who it cannot answer, answers the rest in time, and is itself again after', async () => {
  // One person alone is refused before the house is full.
  const cookies = await Promise.all(Array.from({ length: 4 }, async () => (await signIn(house.door.url.href, 'simon')).cookie))
  const ask = (pace: LoadWish['pace']) =>
    steadyLoad({
      url: house.door.url.href,
      cookies,
      body: JSON.stringify({ documentId: documentId('NoticeList'), variables: {} }),
      pace,
      seconds,
    })
  const capacity = Math.round(answersOf(await ask({ atOnce: 8 }), 200)!.answers / seconds)
  const before = answersOf(await ask({ perSecond: capacity / 4 }), 200)!
  const load = await ask({ perSecond: capacity * 4 })
  const accepted = answersOf(load, 200)!
  const refused = answersOf(load, 503)!
  const after = answersOf(await ask({ perSecond: capacity / 4 }), 200)!
  const rss = Math.round(process.memoryUsage().rss / 2 ** 20)
  process.stdout.write(
    `  overload: ${capacity} a second can be answered; at four times as many ${accepted.answers} were, p99 ${Math.round(accepted.p99)} ms; ` +
      `${refused.answers} refused, p50 ${Math.round(refused.p50)} ms, p99 ${Math.round(refused.p99)} ms; p99 before ${Math.round(before.p99)} and after ${Math.round(after.p99)} ms; ${rss} MB\n`,
  )
  expect(load.map(({ status }) => status).toSorted()).toEqual([200, 503])
  expect(accepted.p99).toBeLessThan(2_000)
  expect(refused.p50).toBeLessThan(50)
  expect(after.p99).toBeLessThan(Math.max(before.p99 * 4, 250))
}, 120_000)
