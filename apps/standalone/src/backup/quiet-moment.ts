import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { BackupProblem } from './backup-problem.ts'

export interface QuietMoment {
  /** The name of the point. */
  restorePoint: string
  takenAt: Date
  /** Of the server's log, in which the point is. */
  segment: string
}

const patienceMs = 30_000

/**
 * Names a point in the server's log and begins a transaction on each connection that sees exactly what the log holds up to
 * it. What is then counted on the connections is what a restore to the point must have, to the row, in all databases at
 * once; nobody is kept from writing meanwhile.
 *
 * That is so when no transaction ended between the snapshots and the point (all snapshots are equal, before and after), and
 * none had written its commit without being seen yet (no backend has a transaction number). Transaction numbers belong to
 * the whole server. When somebody is writing just then, it tries again; a write takes milliseconds, and so does this.
 *
 * @param observers connections to the databases, outside any transaction
 * @throws BackupProblem when there was no such moment
 */
export async function nameQuietMoment(server: pg.Client, observers: readonly pg.Client[]): Promise<QuietMoment> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await setTimeout(5 + Math.random() * 20)) {
    const before = await Promise.all(observers.map(beginAndSee))
    // A name of its own for each attempt: a restore stops at the first point of the name.
    const restorePoint = `tilsynsblik-${crypto.randomUUID()}`
    const { rows } = await server.query<Omit<QuietMoment, 'restorePoint'>>(
      'select pg_walfile_name(pg_create_restore_point($1)) as segment, clock_timestamp() as "takenAt"',
      [restorePoint],
    )
    const { rowCount: writing } = await server.query('select from pg_stat_activity where backend_xid is not null')
    const after = await seen(server)
    if (writing === 0 && before.every((snapshot) => snapshot === after)) return { restorePoint, ...rows[0]! }
    await Promise.all(observers.map((observer) => observer.query('rollback')))
  }
  throw new BackupProblem('Der blev skrevet uden ophold i et halvt minut, så intet kunne tælles → prøv igen, når der er mindre travlt')
}

/** Row security off: a role that it would hide rows from is told so, instead of counting fewer. */
async function beginAndSee(observer: pg.Client): Promise<string> {
  await observer.query('begin isolation level repeatable read read only; set local row_security = off')
  return seen(observer)
}

async function seen(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ snapshot: string }>('select pg_current_snapshot()::text as snapshot')
  return rows[0]!.snapshot
}
