import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inProcess, type SubgraphTransport } from '@tilsynsblik/gateway'
import { openLog, withDatabase, type DatabaseAccess, type Subgraph } from '@tilsynsblik/service-kit'
import { openCluster, type Cluster } from '../../apps/standalone/src/cluster/open-cluster.ts'
import { isAlive } from '../../apps/standalone/src/cluster/process-life.ts'
import { seatPeople } from '../../apps/standalone/src/demo/people.ts'
import { asAdministrator, databasesAt, provisionDatabases, type Databases } from '../../apps/standalone/src/platform/databases.ts'
import { loadReference } from '../../apps/standalone/src/platform/load-reference.ts'
import { contextsFor, openFrontDoor, startHouse, type FrontDoor } from '../../apps/standalone/src/platform/platform.ts'
import { newSecrets, type Secrets } from '../../apps/standalone/src/platform/secrets.ts'
import { child, form, home } from './report-register.ts'
import { signIn, type Answer, type Visitor } from './visitor.ts'
import { tcpProxy, type TcpProxy } from './tcp-proxy.ts'
import { until } from './until.ts'

/** A house with one home, on a database of its own that keeps what it has committed, and that may be killed, slowed and cut off. */
export interface OrdealHouse {
  door: FrontDoor
  databases: Databases
  secrets: Secrets
  /** Between the house and its database. */
  proxy: TcpProxy
  /** Before it, on the way of the register of reports alone. */
  reportsLine: TcpProxy
  /** And on its way to the keys of its words. */
  keysLine: TcpProxy
  /** Somebody of the home's staff, signed in. */
  staff: Visitor
  /** kill -9 of the server and of everything it has begun. */
  killDatabase(): Promise<void>
  /** @returns how many milliseconds until it answered again */
  reviveDatabase(): Promise<number>
  /** What it takes to change the shape of one service's database. */
  adminOf(service: string): DatabaseAccess
  /** A statement behind the walls of one service, past the proxy. */
  behind(service: string, sql: string, params?: unknown[]): Promise<Record<string, any>[]>
  stop(): Promise<void>
}

/** What a server must have to keep its word when it dies. */
const settings = { shared_buffers: '64MB', fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' }

export interface OrdealWish {
  /** Starts the register of reports somewhere else, and tells how it is reached there. */
  away?: (databases: Databases, secrets: Secrets) => Promise<SubgraphTransport>
  /** Where its database is to be, when that matters; it may be entered by everybody. */
  dataDir?: string
}

/** Carries out its jobs, as the product does. */
export async function openOrdealHouse({ away, dataDir: given }: OrdealWish = {}): Promise<OrdealHouse> {
  const dataDir = given ?? temporaryFolder()
  const log = openLog('silent', 'ordeal')
  let cluster: Cluster = await openCluster({ dataDir, settings })
  const secrets = newSecrets()
  const proxy = await tcpProxy(cluster)
  const throughProxy = new URL(cluster.url)
  throughProxy.port = String(proxy.port)
  await provisionDatabases({ adminUrl: cluster.url, secrets })
  const reportsLine = await tcpProxy(proxy)
  const keysLine = await tcpProxy(proxy)
  const behindProxy = databasesAt({ adminUrl: throughProxy.href, secrets })
  const databases: Databases = {
    ...behindProxy,
    urlOf(service) {
      const url = behindProxy.urlOf(service)
      return service === 'incidents' ? through(reportsLine, url) : url
    },
    textsOf(service) {
      const texts = behindProxy.textsOf(service)
      return texts && service === 'incidents' ? { ...texts, databaseUrl: through(keysLine, texts.databaseUrl) } : texts
    },
  }
  const own = await startHouse({ databases, secrets, log })
  const here = inProcess(own)
  const there = await away?.(databases, secrets)
  const transport: SubgraphTransport = (service) => (service === 'incidents' && there ? there : here)(service)
  await loadReference(contextsFor(own, secrets, 'ordeal'), new Date())
  const door = await openFrontDoor({
    databases,
    secrets,
    log,
    transport,
    host: '127.0.0.1',
    port: 0,
    demo: true,
    development: false,
    synthetic: async () => true,
  })
  for (const subgraph of own) if (!away || subgraph.name !== 'incidents') await subgraph.work(door.url.href)
  const behind = (service: string, sql: string, params: unknown[] = []) =>
    asAdministrator(
      withDatabase(cluster.url, `tilsynsblik_${service}`),
      async (admin) => (await admin.query<Record<string, any>>(sql, params)).rows,
    )
  await behind('incidents', resident)
  await asAdministrator(withDatabase(cluster.url, 'tilsynsblik_gateway'), (access) =>
    seatPeople(access, [{ id: 'simon', name: 'Simon', title: 'staff', persona: 'staff', scopeId: home, scopeName: home }]),
  )

  return {
    door,
    databases,
    secrets,
    proxy,
    reportsLine,
    keysLine,
    staff: await signIn(door.url.href, 'simon'),
    async killDatabase() {
      const file = join(cluster.folder, 'data', 'postmaster.pid')
      const postmaster = Number((await readFile(file, 'utf8')).split('\n')[0])
      const family = [postmaster, ...childrenOf(postmaster)]
      for (const pid of family) killed(pid)
      while ((await Promise.all(family.map(isAlive))).some(Boolean)) await pause(10)
    },
    async reviveDatabase() {
      const before = performance.now()
      cluster = await openCluster({ dataDir, settings })
      return performance.now() - before
    },
    adminOf: (service) => ({
      adminUrl: cluster.url,
      database: `tilsynsblik_${service}`,
      loginPassword: new URL(databases.urlOf(service)).password,
      keys: [secrets.keys[service]!],
    }),
    behind,
    async stop() {
      proxy.open()
      await door.stop()
      await Promise.all(own.map((subgraph: Subgraph) => subgraph.stop()))
      await reportsLine.stop()
      await keysLine.stop()
      await proxy.stop()
      await cluster.stop()
      await rm(cluster.folder, { recursive: true, force: true })
      if (!given) await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function through({ port }: TcpProxy, address: string): string {
  const url = new URL(address)
  url.port = String(port)
  return url.href
}

/** A report as the form of the home would send it; the form makes its id. */
export function registered(staff: Visitor, id: string): Promise<Answer<Record<string, any>>> {
  return staff.ask('RegisterReport', { input: { id, institutionId: home, report: form() } })
}

/** Was it acknowledged: is the report there, as far as the form can know? */
export function isAcknowledged({ data }: Answer<Record<string, any>>): boolean {
  return data?.['registerReport']?.__typename === 'Incident'
}

/** Eight who write all the time; each sends the same report again until somebody says that it is there, as a form does. */
export function eightWriters(staff: Visitor): { acknowledged: string[]; more(reports: number): Promise<void>; stop(): Promise<void> } {
  const acknowledged: string[] = []
  const writing = new AbortController()
  const writers = Array.from({ length: 8 }, async () => {
    for (let id = crypto.randomUUID(); !writing.signal.aborted;) {
      if (await registered(staff, id).then(isAcknowledged, () => false)) {
        acknowledged.push(id)
        id = crypto.randomUUID()
      } else await pause(50)
    }
  })
  return {
    acknowledged,
    async more(reports) {
      const enough = acknowledged.length + reports
      await until(async () => acknowledged.length >= enough, 60_000)
    },
    async stop() {
      writing.abort()
      await Promise.all(writers)
    },
  }
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tilsynsblik-ordeal-'))
  chmodSync(folder, 0o755)
  return folder
}

function childrenOf(pid: number): number[] {
  const found = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
  return found.split('\n').map(Number).filter(Boolean)
}

function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It went with its parent.
  }
}

/** A child that lives in the home. */
export const resident = `
  insert into stay (institution_id, authority_id, department_id, acting_municipality_id, child_id, moved_in_on, label, institution_type, location_municipality_id)
  values ('${home}', 'syd', 'dep-1', '0630', '${child}', '2024-03-01', 'Barn 1', 'RESIDENTIAL_INSTITUTION', '0630')`
