import type { OperationsSource } from '@tilsynsblik/gateway'
import type { KeptLog } from '@tilsynsblik/vocabulary'
import { keptVerification } from '../audit/kept-verification.ts'
import { BackupProblem } from '../backup/backup-problem.ts'
import { keptDrill } from '../backup/drill.ts'
import { chooseBackup } from '../backup/choose-backup.ts'
import { stateOfLog } from '../backup/log/state-of-log.ts'
import type { Config } from '../config.ts'
import type { Secrets } from '../platform/secrets.ts'

/** What backups, drills and looks through the audits have left behind. A last backup that cannot be relied on is none. */
export function keptOperations(
  { backups, dataDir, logSeconds }: Pick<Config, 'backups' | 'dataDir' | 'logSeconds'>,
  { backupKey }: Pick<Secrets, 'backupKey'>,
  now: () => Date = () => new Date(),
): OperationsSource['kept'] {
  const key = Buffer.from(backupKey, 'base64url')
  return async () => {
    const last = orNone(() => chooseBackup(backups, key))
    return {
      backup: last && { at: last.manifest.takenAt, bytes: last.manifest.files.reduce((sum, { bytes }) => sum + bytes, 0) },
      log: last && orNone<KeptLog | null>(() => stateOfLog(last, key, logSeconds, now())),
      drill: keptDrill(dataDir).read(),
      verification: keptVerification(dataDir).read(),
    }
  }
}

function orNone<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof BackupProblem) return null
    throw error
  }
}
