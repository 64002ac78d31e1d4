import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { alone } from '../../platform/alone.ts'
import { asAdministrator } from '../../platform/as-administrator.ts'
import { BackupProblem } from '../backup-problem.ts'
import { sealedBytes } from '../sealed-file.ts'
import { writeWhole } from '../write-whole.ts'
import { nextPosition, slotOf, writeReach, type LineSite, type Reach, type Slot } from './line.ts'
import { folderOfLine, pathOfLine, pieceName } from './pieces.ts'
import { positionOf, segmentAt, segmentBytes, startOfSegment, writtenPosition, type Position } from './position.ts'

export interface LogSite extends LineSite {
  /** An administrator's URL of the server, and where its files are. */
  cluster: { url: string; folder: string }
}

/**
 * Copies what the server has written to its log since the last time, closed like the rest of a backup, and lets the server forget
 * it when it is on disk. Only what the server has on its own disk is copied, and that never changes: nothing waits for it, and
 * nothing is copied twice.
 *
 * @returns how far it is copied now; null when there is no backup that it could be put on top of
 * @throws BackupProblem when the server no longer has what comes next
 */
export async function copyLog({ cluster, ...site }: LogSite): Promise<Reach | null> {
  return alone(cluster.url, 'log', () =>
    asAdministrator(cluster.url, async (server) => {
      const slot = await slotOf(server)
      if (!slot) return null
      const reach = await copyLine(server, slot, { ...site, data: join(cluster.folder, 'data') })
      if (reach.to > (slot.keptFrom ?? 0))
        await server.query('select pg_replication_slot_advance($1, $2)', [slot.name, writtenPosition(reach.to)])
      return reach
    }),
  )
}

/** The same for a line that somebody else sees to that the server keeps. */
export async function copyLine(
  server: Pick<pg.Client, 'query'>,
  slot: Omit<Slot, 'name'>,
  { data, ...site }: LineSite & { data: string },
): Promise<Reach> {
  const { line } = slot
  const { backups, key } = site
  const from = nextPosition(slot, site)
  if (from === null)
    throw new BackupProblem(
      `Databasens log fortsætter ikke, hvor den sidst blev kopieret til ${folderOfLine(backups, line)}: mappen mangler, loggen har ventet for længe, eller databasens disk er sat tilbage → ret BACKUP_DIR, eller tag en backup: npm run backup`,
    )
  const { at, timeline, flushed, next } = await standing(server)
  const to = Math.max(from, positionOf(flushed))
  for (let begin = from; begin < to; begin = endOfPiece(begin, to)) {
    const piece = { from: begin, to: endOfPiece(begin, to), at }
    const path = `${pathOfLine(line)}/${pieceName(piece)}`
    const content = await stretch(join(data, 'pg_wal', segmentAt(timeline, begin)), begin % segmentBytes, piece.to - begin)
    await writeWhole(join(backups, path), await sealedBytes(content, path, key))
  }
  const reach = { at: at.toISOString(), to, next: Number(next) }
  await writeReach(backups, line, reach, key)
  return reach
}

/** The moment is from before the position was: what was committed by then lies before it. */
async function standing(server: Pick<pg.Client, 'query'>) {
  const { rows } = await server.query<{ at: Date; timeline: number; flushed: string; next: string }>(
    `select statement_timestamp() as at, timeline_id as timeline, pg_current_wal_flush_lsn()::text as flushed,
       pg_snapshot_xmax(pg_current_snapshot())::text as next
     from pg_control_checkpoint()`,
  )
  return rows[0]!
}

function endOfPiece(begin: Position, to: Position): Position {
  return Math.min(to, startOfSegment(begin) + segmentBytes)
}

async function stretch(file: string, start: number, length: number): Promise<Buffer> {
  const opened = await open(file)
  try {
    const { bytesRead, buffer } = await opened.read(Buffer.alloc(length), 0, length, start)
    if (bytesRead < length) throw new Error(`${file} ends before the position that the server says is on disk`)
    return buffer
  } finally {
    await opened.close()
  }
}
