import { composeSupergraph, federation, inProcess } from '@tilsynsblik/gateway'
import {
  askGateway,
  askSeats,
  mintPrincipal,
  openLog,
  withDatabase,
  type Job,
  type JobContext,
  type Principal,
  type ServiceContext,
} from '@tilsynsblik/service-kit'
import { addDays, addQuarters, daysOf, lastClosedQuarter, periodEnding, type Quarter } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { disposableCluster } from '../../apps/standalone/src/cluster/disposable-cluster.ts'
import { provisionDatabases } from '../../apps/standalone/src/platform/databases.ts'
import { loadReference } from '../../apps/standalone/src/platform/load-reference.ts'
import { contextsFor, openFrontDoor, startHouse } from '../../apps/standalone/src/platform/platform.ts'
import { newSecrets } from '../../apps/standalone/src/platform/secrets.ts'
import { servicePrincipal, type ServiceContexts } from '../../apps/standalone/src/platform/service-principal.ts'
import { services } from '../../apps/standalone/src/services-of-the-house.ts'
import { importIncidents, type ImportedIncident } from '../../services/incidents/src/service.ts'
import { importHomes, importOccupancy } from '../../services/institutions/src/service.ts'
import { importNotifications } from '../../services/notifications/src/service.ts'

/** Who asks: a person by name, in a role and its scope. */
export type Asker = Pick<Principal, 'userId' | 'persona' | 'scope'>

export interface CountryAnswer<Data> {
  data: Data
  errors: readonly { extensions?: { code?: string } }[]
}

/** A few homes made by hand, a house of their own around them, and its jobs carried out when a test says so. */
export interface SmallCountry {
  /** Services that do not answer jobs from now on. */
  away: Set<string>
  oversight: ServiceContext
  contexts: ServiceContexts
  /**
   * Any question, as anybody, through federation and the signed principal; which documents are registered is another test.
   * A test says what it asks for by the types of the schema.
   */
  ask<Data = any>(who: Asker, query: string, variables?: Record<string, unknown>): Promise<CountryAnswer<Data>>
  /** Carries out one of oversight's jobs here and now. */
  carryOut(job: string, payload?: object, change?: (ctx: JobContext) => JobContext): Promise<void>
  /** The same, of any service. */
  carryOutOf(service: string, job: string, payload?: object, change?: (ctx: JobContext) => JobContext): Promise<void>
  /** Carries out whatever a service's queue holds, here and now; what fails stays in it, as a worker would leave it. */
  drain(service: string): Promise<void>
  /** A statement behind the walls of one service: to know what must be true, or to let time pass. */
  behind(service: string, sql: string, params?: unknown[]): Promise<Record<string, any>[]>
  /** Gives somebody the role she asks in; and ends it. Who asks through federation needs none, who is written to later does. */
  seat(who: Asker): Promise<void>
  unseat(who: Asker): Promise<void>
  /** A statement as PostgreSQL runs it for a person of one service: by the policies and grants of the role, and nothing else. */
  asRole(service: string, who: Asker, sql: string, params?: unknown[]): Promise<Record<string, any>[]>
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
  const jobContext = (service: string, { name, persona = 'service' }: Job): JobContext => {
    const key = secrets.keys[service]!
    const { signal } = new AbortController()
    const principal: Principal = { ...servicePrincipal(name), userId: service, persona }
    return {
      ...house.find((each) => each.name === service)!.contextFor(principal, () => mintPrincipal(principal, service, key, '')),
      signal,
      log,
      ask: (document, variables = {}) => askGateway({ url: door.url.href, key, principal }, document, variables, signal),
      seated: (seats) => askSeats({ url: door.url.href, key, principal }, seats, signal),
    }
  }
  const carryOutOf: SmallCountry['carryOutOf'] = async (service, name, payload = {}, change = (ctx) => ctx) => {
    const job = services.find((known) => known.name === service)!.jobs!.find((known) => known.name === name) as Job
    await job.run(change(jobContext(service, job)), payload)
  }
  const behind = async (service: string, sql: string, params: unknown[] = [], before: readonly [string, unknown[]][] = []) => {
    const admin = new pg.Client(withDatabase(cluster.url, `tilsynsblik_${service}`))
    await admin.connect()
    try {
      await admin.query('begin')
      for (const [text, values] of before) await admin.query(text, values)
      const { rows } = await admin.query(sql, params)
      await admin.query('commit')
      return rows
    } finally {
      await admin.end()
    }
  }
  return {
    away,
    contexts,
    oversight: contexts['oversight']!,
    async ask<Data>(who: Asker, query: string, variables: Record<string, unknown> = {}): Promise<CountryAnswer<Data>> {
      const { data, errors = [] } = await graph.ask(
        { query, variables },
        { principal: { ...who, purpose: 'test', requestId: crypto.randomUUID() } },
      )
      return { data: data as Data, errors }
    },
    carryOut: (name, payload, change) => carryOutOf('oversight', name, payload, change),
    carryOutOf,
    async drain(service) {
      const waiting = await behind(
        service,
        `select job.id, task.identifier as name, payload from jobs._private_jobs as job
         join jobs._private_tasks as task on task.id = job.task_id order by job.id`,
      )
      for (const { id, name, payload } of waiting) {
        await carryOutOf(service, name, payload)
        await behind(service, 'delete from jobs._private_jobs where id = $1', [id])
      }
    },
    behind: (service, sql, params) => behind(service, sql, params),
    async seat({ userId, persona, scope }) {
      await behind('gateway', 'insert into person (id, name, title) values ($1, $1, $2) on conflict (id) do nothing', [userId, persona])
      await behind(
        'gateway',
        `insert into assignment (id, person_id, persona, scope_id, valid_from) values (gen_random_uuid(), $1, $2, $3, '2021-01-01')`,
        [userId, persona, scope],
      )
    },
    async unseat({ userId, persona, scope }) {
      const sql = 'update assignment set valid_to = now() where person_id = $1 and persona = $2 and scope_id is not distinct from $3'
      await behind('gateway', sql, [userId, persona, scope])
    },
    asRole: (service, who, sql, params) =>
      behind(service, sql, params, [
        [
          `select set_config('app.principal', $1, true), set_config('role', $2, true)`,
          [mintPrincipal({ ...who, purpose: 'test', requestId: 'r' }, service, secrets.keys[service]!, ''), `${service}_${who.persona}`],
        ],
      ]),
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
