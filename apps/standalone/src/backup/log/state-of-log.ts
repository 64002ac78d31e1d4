import { dirname } from 'node:path'
import type { KeptLog } from '@tilsynsblik/vocabulary'
import type { Backup } from '../manifest.ts'
import { readReach } from './line.ts'
import { courseOf, folderOfLine, piecesIn } from './pieces.ts'

/**
 * How far the last backup can be brought forward, and whether that is as far as it should be while the product runs. Null when the log
 * after it is not here.
 *
 * @throws BackupProblem
 */
export function stateOfLog({ folder, manifest }: Backup, key: Buffer, everySeconds: number, now: Date): KeptLog | null {
  const { line, segment } = manifest.log
  const reach = readReach(dirname(folder), line, key)
  if (!reach) return null
  const { pieces, hole } = courseOf(piecesIn(folderOfLine(dirname(folder), line)), segment, reach.to)
  if (hole !== null) return { at: pieces.at(-1)?.at.toISOString() ?? manifest.takenAt, late: true }
  return { at: reach.at, late: now.getTime() - Date.parse(reach.at) > patienceMs + 2 * everySeconds * 1000 }
}

/** A disk that is away for a moment is nobody's business. */
const patienceMs = 5 * 60 * 1000
