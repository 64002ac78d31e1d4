import { composeSupergraph, federation, inProcess, type Federation } from '@tilsynsblik/gateway'
import { openLog, withDatabase, type Principal, type Subgraph } from '@tilsynsblik/service-kit'
import { daysOf } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startHouse } from '../../apps/standalone/src/platform/platform.ts'
import { services } from '../../apps/standalone/src/services-of-the-house.ts'
import { sharedDatabases } from '../support/second-door.ts'

/** Every fact of the national assessment, of all homes of demo Denmark, in one question by the platform itself. */
const period = '2025K4..2026K3'
const document = `query Assessment($period: Period!) {
  institutionPeriods(period: $period) {
    institutionId
    childDays
    childDaysByQuarter { quarter childDays }
    staff { quarter turnoverShare temporaryShare }
    institution { name type authority { id } department { id } approvedFrom closedOn }
    incidents {
      reports children notPermitted accountMissing notPermittedWithInjury late mostLateIn30Days silence { monthsMissing } byMonth { month reports }
    }
    complaints { filed filedByChildren }
    notifications { received distinct }
  }
}`

interface FactsOfHome {
  institutionId: string
  childDays: number | null
  childDaysByQuarter: { quarter: string; childDays: number }[]
  staff: { quarter: string; temporaryShare: number } | null
  institution: { authority: { id: string } }
  incidents: {
    reports: number
    accountMissing: number
    notPermittedWithInjury: number
    mostLateIn30Days: number
    byMonth: { month: string; reports: number }[]
  }
  complaints: { filedByChildren: number }
  notifications: { received: number; distinct: number }
}

let house: Subgraph[]
let graph: Federation
let homes: FactsOfHome[]
const answered: { service: string; bytes: number; milliseconds: number }[] = []

beforeAll(async () => {
  const log = openLog('fatal', 'test')
  house = await startHouse({ databases: sharedDatabases(), secrets: inject('secrets'), log })
  const transport = (service: string) => {
    const send = inProcess(house)(service)
    return async (request: Parameters<typeof send>[0]) => {
      const before = performance.now()
      const answer = await send(request)
      answered.push({ service, bytes: JSON.stringify(answer).length, milliseconds: performance.now() - before })
      return answer
    }
  }
  graph = federation({ supergraph: composeSupergraph(services).supergraph, transport, keys: inject('secrets').keys, log })
  const principal: Principal = {
    userId: 'platform',
    persona: 'service',
    scope: null,
    purpose: 'assessment',
    requestId: crypto.randomUUID(),
  }
  const { data, errors } = await graph.ask({ query: document, variables: { period } }, { principal })
  expect(errors).toBeUndefined()
  homes = (data as { institutionPeriods: FactsOfHome[] }).institutionPeriods
})
afterAll(async () => {
  await graph.stop()
  await Promise.all(house.map((subgraph) => subgraph.stop()))
})

const rowsOf = async (service: string, sql: string, params: unknown[] = []) => {
  const admin = new pg.Client(withDatabase(inject('adminUrl'), `tilsynsblik_${service}`))
  await admin.connect()
  try {
    return (await admin.query(sql, params)).rows
  } finally {
    await admin.end()
  }
}
const total = (fact: (home: FactsOfHome) => number) => homes.reduce((sum, home) => sum + fact(home), 0)
const { from, until } = daysOf(period)

test('every home of the country that was open in the period is there, once', async () => {
  const open = await rowsOf(
    'institutions',
    'select id from institution where approved_from < $2 and (closed_on is null or closed_on >= $1)',
    [from, until],
  )
  expect(homes.map((home) => home.institutionId).sort()).toEqual(open.map(({ id }) => id).sort())
  expect(homes.length).toBeGreaterThan(620)
  expect(new Set(homes.map((home) => home.institution.authority.id)).size).toBe(5)
})

test('each register is asked once, answers less than 640 kB, and soon', () => {
  expect(answered.map(({ service }) => service).sort()).toEqual(['complaints', 'incidents', 'institutions', 'notifications'])
  for (const { bytes, milliseconds } of answered) {
    expect(bytes).toBeLessThan(640_000)
    expect(milliseconds).toBeLessThan(4_000)
  }
})

test('about one home in eight has no staff facts, and none has zeros instead', () => {
  const silent = homes.filter((home) => home.staff === null).length / homes.length
  expect(silent).toBeGreaterThan(0.08)
  expect(silent).toBeLessThan(0.17)
  for (const { staff } of homes) {
    if (staff === null) continue
    expect(staff.quarter >= '2025K3' && staff.quarter <= '2026K3').toBe(true)
    expect(staff.temporaryShare).toBeLessThanOrEqual(1)
  }
})

test('months and quarters add up to the facts of the period', () => {
  for (const { childDays, childDaysByQuarter, incidents } of homes) {
    const quarters = childDaysByQuarter.filter(({ quarter }) => quarter >= '2025K4')
    if (childDays !== null) expect(quarters.reduce((sum, each) => sum + each.childDays, 0)).toBe(childDays)
    const months = incidents.byMonth.filter(({ month }) => month >= from)
    expect(months.reduce((sum, each) => sum + each.reports, 0)).toBe(incidents.reports)
    expect(incidents.byMonth.every(({ reports }) => reports > 0)).toBe(true)
  }
})

test('the counts are those of the rows, counted another way', async () => {
  const reports = await rowsOf(
    'incidents',
    `select institution_id as home, occurred_on::text as day, registered_at as registered, account, injury, late,
            exists (select from measure where incident_id = incident.id and section = 'OTHER_NOT_PERMITTED') as "notPermitted"
     from incident where occurred_on >= $1 and occurred_on < $2`,
    [from, until],
  )
  const missing = reports.filter(
    ({ account, registered }) =>
      ['NO_OPPORTUNITY', 'OTHER', 'UNKNOWN'].includes(account) || (account === 'TO_FOLLOW' && Date.now() - registered > 30 * 86_400_000),
  )
  expect(total((home) => home.incidents.reports)).toBe(reports.length)
  expect(total((home) => home.incidents.accountMissing)).toBe(missing.length)
  expect(total((home) => home.incidents.notPermittedWithInjury)).toBe(
    reports.filter(({ notPermitted, injury }) => notPermitted && injury !== 'NONE').length,
  )
  const dayNumber = (day: string) => Date.parse(day) / 86_400_000
  for (const { institutionId, incidents } of homes) {
    const days = reports.filter(({ home, late }) => late && home === institutionId).map(({ day }) => dayNumber(day))
    const within = (first: number) => days.filter((day) => day >= first && day < first + 30).length
    expect(incidents.mostLateIn30Days).toBe(Math.max(0, ...days.map(within)))
  }
  const [complaints] = await rowsOf(
    'complaints',
    `select count(*)::int as n from complaint where filed_on >= $1 and filed_on < $2 and complainant <> 'CUSTODY_HOLDER'`,
    [from, until],
  )
  expect(total((home) => home.complaints.filedByChildren)).toBe(complaints.n)
  const [notifications] = await rowsOf(
    'notifications',
    'select count(*)::int as n from notification where received_on >= $1 and received_on < $2 and institution_id is not null',
    [from, until],
  )
  expect(total((home) => home.notifications.received)).toBe(notifications.n)
  expect(total((home) => home.notifications.distinct)).toBeLessThanOrEqual(notifications.n)
})
