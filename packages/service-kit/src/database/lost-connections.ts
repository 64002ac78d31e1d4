import type pg from 'pg'

const graceMs = 1_000

/**
 * Gives back what the query builder forgets: a connection that the server drops between the begin and the end of a
 * transaction is never returned to the pool (kysely-org/kysely#1990), and after ten of them there would be no answer until
 * the process is started again, nor an end to waiting when it is stopped.
 */
export function returnLostConnections(pool: pg.Pool): void {
  const lent = new Set<pg.PoolClient>()
  const known = new WeakSet<pg.PoolClient>()
  pool.on('release', (_, client) => void lent.delete(client))
  pool.on('acquire', (client) => {
    lent.add(client)
    if (known.has(client)) return
    known.add(client)
    client.once('end', () => {
      // Whoever holds it hears of it by its next query, and mostly gives it back itself.
      setTimeout(() => {
        if (!lent.has(client)) return
        client.release(true)
        client.release = () => {}
      }, graceMs).unref()
    })
  })
}
