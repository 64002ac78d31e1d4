import { expect, test } from 'vitest'
import { poissonCusum } from './cusum.ts'
import { cusumThreshold, cusumThresholds } from './cusum-threshold.ts'
import { poissonEwma } from './ewma.ts'
import { randomGamma, randomPoisson } from './random-count.ts'
import { randomStream } from './random-stream.ts'
import { xmrChart } from './xmr.ts'

test('sudden silence alarms in the downward sum only', () => {
  const periods = [3, 2, 3, 0, 0, 0, 0, 0].map((observed) => ({ observed, expected: 2.5 }))
  expect(poissonCusum(periods, { ratio: 0.5, threshold: 2.9 }).alarms).toEqual([5])
  expect(poissonCusum(periods, { ratio: 2, threshold: 2.9 })).toMatchObject({ alarms: [], firstAlarm: null })
})

test('a period that expects nothing and has nothing leaves both charts where they were', () => {
  const periods = [4, 0, 1].map((observed, i) => ({ observed, expected: i === 1 ? 0 : 2 }))
  const { path } = poissonCusum(periods, { ratio: 2, threshold: 9 })
  expect(path[1]).toBe(path[0])
  const { points } = poissonEwma(periods)
  expect(points[1]).toEqual(points[0])
  expect(poissonEwma([{ observed: 0, expected: 0 }])).toEqual({ points: [{ value: 1, lower: 1, upper: 1 }], firstSignal: null })
})

test('thresholds are those of the table at its rows, between them in between, and constant beyond', () => {
  for (const { expected, poisson, clustered } of cusumThresholds.up) {
    expect(cusumThreshold(expected, 'up', { basis: 'poisson' })).toBeCloseTo(poisson, 12)
    expect(cusumThreshold(expected, 'up')).toBeCloseTo(clustered, 12)
  }
  expect(cusumThreshold(Math.SQRT2, 'up', { basis: 'poisson' })).toBeCloseTo(2.75, 12)
  expect(cusumThreshold(0.01, 'up')).toBe(2.6)
  expect(cusumThreshold(50, 'down', { basis: 'poisson' })).toBe(3.1)
})

test.each([
  ['up', 2],
  ['down', 0.5],
] as const)('%s, unchanged homes raise about one false alarm in 100 quarters, clustered or not', (direction, ratio) => {
  for (const row of cusumThresholds[direction]) {
    for (const basis of ['poisson', 'clustered'] as const) {
      const random = randomStream(`${direction} ${row.expected} ${basis}`)
      const quarter = () => randomPoisson(random, basis === 'poisson' ? row.expected : (row.expected * randomGamma(random, 3)) / 3)
      const periods = Array.from({ length: 40_000 }, () => ({ observed: quarter(), expected: row.expected }))
      const runLength = periods.length / poissonCusum(periods, { ratio, threshold: row[basis] }).alarms.length
      expect(runLength, `${row.expected} ${basis}`).toBeGreaterThan(75)
      expect(runLength, `${row.expected} ${basis}`).toBeLessThan(130)
    }
  }
})

test('a constant series has no causes, and screened it has no limits left', () => {
  const constant = Array.from({ length: 14 }, () => 0.1)
  const chart = xmrChart(constant)!
  expect(chart).toMatchObject({ mean: 0.1, lower: 0.1, upper: 0.1, shortSeries: false })
  expect(chart.points.some(({ outside, shift, trend, twoOfThree }) => outside || shift || trend || twoOfThree)).toBe(false)
  expect(xmrChart(constant, { screenOutliers: true })).toMatchObject({ meanMovingRange: null, lower: null, upper: null })
})

test('of nothing there is no chart, and one value has no limits', () => {
  expect(xmrChart([])).toBeNull()
  expect(xmrChart([3])).toMatchObject({ mean: 3, lower: null, points: [{ movingRange: null, outside: null, shift: false }] })
})

test.each<[string, () => unknown]>([
  ['periods[0].observed', () => poissonCusum([{ observed: 0.5, expected: 1 }], { ratio: 2, threshold: 3 })],
  ['ratio', () => poissonCusum([], { ratio: 1, threshold: 3 })],
  ['ratio', () => poissonCusum([], { ratio: -1, threshold: 3 })],
  ['threshold', () => poissonCusum([], { ratio: 2, threshold: 0 })],
  ['periods[0].expected', () => poissonEwma([{ observed: 1, expected: NaN }])],
  ['weight', () => poissonEwma([], { weight: 0 })],
  ['weight', () => poissonEwma([], { weight: 1.5 })],
  ['limit', () => poissonEwma([], { limit: -3 })],
  ['expectedPerQuarter', () => cusumThreshold(0, 'up')],
  ['table', () => cusumThreshold(1, 'up', { table: [] })],
  ['values[1]', () => xmrChart([1, NaN])],
])('a wrong %s is refused by name', (name, call) => {
  expect(call).toThrow(RangeError)
  expect(call).toThrow(`${name} must`)
})
