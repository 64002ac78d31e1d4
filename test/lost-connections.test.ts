import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { disposableCluster } from '../apps/standalone/src/cluster/disposable-cluster.ts'
import type { Cluster } from '../apps/standalone/src/cluster/open-cluster.ts'
import { returnLostConnections } from '../packages/service-kit/src/database/lost-connections.ts'

let cluster: Cluster
beforeAll(async () => {
  cluster = await disposableCluster()
})
afterAll(() => cluster.stop())

function poolOfOne(): pg.Pool {
  const pool = new pg.Pool({ connectionString: cluster.url, max: 1, connectionTimeoutMillis: 5_000 })
  pool.on('error', () => {})
  returnLostConnections(pool)
  return pool
}

/** Begins a transaction, loses its connection, and forgets to give it back, as the query builder does. */
async function loseOne(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  client.on('error', () => {})
  await client.query('begin')
  await expect(client.query('select pg_terminate_backend(pg_backend_pid())')).rejects.toThrow('terminating connection')
  await expect(client.query('rollback')).rejects.toThrow()
}

test('a connection that is lost in the middle of a transaction is replaced, as often as it happens', async () => {
  const pool = poolOfOne()
  for (let times = 0; times < 2; times++) {
    await loseOne(pool)
    expect((await pool.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }])
  }
  expect([pool.totalCount, pool.idleCount, pool.waitingCount]).toEqual([1, 1, 0])
  await pool.end()
})

test('nobody waits for a lost connection when the pool is closed', async () => {
  const pool = poolOfOne()
  await loseOne(pool)
  await pool.end()
  expect(pool.totalCount).toBe(0)
})

test('a connection that is given back in time is not touched, and one that lives is left to its holder', async () => {
  const pool = poolOfOne()
  const client = await pool.connect()
  client.on('error', () => {})
  await expect(client.query('select pg_terminate_backend(pg_backend_pid())')).rejects.toThrow()
  client.release(true)
  const alive = await pool.connect()
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect((await alive.query('select 1')).rowCount).toBe(1)
  alive.release()
  await vi.waitFor(() => expect(pool.idleCount).toBe(1))
  await pool.end()
})
