import { dashboardFiles } from '@tilsynsblik/gateway'
import { openLog } from '@tilsynsblik/service-kit'
import { openCluster } from './cluster/open-cluster.ts'
import { ConfigProblem, readConfig, type Config } from './config.ts'
import { builtDashboard, dashboardFolder } from './dashboard-build.ts'
import { explorer, vitePages } from './development.ts'
import { lookAtServer } from './existing-server.ts'
import { live, type Life } from './life.ts'
import { openEntrance } from './platform/entrance.ts'
import { keptSecrets } from './platform/secrets.ts'
import { startPlatform, type PlatformOptions } from './platform/start-platform.ts'
import { readyBlock } from './ready-block.ts'
import { readWishes, type Wishes } from './wishes.ts'

/** `npm start`: everything in one process on an embedded PostgreSQL, or on the server that DATABASE_URL names. */
live(async (life) => {
  const wishes = readWishes(process.argv.slice(2))
  const config = readConfig()
  if (wishes.reset) refuseToDropWhatIsNotADemo(config)
  const entrance = await openEntrance(config.host, config.port)
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
    say,
    ...pagesOf(wishes, life.ending),
    ...wishes,
  })
  life.atEnd(() => platform.stop())
  process.stdout.write(await readyBlock(platform, secrets, performance.now() / 1000))
})

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

function refuseToDropWhatIsNotADemo({ database, demo }: Config): void {
  if (database.kind === 'existing' && !demo) throw new ConfigProblem(['--reset sletter alle data på DATABASE_URL → er det kun en demo, så skriv DEMO=1 foran'])
}

/** The dashboard is built while the platform starts; Vite builds it piece by piece while developing. */
function pagesOf({ dev }: Wishes, ending: AbortSignal): Pick<PlatformOptions, 'pages' | 'guests'> {
  if (dev) return { pages: (server) => vitePages(server, ending), guests: [explorer] }
  const built = builtDashboard(say, ending)
  return {
    async pages() {
      await built
      return dashboardFiles(dashboardFolder)
    },
  }
}

function say(sentence: string): void {
  process.stdout.write(`  ${sentence}\n`)
}
