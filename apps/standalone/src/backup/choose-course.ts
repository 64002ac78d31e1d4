import { dirname } from 'node:path'
import { BackupProblem } from './backup-problem.ts'
import type { CopiedLog } from './log/lay-log.ts'
import { readReach, type Reach } from './log/line.ts'
import { courseOf, folderOfLine, piecesIn } from './log/pieces.ts'
import { segmentAt, timelineOf } from './log/position.ts'
import type { Backup } from './manifest.ts'
import { writtenMoment } from './moment.ts'

/** How a backup is brought to a moment. */
export interface Course {
  /** Everything that was committed by then, and nothing later. */
  to: Date
  /** Null when that is the backup's own point. */
  log: (CopiedLog & { reach: Reach }) | null
}

/**
 * Finds the log that leads from a backup to a moment, or to the end of what was copied when none is asked for.
 *
 * @param to not before the backup
 * @throws BackupProblem when the log does not lead there: with how far it does
 */
export function chooseCourse({ folder, manifest }: Backup, key: Buffer, to?: Date): Course {
  const own = { to: new Date(manifest.takenAt), log: null }
  if (to?.getTime() === own.to.getTime()) return own
  const backups = dirname(folder)
  const { line, segment } = manifest.log
  const reach = readReach(backups, line, key)
  const end = new Date(reach?.at ?? own.to)
  if (!reach || end <= own.to) {
    if (!to) return own
    throw new BackupProblem(
      `Efter backuppen fra ${writtenMoment(own.to)} er ingen log kopieret til ${folderOfLine(backups, line)} → ${wayTo(own.to)}`,
    )
  }
  if (to && to > end) throw new BackupProblem(`Loggen er kopieret til og med ${writtenMoment(end)} → ${wayTo(end)}`)
  const timeline = timelineOf(segment)
  const { pieces, hole } = courseOf(piecesIn(folderOfLine(backups, line)), segment, reach.to, to)
  if (hole !== null) {
    const last = pieces.at(-1)
    const whole = last ? new Date(last.at.getTime() - 1) : own.to
    throw new BackupProblem(
      `Der mangler log i ${folderOfLine(backups, line)}: fra ${segmentAt(timeline, hole)}, skrevet efter ${writtenMoment(whole)} → hent filerne fra en kopi, eller ${wayTo(whole)}`,
    )
  }
  return { to: to ?? end, log: { backups, line, timeline, pieces, reach } }
}

function wayTo(moment: Date): string {
  return `gendan det, der er: --to ${writtenMoment(moment)}`
}
