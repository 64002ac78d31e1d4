import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gammaQuantile, gammaTails } from './gamma.ts'
import { logGamma } from './log-gamma.ts'
import { expectWithin } from '../fixtures/within-tolerance.ts'

// Reference values: the positive-term series of DLMF 8.7.1 summed to 70 digits in mpmath 1.3.0; R is not involved.
const tolerance = { relative: 1e-12, absolute: 0 }

test.each([
  [1000, 1001.58, 0.524112327904482, 0.47588767209551797],
  [5289, 5289, 0.5018285316569543, 0.4981714683430457],
  [1e5, 100900, 0.9977344721794367, 0.0022655278205633736],
  [1e6, 997000, 0.0013381041673135997, 0.9986618958326864],
  [0.19, 1e-12, 0.005698946546935026, 0.994301053453065],
  [0.01, 2, 0.9995033354627815, 0.0004966645372185268],
  [1000, 700, 1.0158583345333216e-26, 1],
  [5289.5, 5900, 1, 2.841758430733692e-16],
])('at shape %d the probabilities below and above %d are right to twelve digits', (shape, x, lower, upper) => {
  const tails = gammaTails(shape, x)
  expectWithin(tails.lower, lower, tolerance)
  expectWithin(tails.upper, upper, tolerance)
})

test.each([
  [1000, 0.025, 'lower', 938.9730184076952],
  [5289.5, 0.001, 'lower', 5067.597412473008],
  [5290, 0.025, 'upper', 5433.497633276334],
  [1e5, 0.5, 'lower', 99999.6666668642],
  [1e6, 0.001, 'upper', 1003093.0823698546],
  [1e6, 1e-9, 'lower', 994013.8460490516],
  [0.19, 0.025, 'lower', 2.3972468945753496e-9],
  [0.01, 0.025, 'upper', 0.047137958431590445],
  [0.05, 0.5, 'lower', 5.573878440746248e-7],
] as const)('at shape %d the quantile of %d in the %s tail is right to twelve digits', (shape, p, tail, quantile) => {
  expectWithin(gammaQuantile(p, shape, tail), quantile, tolerance)
})

test('a quantile too small for a double is zero in either tail, not an endless search', () => {
  expect(gammaQuantile(0.025, 1e-4)).toBe(0)
  expect(gammaQuantile(0.1, 1e-4, 'upper')).toBe(0)
})

test('the logarithm of the gamma function equals that of the factorials', () => {
  let logFactorial = 0
  for (let n = 1; n <= 170; n++) {
    logFactorial += Math.log(n)
    expectWithin(logGamma(n + 1), logFactorial, { relative: 1e-14, absolute: 1e-14 })
  }
})

const shapes = fc.double({ min: -2, max: 6, noNaN: true }).map((exponent) => 10 ** exponent)
const deviations = fc.double({ min: -8, max: 8, noNaN: true })

test('what lies below and what lies above add to one', () => {
  fc.assert(
    fc.property(shapes, deviations, (shape, deviation) => {
      const { lower, upper } = gammaTails(shape, Math.max(0, shape + deviation * Math.sqrt(shape)))
      expectWithin(lower + upper, 1, { relative: 1e-15, absolute: 0 })
    }),
  )
})

test('the quantile has its probability in the tail it was asked for', () => {
  fc.assert(
    fc.property(shapes, fc.double({ min: 1e-12, max: 0.999 }), (shape, probability) => {
      // Below e-308 the quantile is zero or nearly so and its tail has no digits.
      fc.pre(Math.log(Math.min(probability, 1 - probability)) / shape > -650)
      for (const tail of ['lower', 'upper'] as const) {
        expectWithin(gammaTails(shape, gammaQuantile(probability, shape, tail))[tail], probability, {
          relative: 1e-11,
          absolute: 0,
        })
      }
    }),
  )
})
