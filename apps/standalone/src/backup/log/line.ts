import { randomBytes } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { BackupProblem } from '../backup-problem.ts'
import { readNote, writeNote } from '../sealed-note.ts'
import { folderOfLine, pathOfLine, piecesIn } from './pieces.ts'
import { positionOf, startOfSegment, type Position } from './position.ts'

/**
 * The server's own memory of what of its log is to be kept until it is copied: a replication slot, with the line in its name. A
 * restored server has none, so what it writes never mixes with what was written before.
 */
export interface Slot {
  name: string
  line: string
  /** Where the server's copy begins; null when it was not copied for so long that the server gave up keeping it. */
  keptFrom: Position | null
  /** Where what is on the server's disk ends. */
  written: Position
}

/** How far the log is copied. */
export interface Reach {
  /** Everything that was committed by then. */
  at: string
  to: Position
  /** The number of the server's next transaction. */
  next: number
}

/** Where lines are, and what they are closed with. */
export interface LineSite {
  backups: string
  key: Buffer
  /** Whoever asks made the last copy itself, to its end: nothing lies beyond how far it wrote down that it came. */
  goesOn?: boolean
}

const slotMark = 'tilsynsblik_log_'

/** Null when the log is not being copied: nobody has taken a backup since the server was new, or restored. */
export async function slotOf(server: Pick<pg.Client, 'query'>): Promise<Slot | null> {
  const { rows } = await server.query<{ name: string; from: string | null; written: string }>(
    `select slot_name as name, case when wal_status <> 'lost' then restart_lsn::text end as from, pg_current_wal_flush_lsn()::text as written
     from pg_replication_slots where starts_with(slot_name, $1)`,
    [slotMark],
  )
  const slot = rows[0]
  if (!slot) return null
  const { name, from, written } = slot
  return { name, line: name.slice(slotMark.length), keptFrom: from ? positionOf(from) : null, written: positionOf(written) }
}

/** The line on which a new backup goes on: the server's own while it is without a hole, else a new one. */
export async function lineToGoOn(server: Pick<pg.Client, 'query'>, { backups, key }: LineSite): Promise<string> {
  const slot = await slotOf(server)
  return slot && nextPosition(slot, { backups, key }) !== null ? slot.line : randomBytes(8).toString('hex')
}

/** From here on the server keeps its log until it is copied to this line. A line that goes on just goes on. */
export async function keepLine(server: Pick<pg.Client, 'query'>, line: string, at: string, site: LineSite): Promise<void> {
  const slot = await slotOf(server)
  if (slot?.line === line) return
  if (slot) await server.query('select pg_drop_replication_slot($1)', [slot.name])
  await server.query('select pg_create_physical_replication_slot($1, true)', [slotMark + line])
  await beginLine({ line, keptFrom: (await slotOf(server))!.keptFrom! }, at, site)
}

/** Only a line that was begun is copied to: a disk that is not there, or another one in its place, is not taken for a new line. */
export async function beginLine(
  { line, keptFrom }: { line: string; keptFrom: Position },
  at: string,
  { backups, key }: LineSite,
): Promise<void> {
  await mkdir(folderOfLine(backups, line), { recursive: true, mode: 0o700 })
  // The server keeps whole files.
  await writeReach(backups, line, { at, to: startOfSegment(keptFrom), next: 0 }, key)
}

/**
 * Where the next piece of a line begins; null when what the server has does not go on from what is copied here: the line is not
 * here, the server no longer has what comes next, or it was put back, by a copy of its disk, to before that.
 */
export function nextPosition({ line, keptFrom, written }: Omit<Slot, 'name'>, { backups, key, goesOn = false }: LineSite): Position | null {
  const reach = noteOf(backups, line, key)
  if (keptFrom === null || reach === null || reach === 'broken') return null
  // A process that was killed may have written a piece, and not how far it leads. In two weeks they are forty thousand, and the product
  // would stand still for a fifth of a second at every copy: it looks once.
  const copied = goesOn ? reach.to : Math.max(reach.to, piecesIn(folderOfLine(backups, line)).at(-1)?.to ?? 0)
  return copied < startOfSegment(keptFrom) || copied > written ? null : copied
}

/** Null when there is no such line here. @throws BackupProblem */
export function readReach(backups: string, line: string, key: Buffer): Reach | null {
  const reach = noteOf(backups, line, key)
  if (reach !== 'broken') return reach
  throw new BackupProblem(
    `${reachFile(backups, line)} er ændret, eller den er skrevet med en anden secrets.json → brug den, der hører til, eller tag en ny backup: npm run backup`,
  )
}

function noteOf(backups: string, line: string, key: Buffer) {
  return readNote(reachFile(backups, line), pathOfLine(line), key) as Reach | null | 'broken'
}

function reachFile(backups: string, line: string): string {
  return join(folderOfLine(backups, line), 'reach.json')
}

export function writeReach(backups: string, line: string, reach: Reach, key: Buffer): Promise<void> {
  return writeNote(reachFile(backups, line), pathOfLine(line), reach, key)
}

export function removeLine(backups: string, line: string): Promise<void> {
  return rm(folderOfLine(backups, line), { recursive: true, force: true })
}
