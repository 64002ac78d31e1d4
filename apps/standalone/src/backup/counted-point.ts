import type pg from 'pg'
import { countEach, type Counted } from './counted.ts'
import { onEachDatabase } from './databases-of.ts'
import { nameQuietMoment, type QuietMoment } from './quiet-moment.ts'

/** A point in the server's log, and what each database held there: what a restore to it must have. */
export interface CountedPoint extends QuietMoment {
  databases: Record<string, Counted>
}

/** All of the log up to the point is on disk afterwards, and whole files of it. */
export async function countAtOnePoint(server: pg.Client, adminUrl: string, names: readonly string[]): Promise<CountedPoint> {
  return onEachDatabase(adminUrl, names, async (connections) => {
    const moment = await nameQuietMoment(server, [...connections.values()])
    // Ends the segment that the point is in.
    await server.query('select pg_switch_wal()')
    return { ...moment, databases: await countEach(connections) }
  })
}
