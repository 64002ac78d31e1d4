import { expect, test } from 'vitest'
import { betaDensity } from './beta.ts'
import { gammaDensity } from './gamma.ts'
import { negativeBinomialDensity, negativeBinomialQuantile, negativeBinomialTails } from './negative-binomial.ts'
import { normalDensity, normalQuantile, normalTails } from './normal.ts'
import { poissonDensity, poissonQuantile, poissonTails } from './poisson.ts'
import { expectWithin } from '../fixtures/within-tolerance.ts'

// Reference values: mpmath 1.3.0 at 40 digits; quantiles of counts: scipy 1.17.1.
const tolerance = { relative: 1e-12, absolute: 0 }

test.each([
  [0, 0.5, 0.6065306597126334, 1.0],
  [0, 0.5, 0.6065306597126334, 1.0],
  [0, 0.5, 0.6065306597126334, 1.0],
  [0, 0.5, 0.6065306597126334, 1.0],
  [1, 0.5, 0.9097959895689501, 0.3934693402873666],
  [1, 0.5, 0.9097959895689501, 0.3934693402873666],
  [3, 0.5, 0.9982483774437092, 0.014387677966970687],
  [8, 0.5, 0.9999999965645098, 6.219690863728649e-8],
  [0, 3.7, 0.024723526470339388, 1.0],
  [0, 3.7, 0.024723526470339388, 1.0],
  [1, 3.7, 0.11620057441059513, 0.9752764735296606],
  [3, 3.7, 0.49415324415041845, 0.7145668868999318],
  [4, 3.7, 0.6872193653719924, 0.5058467558495816],
  [5, 3.7, 0.830088295075957, 0.31278063462800765],
  [9, 3.7, 0.9951516626108456, 0.013702814114118406],
  [19, 3.7, 0.999999997153402, 1.5547909009128466e-8],
])('of a Poisson count, both tails of %d at mean %d', (count, mean, atMost, atLeast) => {
  const tails = poissonTails(count, mean)
  expectWithin(tails.atMost, atMost, tolerance)
  expectWithin(tails.atLeast, atLeast, tolerance)
})

test.each([
  [0, 0.5, 0.6065306597126334],
  [0, 0.5, 0.6065306597126334],
  [3, 0.5, 0.012636055410679864],
  [101, 150, 4.642157280258354e-6],
  [156, 150, 0.028358400577244387],
  [247, 150, 1.0699742902022102e-13],
  [5216, 5289, 0.0033299003752313406],
  [5361, 5289, 0.0033450557656571718],
])('the probability of exactly %d at mean %d', (count, mean, density) => {
  expectWithin(poissonDensity(count, mean), density, tolerance)
})

test.each([
  [0, 0.01, 0.01, 0.9930924954370359, 1.0],
  [2, 0.01, 8.4, 0.9489192408209163, 0.05579064087661707],
  [5, 0.01, 10000.0, 0.8910144626021531, 0.11076400057479799],
  [20, 0.19, 0.5, 0.9999473575102195, 7.529073433686857e-5],
  [1000, 0.19, 100, 0.9860981996871625, 0.01393670989969338],
  [0, 1, 0.5, 0.6666666666666666, 1.0],
  [2, 1, 100, 0.029409852072355556, 0.9802960494069209],
  [2, 5, 0.01, 0.9999997233359418, 5.9443343938947445e-5],
  [20, 5, 8.4, 0.9813428197767005, 0.025405343705995537],
  [100, 5, 10000.0, 2.887254605914693e-9, 0.9999999972490894],
  [0, 80, 8.4, 0.00033963916015820504, 1.0],
  [1, 80, 10000.0, 7.506262855361951e-167, 1.0],
])('of a negative binomial count, both tails of %d at size %d and mean %d', (count, size, mean, atMost, atLeast) => {
  const tails = negativeBinomialTails(count, { size, mean })
  expectWithin(tails.atMost, atMost, tolerance)
  expectWithin(tails.atLeast, atLeast, tolerance)
})

test.each([
  [0, 0.01, 0.01, 0.9930924954370359],
  [2, 0.01, 8.4, 0.004709881697533389],
  [5, 0.01, 10000.0, 0.001778463176951148],
  [20, 0.19, 0.5, 2.2648244556289296e-5],
  [1000, 0.19, 100, 3.490958685586858e-5],
  [0, 1, 0.5, 0.6666666666666666],
  [2, 1, 100, 0.009705901479276444],
  [2, 5, 0.01, 5.91666798807165e-5],
  [20, 5, 8.4, 0.0067481634826959905],
  [100, 5, 10000.0, 1.3634403027797464e-10],
  [0, 80, 8.4, 0.00033963916015820504],
  [1, 80, 10000.0, 7.412860809166453e-167],
])('the probability of exactly %d at size %d and mean %d', (count, size, mean, density) => {
  expectWithin(negativeBinomialDensity(count, { size, mean }), density, tolerance)
})

test.each([
  [-37, 5.725571222524577e-300, 1.0],
  [-5, 2.866515718791939e-7, 0.9999997133484281],
  [-0.5, 0.3085375387259869, 0.6914624612740131],
  [0, 0.5, 0.5],
  [0.3, 0.6179114221889527, 0.3820885778110474],
  [2.5, 0.9937903346742238, 0.006209665325776135],
  [8.2, 0.9999999999999999, 1.2019351542735859e-16],
])('what lies below and above %d in the normal distribution', (z, lower, upper) => {
  const tails = normalTails(z)
  expectWithin(tails.lower, lower, tolerance)
  expectWithin(tails.upper, upper, tolerance)
})

test.each([
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798407],
  [1e-9, -5.9978070150076865],
  [0.001, -3.0902323061678136],
  [0.025, -1.9599639845400543],
  [0.07, -1.4757910281791706],
  [0.0751, -1.43882539275254],
  [0.3, -0.5244005127080408],
  [0.5, 0.0],
  [0.7, 0.5244005127080407],
  [0.975, 1.9599639845400538],
  [0.999, 3.090232306167813],
  [0.999999999, 5.9978070196016375],
])('the normal quantile of %d', (probability, z) => {
  expectWithin(normalQuantile(probability), z, { relative: 1e-15, absolute: 1e-16 })
})

test.each([
  [0.5, 1e-6, 0],
  [0.5, 0.01, 0],
  [0.5, 0.5, 0],
  [0.5, 1, 1],
  [0.5, 3.7, 4],
  [0.5, 8.4, 8],
  [0.5, 20, 20],
  [0.5, 150, 150],
  [0.5, 1001.58, 1001],
  [0.5, 5289, 5289],
  [0.5, 100000.0, 100000],
  [0.5, 1000000.0, 1000000],
  [0.999, 1e-6, 0],
  [0.999, 0.01, 1],
  [0.999, 0.5, 4],
  [0.999, 1, 5],
  [0.999, 3.7, 11],
  [0.999, 8.4, 19],
  [0.999, 20, 35],
  [0.999, 150, 189],
  [0.999, 1001.58, 1101],
  [0.999, 5289, 5515],
  [0.999, 100000.0, 100979],
  [0.999, 1000000.0, 1003092],
])('the Poisson quantile of %d at mean %d', (probability, mean, count) => {
  expect(poissonQuantile(probability, mean)).toBe(count)
})

test.each([
  [0.5, 0.05, 0.01, 0],
  [0.9, 0.05, 0.5, 1],
  [0.975, 0.05, 8.4, 96],
  [0.999, 0.05, 100, 5474],
  [1e-6, 0.05, 1000000.0, 0],
  [0.001, 0.19, 0.01, 0],
  [0.025, 0.19, 0.5, 0],
  [0.1, 0.19, 8.4, 0],
  [0.5, 0.19, 100, 9],
  [0.9, 0.19, 10000.0, 30220],
  [0.975, 0.19, 1000000.0, 7718567],
  [0.999, 1, 0.01, 1],
  [1e-6, 1, 8.4, 0],
  [0.001, 1, 100, 0],
  [0.025, 1, 10000.0, 253],
  [0.1, 1, 1000000.0, 105360],
  [0.5, 5, 0.01, 0],
  [0.9, 5, 0.5, 1],
  [0.975, 5, 8.4, 20],
  [0.999, 5, 100, 301],
  [1e-6, 5, 1000000.0, 33810],
  [0.001, 80, 0.01, 0],
  [0.025, 80, 0.5, 0],
  [0.1, 80, 8.4, 5],
  [0.5, 80, 100, 99],
  [0.9, 80, 10000.0, 11463],
  [0.975, 80, 1000000.0, 1230729],
])('the negative binomial quantile of %d at size %d and mean %d', (probability, size, mean, count) => {
  expect(negativeBinomialQuantile(probability, { size, mean })).toBe(count)
})

test('a count whose probability was computed is found again from it', () => {
  for (const mean of [0.5, 8.4, 150, 5289]) {
    for (const count of [0, 1, Math.floor(mean), Math.ceil(mean * 1.1) + 2]) {
      const { atMost } = poissonTails(count, mean)
      if (atMost > 0 && atMost < 1) expect(poissonQuantile(atMost, mean)).toBe(count)
    }
  }
})

test('densities of the continuous distributions', () => {
  expectWithin(normalDensity(0), 1 / Math.sqrt(2 * Math.PI), tolerance)
  expectWithin(gammaDensity(1, 2), Math.exp(-2), tolerance)
  expectWithin(gammaDensity(3, 2), 2 * Math.exp(-2), tolerance)
  expectWithin(betaDensity({ a: 2, b: 3 }, 0.25), 12 * 0.25 * 0.75 ** 2, tolerance)
})

test('at the mean 0 the count is 0 for certain, and beyond infinity nothing lies', () => {
  expect(poissonTails(0, 0)).toEqual({ atMost: 1, atLeast: 1 })
  expect(poissonTails(2, 0)).toEqual({ atMost: 1, atLeast: 0 })
  expect([poissonDensity(0, 0), poissonDensity(1, 0), poissonQuantile(0.9, 0)]).toEqual([1, 0, 0])
  expect(normalTails(Infinity)).toEqual({ lower: 1, upper: 0 })
  expect(normalTails(-Infinity)).toEqual({ lower: 0, upper: 1 })
})

test.each<[string, () => unknown]>([
  ['count', () => poissonTails(-1, 1)],
  ['count', () => poissonDensity(0.5, 1)],
  ['mean', () => poissonTails(1, NaN)],
  ['mean', () => poissonQuantile(0.5, -1)],
  ['probability', () => poissonQuantile(1, 1)],
  ['probability', () => normalQuantile(0)],
  ['z', () => normalTails(NaN)],
  ['size', () => negativeBinomialTails(1, { size: 0, mean: 1 })],
  ['mean', () => negativeBinomialQuantile(0.5, { size: 1, mean: Infinity })],
  ['count', () => negativeBinomialDensity(NaN, { size: 1, mean: 1 })],
])('a wrong %s is refused by name', (name, call) => {
  expect(call).toThrow(RangeError)
  expect(call).toThrow(new RegExp(`^${name} must be`))
})
