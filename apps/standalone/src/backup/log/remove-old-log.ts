import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { BackupProblem } from '../backup-problem.ts'
import { backupNames, readBackup, type Manifest } from '../manifest.ts'
import { removeLine } from './line.ts'
import { folderOfLine, piecesIn } from './pieces.ts'
import { endOfSegment } from './position.ts'

/**
 * Removes the log that no kept backup can be brought forward with, and all that is older than a backup may be: what is erased in
 * the product lies in it, with its key. Unlike the newest backup, none of it stays beyond its time.
 *
 * @returns how many pieces
 */
export async function removeOldLog(backups: string, key: Buffer, days: number, now: Date): Promise<number> {
  const oldest = now.getTime() - days * 24 * 60 * 60 * 1000
  const kept = keptBackups(backups, key)
  let removed = 0
  for (const line of await linesIn(backups)) {
    const folder = folderOfLine(backups, line)
    const all = piecesIn(folder)
    const of = kept?.filter(({ log }) => log.line === line)
    const needed = of ? Math.min(...of.map(({ log }) => endOfSegment(log.segment))) : 0
    const old = all.filter(({ to, at }) => to <= needed || at.getTime() < oldest)
    for (const { name } of old) await rm(join(folder, name), { force: true })
    removed += old.length
    if (of?.length === 0) await removeLine(backups, line)
  }
  return removed
}

/** Null when one of them cannot be read: then nobody knows what it needs. */
function keptBackups(backups: string, key: Buffer): Manifest[] | null {
  try {
    return backupNames(backups).map((name) => readBackup(join(backups, name), key).manifest)
  } catch (error) {
    if (error instanceof BackupProblem) return null
    throw error
  }
}

async function linesIn(backups: string): Promise<string[]> {
  try {
    return await readdir(join(backups, 'log'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
