import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { shippedParameters } from './model.ts'
import { proposeHomes, type HomeToChoose, type OpenSignal, type RoundTerms } from './selection-lanes.ts'
import { roundProblems, usualCapacity } from './selection-round.ts'

const terms: RoundTerms = {
  quarter: '2026K4',
  today: '2026-11-22',
  seed: 'mdl-2|2025K4..2026K3|00ff',
  capacity: 20,
  parameters: shippedParameters,
}
const home = (number: number, rest: Partial<HomeToChoose> = {}): HomeToChoose => ({
  institutionId: `h-${String(number).padStart(3, '0')}`,
  score: 1 - number / 1000,
  lastCarriedOutOn: '2026-01-15',
  signals: [],
  ...rest,
})
const homes = Array.from({ length: 120 }, (_, number) => home(number))
const laneOf = (given: readonly HomeToChoose[], id: string, own: Partial<RoundTerms> = {}) =>
  proposeHomes(given, { ...terms, ...own }).find(({ institutionId }) => institutionId === id)!

test('capacity is shared by score and by lot, and everybody can draw the lot again', () => {
  const proposed = proposeHomes(homes, terms)
  expect(proposed).toHaveLength(120)
  expect(proposed.filter(({ lane }) => lane === 'RISK').map(({ institutionId }) => institutionId)).toEqual(
    homes.slice(0, 17).map(({ institutionId }) => institutionId),
  )
  const digest = (id: string) => createHash('sha256').update(`${terms.seed}|${id}`).digest('hex')
  const drawn = homes
    .slice(17)
    .map(({ institutionId }) => institutionId)
    .sort((one, other) => (digest(one) < digest(other) ? -1 : 1))
  expect(proposed.filter(({ lane }) => lane === 'RANDOM').map(({ institutionId }) => institutionId)).toEqual(drawn.slice(0, 3))
})

test.each([0, 1, 3, 10, 119, 120])('room for %i visits is room for exactly as many', (capacity) => {
  const lanes = proposeHomes(homes, { ...terms, capacity }).filter(({ lane }) => lane === 'RISK' || lane === 'RANDOM')
  expect(lanes).toHaveLength(capacity)
})

test('the order in which homes are given changes nothing', () => {
  expect(proposeHomes(homes.toReversed(), terms)).toEqual(proposeHomes(homes, terms))
})

test.each([
  ['2024-03-31', 'DUE', '2027-03-31'],
  ['2024-04-01', 'NONE', '2027-04-01'],
  ['2023-02-01', 'DUE', '2026-02-01'],
  [null, 'DUE', null],
])('last visited %s: lane %s, due %s', (lastCarriedOutOn, lane, dueOn) => {
  expect(laneOf([home(999, { lastCarriedOutOn, score: -1 }), ...homes], 'h-999', { capacity: 0 })).toMatchObject({ lane, dueOn })
})

test('a round of a quarter under the old rule looks one year ahead', () => {
  const own = { quarter: '2025K2', today: '2025-05-01', capacity: 0 }
  expect(laneOf([home(1, { lastCarriedOutOn: '2024-09-30' })], 'h-001', own)).toMatchObject({ lane: 'DUE', dueOn: '2025-09-30' })
})

describe('a signal', () => {
  const signal: OpenSignal = { kind: 'CRIME_SUSPECTED', openedOn: '2026-11-01', outcome: null }
  test.each<[string, Partial<OpenSignal>, string]>([
    ['acute, not reviewed', {}, 'TRIGGER'],
    ['acute, watched', { outcome: 'WATCH' }, 'TRIGGER'],
    ['acute, no action', { outcome: 'NO_ACTION' }, 'NONE'],
    ['acute, 90 days old', { openedOn: '2026-08-24' }, 'TRIGGER'],
    ['acute, 91 days old', { openedOn: '2026-08-23' }, 'NONE'],
    ['acute, before the last visit', { openedOn: '2026-09-01' }, 'NONE'],
    ['acute, on the day of the last visit', { openedOn: '2026-10-01' }, 'TRIGGER'],
    ['desk, not reviewed', { kind: 'RISE' }, 'NONE'],
    ['desk, watched', { kind: 'RISE', outcome: 'WATCH' }, 'NONE'],
    ['desk, taken into the selection', { kind: 'RISE', outcome: 'CANDIDATE' }, 'TRIGGER'],
    ['desk, visit now', { kind: 'POINTER', outcome: 'VISIT_NOW' }, 'TRIGGER'],
  ])('%s', (name, part, lane) => {
    const lastCarriedOutOn = name.endsWith('last visit') ? '2026-10-01' : '2026-01-15'
    const given = home(999, { score: -1, signals: [{ ...signal, ...part }], lastCarriedOutOn })
    expect(laneOf([...homes, given], 'h-999', { capacity: 0 }).lane).toBe(lane)
  })

  test('takes no place from risk and lot, and goes before the interval', () => {
    const triggered = homes.map((each, index) => (index < 5 ? { ...each, signals: [signal], lastCarriedOutOn: null } : each))
    const counts = Object.groupBy(proposeHomes(triggered, terms), ({ lane }) => lane)
    expect([counts.TRIGGER?.length, counts.DUE, counts.RISK?.length, counts.RANDOM?.length]).toEqual([5, undefined, 17, 3])
  })
})

test.each([
  [0, 0],
  [9, 0],
  [10, 1],
  [131, 13],
])('an authority of %i homes has room for %i visits, unless it says otherwise', (count, capacity) => {
  expect(usualCapacity(count, shippedParameters)).toBe(capacity)
})

test.each([
  [{ quarter: '2026K4' }, 120, []],
  [{ quarter: '2027K4', capacity: 120 }, 120, []],
  [{ quarter: '2026K4' }, 0, [{ path: 'quarter', code: 'noAssessment' }]],
  [
    { quarter: '2026K3', capacity: 121 },
    120,
    [
      { path: 'quarter', code: 'past' },
      { path: 'capacity', code: 'range' },
    ],
  ],
  [
    { quarter: '2028K1', capacity: -1 },
    120,
    [
      { path: 'quarter', code: 'tooFar' },
      { path: 'capacity', code: 'range' },
    ],
  ],
])('a round %j over %i homes: %j', (input, count, problems) => {
  expect(roundProblems(input, count, '2026-11-22')).toEqual(problems)
})
