import type { Server } from 'node:http'
import { dashboardFiles } from '@tilsynsblik/gateway'
import { openLog } from '@tilsynsblik/service-kit'
import { openCluster } from './cluster/open-cluster.ts'
import { ConfigProblem, type Config } from './config.ts'
import { builtDashboard } from './dashboard-build.ts'
import { explorer, vitePages } from './development.ts'
import { lookAtServer } from './existing-server.ts'
import type { Life } from './life.ts'
import { keptSecrets } from './platform/secrets.ts'
import { startPlatform, type PlatformOptions } from './platform/start-platform.ts'
import { readyBlock } from './ready-block.ts'
import type { Wishes } from './wishes.ts'

export interface Order {
  wishes: Wishes
  config: Config
  /** Listens already. */
  entrance: Server
}

/** Database server, platform and dashboard, until the block that says so. */
export async function startEverything({ wishes, config, entrance }: Order, life: Life): Promise<void> {
  const adminUrl = await serverOf(config, life)
  const secrets = keptSecrets(config.dataDir)
  // Not waited for at the end: without its database a start that is still loading breaks off.
  const platform = await startPlatform({
    adminUrl,
    secrets,
    log: openLog(config.logLevel, 'tilsynsblik'),
    host: config.host,
    port: config.port,
    entrance,
    demo: config.demo,
    development: wishes.dev,
    leaveFor: config.leaveFor,
    say,
    ...pagesOf(wishes, life.ending),
    ...wishes,
  })
  life.atEnd(() => platform.stop())
  process.stdout.write(await readyBlock(platform, secrets, performance.now() / 1000))
}

/** An administrator's URL of the database server. */
async function serverOf({ database, dataDir }: Config, life: Life): Promise<string> {
  if (database.kind === 'embedded') {
    const cluster = await life.open(
      () => openCluster({ dataDir, port: database.port, log: say }),
      (opened) => opened.stop(),
    )
    if (cluster.recovered) say('Databasen blev ikke lukket ordentligt sidst; alt, der var gemt, er bevaret.')
    return cluster.url
  }
  const found = await lookAtServer(database.url)
  if ('fault' in found) throw new ConfigProblem([found.fault])
  return database.url
}

/** The dashboard is built while the platform starts; Vite builds it piece by piece while developing. */
function pagesOf({ dev }: Wishes, ending: AbortSignal): Pick<PlatformOptions, 'pages' | 'guests'> {
  if (dev) return { pages: (server) => vitePages(server, ending), guests: [explorer] }
  const built = builtDashboard(say, ending)
  return {
    async pages() {
      return dashboardFiles(await built)
    },
  }
}

function say(sentence: string): void {
  process.stdout.write(`  ${sentence}\n`)
}
