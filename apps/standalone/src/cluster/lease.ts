import { readdir, rm, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { isAlive } from './process-life.ts'

/**
 * `npm start` and `npm run import` may use the same server at once, and whoever ends first must not
 * take it from the other. So each user of a server leaves a file named run.process.number; one whose
 * process is dead, or that speaks of an earlier run of the server, counts for nothing.
 */
export async function takeLease(folder: string, run: string): Promise<string> {
  const lease = `${run}.${process.pid}.${randomBytes(4).toString('hex')}`
  await writeFile(join(leasesIn(folder), lease), '')
  return lease
}

export async function endLease(folder: string, lease: string): Promise<void> {
  await rm(join(leasesIn(folder), lease), { force: true })
}

/** Somebody alive uses this run of the server. Traces of others are swept away. */
export async function isLeased(folder: string, run: string): Promise<boolean> {
  let leased = false
  for (const lease of await readdir(leasesIn(folder))) {
    const [ofRun, pid] = lease.split('.')
    if (ofRun === run && (await isAlive(Number(pid)))) leased = true
    else await endLease(folder, lease)
  }
  return leased
}

function leasesIn(folder: string): string {
  return join(folder, 'leases')
}
