import { expect, test } from 'vitest'
import { meetAnswer } from './inspection-hearing.ts'

test.each([
  [null, null, 'OPEN'],
  ['Vi er enige', null, 'SAME'],
  ['Vi er enige', '2026-11-22T10:00:00Z', 'SAME'],
  ['Noget andet', null, 'ANSWERED'],
  [null, '2026-11-22T10:00:00Z', 'FINAL'],
  ['Noget andet', '2026-11-22T10:00:00Z', 'FINAL'],
])('answered %j, report final %j: %s', (answer, closedAt, met) => {
  expect(meetAnswer({ answer, closedAt }, ' Vi er enige ')).toBe(met)
})
