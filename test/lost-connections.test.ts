import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { disposableCluster } from '../apps/standalone/src/cluster/disposable-cluster.ts'
import type { Cluster } from '../apps/standalone/src/cluster/open-cluster.ts'
import { atOnce, inTransaction, type Transaction } from '../packages/service-kit/src/database/transaction.ts'

let cluster: Cluster
let pool: pg.Pool
beforeAll(async () => {
  cluster = await disposableCluster()
  pool = poolOfOne()
  await pool.query('create table kept (n int primary key deferrable initially deferred); insert into kept values (1)')
})
afterAll(async () => {
  await pool.end()
  await cluster.stop()
})

function poolOfOne(): pg.Pool {
  const pool = new pg.Pool({ connectionString: cluster.url, max: 1, connectionTimeoutMillis: 5_000, pipeline: true } as pg.PoolConfig)
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** What was sent behind the last statement the server read may make the line break before its word has come. */
const lost = /terminating connection|Connection terminated|ECONNRESET|EPIPE/

const caller = { token: 'of nobody', role: 'postgres' }
const one = { sql: 'select 1 as one' }
const endedByServer = { sql: 'select pg_terminate_backend(pg_backend_pid())' }
const keep = (n: number) => ({ sql: 'insert into kept values ($1)', params: [n] })
const kept = async () => (await atOnce<{ n: number }>(pool, caller, [{ sql: 'select n from kept order by n' }])).map(({ n }) => n)

/** The only connection there is can be used, and stands in no transaction. */
async function expectWhole(): Promise<void> {
  expect(await atOnce(pool, caller, [one])).toEqual([{ one: 1 }])
  expect([pool.totalCount, pool.idleCount, pool.waitingCount]).toEqual([1, 1, 0])
}

test('a connection that is lost in the middle of a transaction is replaced, as often as it happens', async () => {
  for (let times = 0; times < 2; times++) {
    await expect(inTransaction(pool, caller, (tx) => tx.run(endedByServer))).rejects.toThrow(lost)
    await expectWhole()
    await expect(atOnce(pool, caller, [endedByServer, one])).rejects.toThrow(lost)
    await expectWhole()
  }
})

test('nobody waits for a lost connection when the pool is closed', async () => {
  const other = poolOfOne()
  await expect(inTransaction(other, caller, (tx) => tx.run(endedByServer))).rejects.toThrow(lost)
  await other.end()
  expect(other.totalCount).toBe(0)
})

test.each<[string, (tx: Transaction) => Promise<unknown>, string]>([
  ['a statement fails', (tx) => tx.run({ sql: 'select 1 / 0' }), 'division by zero'],
  ['the one who works gives up', () => Promise.reject(new Error('given up')), 'given up'],
  ['what it added may not stay', (tx) => tx.run(keep(1)), 'duplicate key'],
])('nothing stays when %s, and the cause is told', async (_, work, cause) => {
  const before = await kept()
  const both = async (tx: Transaction) => {
    await tx.run(keep(2))
    await work(tx)
  }
  await expect(inTransaction(pool, caller, both)).rejects.toThrow(cause)
  expect(await kept()).toEqual(before)
  await expectWhole()
})

test('nothing stays when the audit that ends it fails', async () => {
  const before = await kept()
  const failing = { sql: 'select no_such_function()' }
  await expect(inTransaction(pool, caller, (tx) => tx.run(keep(3)), failing)).rejects.toThrow('no_such_function')
  await expect(atOnce(pool, caller, [keep(3), failing])).rejects.toThrow('no_such_function')
  expect(await kept()).toEqual(before)
  await expectWhole()
})

test('a transaction that cannot begin does nothing, and tells why', async () => {
  const before = await kept()
  const nobody = { token: '', role: 'nobody_of_that_name' }
  await expect(inTransaction(pool, nobody, (tx) => tx.run(keep(4)))).rejects.toThrow('nobody_of_that_name')
  await expect(atOnce(pool, nobody, [keep(4)])).rejects.toThrow('nobody_of_that_name')
  expect(await kept()).toEqual(before)
  await expectWhole()
})

test('a reading cannot write', async () => {
  await expect(atOnce(pool, { ...caller, readOnly: true }, [keep(5)])).rejects.toThrow('read-only transaction')
  await expectWhole()
})
