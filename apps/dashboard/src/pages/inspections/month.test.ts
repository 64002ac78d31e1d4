import { expect, test } from 'vitest'
import { addMonths, weeksOf } from './month.ts'

test('November 2026 lies in six weeks, from Monday 26 October in week 44', () => {
  const weeks = weeksOf('2026-11')
  expect(weeks.map(({ number }) => number)).toEqual([44, 45, 46, 47, 48, 49])
  expect(weeks[0]!.days[0]).toBe('2026-10-26')
  expect(weeks.at(-1)!.days.at(-1)).toBe('2026-12-06')
})

test('the first days of 2027 lie in week 53 of the year before', () => {
  expect(weeksOf('2027-01')[0]).toMatchObject({ number: 53 })
})

test('months run across the year', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
})
