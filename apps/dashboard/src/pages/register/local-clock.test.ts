import { expect, test } from 'vitest'
import { instantOf, instantsOf, localTimeAt } from './local-clock.ts'

test('a time of a clock is one instant, in summer and in winter', () => {
  expect(instantsOf('2026-11-22T23:40').map((at) => at.toISOString())).toEqual(['2026-11-22T22:40:00.000Z'])
  expect(instantsOf('2026-07-01T00:10').map((at) => at.toISOString())).toEqual(['2026-06-30T22:10:00.000Z'])
  expect(localTimeAt(new Date('2026-06-30T22:10:00Z'))).toBe('2026-07-01T00:10')
})

test('the hour that comes twice is two instants, and one of them only when it is said which', () => {
  expect(instantsOf('2026-10-25T02:30').map((at) => at.toISOString())).toEqual(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'])
  expect(instantOf('2026-10-25T02:30', null)).toBeUndefined()
  expect(instantOf('2026-10-25T02:30', 'SUMMER')?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
  expect(instantOf('2026-10-25T02:30', 'NORMAL')?.toISOString()).toBe('2026-10-25T01:30:00.000Z')
  expect(instantsOf('2026-10-25T03:00')).toHaveLength(1)
  expect(instantsOf('2026-10-25T01:59')).toHaveLength(1)
})

test('an hour that is skipped, and what is no time at all, is no instant', () => {
  expect(instantsOf('2026-03-29T02:30')).toEqual([])
  expect(instantsOf('2026-02-30T12:00')).toEqual([])
  expect(instantsOf('')).toEqual([])
})
