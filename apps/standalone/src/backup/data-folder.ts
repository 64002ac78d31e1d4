import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** What of PostgreSQL's data folder belongs to a base backup. */
export interface DataFolder {
  /** All folders, also the empty ones: the server makes none of them by itself. */
  folders: string[]
  /** Those that are copied as they stand; the control file last, as the server's own tools have it. */
  files: string[]
}

/** The files and folders below `data`, as paths with slashes. */
export async function dataFolder(data: string): Promise<DataFolder> {
  const entries = await readdir(data, { recursive: true, withFileTypes: true })
  const found = entries.map((entry) => ({
    path: join(entry.parentPath, entry.name)
      .slice(data.length + 1)
      .replaceAll('\\', '/'),
    isFolder: entry.isDirectory(),
  }))
  const kept = found.filter(({ path }) => !isTemporary(path))
  const files = kept.filter(({ path, isFolder }) => !isFolder && !isLeftOut(path)).map(({ path }) => path)
  return {
    folders: kept.flatMap(({ path, isFolder }) => (isFolder && !isInside(path, 'pg_replslot') ? [path] : [])),
    files: [...files.filter((path) => path !== controlFile), controlFile],
  }
}

const controlFile = 'global/pg_control'

/** Contents that the server makes anew, and the log, which is copied by itself when the rest is there. */
const emptied = ['pg_dynshmem', 'pg_notify', 'pg_replslot', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans', 'pg_wal']

const ofTheRunningServer = ['postmaster.pid', 'postmaster.opts', 'backup_label', 'tablespace_map', 'recovery.signal', 'standby.signal']

function isLeftOut(path: string): boolean {
  return emptied.some((folder) => isInside(path, folder)) || ofTheRunningServer.includes(path)
}

/** What a server that crashed may have left, and caches that do not fit after a restore. */
function isTemporary(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('pgsql_tmp') || name.startsWith('pg_internal.init'))
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`)
}
