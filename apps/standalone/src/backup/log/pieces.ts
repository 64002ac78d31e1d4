import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { endOfSegment, type Position } from './position.ts'

/** A stretch of the server's log, as it was copied; never across the end of one of the server's files. */
export interface Piece {
  name: string
  from: Position
  to: Position
  /** What was committed by then is in it, or in one before it. */
  at: Date
}

/** Whatever follows one backup after another, without a hole, from one server: its folder beside the backups. */
export function folderOfLine(backups: string, line: string): string {
  return join(backups, pathOfLine(line))
}

/** The same below the backups, which every file of it is closed for. */
export function pathOfLine(line: string): string {
  return `log/${line}`
}

export function pieceName({ from, to, at }: Omit<Piece, 'name'>): string {
  return `${hex(from)}-${hex(to)}.${at.toISOString().replaceAll(':', '.')}`
}

/** In the order of the log. What was never finished is none. */
export function piecesIn(folder: string): Piece[] {
  return namesIn(folder)
    .toSorted()
    .flatMap((name) => {
      const [, from, to, day, time, ms] = /^([0-9a-f]{16})-([0-9a-f]{16})\.(\d{4}-\d\d-\d\dT)(\d\d\.\d\d\.\d\d)(\.\d{3}Z)$/.exec(name) ?? []
      if (!from) return []
      return [{ name, from: parseInt(from, 16), to: parseInt(to!, 16), at: new Date(`${day}${time!.replaceAll('.', ':')}${ms}`) }]
    })
}

export interface Course {
  pieces: Piece[]
  /** Where the first hole is; null when there is none. */
  hole: Position | null
}

/**
 * The pieces that lead from the end of a backup to a moment: up to the first that was copied after it, as what was committed by
 * then is in that one at the latest; or to the end of what was copied.
 *
 * @param after the last file of the log that is in the backup itself
 * @param end where the log has been copied to
 */
export function courseOf(pieces: readonly Piece[], after: string, end: Position, moment?: Date): Course {
  const taken: Piece[] = []
  let reached = endOfSegment(after)
  for (const piece of pieces) {
    if (piece.to <= reached) continue
    if (piece.from > reached) return { pieces: taken, hole: reached }
    taken.push(piece)
    reached = piece.to
    if (moment && piece.at > moment) return { pieces: taken, hole: null }
  }
  return { pieces: taken, hole: reached < end ? reached : null }
}

function hex(position: Position): string {
  return position.toString(16).padStart(16, '0')
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
