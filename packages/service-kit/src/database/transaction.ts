import type pg from 'pg'
import { inOneTrip } from './one-trip.ts'
import { DatabaseAway, watchSilence } from './silence.ts'

/** One transaction of one caller, under the caller's own role. There is no other way to a table. */
export interface Transaction {
  /** Rows as columns are named. */
  run<Row extends object>(statement: Statement): Promise<Row[]>
  /** The same for all transactions of one database. */
  readonly database: object
}

/** One statement with its bound parameters. The name is its plan's: each connection plans it once under it. */
export interface Statement {
  sql: string
  params?: readonly unknown[]
  name?: string
}

/** As whom, and to do what: the token PostgreSQL verifies for itself, and the role of the persona. */
export interface Caller {
  token: string
  role: string
  readOnly?: boolean
  /** A job or a load, for which nobody sits and waits: it bears with a server that says nothing as with a slow one. */
  patient?: boolean
}

/**
 * Runs `work` in a transaction that ends with `last`: the audit of what was done, which stays with it or not at all. The beginning goes
 * out with the first statement of the work, and `last` with the commit.
 */
export function inTransaction<T>(pool: pg.Pool, caller: Caller, work: (tx: Transaction) => Promise<T>, last?: Statement): Promise<T> {
  return lent(pool, caller, async (client) => {
    let unsent = beginning(caller)
    const result = await work({
      database: pool,
      async run<Row extends object>(statement: Statement) {
        const sent = [...unsent, statement]
        unsent = []
        return (await inOneTrip(client, sent)).at(-1)!.rows as Row[]
      },
    })
    committed(await inOneTrip(client, [...unsent, ...(last ? [last] : []), commit]))
    return result
  })
}

/**
 * A transaction of statements between which nothing is decided: all of it goes out at once, and is waited for once.
 *
 * @param sure what is found out meanwhile: what follows the first statement waits for it, and nothing stays when it fails
 * @returns the rows of the first
 */
export function atOnce<Row extends object>(
  pool: pg.Pool,
  caller: Caller,
  [first, ...others]: readonly [Statement, ...Statement[]],
  sure?: Promise<void>,
): Promise<Row[]> {
  return lent(pool, caller, async (client) => {
    const sent = [...beginning(caller), first]
    const rest = [...others, commit]
    const answers = committed(
      await (sure ? inOneTrip(client, sent, { statements: rest, until: sure }) : inOneTrip(client, [...sent, ...rest])),
    )
    return answers[sent.length - 1]!.rows as Row[]
  })
}

/**
 * A connection, given back whatever becomes of it: out of the transaction, or never to be used again.
 *
 * @throws DatabaseAway when there is none, or it was lost on the way
 */
export async function lent<T>(
  pool: pg.Pool,
  { patient = false }: Pick<Caller, 'patient'>,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw new DatabaseAway(error)
  })
  const unwatch = patient ? undefined : watchSilence(pool, client)
  try {
    const result = await work(client)
    client.release()
    return result
  } catch (error) {
    const lost = await client.query('rollback').then(
      () => false,
      () => true,
    )
    client.release(lost)
    throw lost ? new DatabaseAway(error) : error
  } finally {
    unwatch?.()
  }
}

/** The token is bound, so that it stands in no log of statements. */
function beginning({ token, role, readOnly = false }: Caller): Statement[] {
  return [
    readOnly ? { name: 'begin-reading', sql: 'begin read only' } : { name: 'begin', sql: 'begin' },
    { name: 'caller', sql: `select set_config('app.principal', $1, true), set_config('role', $2, true)`, params: [token, role] },
  ]
}

const commit: Statement = { name: 'commit', sql: 'commit' }

/** To a transaction that has failed PostgreSQL says that it rolled back. */
function committed(answers: readonly pg.QueryResult[]): readonly pg.QueryResult[] {
  if (answers.at(-1)!.command !== 'COMMIT') throw new Error('PostgreSQL did not commit')
  return answers
}
