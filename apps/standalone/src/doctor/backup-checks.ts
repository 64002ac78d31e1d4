import { join } from 'node:path'
import { BackupProblem } from '../backup/backup-problem.ts'
import { stateOfLog } from '../backup/log/state-of-log.ts'
import { backupNames, readBackup } from '../backup/manifest.ts'
import { writtenMoment } from '../backup/moment.ts'
import { entryOf } from '../cluster/installation.ts'
import { postmasterOf } from '../cluster/postmaster.ts'
import { ConfigProblem, type Config } from '../config.ts'
import { existingSecrets } from '../platform/secrets.ts'
import type { Finding } from './finding.ts'

/** The last backup, and whether the log that follows it is being copied while the database runs. */
export async function backupAndLog({ backups, dataDir, logSeconds }: Config, now: Date): Promise<Finding> {
  const newest = backupNames(backups).at(-1)
  if (!newest) return { ok: true, says: `Ingen backup i ${backups} endnu (npm run backup)` }
  try {
    const key = Buffer.from(existingSecrets(dataDir).backupKey, 'base64url')
    const backup = readBackup(join(backups, newest), key)
    const taken = `Sidste backup er fra ${writtenMoment(backup.manifest.takenAt)}`
    const log = stateOfLog(backup, key, logSeconds, now)
    const runs = (await postmasterOf(join(entryOf(dataDir), 'data'))) !== null
    if (runs && (log?.late ?? true))
      return {
        ok: false,
        says: `${taken}, og loggen efter den kopieres ikke${log ? `: den når til ${writtenMoment(log.at)}` : ''} → se, om der er plads ved ${backups}, og tag en ny: npm run backup`,
      }
    return { ok: true, says: log ? `${taken}, og loggen efter den når til ${writtenMoment(log.at)}` : taken }
  } catch (error) {
    if (error instanceof BackupProblem) return { ok: false, says: error.message }
    if (error instanceof ConfigProblem) return { ok: false, says: error.faults.join('; ') }
    throw error
  }
}
