import { parseArgs } from 'node:util'
import { readAnchors, type Anchor } from './audit/anchors.ts'
import { SignedLinesProblem } from './platform/signed-lines.ts'
import { auditSentence } from './audit/audit-sentences.ts'
import { anchorAudits, verifyAudits, type AuditSite } from './audit/audits.ts'
import { BackupProblem } from './backup/backup-problem.ts'
import { drill, keptDrill } from './backup/drill.ts'
import { copyLog } from './backup/log/copy-log.ts'
import { removeOldLog } from './backup/log/remove-old-log.ts'
import { removeOldBackups } from './backup/remove-old.ts'
import { takeBackup } from './backup/take-backup.ts'
import { ConfigProblem, readConfig } from './config.ts'
import { openServer } from './database-server.ts'
import { copyLedger } from './erasure/ledger.ts'
import { explainAndExit } from './explain.ts'
import { refuseWithoutDatabase } from './operations/without-database.ts'
import { keptSecrets } from './platform/secrets.ts'

/**
 * `npm run backup`: a base backup of the embedded server into BACKUP_DIR, beside a running `npm start` or without.
 * From then on the server's log is copied beside it. `-- --drill`: one that is restored beside, brought forward, compared and
 * taken away again.
 */
async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { drill: { type: 'boolean', default: false } } })
  const config = readConfig()
  if (config.database.kind === 'existing') throw new BackupProblem(ownServer)
  refuseWithoutDatabase(config)
  const { anchorKey, backupKey } = keptSecrets(config.dataDir)
  const key = Buffer.from(backupKey, 'base64url')
  const server = await openServer(config, say)
  try {
    const cluster = server.cluster!
    const site: AuditSite = { adminUrl: cluster.url, anchors: config.anchors, anchorKey }
    await copyLedger(site)
    await anchorAudits(site, 'anchor', () => new Date())
    if (values.drill) {
      // Read before the backup: a product that runs meanwhile anchors rows that the backup does not have.
      const anchored = readAnchors(config.anchors, anchorKey)
      const check = (restored: { url: string }) => refuseBrokenAudits({ ...site, adminUrl: restored.url }, anchored)
      const result = await drill({ cluster, backups: config.backups, dataDir: config.dataDir, key, check, say, now: () => new Date() })
      keptDrill(config.dataDir).write(result)
      return result.ok ? 0 : 1
    }
    const { folder, manifest } = await takeBackup({ cluster, backups: config.backups, key })
    const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0)
    say(`Backup: ${folder}, ${manifest.files.length} filer, ${(bytes / 1e6).toLocaleString('da-DK', { maximumFractionDigits: 1 })} MB.`)
    for (const old of await removeOldBackups(config.backups, config.backupDays, new Date()))
      say(`${old} er ældre end ${config.backupDays} dage og er fjernet: det, der er slettet siden, lå i den.`)
    await copyLog({ cluster, backups: config.backups, key })
    await removeOldLog(config.backups, key, config.backupDays, new Date())
    say(
      `Fra nu af kopieres loggen også dertil, hver ${config.logSeconds}. sekund, mens Tilsynsblik kører: den kan gendannes til ethvert tidspunkt derefter.`,
    )
    say(`Den kan kun læses med ${config.dataDir}/secrets.json: gem en kopi af den et andet sted end backuppen.`)
    return 0
  } finally {
    await server.stop()
  }
}

const ownServer = `Serveren på DATABASE_URL drives af jer selv, og dens filer kan ikke nås herfra → tag backup dér med PostgreSQL's egne værktøjer:
docs/operations.md siger hvordan på hvert system, med hvilken rolle, og hvad der skal tælles efter`

async function refuseBrokenAudits(site: AuditSite, anchored: readonly Anchor[]): Promise<void> {
  const broken = (await verifyAudits(site, anchored)).filter(({ fault }) => fault)
  if (broken.length > 0) throw new BackupProblem(broken.map(auditSentence).join('\n'))
}

function say(sentence: string): void {
  process.stdout.write(`  ${sentence}\n`)
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS'))
    explainAndExit(new ConfigProblem([`${(error as Error).message}\nBrug: npm run backup [-- --drill]`]))
  if (!(error instanceof BackupProblem || error instanceof SignedLinesProblem)) explainAndExit(error)
  process.stderr.write(`\n${error.message}\n`)
  process.exit(1)
}
