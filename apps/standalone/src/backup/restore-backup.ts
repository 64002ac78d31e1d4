import { chmod, lstat, mkdir, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { asClusterProblem, ClusterProblem } from '../cluster/cluster-problem.ts'
import { entryOf } from '../cluster/installation.ts'
import { openCluster, type Cluster } from '../cluster/open-cluster.ts'
import { answers, postmasterOf } from '../cluster/postmaster.ts'
import { BackupProblem } from './backup-problem.ts'
import { countEach, differences } from './counted.ts'
import { onEachDatabase } from './databases-of.ts'
import { eachAtOnce } from './each-at-once.ts'
import type { Backup } from './manifest.ts'
import { hashOfFile, unsealFile } from './sealed-file.ts'
import { passwordFile } from './take-backup.ts'

export interface RestoreWish {
  backup: Backup
  /** Where the installation is to be; it must not hold a database yet. */
  dataDir: string
  key: Buffer
  say: (sentence: string) => void
  /** What must hold before the database is taken into use, beside what the manifest says. */
  check?: (restored: Cluster) => Promise<void>
}

/**
 * Puts a backup into an installation without a database. It is restored beside, counted and compared there, and gets its
 * place in one step when all is as the manifest says; what fails on the way leaves nothing.
 *
 * @throws BackupProblem naming the file that was changed, or what is not as it was
 */
export async function restoreBackup({ backup, dataDir, key, say, check = async () => {} }: RestoreWish): Promise<void> {
  const entry = entryOf(dataDir)
  if (await lstat(entry).catch(() => null))
    throw new BackupProblem(`Der ligger allerede en database i ${entry} → flyt den væk først, eller DATA_DIR=/ny/mappe npm run restore`)
  await refuseChangedFiles(backup)
  await mkdir(dataDir, { recursive: true })
  const beside = await mkdtemp(join(dataDir, 'restoring-'))
  // The server's user must be able to come in.
  await chmod(beside, 0o755)
  try {
    const cluster = await openRestored(backup, beside, key, say)
    try {
      await compare(backup, cluster)
      await check(cluster)
    } finally {
      await cluster.stop()
    }
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

/** The server on the restored files, when it has read its log up to the backup's point. */
async function openRestored({ folder, manifest }: Backup, dataDir: string, key: Buffer, say: RestoreWish['say']): Promise<Cluster> {
  const furnish = async (data: string): Promise<string> => {
    for (const path of manifest.folders) await mkdir(join(data, path), { recursive: true, mode: 0o700 })
    await eachAtOnce(manifest.files, ({ path }) => unsealFile(folder, path, key, join(data, path)))
    const password = await readFile(join(data, passwordFile), 'utf8')
    await rm(join(data, passwordFile))
    await writeFile(join(data, 'recovery.signal'), '')
    return password
  }
  try {
    const cluster = await openCluster({ dataDir, settings: untilThePoint(manifest.restorePoint), furnish, log: say })
    await hasReachedThePoint(cluster)
    return cluster
  } catch (error) {
    const told = asClusterProblem(error, { dataDir, userName: '' })
    if (!(told instanceof ClusterProblem)) throw error
    throw new BackupProblem(`Databasen kunne ikke gendannes af ${folder} → brug en anden backup\n${told.detail || told.message}`)
  }
}

/** Nobody comes in before the point is reached, and a log that ends before it is refused by the server itself. */
function untilThePoint(restorePoint: string) {
  return {
    hot_standby: 'off',
    // All of the log that is needed lies where the server looks next.
    restore_command: 'exit 1',
    recovery_target_name: restorePoint,
    recovery_target_action: 'promote',
  }
}

/** The server lets nobody in before, and ends when it cannot get there. However long it takes, as long as it lives. */
async function hasReachedThePoint({ url, folder }: Cluster): Promise<void> {
  while (!(await answers(url))) {
    if (!(await postmasterOf(join(folder, 'data')))) throw new ClusterProblem('', await readFile(join(folder, 'server.log'), 'utf8'))
    await setTimeout(200)
  }
}

async function compare({ folder, manifest }: Backup, { url }: Cluster): Promise<void> {
  const found = await onEachDatabase(url, Object.keys(manifest.databases), countEach)
  const wrong = differences(manifest.databases, found)
  if (wrong.length > 0) throw new BackupProblem(`${folder} giver ikke det, der blev talt → brug en anden backup\n${wrong.join('\n')}`)
}

/** All of an installation that nobody uses, wherever its database lies. */
export async function removeInstallation(dataDir: string): Promise<void> {
  const installed = await realpath(entryOf(dataDir)).catch(() => null)
  if (installed) await rm(installed, { recursive: true, force: true })
  await rm(dataDir, { recursive: true, force: true })
}
