import { composeSupergraph, federation, inProcess, type Federation } from '@tilsynsblik/gateway'
import { openLog, type Principal, type Subgraph } from '@tilsynsblik/service-kit'
import { addDays, addQuarters, daysOf, lastClosedQuarter, periodEnding, type CalendarDate } from '@tilsynsblik/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { disposableCluster } from '../../apps/standalone/src/cluster/disposable-cluster.ts'
import type { Cluster } from '../../apps/standalone/src/cluster/open-cluster.ts'
import { provisionDatabases } from '../../apps/standalone/src/platform/databases.ts'
import { loadReference } from '../../apps/standalone/src/platform/load-reference.ts'
import { contextsFor, startHouse } from '../../apps/standalone/src/platform/platform.ts'
import { newSecrets } from '../../apps/standalone/src/platform/secrets.ts'
import type { ServiceContexts } from '../../apps/standalone/src/platform/service-principal.ts'
import { services } from '../../apps/standalone/src/services-of-the-house.ts'
import { importComplaints, type ImportedComplaint } from '../../services/complaints/src/service.ts'
import { importIncidents, type ImportedIncident } from '../../services/incidents/src/service.ts'
import { importHomes, importOccupancy, importStaff } from '../../services/institutions/src/service.ts'
import { importNotifications, type ImportedNotification } from '../../services/notifications/src/service.ts'

/** A few records made by hand: what every fact of the national assessment counts, and what it leaves out. */
const now = new Date()
const last = lastClosedQuarter(now)
const period = periodEnding(last, 4)
const { from } = daysOf(period)

let cluster: Cluster
let house: Subgraph[]
let graph: Federation
type Home = 'busy' | 'quiet' | 'closing'
interface FactsOfHome {
  institutionId: Home
  childDays: number | null
  childDaysByQuarter: unknown[]
  staff: { quarter: string } | null
  institution: object
  incidents: { reports: number; accountMissing: number; notPermittedWithInjury: number; byMonth: { month: string; reports: number }[] }
  complaints: object | null
  notifications: object | null
}
let homes: Record<Home, FactsOfHome>
const homesIn = (data: Readonly<Record<string, unknown>> | null | undefined) => data!['institutionPeriods'] as FactsOfHome[]

beforeAll(async () => {
  const secrets = newSecrets()
  const log = openLog('fatal', 'test')
  cluster = await disposableCluster()
  house = await startHouse({ databases: await provisionDatabases({ adminUrl: cluster.url, secrets }), secrets, log })
  const contexts = contextsFor(house, secrets, 'test')
  await loadReference(contexts, now)
  await fill(contexts)
  graph = federation({ supergraph: composeSupergraph(services).supergraph, transport: inProcess(house), keys: secrets.keys, log })
  const { data, errors } = await ask(facts, service, { period })
  expect(errors).toBeUndefined()
  homes = Object.fromEntries(homesIn(data).map((home) => [home.institutionId, home])) as typeof homes
})

afterAll(async () => {
  await graph.stop()
  await Promise.all(house.map((subgraph) => subgraph.stop()))
  await cluster.stop()
})

const facts = `query Facts($period: Period!) {
  institutionPeriods(period: $period) {
    institutionId
    childDays
    childDaysByQuarter(quarters: 5) { quarter childDays }
    staff { quarter turnoverShare temporaryShare }
    institution { name type authority { id } department { id } approvedFrom closedOn }
    incidents { reports late accountMissing notPermittedWithInjury mostLateIn30Days byMonth { month reports } }
    complaints { filed filedByChildren }
    notifications { received distinct }
  }
}`

describe('the homes of the country', () => {
  test('are those open in the period, with or without occupancy', () => {
    expect(Object.keys(homes).sort()).toEqual(['busy', 'closing', 'quiet'])
    expect([homes['busy'].childDays, homes['quiet'].childDays]).toEqual([4000, null])
    expect(homes['closing'].institution).toMatchObject({ closedOn: addDays(from, 3), department: null, authority: { id: 'nord' } })
  })

  test('tell their child-days quarter by quarter, without those not delivered', () => {
    expect(homes['busy'].childDaysByQuarter).toEqual([-3, -2, -1, 0].map((ago) => ({ quarter: addQuarters(last, ago), childDays: 1000 })))
    expect(homes['quiet'].childDaysByQuarter).toEqual([])
  })

  test('tell of their staff what they delivered last, at most four quarters old; else nothing', () => {
    expect(homes['busy'].staff).toEqual({ quarter: addQuarters(last, -1), turnoverShare: 0.5, temporaryShare: 0.25 })
    expect(homes['closing'].staff).toMatchObject({ quarter: addQuarters(last, -4) })
    expect(homes['quiet'].staff).toBeNull()
  })

  test('a return of a later quarter is not read into an earlier period', async () => {
    const { data } = await ask(facts, service, { period: addQuarters(last, -2) })
    expect(homesIn(data).find((home) => home.institutionId === 'busy')!.staff).toMatchObject({
      quarter: addQuarters(last, -2),
      turnoverShare: 1.5,
    })
  })
})

describe('reports', () => {
  test('without the account of the child and without a valid reason are counted; an account may be on its way for 30 days', () => {
    expect(homes['busy'].incidents.accountMissing).toBe(4)
  })

  test('outside the law about a child who was hurt are counted, and neither alone', () => {
    expect(homes['busy'].incidents.notPermittedWithInjury).toBe(1)
  })

  test('that were late are counted in the worst 30 days in a row, both ends included', () => {
    expect(homes['busy'].incidents).toMatchObject({ late: 4, mostLateIn30Days: 3 })
    expect(homes['quiet'].incidents).toMatchObject({ reports: 0, late: 0, mostLateIn30Days: 0, accountMissing: 0, byMonth: [] })
  })

  test('are told by month for three years back, those before the period too, and months without are left out', () => {
    const { byMonth, reports } = homes['busy'].incidents
    expect(reports).toBe(14)
    expect(byMonth[0]).toEqual({ month: `${addDays(from, -20).slice(0, 7)}-01`, reports: 1 })
    expect(byMonth.reduce((sum, month) => sum + month.reports, 0)).toBe(15)
    expect(byMonth).toEqual(byMonth.toSorted((a, b) => a.month.localeCompare(b.month)))
  })

  test('of grave events are named to the platform, by the instant they were registered', async () => {
    const { data } = await ask(grave, service, { since: instant(addDays(from, 199)) })
    expect(data!['graveIncidents']).toEqual([
      expect.objectContaining({ institutionId: 'busy', authorityId: 'syd', crimeSuspected: false, injury: 'SERIOUS' }),
      expect.objectContaining({ institutionId: 'busy', authorityId: 'syd', crimeSuspected: true, injury: 'NONE' }),
    ])
    const next = await ask(grave, service, { since: (data!['graveIncidents'] as [{ registeredAt: string }])[0].registeredAt })
    expect(next.data!['graveIncidents']).toHaveLength(1)
  })

  test('a page of grave events does not end between two of the same instant', async () => {
    const answer = await ask(grave, service, { since: instant(addDays(from, -300)), first: 1 })
    expect(answer.data!['graveIncidents']).toHaveLength(1)
    expect(answer.data!['graveNotifications']).toHaveLength(2)
  })
})

test('complaints by children and their helpers are counted, not those of custody holders', () => {
  expect(homes['busy'].complaints).toEqual({ filed: 3, filedByChildren: 2 })
})

describe('notifications', () => {
  test('of one event by one sender count once, also when they come in a row of days', () => {
    expect(homes['busy'].notifications).toEqual({ received: 10, distinct: 8 })
  })

  test('of sexual abuse, and of physical abuse when acute, are named to the platform, those about homes only', async () => {
    const { data } = await ask(grave, service, { since: instant(addDays(from, 90)) })
    expect(data!['graveNotifications']).toEqual([
      { institutionId: 'busy', kind: 'PHYSICAL', acute: true },
      { institutionId: 'busy', kind: 'SEXUAL', acute: null },
    ])
  })
})

describe('others', () => {
  test.each(['graveIncidents', 'graveNotifications'])('are refused %s', async (field) => {
    for (const persona of ['supervisor', 'authority_head', 'department_head', 'manager'] as const) {
      const { data, errors } = await ask(
        `query ($since: Instant!) { ${field}(since: $since) { id } }`,
        { ...service, persona, scope: 'syd' },
        { since: instant(from) },
      )
      expect(data).toEqual({ [field]: null })
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    }
  })

  test('a supervisor sees the counts, not who complained and not which notifications are about the same child', async () => {
    const { data, errors } = await ask(facts, { ...service, persona: 'supervisor', scope: 'syd' }, { period })
    expect(errors).toBeUndefined()
    const busy = homesIn(data).find((home) => home.institutionId === 'busy')
    expect(busy).toMatchObject({
      staff: { turnoverShare: 0.5 },
      notifications: { received: 10, distinct: null },
      complaints: { filedByChildren: 2 },
    })
  })

  test('a home is not told how many children complained', async () => {
    const { data, errors } = await ask(home, { ...service, persona: 'manager', scope: 'busy' }, { period })
    expect(errors).toBeUndefined()
    expect(data!['institution']).toEqual({ during: { complaints: { filed: 3, filedByChildren: null }, staff: { turnoverShare: 0.5 } } })
  })

  test.each([
    ['{ graveIncidents(since: "yesterday") { id } }', 'since'],
    ['{ graveNotifications(since: "2026-01-01T00:00:00Z", first: 501) { id } }', 'first'],
    [`{ institution(id: "busy") { during(period: "${last}") { childDaysByQuarter(quarters: 41) { quarter } } } }`, 'quarters'],
    [`{ institution(id: "busy") { during(period: "${last}") { incidents { byMonth(months: 0) { month } } } } }`, 'months'],
  ])('what cannot be asked is refused: %s', async (query, word) => {
    const { errors } = await ask(query, service)
    expect(errors).toMatchObject([{ message: expect.stringContaining(word), extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

const grave = `query Grave($since: Instant!, $first: Int! = 500) {
  graveIncidents(since: $since, first: $first) { institutionId authorityId registeredAt crimeSuspected injury }
  graveNotifications(since: $since, first: $first) { institutionId kind acute }
}`
const home = `query Home($period: Period!) {
  institution(id: "busy") { during(period: $period) { complaints { filed filedByChildren } staff { turnoverShare } } }
}`

type Asker = Pick<Principal, 'userId' | 'persona' | 'scope' | 'purpose'>
const service: Asker = { userId: 'platform', persona: 'service', scope: null, purpose: 'assessment' }

async function ask(query: string, asker: Asker, variables: Record<string, unknown> = {}) {
  const { data, errors } = await graph.ask({ query, variables }, { principal: { ...asker, requestId: crypto.randomUUID() } })
  return { data, errors }
}

function instant(day: CalendarDate, hours = 10): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + hours * 3_600_000).toISOString()
}

const busy = { institutionId: 'busy', authorityId: 'syd', departmentId: null }

async function fill(contexts: ServiceContexts): Promise<void> {
  const register = contexts['institutions']!
  const approved = {
    type: 'RESIDENCE',
    operator: { id: 'op', name: 'Fonden', kind: 'PRIVATE' },
    department: null,
    municipalityId: '0630',
  } as const
  const place = { ...approved, places: 12, inHouseSchool: false, approvedFrom: '2010-01-01' }
  await importHomes(register, [
    { ...place, id: 'busy', number: '1', name: 'Travl', authorityId: 'syd', closedOn: null },
    { ...place, id: 'quiet', number: '2', name: 'Stille', authorityId: 'syd', closedOn: null },
    { ...place, id: 'closing', number: '3', name: 'Lukker', authorityId: 'nord', closedOn: addDays(from, 3) },
    { ...place, id: 'closed', number: '4', name: 'Lukket', authorityId: 'nord', closedOn: addDays(from, -1) },
  ])
  await importOccupancy(
    register,
    [-3, -2, -1, 0].map((ago) => ({ ...busy, quarter: addQuarters(last, ago), places: 12, childDays: 1000 })),
  )
  const staff = { headcount: 20, leftLastYear: 10, temporary: 5, deliveredAt: now.toISOString(), authorityId: 'syd', departmentId: null }
  await importStaff(register, [
    { ...staff, institutionId: 'busy', quarter: addQuarters(last, -2), leftLastYear: 30 },
    { ...staff, institutionId: 'busy', quarter: addQuarters(last, -1) },
    { ...staff, institutionId: 'closing', quarter: addQuarters(last, -4) },
    { ...staff, institutionId: 'quiet', quarter: addQuarters(last, -5) },
  ])
  await importIncidents(contexts['incidents']!, reports())
  await importComplaints(contexts['complaints']!, (['CHILD', 'HELPER', 'CUSTODY_HOLDER'] as const).map(complaint))
  await importNotifications(contexts['notifications']!, notifications())
}

function reports(): ImportedIncident[] {
  return [
    // Four late ones: no 30 days hold more than three of them.
    ...[10, 25, 39, 40].map((day) => report(day, { registeredAt: instant(addDays(from, day), 10 + 80) })),
    report(100, { account: 'ATTACHED', accountReceivedAt: instant(addDays(from, 100), 12) }),
    report(101, { account: 'CANNOT_COMMUNICATE' }),
    report(102, { account: 'NO_OPPORTUNITY' }),
    report(103, { account: 'OTHER' }),
    report(104, { account: 'UNKNOWN' }),
    report(105, { account: 'TO_FOLLOW', ...registeredDaysAgo(29.9) }),
    report(106, { account: 'TO_FOLLOW', ...registeredDaysAgo(30.1) }),
    report(150, { sections: ['S9', 'OTHER_NOT_PERMITTED'], injury: 'MINOR' }),
    report(200, { injury: 'SERIOUS' }),
    report(201, { sections: ['OTHER_NOT_PERMITTED'], crimeSuspected: true }),
    // Outside the period; the second is too old for the months too.
    report(-20),
    report(-1200, { injury: 'SERIOUS' }),
  ]
}

function registeredDaysAgo(days: number): Partial<ImportedIncident> {
  const registeredAt = new Date(now.getTime() - days * 86_400_000).toISOString()
  return { registeredAt, deadlineAt: registeredAt }
}

/** On a day counted from the first of the period; in time, without account for a valid reason, nobody hurt. */
function report(day: number, told: Partial<ImportedIncident> = {}): ImportedIncident {
  const occurred = addDays(from, day)
  return {
    id: crypto.randomUUID(),
    ...busy,
    actingMunicipalityId: '0630',
    childId: 'child',
    occurredAt: instant(occurred),
    minutes: 4,
    registeredAt: instant(occurred, 11),
    deadlineAt: instant(occurred, 10 + 72),
    account: 'DECLINED',
    accountReceivedAt: null,
    guidance: 'YES',
    crimeSuspected: false,
    injury: 'NONE',
    sourceKey: `report ${day}`,
    sections: ['S9'],
    ...told,
  }
}

function complaint(complainant: ImportedComplaint['complainant']): ImportedComplaint {
  return {
    id: crypto.randomUUID(),
    ...busy,
    municipalityId: '0630',
    childId: 'child',
    incidentId: null,
    complainant,
    childAge: 14,
    ownParty: true,
    subject: 'FORCE_USED',
    filedAt: instant(addDays(from, 50)),
    outcome: null,
    decidedOn: null,
    sourceKey: complainant,
  }
}

function notifications(): ImportedNotification[] {
  return [
    // One event: 23 hours from one to the next, twice; then, 25 hours later, another.
    ...[0, 23, 46, 71].map((hours) => notification(hours)),
    notification(0, { notifier: 'POLICE' }),
    notification(0, { kind: 'PSYCHOLOGICAL' }),
    notification(0, { childId: 'another child' }),
    notification(110 * 24, { kind: 'SEXUAL', notifier: 'ANONYMOUS' }),
    notification(100 * 24, { kind: 'PHYSICAL', acute: true, assessedAt: instant(from, 24 + 101 * 24) }),
    notification(100 * 24, { kind: 'PHYSICAL', childId: 'another child', acute: false, assessedAt: instant(from, 24 + 101 * 24) }),
    // Not in the period, or not about a home.
    notification(-24 * 200, { kind: 'SEXUAL', notifier: 'ANONYMOUS' }),
    notification(-24 * 200, { kind: 'PHYSICAL', notifier: 'FAMILY', acute: true, assessedAt: instant(addDays(from, -200), 30) }),
    notification(100 * 24, { kind: 'SEXUAL', institutionId: null, authorityId: null }),
  ]
}

function notification(hours: number, told: Partial<ImportedNotification> = {}): ImportedNotification {
  return {
    id: crypto.randomUUID(),
    municipalityId: '0630',
    childId: 'child',
    receivedAt: instant(from, 24 + hours),
    notifier: 'SCHOOL',
    kind: 'CONCERN',
    ...busy,
    assessedAt: null,
    acute: null,
    receiptSentOn: null,
    advisers: 1,
    sourceKey: crypto.randomUUID(),
    ...told,
  }
}
