import { copyFileSync, constants, existsSync, lstatSync, mkdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { SignedLinesProblem } from './platform/signed-lines.ts'
import { ledgerBeside } from './audit/anchors.ts'
import { keptVerification } from './audit/kept-verification.ts'
import { BackupProblem } from './backup/backup-problem.ts'
import { checkRestoredAudits } from './backup/check-restored.ts'
import { chooseBackup } from './backup/choose-backup.ts'
import { chooseCourse } from './backup/choose-course.ts'
import { momentOf, writtenMoment } from './backup/moment.ts'
import { restoreBackup } from './backup/restore-backup.ts'
import { whatWasLost } from './backup/what-was-lost.ts'
import { entryOf } from './cluster/installation.ts'
import { ConfigProblem, readConfig, type Config } from './config.ts'
import { replayLedger } from './erasure/ledger.ts'
import { missingTextKey } from './erasure/rotate-text-key.ts'
import { explainAndExit } from './explain.ts'
import { existingSecrets } from './platform/secrets.ts'

const usage = 'Brug: npm run restore -- [--to 2026-11-23T08:15:00+01:00] [--from MAPPE] [--secrets FIL] [--without-anchors]'

/**
 * `npm run restore`: everything that was committed by a moment, and nothing later, into DATA_DIR; without `--to`, everything that
 * was copied. A database that is there is put aside, whole.
 */
async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      to: { type: 'string' },
      from: { type: 'string' },
      secrets: { type: 'string' },
      'without-anchors': { type: 'boolean', default: false },
    },
  })
  const now = new Date()
  const to = values.to === undefined ? undefined : momentOf(values.to, now)
  const config = readConfig()
  if (config.database.kind === 'existing')
    throw new BackupProblem(
      'Serveren på DATABASE_URL drives af jer selv → gendan dér, som docs/operations.md siger, og se efter: npm run verify-audit',
    )
  if (values.secrets) keepSecrets(values.secrets, config.dataDir)
  const { backupKey, anchorKey } = existingSecrets(config.dataDir)
  if (!values['without-anchors']) refuseWithoutAnchors(config)
  const key = Buffer.from(backupKey, 'base64url')
  const backup = chooseBackup(values.from ? resolve(values.from) : config.backups, key, to)
  const { manifest } = backup
  const course = chooseCourse(backup, key, to)
  const log = course.log && { log: course.log, until: to ? { moment: to } : ('end' as const) }
  const entry = entryOf(config.dataDir)
  const aside = `${entry}-before-${now.toISOString().replaceAll(':', '.')}`
  const isThere = lstatSync(entry, { throwIfNoEntry: false }) !== undefined
  say(`Gendanner ${backup.folder}, ${manifest.files.length} filer${log ? `, og loggen efter den, ${log.log.pieces.length} stykker` : ''}.`)
  say(`Databasen bliver, som den var ${writtenMoment(course.to)}.`)
  await restoreBackup({
    backup,
    ...(log && { forward: log }),
    dataDir: config.dataDir,
    key,
    say,
    aside,
    async check({ url }) {
      // Before anything is written: that would count as restored.
      const lost = await whatWasLost(url, course)
      const erased = await replayLedger({ adminUrl: url, anchors: config.anchors, anchorKey })
      // Last of what can fail: from here on, the anchors say that there was a restore.
      const chains = await checkRestoredAudits({ adminUrl: url, anchors: config.anchors, anchorKey, manifest, to: course.to, say })
      say(`Slettet igen efter sletteloggen: ${erased} sager.`)
      const missing = await missingTextKey({ adminUrl: url, dataDir: config.dataDir })
      if (missing) say(missing)
      for (const sentence of lost) say(sentence)
      keptVerification(config.dataDir).write({ at: new Date().toISOString(), chains })
    },
  })
  if (isThere)
    say(
      `Den database, der var, ligger i ${aside}, hel: den er bevis. Slet den senest efter ${config.backupDays} dage, for det slettede lever i den.`,
    )
  say(log ? 'Gendannet.' : 'Gendannet: hver tabel har de rækker, der blev talt, da backuppen blev taget.')
  say('Start med npm start, og tag så en backup: først fra den kopieres loggen igen')
}

/**
 * Every backup writes an anchor, so there is always one. On another machine somebody must bring it: with the ledger beside it missing,
 * what was erased since would come back, and nobody would see it.
 */
function refuseWithoutAnchors({ anchors }: Config): void {
  if (existsSync(anchors)) return
  throw new BackupProblem(
    `${anchors} mangler: uden den og ${basename(ledgerBeside(anchors))} ved siden af ved ingen, om auditten er hel, og hvad der er slettet siden → læg kopier af begge dér, eller AUDIT_ANCHORS=/sti/audit.jsonl; er de gået tabt: --without-anchors`,
  )
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
  if (!(error instanceof BackupProblem || error instanceof SignedLinesProblem)) explainAndExit(error)
  process.stderr.write(`\n${error.message}\n`)
  process.exit(1)
}
