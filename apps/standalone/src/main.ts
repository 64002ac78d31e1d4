import { parseArgs } from 'node:util'
import { dashboardFiles } from '@tilsynsblik/gateway'
import { openLog } from '@tilsynsblik/service-kit'
import { openCluster } from './cluster/open-cluster.ts'
import { readConfig } from './config.ts'
import { builtDashboard, dashboardFolder } from './dashboard-build.ts'
import { explorer, vitePages } from './development.ts'
import { explainAndExit } from './explain.ts'
import { keptSecrets } from './platform/secrets.ts'
import { startPlatform } from './platform/start-platform.ts'
import { readyBlock } from './ready-block.ts'

/** `npm start`: everything in one process on an embedded PostgreSQL, or on the server that DATABASE_URL names. */
async function start(): Promise<void> {
  const startedAt = performance.now()
  const wishes = readArguments()
  const config = readConfig()
  const say = (sentence: string) => void process.stdout.write(`  ${sentence}\n`)
  const cluster = config.database.kind === 'embedded' ? await openCluster({ dataDir: config.dataDir, port: config.database.port, log: say }) : null
  try {
    const secrets = keptSecrets(config.dataDir)
    const dashboard = wishes.dev ? undefined : builtDashboard(say)
    const [platform] = await Promise.all([
      startPlatform({
        adminUrl: cluster?.url ?? (config.database as { url: string }).url,
        secrets,
        log: openLog(config.logLevel, 'tilsynsblik'),
        host: config.host,
        port: config.port,
        demo: config.demo,
        ...(wishes.dev ? { pages: vitePages, guests: [explorer] } : { pages: () => files(dashboard) }),
        development: wishes.dev,
        say,
        ...wishes,
      }),
      dashboard,
    ])
    stopOnSignal(async () => {
      await platform.stop()
      await cluster?.stop()
    })
    process.stdout.write(await readyBlock(platform, secrets, (performance.now() - startedAt) / 1000))
  } catch (error) {
    await cluster?.stop()
    throw error
  }
}

/** The files, once they are all there. */
async function files(built: Promise<void> | undefined) {
  await built
  return dashboardFiles(dashboardFolder)
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      // Without demo data.
      empty: { type: 'boolean', default: false },
      // Drop everything first.
      reset: { type: 'boolean', default: false },
      // How many Denmarks to load.
      scale: { type: 'string', default: '1' },
      // npm run services: each subgraph a process of its own.
      processes: { type: 'boolean', default: false },
      // npm run dev: Vite with hot reload, explorer at /explorer.
      dev: { type: 'boolean', default: false },
    },
  })
  return { ...values, scale: Number(values.scale) }
}

/** Requests under way are answered, then the server is stopped; a second signal does not wait. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      stop().then(() => process.exit(0), explainAndExit)
    })
}

start().catch(explainAndExit)
