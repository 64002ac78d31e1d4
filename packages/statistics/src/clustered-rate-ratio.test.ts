import { expect, test } from 'vitest'
import reference from '../fixtures/08-rate-ratio.json' with { type: 'json' }
import { clusteredRateRatio } from './clustered-rate-ratio.ts'
import type { Comparison } from './comparison.ts'
import { exactRateRatio, waldRateRatio } from './rate-ratio.ts'
import { expectWithin } from '../fixtures/within-tolerance.ts'

const { input, output } = reference.cluster
const { tolerance } = reference.meta
const homes = input.O1.map((count, i) => home([count, input.T1[i]!], [input.O0[i]!, input.T0[i]!]))

test('the national change, with reports clustered in 633 homes, equals that of R', () => {
  const got = clusteredRateRatio(homes)!
  expect(got.homes).toBe(output.cluster.homes)
  expectWithin(got.ratio, output.cluster.rr, tolerance)
  expectWithin(got.logStandardError, output.cluster.seLog, tolerance)
  expectWithin(got.lower, output.cluster.lower, tolerance)
  expectWithin(got.upper, output.cluster.upper, tolerance)
  expectWithin(got.designEffect, output.cluster.designEffect, tolerance)
})

test('as if reports were independent, the same totals would show a rise that clustering does not support', () => {
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
  const nation = home([sum(input.O1), sum(input.T1)], [sum(input.O0), sum(input.T0)])
  expectWithin(exactRateRatio(nation)!.lower, output.poisson.exactLower, tolerance)
  expectWithin(exactRateRatio(nation)!.upper, output.poisson.exactUpper, tolerance)
  expectWithin(waldRateRatio(nation)!.lower, output.poisson.waldLower, tolerance)
  expect(exactRateRatio(nation)!.lower).toBeGreaterThan(1)
  expect(clusteredRateRatio(homes)!.lower).toBeLessThan(1)
})

test('a home that closed and one that opened take part with no exposure in the other year', () => {
  const got = clusteredRateRatio([home([4, 800], [0, 0]), home([0, 0], [3, 900]), home([2, 500], [2, 500])])!
  expect(got.homes).toBe(3)
  expectWithin(got.ratio, 6 / 1300 / (5 / 1400), { relative: 1e-14, absolute: 0 })
})

test.each([
  ['one home', [home([4, 800], [3, 900])]],
  ['no home', []],
  ['no reports now', [home([0, 800], [3, 900]), home([0, 800], [3, 900])]],
  ['no reports before', [home([1, 800], [0, 900]), home([0, 800], [0, 900])]],
  ['no exposure before', [home([1, 800], [1, 0]), home([1, 800], [1, 0])]],
])('%s is too little for a clustered interval', (_, few) => {
  expect(clusteredRateRatio(few)).toBeNull()
})

test('the home with a wrong figure is named', () => {
  expect(() => clusteredRateRatio([homes[0]!, home([1, 1], [-1, 1])])).toThrow(/^homes\[1\]\.before\.count must be/)
  expect(() => clusteredRateRatio(homes, { confidence: 0 })).toThrow(/^confidence must be/)
})

function home(now: [count: number, exposure: number], before: [count: number, exposure: number]): Comparison {
  return { now: { count: now[0], exposure: now[1] }, before: { count: before[0], exposure: before[1] } }
}
