import { chmod, lstat, mkdir, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { asClusterProblem, ClusterProblem } from '../cluster/cluster-problem.ts'
import { entryOf } from '../cluster/installation.ts'
import { openCluster, type Cluster } from '../cluster/open-cluster.ts'
import { answers, postmasterOf } from '../cluster/postmaster.ts'
import type { Settings } from '../cluster/settings.ts'
import { asAdministrator } from '../platform/as-administrator.ts'
import { BackupProblem } from './backup-problem.ts'
import { countEach, differences } from './counted.ts'
import { onEachDatabase } from './databases-of.ts'
import { eachAtOnce } from './each-at-once.ts'
import { layLog, type CopiedLog } from './log/lay-log.ts'
import { positionOf } from './log/position.ts'
import type { Backup, Manifest } from './manifest.ts'
import { hashOfFile, unsealFile } from './sealed-file.ts'
import { passwordFile } from './take-backup.ts'

/** Where the server stops reading its log: at a point where everything was counted, after the last transaction of a moment, or where it ends. */
export type Target = Pick<Manifest, 'restorePoint' | 'databases'> | { moment: Date } | 'end'

export interface RestoreWish {
  backup: Backup
  /** What is put on top of it, and how far; without, it stops at its own point. */
  forward?: { log: CopiedLog; until: Target }
  /** Where the installation is to be. */
  dataDir: string
  key: Buffer
  say: (sentence: string) => void
  /** Where a database that is there already is put, whole; without, there must be none. */
  aside?: string
  /** What must hold before the database is taken into use, beside what the manifest says. */
  check?: (restored: Cluster) => Promise<void>
}

/**
 * Puts a backup into an installation. It is restored beside, brought forward when that is wished, counted and compared there, and
 * gets its place in one step when all is as it should be; what fails on the way leaves nothing. A database that was there is
 * never written to.
 *
 * @throws BackupProblem naming the file that was changed, or what is not as it was
 */
export async function restoreBackup(wish: RestoreWish): Promise<void> {
  const { backup, dataDir, aside, check = async () => {} } = wish
  const { log, until } = wish.forward ?? { log: null, until: backup.manifest }
  const entry = entryOf(dataDir)
  const former = await lstat(entry).catch(() => null)
  if (former && !aside)
    throw new BackupProblem(`Der ligger allerede en database i ${entry} → flyt den væk først, eller DATA_DIR=/ny/mappe npm run restore`)
  await refuseRunning(entry)
  await refuseChangedFiles(backup)
  await mkdir(dataDir, { recursive: true })
  const beside = await mkdtemp(join(dataDir, 'restoring-'))
  // The server's user must be able to come in.
  await chmod(beside, 0o755)
  try {
    const cluster = await openRestored({ ...wish, dataDir: beside, log, until })
    try {
      if (isCounted(until)) await compare(backup.folder, until, cluster)
      await check(cluster)
    } finally {
      await cluster.stop()
    }
    await refuseRunning(entry)
    if (former) await rename(entry, aside!)
    await rename(entryOf(beside), entry)
  } finally {
    await removeInstallation(beside)
  }
}

/** Before anything is written: all files are there, and each is bit for bit what it was. */
async function refuseChangedFiles({ folder, manifest }: Backup): Promise<void> {
  const bad = await eachAtOnce(manifest.files, async ({ path, sha256 }) => {
    const found = await hashOfFile(join(folder, path))
    return found === sha256 ? null : `${join(folder, path)} ${found === null ? 'mangler' : 'er ændret'}`
  })
  const first = bad.find((fault) => fault !== null)
  if (first) throw new BackupProblem(`${first} → brug en anden backup`)
}

/** A server that runs would go on with what is put aside, and nobody would see what it writes. */
async function refuseRunning(entry: string): Promise<void> {
  if (await postmasterOf(join(entry, 'data')))
    throw new BackupProblem(`Databasen i ${entry} kører → stop Tilsynsblik først (Ctrl+C); det sidste af loggen kopieres, når det standser`)
}

type Restoring = Pick<RestoreWish, 'backup' | 'dataDir' | 'key' | 'say'> & { log: CopiedLog | null; until: Target }

/** The server on the restored files, when it has read its log up to the target. */
async function openRestored({ backup: { folder, manifest }, dataDir, key, say, log, until }: Restoring): Promise<Cluster> {
  const furnish = async (data: string): Promise<string> => {
    for (const path of manifest.folders) await mkdir(join(data, path), { recursive: true, mode: 0o700 })
    await eachAtOnce(manifest.files, ({ path }) => unsealFile(folder, path, key, join(data, path)))
    if (log) await layLog(log, key, data)
    const password = await readFile(join(data, passwordFile), 'utf8')
    await rm(join(data, passwordFile))
    await writeFile(join(data, 'recovery.signal'), '')
    return password
  }
  const open = async (target: Target) => {
    const cluster = await openCluster({ dataDir, settings: { ...reading, ...targetSettings(target) }, furnish, log: say })
    await hasReachedThePoint(cluster)
    if (target === 'end') await refuseShort(cluster, log)
    return cluster
  }
  try {
    return await open(until).catch((error: unknown) => {
      // Nothing was committed between the moment and the end of the log: then the end is the moment.
      if (until === 'end' || isCounted(until) || !endedBefore(error)) throw error
      return open('end')
    })
  } catch (error) {
    const told = asClusterProblem(error, { dataDir, userName: '' })
    if (!(told instanceof ClusterProblem)) throw error
    throw new BackupProblem(`Databasen kunne ikke gendannes af ${folder} → brug en anden backup\n${told.detail || told.message}`)
  }
}

/** Nobody comes in before the target is reached. All of the log that is needed lies where the server looks next. */
const reading = { hot_standby: 'off', restore_command: 'exit 1', recovery_target_action: 'promote' }

/** A log that ends before its target is refused by the server itself. */
function targetSettings(target: Target): Settings {
  if (target === 'end') return {}
  if (isCounted(target)) return { recovery_target_name: target.restorePoint }
  // The setting knows no Z.
  return { recovery_target_time: target.moment.toISOString().replace('Z', '+00') }
}

function isCounted(target: Target): target is Exclude<Target, 'end' | { moment: Date }> {
  return target !== 'end' && 'restorePoint' in target
}

function endedBefore(error: unknown): boolean {
  return error instanceof ClusterProblem && error.detail.includes('recovery ended before configured recovery target was reached')
}

/**
 * A server that stops reading before its log ends takes that for the end, and says nothing. What was copied may end within what it
 * writes at once, and no earlier.
 */
async function refuseShort(cluster: Cluster, log: CopiedLog | null): Promise<void> {
  const last = log?.pieces.at(-1)
  if (!last) return
  const { rows } = await asAdministrator(cluster.url, (server) =>
    server.query<{ at: string }>('select pg_last_wal_replay_lsn()::text as at'),
  )
  if (positionOf(rows[0]!.at) > last.to - longestWrite) return
  await cluster.stop()
  throw new BackupProblem(`Loggen kan ikke læses længere end til ${rows[0]!.at} → vælg et tidligere tidspunkt, eller brug en anden backup`)
}

const longestWrite = 1024 * 1024

/** The server lets nobody in before, and ends when it cannot get there. However long it takes, as long as it lives. */
async function hasReachedThePoint({ url, folder }: Cluster): Promise<void> {
  while (!(await answers(url))) {
    if (!(await postmasterOf(join(folder, 'data')))) throw new ClusterProblem('', await readFile(join(folder, 'server.log'), 'utf8'))
    await setTimeout(200)
  }
}

async function compare(folder: string, { databases }: Pick<Manifest, 'databases'>, { url }: Cluster): Promise<void> {
  const found = await onEachDatabase(url, Object.keys(databases), countEach)
  const wrong = differences(databases, found)
  if (wrong.length > 0) throw new BackupProblem(`${folder} giver ikke det, der blev talt → brug en anden backup\n${wrong.join('\n')}`)
}

/** All of an installation that nobody uses, wherever its database lies. */
export async function removeInstallation(dataDir: string): Promise<void> {
  const installed = await realpath(entryOf(dataDir)).catch(() => null)
  if (installed) await rm(installed, { recursive: true, force: true })
  await rm(dataDir, { recursive: true, force: true })
}
