import { join } from 'node:path'
import { BackupProblem } from './backup-problem.ts'
import { backupNames, momentOfName, readBackup, type Backup } from './manifest.ts'
import { writtenMoment } from './moment.ts'

/**
 * The newest backup from not after `to`, which the log can bring forward to it; the newest of all without one. None can be brought
 * back.
 *
 * @throws BackupProblem when there is none
 */
export function chooseBackup(backups: string, key: Buffer, to?: Date): Backup {
  const names = backupNames(backups)
  const fitting = names.filter((name) => !to || momentOfName(name) <= to)
  const newest = fitting.at(-1)
  if (newest) return readBackup(join(backups, newest), key)
  throw new BackupProblem(
    names.length === 0
      ? `Der er ingen hel backup i ${backups} → ret BACKUP_DIR, eller tag en: npm run backup`
      : `Den ældste backup i ${backups} er fra ${writtenMoment(momentOfName(names[0]!))} → vælg et tidspunkt derefter, eller --from en mappe med ældre`,
  )
}
