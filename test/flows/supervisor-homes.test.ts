import { rateWithInterval } from '@tilsynsblik/statistics'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { signIn, type AnswerTo, type Visitor } from '../support/visitor.ts'

const period = '2025K4..2026K3'
const authorities = { nord: 84, midt: 148, syd: 165, oest: 132, hovedstaden: 104 }

type Row = AnswerTo<'SupervisorHomes'>['institutionPeriods'][number]
/** A home of which every register has answered. */
type Home = Row & { [Part in 'incidents' | 'complaints' | 'notifications' | 'inspections']: NonNullable<Row[Part]> }
const isWhole = (row: Row): row is Home =>
  [row.incidents, row.complaints, row.notifications, row.inspections].every((part) => part !== null)

let supervisor: Visitor
let homes: Home[]
beforeAll(async () => {
  supervisor = await signIn(inject('url'), 'tilsyn-syd')
  const { data, errors } = await supervisor.ask('SupervisorHomes', { period })
  expect(errors).toEqual([])
  homes = data!.institutionPeriods.filter(isWhole)
  expect(homes).toHaveLength(data!.institutionPeriods.length)
})

describe('the homes of an authority', () => {
  test.each(Object.entries(authorities))('%s has its %i homes at the end of 2023, and no other', async (authority, count) => {
    const { data } = await (await signIn(inject('url'), `tilsyn-${authority}`)).ask('SupervisorHomes', { period: '2023K4' })
    const open = data!.institutionPeriods.map((home) => home.institutionId)
    // A home that closed within the quarter is on its list, but not among those open on the last day.
    expect(open.length).toBeGreaterThanOrEqual(count)
    expect(open.length).toBeLessThan(count + 5)
  })

  test('no home is on two authorities lists', async () => {
    const lists = await Promise.all(
      Object.keys(authorities).map(
        async (authority) =>
          (await (await signIn(inject('url'), `tilsyn-${authority}`)).ask('SupervisorHomes', { period })).data!.institutionPeriods,
      ),
    )
    const ids = lists.flat().map((home) => home.institutionId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(600)
  })

  test('are in Danish alphabetical order: aa comes last', () => {
    const names = homes.map((home) => home.institution.name)
    expect(names).toEqual([...names].sort(new Intl.Collator('da').compare))
  })
})

describe('a home on the list', () => {
  test('has the rate and the exact interval that its own reports and child-days give', () => {
    for (const { childDays, incidents } of homes) {
      const expected = childDays ? rateWithInterval({ count: incidents.reports, exposure: childDays }) : null
      expect(incidents.rate).toEqual(expected && { perThousandChildDays: expected.rate, lower: expected.lower, upper: expected.upper })
    }
    expect(homes.filter((home) => home.incidents.reports > 0).length).toBeGreaterThan(50)
  })

  test('without reports has declared zero or is missing, month by month, and the twelve months add up', () => {
    for (const { incidents } of homes) {
      const { monthsWithReports, monthsDeclaredZero, monthsMissing } = incidents.silence
      expect(monthsWithReports + monthsDeclaredZero + monthsMissing).toBe(12)
    }
    const silent = homes.filter((home) => home.incidents.reports === 0)
    expect(silent.some((home) => home.incidents.silence.monthsMissing === 12)).toBe(true)
    expect(silent.some((home) => home.incidents.silence.monthsDeclaredZero > 0)).toBe(true)
  })

  test('no part of a number is larger than the whole', () => {
    for (const { incidents, complaints } of homes) {
      for (const part of [incidents.notPermitted, incidents.accountAttached, incidents.late])
        expect(part).toBeLessThanOrEqual(incidents.reports)
      expect(incidents.children).toBeLessThanOrEqual(incidents.reports)
      expect(complaints.upheld).toBeLessThanOrEqual(complaints.filed)
    }
  })
})

describe('every number opens the list that makes it up', () => {
  const opened = (id: string, over: Record<string, unknown>) =>
    supervisor.ask('Home', {
      id,
      period,
      until: '2026K3',
      overview: false,
      incidents: false,
      complaints: false,
      notifications: false,
      inspections: false,
      ...over,
    })

  test.each<[string, (home: Home) => number, Record<string, unknown>, 'incidents' | 'complaints' | 'notifications']>([
    ['reports', (home) => home.incidents.reports, { incidents: true }, 'incidents'],
    [
      'reports of force not permitted',
      (home) => home.incidents.notPermitted,
      { incidents: true, incidentFilter: { notPermitted: true } },
      'incidents',
    ],
    [
      "reports with the child's account",
      (home) => home.incidents.accountAttached,
      { incidents: true, incidentFilter: { account: 'ATTACHED' } },
      'incidents',
    ],
    ['late reports', (home) => home.incidents.late, { incidents: true, incidentFilter: { late: true } }, 'incidents'],
    ['complaints', (home) => home.complaints.filed, { complaints: true }, 'complaints'],
    ['complaints upheld', (home) => home.complaints.upheld, { complaints: true, complaintFilter: { upheld: true } }, 'complaints'],
    ['notifications', (home) => home.notifications.received, { notifications: true }, 'notifications'],
  ])('%s', async (_, numberOf, variables, list) => {
    const busiest = [...homes].sort((a, b) => numberOf(b) - numberOf(a)).slice(0, 3)
    expect(numberOf(busiest[0]!)).toBeGreaterThan(0)
    for (const home of busiest) {
      const { data, errors } = await opened(home.institutionId, variables)
      expect(errors).toEqual([])
      expect(data![list]!.totalCount).toBe(numberOf(home))
      expect(data![list]!.nodes.length).toBe(Math.min(25, numberOf(home)))
    }
  })

  test('page after page, without losing or repeating one', async () => {
    const [home] = [...homes].sort((a, b) => b.incidents.reports - a.incidents.reports)
    const seen: string[] = []
    for (let after: string | null = null; ;) {
      const answer: Awaited<ReturnType<typeof opened>> = await opened(home!.institutionId, { incidents: true, after })
      const { nodes, pageInfo } = answer.data!.incidents!
      seen.push(...nodes.map(({ id }) => id))
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(seen.length).toBe(home!.incidents.reports)
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('no list of notifications names a child', async () => {
    const [home] = [...homes].sort((a, b) => b.notifications.received - a.notifications.received)
    const { data } = await opened(home!.institutionId, { notifications: true })
    expect(JSON.stringify(data!.notifications)).not.toMatch(/"c-\d{6}"/)
  })
})
