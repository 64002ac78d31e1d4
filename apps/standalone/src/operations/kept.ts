import type { OperationsSource } from '@tilsynsblik/gateway'
import { keptVerification } from '../audit/kept-verification.ts'
import { BackupProblem } from '../backup/backup-problem.ts'
import { keptDrill } from '../backup/drill.ts'
import { chooseBackup } from '../backup/choose-backup.ts'
import type { Config } from '../config.ts'
import type { Secrets } from '../platform/secrets.ts'

/** What backups, drills and looks through the audits have left behind. A last backup that cannot be relied on is none. */
export function keptOperations(
  { backups, dataDir }: Pick<Config, 'backups' | 'dataDir'>,
  { backupKey }: Pick<Secrets, 'backupKey'>,
): OperationsSource['kept'] {
  const key = Buffer.from(backupKey, 'base64url')
  return async () => ({
    backup: lastBackup(),
    drill: keptDrill(dataDir).read(),
    verification: keptVerification(dataDir).read(),
  })

  function lastBackup() {
    try {
      const { takenAt, files } = chooseBackup(backups, key).manifest
      return { at: takenAt, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
    } catch (error) {
      if (error instanceof BackupProblem) return null
      throw error
    }
  }
}
