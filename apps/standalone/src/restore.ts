import { copyFileSync, constants, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { AnchorProblem } from './audit/anchors.ts'
import { auditSentence } from './audit/audit-sentences.ts'
import { anchorAudits, verifyAudits } from './audit/audits.ts'
import { keptVerification } from './audit/kept-verification.ts'
import { BackupProblem } from './backup/backup-problem.ts'
import { chooseBackup } from './backup/choose-backup.ts'
import { restoreBackup } from './backup/restore-backup.ts'
import { ConfigProblem, readConfig } from './config.ts'
import { replayLedger } from './erasure/ledger.ts'
import { explainAndExit } from './explain.ts'
import { existingSecrets } from './platform/secrets.ts'

const usage = 'Brug: npm run restore -- [--to 2026-11-22T03:00:00Z] [--from MAPPE] [--secrets FIL]'

/**
 * `npm run restore`: the newest backup not after a moment into DATA_DIR, which must not hold a database. Without `--to` the
 * newest of all.
 */
async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { to: { type: 'string' }, from: { type: 'string' }, secrets: { type: 'string' } },
  })
  const to = values.to === undefined ? undefined : momentOf(values.to)
  const config = readConfig()
  if (config.database.kind === 'existing')
    throw new BackupProblem(
      'Serveren på DATABASE_URL drives af jer selv → gendan dér, som docs/operations.md siger, og se efter: npm run verify-audit',
    )
  if (values.secrets) keepSecrets(values.secrets, config.dataDir)
  const { backupKey, anchorKey } = existingSecrets(config.dataDir)
  const key = Buffer.from(backupKey, 'base64url')
  const backup = chooseBackup(values.from ? resolve(values.from) : config.backups, key, to)
  const { takenAt, files } = backup.manifest
  say(`Gendanner ${backup.folder}, ${files.length} filer, til ${takenAt}.`)
  say(`Det, der er skrevet efter ${takenAt}, er ikke med${to ? ', heller ikke det fra før det tidspunkt, der er bedt om' : ''}.`)
  await restoreBackup({
    backup,
    dataDir: config.dataDir,
    key,
    say,
    async check({ url }) {
      const site = { adminUrl: url, anchors: config.anchors, anchorKey }
      // From here on, what was anchored after the backup is known to be lost.
      await anchorAudits(site, 'restore', new Date())
      const chains = await verifyAudits(site)
      for (const chain of chains) say(auditSentence(chain))
      if (chains.some(({ fault }) => fault))
        throw new BackupProblem('En auditkæde er brudt i backuppen → brug en ældre backup, og undersøg hvem der har skrevet i den')
      keptVerification(config.dataDir).write({ at: new Date().toISOString(), chains })
      say(`Slettet igen efter sletteloggen: ${await replayLedger({ adminUrl: url, ledger: config.ledger })} sager.`)
    },
  })
  say('Gendannet: hver tabel har de rækker, der blev talt, da backuppen blev taget. Start med npm start')
}

function momentOf(written: string): Date {
  const moment = new Date(written)
  if (Number.isNaN(moment.getTime())) throw new ConfigProblem([`--to er "${written}", og det er ikke et tidspunkt → ${usage}`])
  return moment
}

/** A copy of the secrets from where they were kept; those that are there already are never overwritten. */
function keepSecrets(file: string, dataDir: string): void {
  mkdirSync(dataDir, { recursive: true })
  try {
    copyFileSync(file, join(dataDir, 'secrets.json'), constants.COPYFILE_EXCL)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw new ConfigProblem([`Der er allerede en secrets.json i ${dataDir} → lad --secrets være, eller brug en anden DATA_DIR`])
  }
}

function say(sentence: string): void {
  process.stdout.write(`  ${sentence}\n`)
}

try {
  await run(process.argv.slice(2))
} catch (error) {
  if ((error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS'))
    explainAndExit(new ConfigProblem([`${(error as Error).message}\n${usage}`]))
  if (!(error instanceof BackupProblem || error instanceof AnchorProblem)) explainAndExit(error)
  process.stderr.write(`\n${error.message}\n`)
  process.exit(1)
}
