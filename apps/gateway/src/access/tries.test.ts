import { expect, test } from 'vitest'
import { Tries } from './tries.ts'

const minute = 60_000

test('the sixth in any hour is refused, with how long to wait, and counts nothing', () => {
  const tries = new Tries({ perPlace: 5, altogether: 100 })
  const taken = [0, 50, 51, 52, 53].map((at) => tries.take('here', at * minute))
  expect(taken).toEqual([0, 0, 0, 0, 0])
  expect(tries.take('here', 54 * minute)).toBe(6 * 60)
  expect(tries.take('here', 59 * minute)).toBe(60)
  // One more when the first is an hour old, and not five: the other four are still of this hour.
  expect(tries.take('here', 60 * minute)).toBe(0)
  expect(tries.take('here', 61 * minute)).toBe(49 * 60)
})

test('another place is not made to wait, until everybody together is too much', () => {
  const tries = new Tries({ perPlace: 2, altogether: 5 })
  for (const place of ['a', 'a', 'b', 'b']) expect(tries.take(place, 0)).toBe(0)
  expect(tries.take('a', 0)).toBe(3600)
  expect(tries.take('c', 1000)).toBe(0)
  expect(tries.take('d', 2000)).toBe(3598)
  expect(tries.take('d', 60 * minute)).toBe(0)
})

test('a million places take no more memory than the ones remembered', () => {
  const tries = new Tries({ perPlace: 5, altogether: Infinity, places: 100 })
  for (let place = 0; place < 10_000; place++) tries.take(`place ${place}`, 0)
  expect(tries.places).toBe(100)
})
