import { describe, expect, test } from 'vitest'
import { beta, gamma, logNormal, normal, poisson } from './distributions.ts'
import { stream, uuid } from './rng.ts'
import { multinomial, quotas, shuffledIndices, stratifiedUniforms, topIndices, weighted } from './sampling.ts'

const many = 200_000
const mean = (draw: () => number) => Array.from({ length: many }, draw).reduce((sum, value) => sum + value, 0) / many

describe('streams', () => {
  test('a name gives the same numbers every time, and other numbers than another name', () => {
    const numbers = (...name: (string | number)[]) => Array.from({ length: 5 }, stream(1, ...name))
    expect(numbers('incident', 2023)).toEqual(numbers('incident', 2023))
    expect(numbers('incident', 2023)).not.toEqual(numbers('incident', 2022))
  })

  test('the first numbers of neighbouring streams are as uniform as those of one stream', () => {
    const firsts = Array.from({ length: many }, (_, index) => stream(1, 'place', index)())
    const tenths = Array.from({ length: 10 }, (_, tenth) => firsts.filter((value) => Math.floor(10 * value) === tenth).length)
    for (const count of tenths) expect(Math.abs(count - many / 10)).toBeLessThan(5 * Math.sqrt(many * 0.09))
  })

  test('a UUID is one of version 4', () => {
    const random = stream(1, 'uuid')
    for (let index = 0; index < 100; index++)
      expect(uuid(random)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

describe('distributions', () => {
  const random = stream(1, 'distributions')
  test.each([
    ['normal', () => normal(random) ** 2, 1],
    ['gamma(.3)', () => gamma(random, 0.3), 0.3],
    ['gamma(.8)', () => gamma(random, 0.8), 0.8],
    ['gamma(4)', () => gamma(random, 4), 4],
    ['beta(17, 3)', () => beta(random, 17, 3), 0.85],
    ['poisson(.6)', () => poisson(random, 0.6), 0.6],
    ['share of a log-normal below its median', () => Number(logNormal(random, 5, 1.1) < 5), 0.5],
  ])('%s has the mean it should have', (_, draw, expected) => {
    expect(Math.abs(mean(draw) - expected)).toBeLessThan(0.02 * Math.max(1, expected))
  })
})

describe('samples', () => {
  const random = stream(1, 'samples')

  test('weights decide how often something is drawn, and nothing without weight ever is', () => {
    const counts = [0, 0, 0, 0]
    const draw = weighted([1, 0, 3, 6])
    for (let index = 0; index < many; index++) counts[draw(random)]!++
    expect(counts.map((count) => Math.round((100 * count) / many))).toEqual([10, 0, 30, 60])
  })

  test('a multinomial draw adds up', () => {
    expect(multinomial(random, 4_999, [3, 1, 1]).reduce((sum, count) => sum + count, 0)).toBe(4_999)
  })

  test('quotas add up and are within one of their share', () => {
    expect(quotas(149_233, [0.254, 0.262, 0.222, 0.262])).toEqual([37_905, 39_099, 33_130, 39_099])
    expect(quotas(2, [1, 1, 1])).toEqual([1, 1, 0])
  })

  test('a shuffled pack has every card once', () => {
    expect([...shuffledIndices(random, 1_000)].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 1_000 }, (_, index) => index))
  })

  test('stratified uniforms have one in each slice', () => {
    expect([...stratifiedUniforms(random, 500)].map((value) => Math.floor(500 * value)).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 500 }, (_, index) => index),
    )
  })

  test('the top indices are those of the greatest scores', () => {
    expect(topIndices([3, 9, -1, 7], 2)).toEqual([1, 3])
  })
})
