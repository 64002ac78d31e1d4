import { expect, test } from 'vitest'
import { keptUntil, lastPastQuarter, retention } from './retention.ts'

test.each([
  ['2026-01-01', '2037-01-01'],
  ['2026-12-31', '2037-01-01'],
  ['2027-01-01', '2038-01-01'],
] as const)('what is signed on %s is kept ten years from the end of that year, until %s', (signed, until) =>
  expect(keptUntil(signed, retention.version)).toBe(until),
)

test.each([
  ['2029-12-31', '2025K4'],
  ['2030-01-01', '2026K4'],
] as const)('on %s the working copies up to %s have stood three years from the end of their year', (today, quarter) =>
  expect(lastPastQuarter(today, retention.workingCopy)).toBe(quarter),
)
