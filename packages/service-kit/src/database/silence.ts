import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** A transaction of which nothing has been heard for this long makes one doubt that the server is there at all. */
const doubtAfterMs = 900
/** One that is there has a word for who comes to its door within this, however much it has to do. */
const lifeMs = 1_500
/**
 * As it is counted: in moments at which this process itself was served in time. Where there is too little of the machine for anybody, the
 * database is waited for too.
 */
const momentMs = 250

/**
 * The database does not answer, or its line broke. A write whose end was not heard may have been kept: sent again, it is the same one.
 */
export class DatabaseAway extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/**
 * Breaks a connection on which nothing is said while the server has no word for anybody else either: a line that was cut without one would
 * keep a page for as long as a statement may take. A server that is only slow is waited for.
 *
 * @returns ends the watch
 */
export function watchSilence(pool: pg.Pool, client: pg.PoolClient): () => void {
  let over = false
  const doubt = setTimeout(() => {
    void lives(pool).then((alive) => {
      if (!alive && !over) breakOff(client)
    })
  }, doubtAfterMs)
  return () => {
    over = true
    clearTimeout(doubt)
  }
}

/** Asked once for all who doubt at the same time. */
const asked = new WeakMap<pg.Pool, Promise<boolean>>()

function lives(pool: pg.Pool): Promise<boolean> {
  const known = asked.get(pool)
  if (known) return known
  const answer = letsIn(pool).finally(() => asked.delete(pool))
  asked.set(pool, answer)
  return answer
}

async function letsIn(pool: pg.Pool): Promise<boolean> {
  const client = new pg.Client(pool.options)
  client.on('error', () => {})
  const heard = new AbortController()
  lineOf(client).once('data', () => heard.abort())
  client.connect().then(
    () => heard.abort(),
    // That it is full, or lets this login in no more, is a word too.
    (error: unknown) => error instanceof pg.DatabaseError && heard.abort(),
  )
  for (let served = 0; served < lifeMs / momentMs && !heard.signal.aborted;) {
    const asleep = performance.now()
    await pause(momentMs)
    if (performance.now() - asleep < 2 * momentMs) served++
  }
  breakOff(client)
  return heard.signal.aborted
}

/** At once: what the driver itself offers waits for answers. */
function breakOff(client: pg.ClientBase): void {
  lineOf(client).destroy()
}

function lineOf(client: pg.ClientBase): pg.Connection['stream'] {
  return (client as unknown as { connection: pg.Connection }).connection.stream
}
