import { expect, test } from 'vitest'
import { Pace } from './pace.ts'

test('so many at once, then so many a second, and each place for itself', () => {
  const pace = new Pace({ atOnce: 3, perSecond: 2 })
  expect([0, 0, 0, 0].map(() => pace.take('one', 0))).toEqual([0, 0, 0, 1])
  expect(pace.take('other', 0)).toBe(0)
  expect([500, 500].map((now) => pace.take('one', now))).toEqual([0, 1])
  expect([9_000, 9_000, 9_000, 9_000].map((now) => pace.take('one', now))).toEqual([0, 0, 0, 1])
})

test('no crowd of addresses fills the memory', () => {
  const pace = new Pace({ atOnce: 1, perSecond: 1, places: 2 })
  expect(['a', 'b', 'c', 'b', 'a'].map((place) => pace.take(place, 0))).toEqual([0, 0, 0, 1, 0])
})
