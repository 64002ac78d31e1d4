import { quartersBetween } from '@tilsynsblik/vocabulary'
import { describe, expect, test } from 'vitest'
import type { DraftFigure } from './edition-draft.ts'
import { rateChartOf } from './rate-chart.ts'
import { changesOf } from './yearly-change.ts'

const figure = (table: string, period: string, category: string, value: number): DraftFigure => ({
  edition: 1,
  table,
  period,
  category,
  value,
  counts: null,
  populations: [],
})
const quarters = quartersBetween('2021K1', '2024K4')
const steady = [100, 104, 98, 101, 99, 103, 97, 102, 100, 98, 104, 101, 99, 100, 102, 98]
const figures = (reports: readonly number[]) => [
  ...quarters.map((quarter, i) => figure('incidents', quarter, 'reports', reports[i]!)),
  ...quarters.map((quarter) => figure('child-days', quarter, 'childDays', 50_000)),
]

describe('the chart of the national rate', () => {
  test('of a rate that moves by chance alone says nothing', () => {
    const chart = rateChartOf(figures(steady))!
    expect(chart.points.flatMap(({ signals }) => signals)).toEqual([])
    expect(chart.mean).toBeCloseTo((1_000 * 1_606) / 16 / 50_000, 3)
    expect([chart.points.length, chart.shortSeries]).toEqual([16, false])
  })

  test('of one quarter with twice as many says which', () => {
    const chart = rateChartOf(figures(steady.with(9, 200)))!
    expect(chart.points.filter(({ signals }) => signals.includes('OUTSIDE')).map(({ quarter }) => quarter)).toEqual(['2023K2'])
  })

  test('leaves out a quarter that is not published, and is none without two', () => {
    const some = figures(steady).filter(({ table, period }) => table !== 'child-days' || period !== '2022K1')
    expect(rateChartOf(some)!.points.map(({ quarter }) => quarter)).not.toContain('2022K1')
    expect(rateChartOf(figures(steady).filter(({ period }) => period === '2021K1'))).toBeNull()
    expect(rateChartOf([])).toBeNull()
  })
})

describe('the change from year to year', () => {
  const error = (year: string, value: number) => [
    figure('change-on-year', year, 'logStandardError', value),
    figure('change-on-year', year, 'designEffect', 9.7),
    figure('change-on-year', year, 'homes', 649),
    ...['2023', '2024'].map((of) => figure('incidents-year', of, 'reports', of === '2024' ? 440 : 400)),
  ]

  test.each([
    [0.03, 'ROSE'],
    [0.06, 'UNCERTAIN'],
  ])('a tenth more with a standard error of %d: %s', (logStandardError, direction) => {
    const [change] = changesOf([...figures(steady), ...error('2024', logStandardError)])
    expect(change).toMatchObject({ year: '2024', ratio: 1.1, designEffect: 9.7, homes: 649, direction })
    expect(change!.lower).toBeCloseTo(1.1 * Math.exp(-1.96 * logStandardError), 2)
    expect(change!.upper).toBeCloseTo(1.1 * Math.exp(1.96 * logStandardError), 2)
  })

  test('is not told of a year whose days are not published', () => {
    const some = figures(steady).filter(({ table, period }) => table !== 'child-days' || period !== '2023K2')
    expect(changesOf([...some, ...error('2024', 0.05)])).toEqual([])
  })
})
