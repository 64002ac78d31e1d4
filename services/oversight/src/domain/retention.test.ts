import { expect, test } from 'vitest'
import { keptUntil } from './retention.ts'

test.each([
  ['2026-01-01', '2037-01-01'],
  ['2026-12-31', '2037-01-01'],
  ['2027-01-01', '2038-01-01'],
] as const)('what is signed on %s is kept ten years from the end of that year, until %s', (signed, until) =>
  expect(keptUntil(signed)).toBe(until),
)
