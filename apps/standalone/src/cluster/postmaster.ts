import { constants } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { ClusterProblem } from './cluster-problem.ts'
import type { Installation } from './installation.ts'
import { isAlive } from './process-life.ts'
import { runAs } from './run-as.ts'
import { giveTo } from './server-user.ts'

/** The server process that holds the data folder, by its own account in postmaster.pid. */
export interface Postmaster {
  pid: number
  port: number
  /** Tells this run of the server from earlier ones. */
  run: string
}

/** Null when none runs; one that was killed does not count, whatever it left behind. */
export async function postmasterOf(data: string): Promise<Postmaster | null> {
  const text = await readFile(lockFile(data), 'utf8').catch(() => '')
  const [pid, , startedAt, port] = text.split('\n')
  if (!(await isAlive(Number(pid)))) return null
  return { pid: Number(pid), port: Number(port), run: `${startedAt}-${pid}` }
}

/** Lets us in: it is ours (the password is random) and it is ready. */
export async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** One attempt; `said` is what the server logged since. */
export async function startPostmaster({ folder, data, user, binaries }: Installation): Promise<{ ok: boolean; said: string }> {
  const logFile = join(folder, 'server.log')
  await writeFile(logFile, '', { mode: 0o600 })
  await giveTo(user, logFile)
  await disownTheDead(data)
  const { ok, output } = await runAs(user, binaries.pgCtl, [
    'start',
    '--silent',
    '--wait',
    '--timeout=60',
    `--pgdata=${data}`,
    `--log=${logFile}`,
  ])
  return { ok, said: (await readFile(logFile, 'utf8')) + output }
}

/**
 * Fast: transactions under way are rolled back, nothing is lost. Nothing to stop is fine too. A server that does not end so,
 * such as one that is told to while it recovers from a full disk, is ended at once: what it acknowledged is in its log, and the
 * next start reads it.
 */
export async function stopPostmaster(installation: Pick<Installation, 'data' | 'user' | 'binaries'>): Promise<void> {
  if (!(await postmasterOf(installation.data))) return
  if (await stops(installation, 'fast', 12)) return
  if (await stops(installation, 'immediate', 5)) return
  const { pid } = (await postmasterOf(installation.data))!
  throw new ClusterProblem(`PostgreSQL i ${installation.data} vil ikke standse → kill -QUIT ${pid}`)
}

/** @returns whether no server runs afterwards */
async function stops(
  { data, user, binaries }: Pick<Installation, 'data' | 'user' | 'binaries'>,
  mode: 'fast' | 'immediate',
  seconds: number,
): Promise<boolean> {
  const { ok } = await runAs(user, binaries.pgCtl, [
    'stop',
    '--silent',
    `--mode=${mode}`,
    '--wait',
    `--timeout=${seconds}`,
    `--pgdata=${data}`,
  ])
  return ok || !(await postmasterOf(data))
}

// A killed postmaster that process 1 has not buried yet (there are containers where it never will)
// still counts as alive to PostgreSQL. The lock file then gets a number no process can have; it is not
// deleted, because PostgreSQL reads in it whether children of the dead still use the shared memory.
async function disownTheDead(data: string): Promise<void> {
  const text = await readFile(lockFile(data), 'utf8').catch(() => '')
  const pid = /^\d+/.exec(text)?.[0]
  if (!pid || process.platform !== 'linux' || (await isAlive(Number(pid)))) return
  const unusedPid = 2 ** 22
  // Not through a link: the folder belongs to another user, and we may be root.
  await writeFile(lockFile(data), text.replace(pid, String(unusedPid)), {
    flag: constants.O_WRONLY | constants.O_TRUNC | constants.O_NOFOLLOW,
  })
}

function lockFile(data: string): string {
  return join(data, 'postmaster.pid')
}
