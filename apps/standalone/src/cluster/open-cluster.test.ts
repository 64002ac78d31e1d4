import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { ClusterProblem } from './cluster-problem.ts'
import { openCluster } from './open-cluster.ts'
import { freePort } from './port.ts'
import { answers } from './postmaster.ts'
import { opened, openedByAnotherProcess, rowsOf, sharedFolder } from './test-ground.ts'

const dataDir = join(sharedFolder(), 'not', 'there', 'yet')

test('a first start gives PostgreSQL 18 that sorts in Danish, in UTF-8 and UTC', async () => {
  const cluster = await opened({ dataDir })
  expect(cluster).toMatchObject({ reused: false, recovered: false })
  const names = `select name from unnest(array['Aalborg','Ærø','Zealand','Østerbro','Aabenraa','Brøndby']) name order by name`
  expect((await rowsOf(cluster.url, names)).flat()).toEqual(['Brøndby', 'Zealand', 'Ærø', 'Østerbro', 'Aabenraa', 'Aalborg'])
  const facts = `select current_setting('server_version_num')::int / 10000, current_setting('server_encoding'), current_setting('TimeZone')`
  expect(await rowsOf(cluster.url, facts)).toEqual([[18, 'UTF8', 'UTC']])
})

test('only who has the password from the data folder comes in, and only from this machine', async () => {
  const cluster = await opened({ dataDir })
  const file = join(cluster.folder, 'access.json')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const { password } = JSON.parse(await readFile(file, 'utf8')) as { password: string }
  expect(password.length).toBeGreaterThanOrEqual(32)
  await expect(rowsOf(cluster.url.replace(password, 'postgres'), 'select 1')).rejects.toThrow(/password authentication failed/)
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((net) => net?.family === 'IPv4' && !net.internal)
  if (outside) expect(await answers(cluster.url.replace('127.0.0.1', outside.address))).toBe(false)
})

test('a later start finds the rows, the password and the port of the first', async () => {
  const first = await opened({ dataDir })
  await rowsOf(first.url, 'create table kept as select 7 as row')
  await first.stop()
  expect(await answers(first.url)).toBe(false)
  const second = await opened({ dataDir })
  expect(second).toMatchObject({ url: first.url, reused: false, recovered: false })
  expect(await rowsOf(second.url, 'select row from kept')).toEqual([[7]])
})

test('a remembered port that somebody else has taken since is exchanged for another', async () => {
  const first = await opened({ dataDir })
  await first.stop()
  await takePort(first.port)
  const second = await opened({ dataDir })
  expect(second.port).not.toBe(first.port)
  await second.stop()
  expect((await opened({ dataDir })).port).toBe(second.port)
})

test('a port one asked for is used, and when it is taken one sentence names it and the way out', async () => {
  const port = await freePort()
  const cluster = await opened({ dataDir, port })
  expect(cluster.port).toBe(port)
  await cluster.stop()
  await takePort(port)
  const refused = openCluster({ dataDir, port })
  await expect(refused).rejects.toThrow(ClusterProblem)
  await expect(refused).rejects.toThrow(`Port ${port} er optaget → vælg en anden: PG_PORT=${port + 1} npm start`)
})

test('settings apply from the next start, whatever quotes they hold, and cannot open the server to the network', async () => {
  const cluster = await opened({ dataDir, settings: { work_mem: '7MB', application_name: "it's", listen_addresses: '*' } })
  const asked = ['work_mem', 'application_name', 'listen_addresses', 'max_connections', 'jit']
  const values = await rowsOf(
    cluster.url,
    `select reset_val from unnest(array['${asked.join("','")}']) with ordinality as asked(name, place) join pg_settings using (name) order by place`,
  )
  expect(values.flat()).toEqual(['7168', "it's", '127.0.0.1', '120', 'off'])
})

test('stopping twice, and stopping a server that is gone, is fine', async () => {
  const cluster = await opened({ dataDir })
  await Promise.all([cluster.stop(), cluster.stop()])
  await cluster.stop()
  expect(await answers(cluster.url)).toBe(false)
})

test('whoever ends first leaves the server to the other', async () => {
  const ours = await opened({ dataDir })
  const theirs = await openedByAnotherProcess(dataDir)
  expect(theirs.reused).toBe(true)
  await ours.stop()
  expect(await answers(ours.url)).toBe(true)
  await theirs.end('SIGTERM')
  expect(await answers(ours.url)).toBe(false)
})

test('a stop rolls back what is under way instead of waiting for it', async () => {
  const cluster = await opened({ dataDir })
  const client = new Client({ connectionString: cluster.url })
  client.on('error', () => {})
  await client.connect()
  const sleeping = client.query('select pg_sleep(60)').catch((error: Error) => error.message)
  await cluster.stop()
  expect(await sleeping).toMatch(/terminat/)
})

async function takePort(port: number): Promise<void> {
  const stranger = createServer()
  await new Promise<void>((resolve) => stranger.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => void stranger.close())
}
