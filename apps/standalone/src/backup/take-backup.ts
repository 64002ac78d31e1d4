import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { readAccess } from '../cluster/access.ts'
import type { Cluster } from '../cluster/open-cluster.ts'
import { alone } from '../platform/alone.ts'
import { asAdministrator } from '../platform/as-administrator.ts'
import { BackupProblem } from './backup-problem.ts'
import { countAtOnePoint } from './counted-point.ts'
import { dataFolder } from './data-folder.ts'
import { databaseNames } from './databases-of.ts'
import { eachAtOnce } from './each-at-once.ts'
import { keepLine, lineToGoOn } from './log/line.ts'
import { finishBackup, type Backup, type Manifest } from './manifest.ts'
import { sealBytes, sealFile, type SealedFile } from './sealed-file.ts'

export interface BackupWish {
  cluster: Pick<Cluster, 'url' | 'folder'>
  /** Below which it becomes a folder named after the moment. */
  backups: string
  key: Buffer
  prefix?: string
  /** Where the log that follows is copied, when whoever asks sees to that; else the server keeps it until it is copied. */
  line?: string
}

/**
 * A base backup of the running server, all databases at one point, through PostgreSQL's own functions for it. Files are
 * copied beneath every row policy, so no role can be the wrong one; that all is there is counted all the same. Nobody waits
 * for it. It has its name when it is whole, and what goes wrong on the way leaves nothing.
 *
 * @throws BackupProblem
 */
export async function takeBackup(wish: BackupWish): Promise<Backup> {
  await mkdir(wish.backups, { recursive: true, mode: 0o700 })
  return alone(wish.cluster.url, 'backup', async () => {
    await removeUnfinished(wish.backups)
    const unfinished = join(wish.backups, `${unfinishedMark}${process.pid}`)
    try {
      return await asAdministrator(wish.cluster.url, async (server) => {
        const line = wish.line ?? (await lineToGoOn(server, wish))
        const manifest = await copyServer(server, unfinished, { ...wish, line })
        const folder = join(wish.backups, manifest.takenAt.replaceAll(':', '.'))
        await finishBackup(unfinished, folder, manifest, wish.key)
        // While this connection still keeps the log of the copying, so that there is no hole after it.
        if (!wish.line) await alone(wish.cluster.url, 'log', () => keepLine(server, line, manifest.takenAt, wish))
        return { folder, manifest }
      })
    } catch (error) {
      await rm(unfinished, { recursive: true, force: true })
      throw asBackupProblem(error, wish.backups)
    }
  })
}

const unfinishedMark = 'unfinished-'

/** What a killed process left. Only one takes backups at a time, so it is nobody's. */
async function removeUnfinished(backups: string): Promise<void> {
  for (const name of await readdir(backups))
    if (name.startsWith(unfinishedMark)) await rm(join(backups, name), { recursive: true, force: true })
}

async function copyServer(server: pg.Client, unfinished: string, wish: BackupWish & { line: string }): Promise<Manifest> {
  const { cluster, key, prefix, line } = wish
  const data = join(cluster.folder, 'data')
  // Keeps the log from the start on until it is copied; it goes with the connection, whatever happens.
  await server.query(`select pg_create_physical_replication_slot('tilsynsblik_backup', true, true)`)
  const started = await server.query<{ segment: string }>(`select pg_walfile_name(pg_backup_start('tilsynsblik', true)) as segment`)
  const { folders, files } = await dataFolder(data)
  const copied = await eachAtOnce(files.slice(0, -1), (path) => sealExisting(join(data, path), unfinished, path, key))
  const control = await sealExisting(join(data, files.at(-1)!), unfinished, files.at(-1)!, key)
  const stopped = await server.query<{ label: string; version: string }>(
    `select labelfile as label, current_setting('server_version') as version from pg_backup_stop(false)`,
  )
  const { label, version } = stopped.rows[0]!
  // Only now: a restore cannot stop before the copies fit together.
  const { restorePoint, takenAt, segment, databases } = await countAtOnePoint(server, cluster.url, databaseNames(prefix))
  const log = await logBetween(data, started.rows[0]!.segment, segment)
  const sealed = [
    ...copied,
    control,
    ...(await eachAtOnce(log, (path) => sealFile(join(data, path), unfinished, path, key))),
    await sealBytes(Buffer.from(label), unfinished, 'backup_label', key),
    // The administrator of the database, as the restored server will know it.
    await sealBytes(Buffer.from((await readAccess(cluster.folder)).password), unfinished, passwordFile, key),
  ]
  return {
    format: 2,
    takenAt: takenAt.toISOString(),
    postgres: version,
    restorePoint,
    databases,
    log: { segment, line },
    folders,
    files: sealed.filter((file) => file !== null),
  }
}

export const passwordFile = 'administrator-password'

/** Null when the server has dropped the file meanwhile: its log says so too. */
async function sealExisting(source: string, unfinished: string, path: string, key: Buffer): Promise<SealedFile | null> {
  try {
    return await sealFile(source, unfinished, path, key)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    await rm(join(unfinished, path), { force: true })
    return null
  }
}

/** The segments of the log from one to another, and the histories of timelines that earlier restores began. */
async function logBetween(data: string, first: string, last: string): Promise<string[]> {
  const names = await readdir(join(data, 'pg_wal'))
  const needed = names.filter((name) => name.endsWith('.history') || (/^[0-9A-F]{24}$/.test(name) && name >= first && name <= last))
  if (!needed.includes(first) || !needed.includes(last))
    throw new BackupProblem('Databasens log nåede ikke at blive kopieret → prøv igen, når der er mindre travlt')
  return needed.map((name) => `pg_wal/${name}`)
}

function asBackupProblem(error: unknown, backups: string): unknown {
  const { code } = (error ?? {}) as NodeJS.ErrnoException
  if (code === 'ENOSPC')
    return new BackupProblem(`Der er ikke plads til en backup i ${backups} → frigør plads, eller BACKUP_DIR=/anden/disk`)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new BackupProblem(
      `${(error as NodeJS.ErrnoException).path ?? backups} kan ikke læses eller skrives → ret rettighederne, eller BACKUP_DIR=/anden/mappe`,
    )
  return error
}
