import { chmod, lstat, mkdir, mkdtemp, realpath, rename, rm, stat, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Access, keepAccess, newAccess, readAccess } from './access.ts'
import type { Binaries } from './binaries.ts'
import { ClusterProblem } from './cluster-problem.ts'
import { initialise } from './initialise.ts'
import type { ServerUser } from './run-as.ts'
import { firstClosedFolder, giveBackFromRoot, giveTo } from './server-user.ts'
import { openShelter, systemShelter } from './shelter.ts'

/**
 * One database on disk. `<dataDir>/postgresql` is either this folder or, where the server's user
 * cannot come, a link to it:
 *
 *   access.json   password and port, ours alone
 *   server.conf   settings, written before every start
 *   server.log    since the last start
 *   leases/       who uses the running server
 *   data/         PostgreSQL's own, belongs to the server's user
 */
export interface Installation {
  folder: string
  data: string
  user: ServerUser
  binaries: Binaries
  access: Access
}

export interface InstallationSite {
  dataDir: string
  user: ServerUser
  binaries: Binaries
  /** Faster, and lost when the machine loses power. */
  unsafe: boolean
  /** What a new database begins as, when it is not to be empty: fills the folder, and tells its administrator's password. */
  furnish?: ((data: string) => Promise<string>) | undefined
  log: (sentence: string) => void
}

export async function findOrInstall(site: InstallationSite): Promise<Installation> {
  const entry = entryOf(site.dataDir)
  if ((await lstat(entry).catch(() => null)) === null) await install(entry, site)
  return find(entry, site)
}

export function entryOf(dataDir: string): string {
  return join(dataDir, 'postgresql')
}

async function find(entry: string, { dataDir, user, binaries }: InstallationSite): Promise<Installation> {
  const folder = await realpath(entry).catch(() => {
    throw new ClusterProblem(`Databasens mappe, som ${entry} peger på, er væk → læg den tilbage, eller begynd forfra: rm ${entry}`)
  })
  const data = join(folder, 'data')
  const closed = await firstClosedFolder(user, folder)
  if (closed)
    throw new ClusterProblem(
      `Datamappen ${dataDir} kan ikke nås af brugeren ${user.name} → chmod o+x ${closed}, eller DATA_DIR=/anden/mappe npm start`,
    )
  await giveBackFromRoot(user, data)
  return { folder, data, user, binaries, access: await readAccess(folder) }
}

// Everything is made in a folder of its own and appears under its name in one step: an interrupted
// first start leaves no half database, and of two at the same time one wins and the other uses it.
async function install(entry: string, site: InstallationSite): Promise<void> {
  const { dataDir, user, log } = site
  await makeDataDir(dataDir, user)
  const closed = await firstClosedFolder(user, dataDir)
  if (closed) await openShelter(systemShelter, closed)
  const folder = await mkdtemp(closed ? join(systemShelter, `${basename(dirname(dataDir))}-`) : `${entry}.new-`)
  try {
    await furnish(folder, site)
    if (closed) await symlink(folder, entry)
    else await rename(folder, entry)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    if (await isThere(entry)) return
    throw error
  }
  if (closed) log(`Brugeren ${user.name} kan ikke komme ind i ${closed}, så databasen ligger i ${folder} (${entry} peger derhen).`)
}

async function makeDataDir(dataDir: string, user: ServerUser): Promise<void> {
  const made = await mkdir(dataDir, { recursive: true })
  // Root's umask may be 077, and then the server's user would stand outside.
  if (made && user.identity.uid !== undefined) await chmod(dataDir, 0o755)
}

async function furnish(folder: string, { user, binaries, unsafe, dataDir, furnish: fill }: InstallationSite): Promise<void> {
  await chmod(folder, 0o755)
  await mkdir(join(folder, 'leases'))
  const data = join(folder, 'data')
  await mkdir(data, { mode: 0o700 })
  const access = await newAccess()
  // Filled by us, and handed to the server's user when it is found.
  if (fill) return keepAccess(folder, { ...access, password: await fill(data) })
  await giveTo(user, data)
  await keepAccess(folder, access)
  await initialise({ folder, data, user, initdb: binaries.initdb, password: access.password, dataDir, unsafe })
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null
}
