import { chmod, lstat, mkdtemp, readdir, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { binariesFor } from './binaries.ts'
import { entryOf } from './installation.ts'
import { type Cluster, openCluster } from './open-cluster.ts'
import { stopPostmaster } from './postmaster.ts'
import { isAlive } from './process-life.ts'
import { serverUser } from './server-user.ts'
import { type Settings, throwaway } from './settings.ts'

const prefix = 'tilsynsblik-disposable-'

/** A fresh, fast, forgetful server for a test or a benchmark; `stop` removes every trace of it. */
export async function disposableCluster(settings: Settings = {}): Promise<Cluster> {
  await removeAbandoned()
  const dataDir = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
  // mkdtemp closes the folder to all others, and the server may run as another user.
  await chmod(dataDir, 0o755)
  const cluster = await openCluster({ dataDir, settings: { ...throwaway, ...settings } })
  const stopAndRemove = async () => {
    await cluster.stop()
    await remove(dataDir)
  }
  let stopping: Promise<void> | undefined
  return { ...cluster, stop: () => (stopping ??= stopAndRemove()) }
}

/** Servers whose test run was killed would otherwise keep their memory until the machine stops. */
async function removeAbandoned(): Promise<void> {
  const abandoned = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix))
  for (const name of abandoned) {
    const dataDir = join(tmpdir(), name)
    const pid = Number(name.slice(prefix.length).split('-')[0])
    if (!(await isAlive(pid)) && (await isOurs(dataDir))) await stopAndRemove(dataDir)
  }
}

async function stopAndRemove(dataDir: string): Promise<void> {
  const folder = await realpath(entryOf(dataDir)).catch(() => null)
  if (folder) {
    const data = join(folder, 'data')
    const user = await serverUser(data)
    await stopPostmaster({ data, user, binaries: await binariesFor(user, () => {}) })
  }
  await remove(dataDir)
}

async function remove(dataDir: string): Promise<void> {
  const folder = await realpath(entryOf(dataDir)).catch(() => null)
  // Another test run may be removing the same abandoned one.
  const whole = { recursive: true, force: true, maxRetries: 3 }
  if (folder) await rm(folder, whole)
  await rm(dataDir, whole)
}

// The folder for temporary files is everybody's; we follow only what we made ourselves.
async function isOurs(dataDir: string): Promise<boolean> {
  const found = await lstat(dataDir).catch(() => null)
  return found !== null && found.isDirectory() && found.uid === process.getuid?.()
}
