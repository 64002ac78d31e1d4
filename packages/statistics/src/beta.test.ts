import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betaQuantile, betaQuantileLogOdds, betaTails } from './beta.ts'
import { expectWithin } from '../fixtures/within-tolerance.ts'

// Reference values: the positive-term series of DLMF 8.17.8 summed to 70 digits in mpmath 1.3.0; R is not involved.
const tolerance = { relative: 1e-12, absolute: 0 }

test.each([
  [1000, 2000, 0.025, 0.31657412994546036, -0.7695607618912753],
  [5262, 5134, 0.975, 0.515765069427996, 0.06308118730356399],
  [290, 344, 0.025, 0.41880548280899915, -0.32767892742774424],
  [120232, 99000, 0.025, 0.546340029706433, 0.18589359362081298],
  [1, 1e6, 0.025, 2.5317807663794178e-8, -17.491757803259546],
  [1e5, 1e6, 1e-9, 0.08927375905682947, -2.322534755042934],
  [0.19, 0.5, 0.025, 1.15746716709111e-8, -18.2744465911658],
  [0.05, 20, 0.5, 2.8544281635185396e-8, -17.371809185349683],
])('at shapes %d and %d the quantile of %d is right to twelve digits', (a, b, p, share, logOdds) => {
  expectWithin(betaQuantile(p, { a, b }), share, tolerance)
  expectWithin(betaQuantileLogOdds(p, { a, b }), logOdds, tolerance)
  expectWithin(betaTails({ a, b }, share).lower, p, tolerance)
})

test('with one shape 1 the distribution is a power, tiny and large shapes alike', () => {
  for (const shape of [0.001, 0.19, 7, 1000, 1e6]) {
    expectWithin(betaTails({ a: shape, b: 1 }, 0.9).lower, 0.9 ** shape, { relative: 1e-10, absolute: 1e-300 })
    expectWithin(betaTails({ a: 1, b: shape }, 0.1).upper, 0.9 ** shape, { relative: 1e-10, absolute: 1e-300 })
  }
})

test('a quantile all but 0 or 1 keeps its odds', () => {
  expect(betaQuantile(0.5, { a: 1e-4, b: 10 })).toBe(0)
  expectWithin(betaQuantileLogOdds(0.5, { a: 1e-4, b: 1 }), -1e4 * Math.LN2, tolerance)
  expectWithin(betaQuantileLogOdds(0.5, { a: 1, b: 1e-4 }), 1e4 * Math.LN2, tolerance)
})

const shapes = fc.double({ min: -2, max: 6, noNaN: true }).map((exponent) => 10 ** exponent)
const probabilities = fc.double({ min: 1e-9, max: 0.999, noNaN: true })

test('what lies below and what lies above add to one', () => {
  fc.assert(
    fc.property(shapes, shapes, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, x) => {
      const { lower, upper } = betaTails({ a, b }, x)
      expectWithin(lower + upper, 1, { relative: 1e-15, absolute: 0 })
    }),
  )
})

test('the quantile has its probability in the tail it was asked for', () => {
  const large = shapes.filter((shape) => shape >= 0.5)
  fc.assert(
    fc.property(large, large, probabilities, (a, b, probability) => {
      const below = betaQuantile(probability, { a, b })
      // A share within 1e-6 of 1 has lost the digits of what is left of 1.
      fc.pre(below < 1 - 1e-6)
      expectWithin(betaTails({ a, b }, below).lower, probability, { relative: 1e-8, absolute: 0 })
    }),
  )
})

test('seen from the other end it is the same distribution', () => {
  fc.assert(
    fc.property(shapes, shapes, probabilities, (a, b, probability) => {
      const mirrored = -betaQuantileLogOdds(probability, { a: b, b: a })
      expect(betaQuantileLogOdds(probability, { a, b }, 'upper')).toBe(mirrored)
    }),
  )
})
