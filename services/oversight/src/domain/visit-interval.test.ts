import { expect, test } from 'vitest'
import { nextVisitDue, visitIntervalMonths } from './visit-interval.ts'

test.each([
  ['2014-01-01', 12],
  ['2025-06-30', 12],
  ['2025-07-01', 36],
  ['2026-11-22', 36],
])('on %s %i months may pass between two visits', (day, months) => {
  expect(visitIntervalMonths(day)).toBe(months)
})

test('before there was an authority there was no interval', () => {
  expect(() => visitIntervalMonths('2013-12-31')).toThrow('2013-12-31')
})

test.each([
  ['2023-11-22', 36, '2026-11-22'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2025-01-31', 1, '2025-02-28'],
  ['2025-12-31', 12, '2026-12-31'],
  ['2025-11-30', 1, '2025-12-30'],
])('after %s the law wants a visit within %i months: %s', (last, months, due) => {
  expect(nextVisitDue(last, months)).toBe(due)
})
