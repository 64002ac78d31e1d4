import { join } from 'node:path'
import { BackupProblem } from './backup-problem.ts'
import { backupNames, readBackup, type Backup } from './manifest.ts'

/**
 * The newest backup that restores to a moment not after `to`; the newest of all without one. A backup cannot be rolled
 * forward: what was written after it is in the next.
 *
 * @throws BackupProblem when there is none
 */
export function chooseBackup(backups: string, key: Buffer, to?: Date): Backup {
  const names = backupNames(backups)
  const fitting = names.filter((name) => !to || momentOf(name) <= to)
  const newest = fitting.at(-1)
  if (newest) return readBackup(join(backups, newest), key)
  throw new BackupProblem(
    names.length === 0
      ? `Der er ingen hel backup i ${backups} → ret BACKUP_DIR, eller tag en: npm run backup`
      : `Den ældste backup i ${backups} er fra ${names[0]} → vælg et senere tidspunkt`,
  )
}

function momentOf(name: string): Date {
  return new Date(name.replaceAll('.', ':').replace(/:(\d+Z)$/, '.$1'))
}
