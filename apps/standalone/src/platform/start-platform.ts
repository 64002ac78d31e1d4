import { inProcess, overHttp } from '@tilsynsblik/gateway'
import { isEmpty, withDatabase, type Log, type Subgraph } from '@tilsynsblik/service-kit'
import { demoCast } from '../demo/demo-people.ts'
import { seatPeople } from '../demo/people.ts'
import { asAdministrator, dropDatabases, provisionDatabases } from './databases.ts'
import { loadDemo } from './load-demo.ts'
import { loadReference } from './load-reference.ts'
import { contextsFor, openFrontDoor, startHouse, type FrontDoor, type FrontDoorOptions } from './platform.ts'
import { holdsDemoData } from './publish-edition.ts'
import type { Secrets } from './secrets.ts'
import { startServiceProcesses } from './services-as-processes.ts'

export interface PlatformOptions {
  adminUrl: string
  secrets: Secrets
  log: Log
  host: string
  /** 0 lets the operating system choose. */
  port: number
  demo: boolean
  development?: boolean
  /** Start without demo data. */
  empty?: boolean
  /** Drop everything first. */
  reset?: boolean
  /** How many Denmarks to load. */
  scale?: number
  now?: Date
  pages?: FrontDoorOptions['pages']
  guests?: FrontDoorOptions['guests']
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
  const { adminUrl, secrets, log, databasePrefix = 'tilsynsblik_' } = options
  if (options.reset) await dropDatabases({ adminUrl, prefix: databasePrefix })
  const databases = await provisionDatabases({ adminUrl, secrets, prefix: databasePrefix })
  const house = await startHouse({ databases, secrets, log })
  try {
    const contexts = contextsFor(house, secrets, 'start')
    await loadReference(contexts, options.now ?? new Date())
    const wantsDemo = options.demo && !options.empty && (await isEmpty(contexts['institutions']!, 'institution'))
    if (wantsDemo) options.say?.('Indlæser demo-Danmark (syntetiske data) ...')
    const loaded = wantsDemo ? await loadDemo(contexts, { now: options.now ?? new Date(), ...(options.scale && { scale: options.scale }) }) : 0
    if (options.demo) {
      const cast = await demoCast(contexts['institutions']!)
      await asAdministrator(withDatabase(adminUrl, `${databasePrefix}gateway`), (admin) => seatPeople(admin, cast))
    }
    const processes = options.processes ? await startServiceProcesses({ databases, secrets, logLevel: log.level }) : undefined
    const door = await openFrontDoor({
      databases,
      secrets,
      log,
      transport: processes ? overHttp(processes.urls) : inProcess(house),
      host: options.host,
      port: options.port,
      demo: options.demo,
      development: options.development ?? false,
      synthetic: () => holdsDemoData(contexts),
      ...(options.pages && { pages: options.pages }),
      ...(options.guests && { guests: options.guests }),
      ...(options.now && { now: () => options.now! }),
    })
    return {
      door,
      house,
      loaded,
      async stop() {
        await door.stop()
        await processes?.stop()
        await Promise.all(house.map((subgraph) => subgraph.stop()))
      },
    }
  } catch (error) {
    await Promise.all(house.map((subgraph) => subgraph.stop()))
    throw error
  }
}
