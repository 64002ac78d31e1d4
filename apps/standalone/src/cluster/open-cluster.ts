import { join, resolve } from 'node:path'
import { urlOf } from './access.ts'
import { binariesFor } from './binaries.ts'
import { bringUp } from './bring-up.ts'
import { asClusterProblem } from './cluster-problem.ts'
import { entryOf, findOrInstall, type Installation } from './installation.ts'
import { endLease, isLeased, takeLease } from './lease.ts'
import { postmasterOf, stopPostmaster } from './postmaster.ts'
import { serverUser } from './server-user.ts'
import type { Settings } from './settings.ts'

export interface ClusterWish {
  dataDir: string
  /** Without one the cluster keeps a port of its own. */
  port?: number | undefined
  /** PostgreSQL settings by name, such as { work_mem: '64MB' }. A server that already runs keeps its own. */
  settings?: Settings | undefined
  /** What a database that is not there yet begins as: fills its data folder, and tells its administrator's password. */
  furnish?: (data: string) => Promise<string>
  /** Hears Danish sentences about what is unusual. */
  log?: ((sentence: string) => void) | undefined
}

export interface Cluster {
  /** Superuser, database postgres. Holds the password: not for logs. */
  url: string
  port: number
  /** Where the database really lies; the server's log is in it. */
  folder: string
  /** A server already ran, left by a killed process or used by another. */
  reused: boolean
  /** The server had been killed, and restored what was committed. */
  recovered: boolean
  /** Stops the server, unless another living process uses it. May be called twice. */
  stop(): Promise<void>
}

/** Starts, or finds, the PostgreSQL server whose data lie in `dataDir`. Fails with a ClusterProblem. */
export async function openCluster(wish: ClusterWish): Promise<Cluster> {
  const dataDir = resolve(wish.dataDir)
  const user = await serverUser(join(entryOf(dataDir), 'data'))
  try {
    const log = wish.log ?? (() => {})
    const settings = wish.settings ?? {}
    const binaries = await binariesFor(user, log)
    const installation = await findOrInstall({ dataDir, user, binaries, unsafe: settings['fsync'] === 'off', furnish: wish.furnish, log })
    const running = await bringUp(installation, { dataDir, port: wish.port, settings })
    if (wish.port !== undefined && wish.port !== running.port)
      log(`Databasen kører allerede på port ${running.port}; port ${wish.port} gælder først, når den har været stoppet.`)
    const stop = await leaseOf(installation)
    return { url: urlOf(installation.access, running.port), folder: installation.folder, ...running, stop }
  } catch (error) {
    throw asClusterProblem(error, { dataDir, userName: user.name, port: wish.port })
  }
}

async function leaseOf(installation: Installation): Promise<() => Promise<void>> {
  const { folder, data } = installation
  const lease = await takeLease(folder, (await postmasterOf(data))?.run ?? 'gone')
  const giveBack = async () => {
    await endLease(folder, lease)
    const running = await postmasterOf(data)
    if (running && !(await isLeased(folder, running.run))) await stopPostmaster(installation)
  }
  let stopping: Promise<void> | undefined
  return () => (stopping ??= giveBack())
}
