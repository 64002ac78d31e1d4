import fc from 'fast-check'
import { expect, test } from 'vitest'
import reference from '../fixtures/01-rates.json' with { type: 'json' }
import { rateWithInterval } from './rate.ts'
import { expectWithin } from '../fixtures/within-tolerance.ts'

const { input, output, meta } = reference

test.each([
  ['95 %', 0.95, output.ci95],
  ['99.8 %', 0.998, output.ci998],
])('rates per 1,000 child-days and their %s limits equal those of R', (_, confidence, want) => {
  input.count.forEach((count, i) => {
    const got = rateWithInterval({ count, exposure: input.childDays[i]! }, { confidence })
    expectWithin(got && got.rate, want.rate[i]!, meta.tolerance)
    expectWithin(got && got.lower, want.lower[i]!, meta.tolerance)
    expectWithin(got && got.upper, want.upper[i]!, meta.tolerance)
  })
})

test('a home without child-days has no rate, with or without reports', () => {
  expect(rateWithInterval({ count: 0, exposure: 0 })).toBeNull()
  expect(rateWithInterval({ count: 3, exposure: 0 })).toBeNull()
})

test('a home that reported nothing may still have a rate above zero', () => {
  const silent = rateWithInterval({ count: 0, exposure: 1000 })!
  expect(silent).toMatchObject({ rate: 0, lower: 0 })
  expectWithin(silent.upper, -Math.log(0.025), { relative: 1e-14, absolute: 0 })
})

test.each([
  ['count', { count: -1, exposure: 1 }, {}],
  ['count', { count: 1.5, exposure: 1 }, {}],
  ['count', { count: NaN, exposure: 0 }, {}],
  ['exposure', { count: 1, exposure: -1 }, {}],
  ['exposure', { count: 1, exposure: Infinity }, {}],
  ['per', { count: 1, exposure: 1 }, { per: 0 }],
  ['confidence', { count: 1, exposure: 1 }, { confidence: 1 }],
  ['confidence', { count: 1, exposure: 1 }, { confidence: NaN }],
])('a wrong %s is refused by name', (name, observed, options) => {
  expect(() => rateWithInterval(observed, options)).toThrow(RangeError)
  expect(() => rateWithInterval(observed, options)).toThrow(new RegExp(`^${name} must be`))
})

const counts = fc.integer({ min: 0, max: 1e6 })
const exposures = fc.double({ min: 1e-3, max: 1e9, noNaN: true })
const confidences = fc.double({ min: 0.5, max: 0.9999, noNaN: true })

test('the interval contains the rate, whatever the confidence', () => {
  fc.assert(
    fc.property(counts, exposures, confidences, (count, exposure, confidence) => {
      const { rate, lower, upper } = rateWithInterval({ count, exposure }, { confidence })!
      expect(lower).toBeLessThanOrEqual(rate)
      expect(upper).toBeGreaterThan(rate)
    }),
  )
})

test('one more incident never lowers the rate or either limit', () => {
  fc.assert(
    fc.property(counts, exposures, (count, exposure) => {
      const fewer = rateWithInterval({ count, exposure })!
      const more = rateWithInterval({ count: count + 1, exposure })!
      expect(more.rate).toBeGreaterThan(fewer.rate)
      expect(more.lower).toBeGreaterThan(fewer.lower)
      expect(more.upper).toBeGreaterThan(fewer.upper)
    }),
  )
})
