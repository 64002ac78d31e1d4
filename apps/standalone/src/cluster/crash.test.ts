import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { answers, postmasterOf } from './postmaster.ts'
import { isAlive } from './process-life.ts'
import { giveTo, serverUser } from './server-user.ts'
import { freshFolder, opened, openedByAnotherProcess, rowsOf, sharedFolder } from './test-ground.ts'

const dataDir = sharedFolder()

test('after kill -9 of Node the orphaned server is found again and used, and ends with its new user', async () => {
  const killed = await openedByAnotherProcess(dataDir)
  await rowsOf(killed.url, 'create table kept as select 7 as row')
  await killed.end('SIGKILL')
  const found = await opened({ dataDir })
  expect(found).toMatchObject({ url: killed.url, reused: true, recovered: false })
  expect(await rowsOf(found.url, 'select row from kept')).toEqual([[7]])
  await found.stop()
  expect(await answers(found.url)).toBe(false)
})

test('after kill -9 of postgres the next start recovers what was committed', async () => {
  const first = await opened({ dataDir, settings: { fsync: 'on' } })
  await rowsOf(first.url, 'create table committed as select generate_series(1, 1000) as row')
  await kill(first.folder)
  const recovered = await opened({ dataDir, settings: { fsync: 'on' } })
  expect(recovered).toMatchObject({ url: first.url, reused: false, recovered: true })
  expect(await rowsOf(recovered.url, 'select count(*)::int from committed')).toEqual([[1000]])
  await recovered.stop()
  expect((await opened({ dataDir })).recovered).toBe(false)
})

// Process 1 of many containers never buries the dead, and to PostgreSQL they then count as living.
test.skipIf(process.platform !== 'linux')('a killed server that nobody buries does not hold the data folder', async () => {
  const cluster = await opened({ dataDir })
  await cluster.stop()
  const data = join(cluster.folder, 'data')
  const user = await serverUser(data)
  const negligent = spawn('/bin/sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], {
    ...user.identity,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void negligent.kill())
  const [zombie] = await once(negligent.stdout, 'data')
  const lock = join(data, 'postmaster.pid')
  await writeFile(lock, `${String(zombie).trim()}\n${data}\n1795360402\n${cluster.port}\n\n127.0.0.1\n`, { mode: 0o600 })
  await giveTo(user, lock)
  expect(await opened({ dataDir })).toMatchObject({ url: cluster.url, reused: false })
})

test('stopping after the server was killed returns at once', async () => {
  const cluster = await opened({ dataDir })
  await kill(cluster.folder)
  const before = performance.now()
  await cluster.stop()
  expect(performance.now() - before).toBeLessThan(1000)
})

test('of two that start the same new database at once both get the same server', async () => {
  const dataDir = await freshFolder()
  const [one, other] = await Promise.all([opened({ dataDir }), opened({ dataDir })])
  expect(other.url).toBe(one.url)
  expect([one.reused, other.reused].toSorted()).toEqual([false, true])
  expect(await readdir(dataDir)).toEqual(['postgresql'])
})

test('a lease left by an earlier run of the server does not keep a later run alive', async () => {
  const cluster = await opened({ dataDir })
  await writeFile(join(cluster.folder, 'leases', `1795360402-3636.${process.pid}.0badcafe`), '')
  await cluster.stop()
  expect(await answers(cluster.url)).toBe(false)
})

test('a lost password file is told, with the folder, instead of a second database', async () => {
  const cluster = await opened({ dataDir })
  await cluster.stop()
  await rm(join(cluster.folder, 'access.json'))
  await expect(opened({ dataDir })).rejects.toThrow(`${cluster.folder}/access.json`)
})

async function kill(folder: string): Promise<void> {
  const [pid] = (await readFile(join(folder, 'data', 'postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(pid), 'SIGKILL')
  while (await isAlive(Number(pid))) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(await postmasterOf(join(folder, 'data'))).toBeNull()
}
