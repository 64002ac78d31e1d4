import { expect, test } from 'vitest'
import { expiredBefore, type RetentionRule } from './retention.ts'

const rule: RetentionRule = {
  code: 'r',
  kind: 'k',
  keep: { days: 90 },
  from: 'x',
  inForceFrom: '2026-01-01',
  archiveFirst: false,
  source: '',
}

test.each([
  [{ days: 90 }, '2026-11-23', '2026-08-25'],
  [{ days: 30 }, '2027-03-01', '2027-01-30'],
  // From the end of the calendar year: what happened in January and in December is kept equally long.
  [{ years: 10 }, '2036-12-31', '2026-01-01'],
  [{ years: 10 }, '2037-01-01', '2027-01-01'],
] as const)('kept for %j, on %s everything from before %s has run out', (keep, today, before) => {
  expect(expiredBefore({ ...rule, keep }, today)).toBe(before)
})
