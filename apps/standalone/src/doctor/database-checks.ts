import { access, constants, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { shippedBinaries } from '../cluster/binaries.ts'
import { ClusterProblem } from '../cluster/cluster-problem.ts'
import { entryOf } from '../cluster/installation.ts'
import { runAs } from '../cluster/run-as.ts'
import { firstClosedFolder, ourselves, serverUser } from '../cluster/server-user.ts'
import { systemShelter } from '../cluster/shelter.ts'
import { lookAtServer } from '../existing-server.ts'
import type { Finding } from './finding.ts'
import { nearestExisting } from './nearest-existing.ts'

export async function existingServer(url: string): Promise<Finding> {
  const found = await lookAtServer(url)
  return 'fault' in found
    ? { ok: false, says: found.fault }
    : { ok: true, says: `Serveren i DATABASE_URL svarer: PostgreSQL ${found.version}` }
}

/** Run, not just looked at: a program for another C library is there and executable, and still cannot run. */
export async function bundledPostgres(): Promise<Finding> {
  const outOfOrder = 'kør npm run setup igen, eller brug en server, I selv driver: DATABASE_URL=postgresql://... npm start'
  try {
    const bin = join(shippedBinaries(), 'bin')
    const runs = await Promise.all(['postgres', 'initdb', 'pg_ctl'].map((program) => runAs(ourselves, join(bin, program), ['--version'])))
    const failed = runs.find(({ ok }) => !ok)
    if (failed) return { ok: false, says: `PostgreSQL-programmerne i ${bin} kan ikke køre (${failed.output.trim()}) → ${outOfOrder}` }
    return { ok: true, says: `PostgreSQL-programmer: ${runs[0]?.output.trim()}` }
  } catch (error) {
    return problemFrom(error)
  }
}

/** We write the folder, and the server's user, who may be another, comes into it. */
export async function usableDataDir(dataDir: string): Promise<Finding> {
  const folder = await nearestExisting(dataDir)
  try {
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    return { ok: false, says: `Datamappen ${dataDir} kan ikke læses og skrives → DATA_DIR=/anden/mappe npm start` }
  }
  try {
    return await reachedByServer(dataDir, folder)
  } catch (error) {
    return problemFrom(error)
  }
}

async function reachedByServer(dataDir: string, folder: string): Promise<Finding> {
  const entry = entryOf(dataDir)
  const installed = await realpath(entry).catch(() => null)
  const user = await serverUser(join(entry, 'data'))
  const closed = await firstClosedFolder(user, installed ?? folder)
  if (!closed) return { ok: true, says: `Datamappen ${dataDir} kan bruges af ${user.name}` }
  return installed
    ? {
        ok: false,
        says: `Datamappen ${dataDir} kan ikke nås af brugeren ${user.name} → chmod o+x ${closed}, eller DATA_DIR=/anden/mappe npm start`,
      }
    : { ok: true, says: `Brugeren ${user.name} kan ikke komme ind i ${closed}; databasen lægges derfor i ${systemShelter}` }
}

function problemFrom(error: unknown): Finding {
  if (error instanceof ClusterProblem) return { ok: false, says: error.message }
  throw error
}
