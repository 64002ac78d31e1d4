import type { Server } from 'node:http'
import { dashboardFiles } from '@tilsynsblik/gateway'
import { openLog } from '@tilsynsblik/service-kit'
import { keepAnchors } from './audit/keep-anchors.ts'
import { keptVerification } from './audit/kept-verification.ts'
import { keepLog } from './backup/log/keep-log.ts'
import type { Config } from './config.ts'
import { builtDashboard } from './dashboard-build.ts'
import { openServer } from './database-server.ts'
import { explorer, vitePages } from './development.ts'
import { keepLedger } from './erasure/keep-ledger.ts'
import type { Life } from './life.ts'
import { keptOperations } from './operations/kept.ts'
import { keptSecrets, secretsFile } from './platform/secrets.ts'
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
  const { url: adminUrl, cluster } = await life.open(
    () => openServer(config, say),
    (opened) => opened.stop(),
  )
  if (cluster?.recovered) say('Databasen blev ikke lukket ordentligt sidst; alt, der var gemt, er bevaret.')
  const secrets = keptSecrets(config.dataDir)
  const log = openLog(config.logLevel, 'tilsynsblik')
  // Ends after the platform, so that the last of what was written is copied too.
  if (cluster)
    life.atEnd(
      keepLog({
        cluster,
        backups: config.backups,
        key: Buffer.from(secrets.backupKey, 'base64url'),
        backupDays: config.backupDays,
        everyMs: config.logSeconds * 1000,
        log,
        now: () => new Date(),
      }),
    )
  // Not waited for at the end: without its database a start that is still loading breaks off.
  const platform = await startPlatform({
    adminUrl,
    secrets,
    secretsFile: secretsFile(config.dataDir),
    log,
    host: config.host,
    port: config.port,
    entrance,
    demo: config.demo,
    development: wishes.dev,
    leaveFor: config.leaveFor,
    trustedProxies: config.trustedProxies,
    kept: keptOperations(config, secrets),
    say,
    ...pagesOf(wishes, life.ending),
    ...wishes,
  })
  life.atEnd(() => platform.stop())
  const { anchorKey } = secrets
  life.atEnd(
    keepAnchors({
      adminUrl,
      anchors: config.anchors,
      anchorKey,
      log,
      verification: keptVerification(config.dataDir),
      now: () => new Date(),
    }),
  )
  life.atEnd(keepLedger({ adminUrl, anchors: config.anchors, anchorKey, log }))
  process.stdout.write(await readyBlock(platform, secrets, performance.now() / 1000))
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
