import { inProcess, type SubgraphTransport } from '@tilsynsblik/gateway'
import { openLog, type Log, type Subgraph } from '@tilsynsblik/service-kit'
import { inject } from 'vitest'
import { openFrontDoor, startHouse, type FrontDoor, type FrontDoorOptions } from '../../apps/standalone/src/platform/platform.ts'
import { databasesAt, type Databases } from '../../apps/standalone/src/platform/databases.ts'

/** The databases of the shared house. */
export function sharedDatabases(): Databases {
  return databasesAt({ adminUrl: inject('adminUrl'), secrets: inject('secrets') })
}

export interface SecondDoor {
  door: FrontDoor
  url: string
  /** Services that do not answer from now on. */
  away: Set<string>
  /** Its own services, unless they are reached otherwise. */
  house: readonly Subgraph[]
  stop(): Promise<void>
}

/** Another gateway before the same databases, whose services can be taken away one by one. */
export async function openSecondDoor(
  transport?: SubgraphTransport,
  log: Log = openLog('silent', 'second-door'),
  databases = sharedDatabases(),
  differently: Partial<FrontDoorOptions> = {},
): Promise<SecondDoor> {
  const secrets = inject('secrets')
  const house = transport ? [] : await startHouse({ databases, secrets, log, poolSize: 4 })
  const away = new Set<string>()
  const reach = transport ?? inProcess(house)
  const door = await openFrontDoor({
    databases,
    secrets,
    log,
    transport: (service) => {
      const send = reach(service)
      return (request) => (away.has(service) ? Promise.reject(new Error('connect ECONNREFUSED 127.0.0.1:47402')) : send(request))
    },
    host: '127.0.0.1',
    port: 0,
    demo: true,
    development: false,
    synthetic: async () => true,
    ...differently,
  })
  return {
    door,
    url: door.url.href,
    away,
    house,
    async stop() {
      await door.stop()
      await Promise.all(house.map((subgraph) => subgraph.stop()))
    },
  }
}
