import type pg from 'pg'

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
}

/**
 * Runs `work` in a transaction that ends with `last`: the audit of what was done, which stays with it or not at all. PostgreSQL answers
 * in order and refuses everything after a failure, the commit too; so the beginning goes out with the first statement of the work, and
 * `last` with the commit.
 */
export function inTransaction<T>(pool: pg.Pool, caller: Caller, work: (tx: Transaction) => Promise<T>, last?: Statement): Promise<T> {
  return lent(pool, async (client) => {
    const begun = begin(client, caller)
    try {
      const result = await work({ database: pool, run: (statement) => rowsOf(client, statement) })
      await allOf([begun, ...(last ? [rowsOf(client, last)] : []), commit(client)])
      return result
    } catch (error) {
      // That it never began is the cause of all the rest.
      await begun
      throw error
    }
  })
}

/**
 * A transaction of statements between which nothing is decided: all of it goes out at once, and is waited for once.
 *
 * @returns the rows of the first
 */
export function atOnce<Row extends object>(pool: pg.Pool, caller: Caller, [first, ...others]: [Statement, ...Statement[]]): Promise<Row[]> {
  return lent(pool, async (client) => {
    const begun = begin(client, caller)
    const rows = rowsOf<Row>(client, first)
    await allOf([begun, rows, ...others.map((statement) => rowsOf(client, statement)), commit(client)])
    return rows
  })
}

/** A connection, given back whatever becomes of it: out of the transaction, or never to be used again. */
async function lent<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
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
    throw error
  }
}

/** Bound, so that no token stands in a log of statements. */
function begin(client: pg.PoolClient, { token, role, readOnly = false }: Caller): Promise<unknown> {
  const begun = allOf([
    client.query(readOnly ? 'begin read only' : 'begin'),
    rowsOf(client, {
      name: 'caller',
      sql: `select set_config('app.principal', $1, true), set_config('role', $2, true)`,
      params: [token, role],
    }),
  ])
  // It is waited for at the end; until then nobody listens.
  begun.catch(() => {})
  return begun
}

async function commit(client: pg.PoolClient): Promise<void> {
  const { command } = await client.query('commit')
  if (command !== 'COMMIT') throw new Error('PostgreSQL did not commit')
}

async function rowsOf<Row extends object>(client: pg.PoolClient, { name, sql, params = [] }: Statement): Promise<Row[]> {
  const { rows } = await client.query<Row>({ ...(name && { name }), text: sql, values: [...params] })
  return rows
}

/** Waits for each. @throws what failed first in their order: what came after it failed because of it */
async function allOf(answers: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(answers)
  await Promise.all(answers)
}
