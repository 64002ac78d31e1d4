import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitGammaPoisson } from './gamma-poisson.ts'
import { expectedRanks, posteriorRatio } from './gamma-poisson-posterior.ts'
import { randomGamma, randomPoisson } from './random-count.ts'
import { randomStream } from './random-stream.ts'
import { expectWithin } from '../fixtures/within-tolerance.ts'

const close = { relative: 1e-9, absolute: 1e-9 }

test('without events, with one home, or with no more spread than chance, there is nothing to fit', () => {
  expect(fitGammaPoisson([{ observed: 0, expected: 3 }])).toEqual({ status: 'noEvents' })
  expect(fitGammaPoisson([])).toEqual({ status: 'noEvents' })
  expect(
    fitGammaPoisson([
      { observed: 5, expected: 3 },
      { observed: 1, expected: 0 },
    ]),
  ).toEqual({ status: 'tooFewHomes' })
  expect(
    fitGammaPoisson([
      { observed: 6, expected: 3 },
      { observed: 6, expected: 3 },
    ]),
  ).toEqual({ status: 'noOverdispersion', mean: 2 })
})

test('the spread that homes were made with is found again', () => {
  const random = randomStream('made homes')
  const homes = Array.from({ length: 20_000 }, () => {
    const expected = 1 + 15 * random()
    return { observed: randomPoisson(random, (expected * randomGamma(random, 0.19)) / 0.19), expected }
  })
  const fit = fitGammaPoisson(homes)
  expect(fit.status).toBe('ok')
  if (fit.status !== 'ok') return
  expect(fit.shape).toBeCloseTo(0.19, 1)
  expect(fit.mean).toBeCloseTo(1, 1)
})

test('at the fit the likelihood is level, whatever the homes', () => {
  const home = fc.record({
    observed: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1e6 })),
    expected: fc.double({ min: 0.01, max: 1e4, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(home, { minLength: 2, maxLength: 30 }), (homes) => {
      const fit = fitGammaPoisson(homes)
      if (fit.status !== 'ok') return
      // The derivative to ln b: in the mean, posterior ratios are the prior ratio.
      const slope = homes.reduce(
        (sum, { observed, expected }) => sum + (fit.shape * expected - fit.rate * observed) / (fit.rate + expected),
        0,
      )
      expect(Math.abs(slope)).toBeLessThan(1e-6 * homes.length * Math.max(1, fit.shape))
    }),
    { numRuns: 300 },
  )
})

const prior = { shape: 0.5, rate: 0.5 }

test('the less a home can tell, the more its peers count', () => {
  expect(posteriorRatio({ observed: 0, expected: 1e-9 }, prior)!.priorWeight).toBeCloseTo(1)
  expect(posteriorRatio({ observed: 40, expected: 20 }, prior)!.priorWeight).toBeCloseTo(0.5 / 20.5)
  expect(posteriorRatio({ observed: 4, expected: 0 }, prior)).toBeNull()
})

test('a home with a thousand times its peers surely exceeds them, in all digits', () => {
  const posterior = posteriorRatio({ observed: 1_000_000, expected: 1000 }, prior)!
  expect(posterior).toMatchObject({ aboveThreshold: 1, aboveOne: 1 })
  expectWithin(posterior.mean, 1_000_000.5 / 1000.5, close)
})

test('expected ranks add up as ranks do, equal homes share theirs, and a closed home has none', () => {
  const homes = [3, 0, 7, 0].map((observed) => ({ observed, expected: 2 }))
  const ranks = expectedRanks([...homes, { observed: 0, expected: 0 }], prior)
  expectWithin(
    ranks.slice(0, 4).reduce<number>((sum, rank) => sum + rank!, 0),
    10,
    close,
  )
  expectWithin(ranks[1]!, ranks[3]!, close)
  expect(ranks[2]).toBeLessThan(ranks[0]!)
  expect(ranks[4]).toBeNull()
})

test.each<[string, () => unknown]>([
  ['homes[0].observed', () => fitGammaPoisson([{ observed: NaN, expected: 1 }])],
  ['prior.shape', () => posteriorRatio({ observed: 1, expected: 1 }, { shape: 0, rate: 1 })],
  ['prior.rate', () => expectedRanks([], { shape: 1, rate: -1 })],
  ['threshold', () => posteriorRatio({ observed: 1, expected: 1 }, prior, { threshold: 0 })],
  ['confidence', () => posteriorRatio({ observed: 1, expected: 1 }, prior, { confidence: 1 })],
])('a wrong %s is refused by name', (name, call) => {
  expect(call).toThrow(RangeError)
  expect(call).toThrow(`${name} must be`)
})
