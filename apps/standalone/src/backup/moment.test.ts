import { expect, test } from 'vitest'
import { ConfigProblem } from '../config.ts'
import { momentOf, writtenMoment } from './moment.ts'

const now = new Date('2027-06-01T00:00:00Z')

test.each([
  ['2026-11-23T08:15:00+01:00', '2026-11-23T07:15:00.000Z'],
  ['2026-11-23T07:15:00.250Z', '2026-11-23T07:15:00.250Z'],
  ['2026-11-23T08:15', '2026-11-23T07:15:00.000Z'],
  ['2026-07-01 08:15:30', '2026-07-01T06:15:30.000Z'],
  ['2026-10-25T02:30+02:00', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25T02:30+01:00', '2026-10-25T01:30:00.000Z'],
])('%s is %s', (typed, expected) => {
  const moment = momentOf(typed, now)
  expect(moment.toISOString()).toBe(expected)
  expect(momentOf(writtenMoment(moment), now)).toEqual(moment)
})

test.each([
  ['2026-10-25T02:30', '--to 2026-10-25T02:30+02:00 for den første eller --to 2026-10-25T02:30+01:00 for den anden'],
  ['2027-03-28T02:30', 'fandtes ikke'],
  ['2027-06-01T00:00:01Z', 'ligger i fremtiden; klokken er 2027-06-01T02:00:00.000+02:00'],
  ['2026-11-31T08:15', 'er ikke et tidspunkt'],
  ['2026-11-23', 'er ikke et tidspunkt'],
  ['i går', 'er ikke et tidspunkt'],
  ['2026-11-23T08:15+01:00x', 'er ikke et tidspunkt'],
])('%s is refused with a sentence', (typed, sentence) => {
  expect(() => momentOf(typed, now)).toThrow(ConfigProblem)
  expect(() => momentOf(typed, now)).toThrow(sentence)
})
