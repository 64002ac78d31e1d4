import fc from 'fast-check'
import { expect, test } from 'vitest'
import reference from '../fixtures/08-rate-ratio.json' with { type: 'json' }
import type { Comparison } from './comparison.ts'
import { exactRateRatio, waldRateRatio } from './rate-ratio.ts'
import { expectWithin } from '../fixtures/within-tolerance.ts'

const { input, output, meta } = reference
const years = input.O1.map((count, i): Comparison => ({
  now: { count, exposure: input.T1[i]! },
  before: { count: input.O0[i]!, exposure: input.T0[i]! },
}))

test('the change from year to year and its exact limits equal those of R', () => {
  years.forEach((comparison, i) => {
    const got = exactRateRatio(comparison)
    expectWithin(got && got.ratio, output.rr[i]!, meta.tolerance)
    expectWithin(got && got.lower, output.exactLower[i]!, meta.tolerance)
    expectWithin(got && got.upper, output.exactUpper[i]!, meta.tolerance)
  })
})

test('its large-sample limits equal those of R', () => {
  years.forEach((comparison, i) => {
    const got = waldRateRatio(comparison)
    expectWithin(got && got.lower, output.waldLower[i]!, meta.tolerance)
    expectWithin(got && got.upper, output.waldUpper[i]!, meta.tolerance)
  })
})

test('with nothing counted before, the change has a lower limit only', () => {
  const { ratio, lower, upper } = exactRateRatio(yearOnYear(13, 0))!
  expect({ ratio, upper }).toEqual({ ratio: null, upper: null })
  expect(lower).toBeGreaterThan(1)
})

test('with nothing counted, or no exposure in a year, nothing is compared', () => {
  const closed = { now: { count: 2, exposure: 0 }, before: { count: 3, exposure: 500 } }
  for (const ratio of [exactRateRatio, waldRateRatio]) {
    expect(ratio(yearOnYear(0, 0))).toBeNull()
    expect(ratio(closed)).toBeNull()
    expect(ratio({ now: closed.before, before: closed.now })).toBeNull()
  }
})

test.each([
  ['now.count', { now: { count: -1, exposure: 1 }, before: { count: 1, exposure: 1 } }, {}],
  ['now.exposure', { now: { count: 1, exposure: NaN }, before: { count: 1, exposure: 1 } }, {}],
  ['before.count', { now: { count: 1, exposure: 1 }, before: { count: 0.5, exposure: 1 } }, {}],
  ['before.exposure', { now: { count: 1, exposure: 1 }, before: { count: 1, exposure: -1 } }, {}],
  ['confidence', { now: { count: 1, exposure: 1 }, before: { count: 1, exposure: 1 } }, { confidence: 2 }],
])('a wrong %s is refused by name', (name, comparison, options) => {
  for (const ratio of [exactRateRatio, waldRateRatio]) {
    expect(() => ratio(comparison, options)).toThrow(RangeError)
    expect(() => ratio(comparison, options)).toThrow(new RegExp(`^${name} must be`))
  }
})

const counts = fc.integer({ min: 1, max: 1e6 })

test('the exact interval contains the ratio, and read backwards in time it is inverted', () => {
  fc.assert(
    fc.property(counts, counts, (now, before) => {
      const { ratio, lower, upper } = exactRateRatio(yearOnYear(now, before))!
      expect(lower).toBeLessThan(ratio!)
      expect(upper).toBeGreaterThan(ratio!)
      expectWithin(exactRateRatio(yearOnYear(before, now))!.lower, 1 / upper!, { relative: 1e-12, absolute: 0 })
    }),
  )
})

test('one more incident this year raises the ratio and both limits', () => {
  fc.assert(
    fc.property(counts, counts, (now, before) => {
      const fewer = exactRateRatio(yearOnYear(now, before))!
      const more = exactRateRatio(yearOnYear(now + 1, before))!
      expect(more.lower).toBeGreaterThan(fewer.lower)
      expect(more.upper).toBeGreaterThan(fewer.upper!)
    }),
  )
})

function yearOnYear(now: number, before: number): Comparison {
  return { now: { count: now, exposure: 1000 }, before: { count: before, exposure: 1000 } }
}
