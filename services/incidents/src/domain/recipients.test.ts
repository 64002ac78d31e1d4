import { expect, test } from 'vitest'
import { authorityDue } from './recipients.ts'

test.each([
  ['2026-11-10T12:00:00Z', '2026-11-30T23:00:00Z'],
  ['2026-11-27T12:00:00Z', '2026-11-30T23:00:00Z'],
  ['2026-11-28T12:00:00Z', '2026-12-03T23:00:00Z'],
  ['2026-12-31T12:00:00Z', '2027-01-03T23:00:00Z'],
  // Half past midnight in Copenhagen: November, though not yet in UTC.
  ['2026-10-31T23:30:00Z', '2026-11-30T23:00:00Z'],
  ['2026-10-10T12:00:00Z', '2026-10-31T23:00:00Z'],
  ['2026-03-10T12:00:00Z', '2026-03-31T22:00:00Z'],
])('registered at %s the authority has it by %s', (registered, due) => {
  expect(authorityDue(new Date(registered)).toISOString()).toBe(new Date(due).toISOString())
})
