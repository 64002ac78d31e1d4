import { composeSupergraph, federation, inProcess } from '@tilsynsblik/gateway'
import { askGateway, openLog, type Job, type JobContext, type Principal, type ServiceContext } from '@tilsynsblik/service-kit'
import { addDays, addQuarters, daysOf, lastClosedQuarter, periodEnding, type Quarter } from '@tilsynsblik/vocabulary'
import { disposableCluster } from '../../apps/standalone/src/cluster/disposable-cluster.ts'
import { provisionDatabases } from '../../apps/standalone/src/platform/databases.ts'
import { loadReference } from '../../apps/standalone/src/platform/load-reference.ts'
import { contextsFor, openFrontDoor, startHouse } from '../../apps/standalone/src/platform/platform.ts'
import { newSecrets } from '../../apps/standalone/src/platform/secrets.ts'
import { serviceContextOf, servicePrincipal, type ServiceContexts } from '../../apps/standalone/src/platform/service-principal.ts'
import { services } from '../../apps/standalone/src/services-of-the-house.ts'
import { importIncidents, type ImportedIncident } from '../../services/incidents/src/service.ts'
import { importHomes, importOccupancy } from '../../services/institutions/src/service.ts'
import { importNotifications } from '../../services/notifications/src/service.ts'
import { oversight } from '../../services/oversight/src/service.ts'

/** Who asks: a person by name, in a role and its scope. */
export type Asker = Pick<Principal, 'userId' | 'persona' | 'scope'>

/** A few homes made by hand, a house of their own around them, and its jobs carried out when a test says so. */
export interface SmallCountry {
  /** Services that do not answer jobs from now on. */
  away: Set<string>
  oversight: ServiceContext
  contexts: ServiceContexts
  /** Any question, as anybody, through federation and the signed principal; which documents are registered is another test. */
  ask(
    who: Asker,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<{ data: any; errors: readonly { extensions?: { code?: string } }[] }>
  /** Carries out one of oversight's jobs here and now. */
  carryOut(job: string, payload?: object, change?: (ctx: JobContext) => JobContext): Promise<void>
  stop(): Promise<void>
}

export const last: Quarter = lastClosedQuarter(new Date())
export const period = periodEnding(last, 4)
const { from } = daysOf(period)

/** Twelve homes of each of two authorities; every third has a department. One has no occupancy, one has closed. */
export const homes = ['syd', 'nord'].flatMap((authorityId) =>
  Array.from({ length: 12 }, (_, i) => ({
    institutionId: `${authorityId}-${i}`,
    authorityId,
    departmentId: i % 3 === 0 ? `dep-${authorityId}` : null,
    reports: i === 11 ? 0 : (i * 5) % 13,
    withoutOccupancy: i === 4,
    closed: i === 5,
  })),
)

export async function smallCountry(): Promise<SmallCountry> {
  const secrets = newSecrets()
  const log = openLog('silent', 'small-country')
  const cluster = await disposableCluster()
  const databases = await provisionDatabases({ adminUrl: cluster.url, secrets })
  const house = await startHouse({ databases, secrets, log })
  const contexts = contextsFor(house, secrets, 'test')
  await loadReference(contexts, new Date())
  await fill(contexts)
  const away = new Set<string>()
  const transport = inProcess(house)
  const door = await openFrontDoor({
    databases,
    secrets,
    log,
    transport: (service) => (request) =>
      away.has(service) ? Promise.reject(new Error('connect ECONNREFUSED')) : transport(service)(request),
    host: '127.0.0.1',
    port: 0,
    demo: true,
    development: false,
    synthetic: async () => true,
  })
  const graph = federation({ supergraph: composeSupergraph(services).supergraph, transport, keys: secrets.keys, log })
  const subgraph = house.find(({ name }) => name === 'oversight')!
  const key = secrets.keys['oversight']!
  return {
    away,
    contexts,
    oversight: contexts['oversight']!,
    async ask(who, query, variables = {}) {
      const { data, errors = [] } = await graph.ask(
        { query, variables },
        { principal: { ...who, purpose: 'test', requestId: crypto.randomUUID() } },
      )
      return { data, errors }
    },
    async carryOut(name, payload = {}, change = (ctx) => ctx) {
      const job = oversight.jobs!.find((known) => known.name === name) as Job
      const { signal } = new AbortController()
      const principal: Principal = { ...servicePrincipal(name), userId: 'oversight' }
      const ctx: JobContext = {
        ...serviceContextOf(subgraph, key, name),
        signal,
        ask: (document, variables = {}) => askGateway({ url: door.url.href, key, principal }, document, variables, signal),
      }
      await job.run(change(ctx), payload)
    },
    async stop() {
      await graph.stop()
      await door.stop()
      await Promise.all(house.map((each) => each.stop()))
      await cluster.stop()
    },
  }
}

async function fill(contexts: ServiceContexts): Promise<void> {
  await importHomes(
    contexts['institutions']!,
    homes.map((home, i) => ({
      id: home.institutionId,
      number: String(1000 + i),
      name: home.institutionId,
      type: i % 2 === 0 ? 'RESIDENCE' : 'RESIDENTIAL_INSTITUTION',
      operator: { id: 'op', name: 'Regionen', kind: 'REGIONAL' },
      department: home.departmentId === null ? null : { id: home.departmentId, name: home.departmentId },
      authorityId: home.authorityId,
      municipalityId: '0630',
      places: 12,
      inHouseSchool: false,
      approvedFrom: '2010-01-01',
      closedOn: home.closed ? addDays(from, 100) : null,
    })),
  )
  const delivered = homes.filter((home) => !home.withoutOccupancy)
  await importOccupancy(
    contexts['institutions']!,
    delivered.flatMap(({ institutionId, authorityId, departmentId }) =>
      Array.from({ length: 12 }, (_, ago) => ({
        institutionId,
        authorityId,
        departmentId,
        quarter: addQuarters(last, -ago),
        places: 12,
        childDays: 900,
      })),
    ),
  )
  await importIncidents(
    contexts['incidents']!,
    homes.flatMap((home) =>
      Array.from({ length: home.reports }, (_, n) => incident(home, { day: 5 + 20 * n, sourceKey: `${home.institutionId}/${n}` })),
    ),
  )
  await importNotifications(
    contexts['notifications']!,
    homes
      .filter((_, i) => i % 4 === 0)
      .map(({ institutionId, authorityId, departmentId }) => ({
        id: crypto.randomUUID(),
        municipalityId: '0630',
        childId: `child of ${institutionId}`,
        receivedAt: instant(50),
        notifier: 'SCHOOL',
        kind: 'CONCERN',
        institutionId,
        authorityId,
        departmentId,
        assessedAt: null,
        acute: null,
        receiptSentOn: null,
        advisers: 1,
        sourceKey: `notification of ${institutionId}`,
      })),
  )
}

export interface SaidOfIncident extends Partial<ImportedIncident> {
  /** Counted from the first day of the window. */
  day: number
  sourceKey: string
}

export function incident(
  { institutionId, authorityId, departmentId }: (typeof homes)[number],
  { day, ...said }: SaidOfIncident,
): ImportedIncident {
  return {
    id: crypto.randomUUID(),
    institutionId,
    authorityId,
    departmentId,
    actingMunicipalityId: '0630',
    childId: `child of ${institutionId}`,
    occurredAt: instant(day),
    minutes: 4,
    registeredAt: instant(day, 11),
    deadlineAt: instant(day + 3),
    account: 'DECLINED',
    accountReceivedAt: null,
    guidance: 'YES',
    crimeSuspected: false,
    injury: 'NONE',
    sections: ['S9'],
    ...said,
  }
}

function instant(day: number, hours = 10): string {
  return new Date(Date.parse(`${addDays(from, day)}T00:00:00Z`) + hours * 3_600_000).toISOString()
}
