import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareWithInterval } from './share.ts'
import { expectWithin } from '../fixtures/within-tolerance.ts'

const exact = { relative: 1e-12, absolute: 0 }

test('when none or all of them have it, the open limit is a root of the tail probability', () => {
  for (const whole of [1, 5, 633, 5289]) {
    const none = shareWithInterval({ part: 0, whole })!
    const all = shareWithInterval({ part: whole, whole })!
    expect(none).toMatchObject({ share: 0, lower: 0 })
    expect(all).toMatchObject({ share: 1, upper: 1 })
    expectWithin(all.lower, 0.025 ** (1 / whole), exact)
    expectWithin(none.upper, -Math.expm1(Math.log(0.025) / whole), exact)
  }
})

// lower limit: 70 digits in mpmath, as in beta.test.ts
test('290 reporting homes of 633 are a share of 46 %, at least 42 %', () => {
  const { share, lower } = shareWithInterval({ part: 290, whole: 633 })!
  expect(share).toBe(290 / 633)
  expectWithin(lower, 0.41880548280899915, exact)
})

test('of nothing there is no share', () => {
  expect(shareWithInterval({ part: 0, whole: 0 })).toBeNull()
})

test.each([
  ['part', { part: -1, whole: 2 }, {}],
  ['part', { part: 3, whole: 2 }, {}],
  ['part', { part: NaN, whole: 2 }, {}],
  ['whole', { part: 0, whole: 2.5 }, {}],
  ['confidence', { part: 1, whole: 2 }, { confidence: 0 }],
])('a wrong %s is refused by name', (name, observed, options) => {
  expect(() => shareWithInterval(observed, options)).toThrow(RangeError)
  expect(() => shareWithInterval(observed, options)).toThrow(new RegExp(`^${name} must`))
})

const partsOfWhole = fc
  .integer({ min: 1, max: 1e6 })
  .chain((whole) => fc.record({ part: fc.integer({ min: 0, max: whole }), whole: fc.constant(whole) }))

test('the interval contains the share and lies between 0 and 1', () => {
  fc.assert(
    fc.property(partsOfWhole, (observed) => {
      const { share, lower, upper } = shareWithInterval(observed)!
      expect([0, lower, share, upper, 1]).toEqual([0, lower, share, upper, 1].sort((a, b) => a - b))
    }),
  )
})

test('a larger part never lowers a limit, and what is left has the mirrored interval', () => {
  fc.assert(
    fc.property(partsOfWhole, ({ part, whole }) => {
      const observed = shareWithInterval({ part, whole })!
      const rest = shareWithInterval({ part: whole - part, whole })!
      expectWithin(rest.upper, 1 - observed.lower, { relative: 1e-12, absolute: 1e-15 })
      if (part === whole) return
      const larger = shareWithInterval({ part: part + 1, whole })!
      expect(larger.lower).toBeGreaterThan(observed.lower)
      expect(larger.upper).toBeGreaterThan(observed.upper)
    }),
  )
})
