import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLog } from './log.ts'
import { securityEvents, SecurityLog } from './security-log.ts'

let lines: Record<string, unknown>[]
let security: SecurityLog
beforeEach(() => {
  vi.useFakeTimers()
  lines = []
  security = new SecurityLog(openLog('info', 'test', { write: (line) => void lines.push(JSON.parse(line)) }))
})
afterEach(() => vi.useRealTimers())

const note = { person: 'ida', persona: 'supervisor', what: '/operations/', requestId: 'r-1', address: '10.0.0.1' } as const

test('what is refused again and again is a line at once, and one a minute later with how many more', () => {
  for (let times = 0; times < 500; times++) security.note('forbidden', { ...note, requestId: `r-${times}` })
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ level: 40, event: 'forbidden', msg: securityEvents.forbidden, ...note, requestId: 'r-0' })
  vi.advanceTimersByTime(60_000)
  expect(lines.slice(1)).toEqual([expect.objectContaining({ event: 'forbidden', person: 'ida', more: 499 })])
  vi.advanceTimersByTime(600_000)
  expect(lines).toHaveLength(2)
  security.note('forbidden', note)
  expect(lines).toHaveLength(3)
})

test('another person, another door and another kind of refusal are lines of their own', () => {
  security.note('forbidden', note)
  security.note('forbidden', { ...note, person: 'bo' })
  security.note('forbidden', { ...note, what: '/glass/' })
  security.note('not-found', note)
  security.note('session-unknown', { address: '10.0.0.1' })
  security.note('session-unknown', { address: '10.0.0.2' })
  expect(lines).toHaveLength(6)
})

test('a crowd of addresses is told together, and fills neither the log nor the memory', () => {
  for (let n = 0; n < 50_000; n++) security.note('login-refused', { what: 'other-browser', address: `10.1.${n >> 8}.${n & 255}` })
  expect(lines.length).toBeLessThanOrEqual(1_001)
  expect(lines.at(-1)).toEqual(expect.not.objectContaining({ address: expect.anything() }))
  lines = []
  vi.advanceTimersByTime(60_000)
  expect(lines).toEqual([expect.objectContaining({ event: 'login-refused', more: 48_999 })])
})

test('what is done is a line each', () => {
  security.note('signed-in', note)
  security.note('signed-in', note)
  expect(lines.map(({ level, event }) => [level, event])).toEqual([
    [30, 'signed-in'],
    [30, 'signed-in'],
  ])
})

test.each(['child', 'complainant'] as const)('of a %s nothing is told but that it is one', (persona) => {
  security.note('signed-in', { ...note, what: undefined, persona })
  security.note('session-ended', { person: 'drift', persona: 'operator', of: { person: 'barn-1', persona } })
  expect(Object.keys(lines[0]!).toSorted()).toEqual(['event', 'hostname', 'level', 'msg', 'name', 'persona', 'pid', 'time'])
  expect(lines[1]!['of']).toEqual({ persona })
  expect(JSON.stringify(lines)).not.toContain('barn-1')
})

test('a person the provider knows by a personal number is not told by it', () => {
  security.note('signed-in', { ...note, person: '010190-1234', of: { person: '0101901234', persona: 'staff' } })
  expect(JSON.stringify(lines)).not.toMatch(/0101/)
})
