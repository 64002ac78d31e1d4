import { expect, test } from 'vitest'
import { safeTables } from './published.ts'

const figure = (table: string, category: string, value: number) => ({ table, period: '2026', category, value })

test('a table with one small count is not published, the others are', () => {
  const kept = safeTables([
    figure('notifications', 'all', 900),
    figure('notifications', 'abuse', 90),
    figure('abuse-by-notifier', 'SCHOOL', 60),
    figure('abuse-by-notifier', 'POLICE', 4),
  ])
  expect(kept.map(({ table }) => table)).toEqual(['notifications', 'notifications'])
})

test('shares are not published without the counts they rest on', () => {
  const figures = [figure('abuse-follow-up', 'supported', 3), figure('days-to-support', 'abuseWithin59Share', 0.33)]
  expect(safeTables(figures)).toEqual([])
})

test('a median of two days is not a small count', () => {
  const figures = [figure('abuse-follow-up', 'supported', 30), figure('abuse-follow-up', 'medianDaysToSupport', 2)]
  expect(safeTables(figures)).toEqual(figures)
})
