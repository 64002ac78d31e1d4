import { setTimeout } from 'node:timers/promises'
import { inProcess, overHttp, type OperationsSource } from '@tilsynsblik/gateway'
import { oversight, wishAssessment, wishEdition, wishOverviews } from '@tilsynsblik/oversight'
import { isEmpty, withDatabase, type Log, type Subgraph } from '@tilsynsblik/service-kit'
import { demoPeople } from '@tilsynsblik/demo-denmark'
import { writeDemoQuarters } from '../demo/department-quarters.ts'
import { demoCast, departmentsOfRegion } from '../demo/demo-people.ts'
import { seatPeople } from '../demo/people.ts'
import { operationsSource } from '../operations/operations-source.ts'
import { alone } from './alone.ts'
import { analyzeDatabases, asAdministrator, databasesAt, dropDatabases, provisionDatabases, type DatabaseSite } from './databases.ts'
import { demoWasInterrupted } from './interrupted-load.ts'
import { loadDemo } from './load-demo.ts'
import { holdsDemoData } from './holds-demo-data.ts'
import { loadReference } from './load-reference.ts'
import { openEntrance, urlOf } from './entrance.ts'
import { contextsFor, openFrontDoor, startHouse, type FrontDoor, type FrontDoorOptions } from './platform.ts'
import type { Secrets } from './secrets.ts'
import type { ServiceContexts } from './service-principal.ts'
import { startServiceProcesses } from './services-as-processes.ts'

export interface PlatformOptions {
  adminUrl: string
  secrets: Secrets
  /** Where they are kept, for who looks there again. Services that are processes need it. */
  secretsFile?: string | undefined
  log: Log
  host: string
  /** 0 lets the operating system choose. */
  port: number
  entrance?: FrontDoorOptions['entrance']
  demo: boolean
  development?: boolean
  /** Start without demo data. */
  empty?: boolean
  /** Drop everything first. */
  reset?: boolean
  /** How many Denmarks to load. */
  scale?: number
  now?: Date
  trustedProxies?: number
  leaveFor?: FrontDoorOptions['leaveFor']
  pages?: FrontDoorOptions['pages']
  guests?: FrontDoorOptions['guests']
  /** What backups, drills and looks through the audits have left behind; nothing without it. */
  kept?: OperationsSource['kept']
  /** Each subgraph as a process of its own, reached over HTTP. */
  processes?: boolean
  databasePrefix?: string
  /** Hears what takes time. */
  say?: (sentence: string) => void
}

export interface Platform {
  door: FrontDoor
  house: readonly Subgraph[]
  /** Rows of demo data loaded by this start. */
  loaded: number
  stop(): Promise<void>
}

/** The whole product in one process, on one server: databases, subgraphs, demo data, gateway. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  // Closed again when the start fails half-way. (Not `await using`: the parser of the architecture test cannot read it.)
  const opened = new AsyncDisposableStack()
  try {
    return await open(options, opened)
  } catch (error) {
    await opened.disposeAsync()
    throw error
  }
}

async function open(options: PlatformOptions, opened: AsyncDisposableStack): Promise<Platform> {
  const { adminUrl, secrets, secretsFile, log, databasePrefix: prefix = 'tilsynsblik_', say = () => {} } = options
  const site = { adminUrl, secrets, secretsFile, prefix }
  const databases = databasesAt(site)
  const { house, loaded } = await alone(
    adminUrl,
    `start ${prefix}`,
    async () => {
      if (options.reset) await dropDatabases(site)
      const house = await houseInOrder(site, log, say)
      for (const subgraph of house) opened.defer(() => subgraph.stop())
      return { house, loaded: await furnish(house, site, options) }
    },
    () => say('En anden start gør databaserne klar; venter på den ...'),
  )
  const entrance = options.entrance ?? (await openEntrance(options.host, options.port))
  const processes = options.processes
    ? await startServiceProcesses({ databases, secrets, secretsFile, log, gatewayUrl: urlOf(entrance, options.host) })
    : undefined
  opened.defer(async () => processes?.stop())
  const door = await openFrontDoor({
    databases,
    secrets,
    log,
    transport: processes ? overHttp(processes.urls) : inProcess(house),
    host: options.host,
    port: options.port,
    entrance,
    demo: options.demo,
    development: options.development ?? false,
    leaveFor: options.leaveFor,
    trustedProxies: options.trustedProxies ?? 0,
    operations: operationsSource(house, secrets, options.kept ?? neverKept),
    synthetic: () => holdsDemoData(contextsFor(house, secrets, 'start')),
    ...(options.pages && { pages: options.pages }),
    ...(options.guests && { guests: options.guests }),
    ...(options.now && { now: () => options.now! }),
  })
  opened.defer(() => door.stop())
  if (!processes) for (const subgraph of house) await subgraph.work(door.url.href)
  const contexts = contextsFor(house, secrets, 'start')
  if (loaded > 0) await publishFirstEdition(contexts, say)
  await wishFirstFigures(contexts, options.now ?? new Date())
  if (loaded > 0) opened.defer(demoQuarters(house, contexts, options))
  return { door, house, loaded, stop: () => opened.disposeAsync() }
}

/** Beside everything else: the figures are frozen first. @returns how it ends with the product */
function demoQuarters(
  house: readonly Subgraph[],
  contexts: ServiceContexts,
  { secrets, log, now = new Date() }: PlatformOptions,
): () => Promise<void> {
  const ending = new AbortController()
  const subgraph = house.find(({ name }) => name === oversight.name)!
  const written = departmentsOfRegion(contexts['institutions']!, demoPeople.departmentId)
    .then((departments) =>
      writeDemoQuarters({ oversight: subgraph, key: secrets.keys[subgraph.name]!, departments, now, signal: ending.signal }),
    )
    .catch((error: unknown) => log.warn({ err: error }, 'The demo quarters were not written to the end'))
  return async () => {
    ending.abort()
    await written
  }
}

/** Whoever opens the demo finds the national figures. */
async function publishFirstEdition(contexts: ServiceContexts, say: (sentence: string) => void): Promise<void> {
  const ctx = contexts[oversight.name]!
  await wishEdition(ctx)
  for (const patience = Date.now() + mostPublishingMs; Date.now() < patience; await setTimeout(200))
    if (!(await isEmpty(ctx, 'edition'))) return
  say('De nationale tal er ikke offentliggjort endnu; de kommer, når de er klar.')
}

const neverKept: OperationsSource['kept'] = async () => ({ backup: null, log: null, drill: null, verification: null })

const mostPublishingMs = 60_000

/** A list of homes and the departments' quarters some seconds after the start. The jobs run beside it: the start waits for nothing but the wish. */
async function wishFirstFigures(contexts: ServiceContexts, now: Date): Promise<void> {
  if (await isEmpty(contexts['institutions']!, 'institution')) return
  await wishAssessment(contexts[oversight.name]!, now)
  await wishOverviews(contexts[oversight.name]!)
}

/** The five subgraphs on databases that are whole: what an interrupted load has left is dropped, never shown. */
async function houseInOrder(site: Required<DatabaseSite>, log: Log, say: (sentence: string) => void): Promise<Subgraph[]> {
  const { adminUrl, secrets, prefix } = site
  const house = await startHouse({ databases: await provisionDatabases(site), secrets, log })
  if (!(await demoWasInterrupted(contextsFor(house, secrets, 'start'), withDatabase(adminUrl, `${prefix}institutions`)))) return house
  say('Sidste indlæsning af demo-Danmark blev afbrudt; begynder forfra ...')
  await Promise.all(house.map((subgraph) => subgraph.stop()))
  await dropDatabases(site)
  return houseInOrder(site, log, say)
}

/** What an installation holds from its first start: reference data, and in a demo its Denmark and its people. */
async function furnish(
  house: readonly Subgraph[],
  { adminUrl, secrets, prefix }: Required<DatabaseSite>,
  options: PlatformOptions,
): Promise<number> {
  const { demo, empty, scale, now = new Date(), say = () => {} } = options
  const contexts = contextsFor(house, secrets, 'start')
  await loadReference(contexts, now)
  const holdsHomes = !(await isEmpty(contexts['institutions']!, 'institution'))
  if (holdsHomes && scale !== undefined && scale > 1)
    say('Der er data i forvejen, så --scale gør ingenting → npm start -- --reset --scale N')
  let loaded = 0
  if (demo && !empty && !holdsHomes) {
    say('Indlæser demo-Danmark (syntetiske data) ...')
    loaded = await loadDemo(contexts, { now, ...(scale !== undefined && { scale }) })
    await analyzeDatabases({ adminUrl, prefix })
  }
  if (demo) {
    const cast = await demoCast(contexts['institutions']!)
    await asAdministrator(withDatabase(adminUrl, `${prefix}gateway`), (admin) => seatPeople(admin, cast))
  }
  return loaded
}
