import type { OperationsSource } from '@tilsynsblik/gateway'
import { keptVerification } from '../audit/kept-verification.ts'
import { keptDrill } from '../backup/drill.ts'
import { chooseBackup } from '../backup/choose-backup.ts'
import { backupNames } from '../backup/manifest.ts'
import type { Config } from '../config.ts'
import type { Secrets } from '../platform/secrets.ts'

/** What backups, drills and looks through the audits have left behind. A backup whose manifest has been changed is none. */
export function keptOperations({ backups, dataDir }: Config, { backupKey }: Secrets): OperationsSource['kept'] {
  const key = Buffer.from(backupKey, 'base64url')
  return async () => ({
    backup: backupNames(backups).length === 0 ? null : lastBackup(),
    drill: keptDrill(dataDir).read(),
    verification: keptVerification(dataDir).read(),
  })

  function lastBackup() {
    const { takenAt, files } = chooseBackup(backups, key).manifest
    return { at: takenAt, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
  }
}
