import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { disposableCluster } from '../apps/standalone/src/cluster/disposable-cluster.ts'
import type { Cluster } from '../apps/standalone/src/cluster/open-cluster.ts'
import { DatabaseAway } from '../packages/service-kit/src/database/silence.ts'
import { atOnce, inTransaction, type Transaction } from '../packages/service-kit/src/database/transaction.ts'
import { tcpProxy } from './support/tcp-proxy.ts'

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

function poolOfOne(url = cluster.url): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 5_000, pipeline: true } as pg.PoolConfig)
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

test('nothing stays when one of the statements cannot be sent', async () => {
  const before = await kept()
  const endless: { self?: unknown } = {}
  endless.self = endless
  await expect(atOnce(pool, caller, [keep(8), { sql: 'select $1::json', params: [endless] }])).rejects.toThrow('circular')
  await expect(atOnce(pool, caller, [keep(8), { ...one, name: 'caller' }])).rejects.toThrow('must be unique')
  expect(await kept()).toEqual(before)
  await expectWhole()
})

test('nothing stays of what was sent before it was sure, when it is not; and it stays when it is', async () => {
  const before = await kept()
  const unsure = Promise.reject(new Error('not so'))
  unsure.catch(() => {})
  await expect(atOnce(pool, caller, [keep(6), one], unsure)).rejects.toThrow('not so')
  expect(await kept()).toEqual(before)
  await expectWhole()
  await atOnce(pool, caller, [keep(6), one], Promise.resolve())
  expect(await kept()).toEqual([...before, 6])
})

test('what fails before it was sure is told at once, and what it waited for is not waited for', async () => {
  const before = await kept()
  const never = new Promise<void>(() => {})
  await expect(atOnce(pool, caller, [{ sql: 'select 1 / 0' }, keep(7)], never)).rejects.toThrow('division by zero')
  expect(await kept()).toEqual(before)
  await expectWhole()
})

test('a reading cannot write', async () => {
  await expect(atOnce(pool, { ...caller, readOnly: true }, [keep(5)])).rejects.toThrow('read-only transaction')
  await expectWhole()
})

test('a server that is slow is waited for', async () => {
  expect(await atOnce(pool, caller, [{ sql: 'select 1 as one from pg_sleep(1.2)' }])).toEqual([{ one: 1 }])
  await expectWhole()
})

test('a server that has fallen silent is given up, by whoever asks and whoever waits to ask, and is good again when it speaks', async () => {
  const url = new URL(cluster.url)
  const line = await tcpProxy({ port: Number(url.port) })
  url.port = String(line.port)
  const other = poolOfOne(url.href)
  expect(await atOnce(other, caller, [one])).toEqual([{ one: 1 }])
  line.blackHole()
  const asked = [atOnce(other, caller, [one]), inTransaction(other, caller, (tx) => tx.run(one))]
  for (const answer of await Promise.allSettled(asked)) expect(answer).toMatchObject({ reason: expect.any(DatabaseAway) })
  line.open()
  expect(await atOnce(other, caller, [one])).toEqual([{ one: 1 }])
  await other.end()
  await line.stop()
})
