import { describe, expect, test } from 'vitest'
import { acuteSignals } from './grave-events.ts'
import { calculate } from './calculation.ts'
import { shippedParameters as parameters } from './model.ts'
import type { RecentHarm } from './national-facts.ts'
import { decideProposal } from './parameter-proposal.ts'
import { decideRaising } from './raised-signal.ts'
import { dueOn } from './signals.ts'
import { country, homeInput, period, quarters, type SaidOfHome } from './testing/some-homes.ts'

const months = quarters.flatMap((quarter) =>
  [2, 1, 0].map((before) => `${quarter.slice(0, 4)}-${String(3 * Number(quarter.at(-1)) - before).padStart(2, '0')}-01`),
)

/** Reports of each of twelve quarters, all in the first month of it, or evenly. */
function history(perQuarter: readonly number[], evenly = false): SaidOfHome {
  const byMonth = perQuarter.flatMap((reports, q) =>
    evenly ? [0, 1, 2].map((m) => ({ month: months[3 * q + m]!, reports: reports / 3 })) : [{ month: months[3 * q]!, reports }],
  )
  return { byMonth: byMonth.filter(({ reports }) => reports > 0), reports: perQuarter.slice(-4).reduce((sum, each) => sum + each, 0) }
}

/** Homes with a past, so that homes are known to differ. */
const others = country(40).map((home, i) => ({ ...home, ...homeInput(home.institutionId, history(Array(12).fill(i % 4))) }))

function signalsOf(said: SaidOfHome, harm: { lastQuarter?: RecentHarm[]; thisQuarter?: RecentHarm[] } = {}) {
  const { signals } = calculate({
    inputs: [...others, homeInput('asked', said)],
    lastQuarter: [],
    thisQuarter: [],
    ...harm,
    parameters,
    period,
  })
  return signals.filter(({ institutionId }) => institutionId === 'asked')
}

describe('a desk review is asked for', () => {
  test.each([
    ['as ever', history([2, 1, 3, 2, 2, 1, 2, 3, 2, 2, 1, 2]), []],
    ['a rise in the last quarter', history([1, 1, 0, 1, 1, 0, 1, 1, 1, 0, 1, 12]), ['RISE']],
    ['a rise that was over before it', history([1, 1, 0, 1, 1, 0, 1, 1, 12, 0, 1, 0]), []],
    ['silence after many', history([9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 0, 0], true), ['SUDDEN_SILENCE']],
    ['silence that was noticed a quarter before', history([9, 9, 9, 9, 9, 9, 9, 9, 9, 0, 0, 0], true), []],
    ['silence as ever', history(Array(12).fill(0)), []],
    ['a rise from nothing', history([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6]), ['RISE']],
  ])('%s', (_, said, kinds) => {
    expect(signalsOf(said).map(({ kind }) => kind)).toEqual(kinds)
  })

  test('not of a rise when less than a year of the past is known', () => {
    const said = history([0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 12])
    expect(signalsOf({ ...said, childDaysByQuarter: quarters.slice(5).map((quarter) => ({ quarter, childDays: 1000 })) })).toEqual([])
  })

  test('when months are many, by months: the threshold is that of the quarter', () => {
    const [rise] = signalsOf(history([9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 36], true))
    expect(rise).toMatchObject({ kind: 'RISE', evidence: { steps: 'MONTH', threshold: 8.2, observed: 36, quarter: '2026K3' } })
  })

  test.each([
    ['reports in a quarter without child-days', '2026K2', 'NO_EXPOSURE@asked@2026K2'],
    ['none in one without', '2026K1', null],
  ])('%s', (_, without, key) => {
    const said = history([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0])
    const childDaysByQuarter = quarters.filter((quarter) => quarter !== without).map((quarter) => ({ quarter, childDays: 1000 }))
    expect(signalsOf({ ...said, childDaysByQuarter }).map(({ sourceKey }) => sourceKey)).toEqual(key ? [key] : [])
  })

  test('harm in the last and in the running quarter; a further one is a further signal', () => {
    const harm = (notPermittedWithInjury: number, mostLateIn30Days: number) => [
      { institutionId: 'asked', incidents: { notPermittedWithInjury, mostLateIn30Days } },
    ]
    const keys = (...found: RecentHarm[][]) =>
      signalsOf({}, { lastQuarter: found[0]!, thisQuarter: found[1]! }).map(({ sourceKey }) => sourceKey)
    expect(keys(harm(0, 2), harm(1, 0))).toEqual(['NOT_PERMITTED_INJURY@asked@2026K4/1'])
    expect(keys(harm(0, 2), harm(2, 0))).toEqual(['NOT_PERMITTED_INJURY@asked@2026K4/2'])
    expect(keys(harm(0, 3), harm(0, 0))).toEqual(['THREE_LATE@asked@2026K3'])
  })

  test('a quiet home, with what was heard of it', () => {
    const [quiet] = signalsOf({ ...history(Array(12).fill(0)), childDays: 8000, concerns: 30 })
    expect(quiet).toMatchObject({ kind: 'QUIET_HOME', evidence: { concerns: 30, complaints: 0, observed: 0 } })
  })
})

test.each([
  ['2026-11-20', 'RISE', '2026-11-27'],
  ['2026-12-22', 'POINTER', '2026-12-30'],
  ['2026-11-20', 'ALLEGATION', '2026-11-20'],
] as const)('opened on %s, %s is due on %s', (opened, kind, due) => {
  expect(dueOn(kind, opened)).toBe(due)
})

test('a report of a crime with a serious injury is two signals, and each record is known again', () => {
  const incident = { id: '1', institutionId: 'h', occurredAt: '2026-11-01T10:00:00Z', registeredAt: '2026-11-01T11:00:00Z' }
  const notification = { id: '2', institutionId: 'h', receivedAt: '2026-11-02T10:00:00Z' }
  const found = acuteSignals({
    graveIncidents: [{ ...incident, crimeSuspected: true, injury: 'SERIOUS' }],
    graveNotifications: [
      { ...notification, kind: 'SEXUAL' },
      { ...notification, id: '3', kind: 'PHYSICAL' },
    ],
  })
  expect(found.map(({ sourceKey }) => sourceKey)).toEqual([
    'CRIME_SUSPECTED@h@incidents/1',
    'SERIOUS_INJURY@h@incidents/1',
    'SEXUAL_ABUSE@h@notifications/2',
    'CRIME_SUSPECTED@h@notifications/3',
  ])
})

const uuid = '11111111-1111-4111-8111-111111111111'

test.each([
  ['manager', 'ALLEGATION', ['kind']],
  ['council', 'ALLEGATION', ['kind']],
  ['consultant', 'ALLEGATION', ['kind']],
  ['supervisor', 'POINTER', ['kind']],
  ['supervisor', 'RISE', ['kind']],
  ['supervisor', 'ALLEGATION', []],
  ['department_head', 'POINTER', []],
] as const)('a %s who raises %s is told of %j', (persona, kind, paths) => {
  expect(decideRaising({ id: uuid, institutionId: 'h', kind, text: 'Hørt' }, persona).map(({ path }) => path)).toEqual(paths)
})

describe('proposed parameters', () => {
  const proposal = { id: uuid, parameters: JSON.stringify(parameters), validFrom: '2026-11-23', why: 'Prøve' }
  test.each([
    [{}, []],
    [{ parameters: '{' }, ['parameters: notJson']],
    [{ parameters: '[]' }, ['parameters: notJson']],
    [{ parameters: JSON.stringify({ ...parameters, capacityShare: 2 }) }, ['parameters.capacityShare: outOfRange']],
    [{ validFrom: '2026-11-22' }, ['validFrom: notBeforeTomorrow']],
    [{ validFrom: '2026-02-30' }, ['validFrom: notBeforeTomorrow']],
    [{ why: ' ' }, ['why: required']],
  ])('number %$', (change, problems) => {
    const decided = decideProposal({ ...proposal, ...change }, '2026-11-22')
    expect('problems' in decided ? decided.problems.map(({ path, code }) => `${path}: ${code}`) : []).toEqual(problems)
  })
})
