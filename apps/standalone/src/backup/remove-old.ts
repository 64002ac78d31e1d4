import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { backupNames, momentOfName } from './manifest.ts'

/**
 * Removes backups that are older than they may be. With the words lie the keys they are closed with: what is erased is out of every
 * copy when the last backup from before it is gone. The newest stays, however old.
 *
 * @returns their names
 */
export async function removeOldBackups(backups: string, days: number, now: Date): Promise<string[]> {
  const oldest = now.getTime() - days * 24 * 60 * 60 * 1000
  const old = backupNames(backups)
    .slice(0, -1)
    .filter((name) => momentOfName(name).getTime() < oldest)
  for (const name of old) await rm(join(backups, name), { recursive: true, force: true })
  return old
}
