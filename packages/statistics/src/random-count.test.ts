import { expect, test } from 'vitest'
import { randomBeta, randomBinomial, randomGamma, randomNormal, randomPoisson } from './random-count.ts'
import { randomStream, type RandomStream } from './random-stream.ts'

const draws = 40_000

test.each<[string, (random: RandomStream) => number, mean: number, variance: number]>([
  ['normal', randomNormal, 0, 1],
  ['gamma of a small shape', (random) => randomGamma(random, 0.19), 0.19, 0.19],
  ['gamma of a large shape', (random) => randomGamma(random, 40), 40, 40],
  ['beta', (random) => randomBeta(random, 2, 6), 0.25, (0.25 * 0.75) / 9],
  ['Poisson with a small mean', (random) => randomPoisson(random, 0.7), 0.7, 0.7],
  ['Poisson with a mean at the change of method', (random) => randomPoisson(random, 10), 10, 10],
  ['Poisson with a large mean', (random) => randomPoisson(random, 400), 400, 400],
  ['binomial of few', (random) => randomBinomial(random, 12, 0.3), 3.6, 12 * 0.21],
  ['binomial of many', (random) => randomBinomial(random, 5000, 0.02), 100, 98],
])('%s: what is drawn has the mean and the variance it should', (name, draw, mean, variance) => {
  const random = randomStream(name)
  const drawn = Array.from({ length: draws }, () => draw(random))
  const average = drawn.reduce((sum, each) => sum + each, 0) / draws
  const spread = drawn.reduce((sum, each) => sum + (each - average) ** 2, 0) / draws
  expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(variance / draws))
  expect(Math.abs(spread / variance - 1)).toBeLessThan(0.1)
})

test('the same words give the same numbers, other words others', () => {
  const numbers = (seed: string) => Array.from({ length: 5 }, randomStream(seed))
  expect(numbers('mdl-2|2024K4')).toEqual(numbers('mdl-2|2024K4'))
  expect(numbers('mdl-2|2024K4')).not.toEqual(numbers('mdl-2|2025K1'))
})

test('a mean of nothing draws nothing, and shapes too small for a double give all or nothing', () => {
  const random = randomStream('edges')
  expect(randomPoisson(random, 0)).toBe(0)
  expect(randomBinomial(random, 0, 0.5)).toBe(0)
  expect([0, 1]).toContain(randomBeta(random, 1e-320, 1e-320))
})
