import { spawnSync } from 'node:child_process'
import { chmod, chown, cp, lstat, mkdir, readdir, readlink, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { reachableCopy, shippedBinaries } from './binaries.ts'
import { openCluster } from './open-cluster.ts'
import { runAs } from './run-as.ts'
import { serverUser } from './server-user.ts'
import { freshFolder, isRoot, opened, openedByNobody, rowsOf, sharedFolder } from './test-ground.ts'

const nobody = 65_534
const testAsRoot = test.skipIf(!isRoot)
const shared = sharedFolder()

testAsRoot('below a folder like /root the database moves to where its user can come, and one sentence says so', async () => {
  const closed = await closedFolder()
  const said: string[] = []
  const dataDir = join(closed, 'clone', '.data')
  const cluster = await opened({ dataDir, log: (sentence) => said.push(sentence) })
  onTestFinished(() => rm(cluster.folder, { recursive: true }))
  expect(cluster.folder).toMatch(/^\/var\/lib\/tilsynsblik\/clone-/)
  expect(await readlink(join(dataDir, 'postgresql'))).toBe(cluster.folder)
  expect(said).toEqual([expect.stringContaining(`kan ikke komme ind i ${closed}, så databasen ligger i ${cluster.folder}`)])
  await rowsOf(cluster.url, 'create table kept as select 7 as row')
  await cluster.stop()
  const again = await opened({ dataDir, log: (sentence) => said.push(sentence) })
  expect(await rowsOf(again.url, 'select row from kept')).toEqual([[7]])
  expect(said).toHaveLength(1)
})

testAsRoot('programs in a checkout below such a folder are copied out whole, once', async () => {
  const closed = await closedFolder()
  const checkout = join(closed, 'linux-x64')
  // Without share/, which is most of it.
  for (const part of ['bin', 'lib'])
    await cp(join(shippedBinaries(), part), join(checkout, 'native', part), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.includes('postgresql/'),
    })
  await cp(join(shippedBinaries(), '..', 'package.json'), join(checkout, 'package.json'))
  // As npm writes under the umask 077.
  spawnSync('chmod', ['-R', 'go=', checkout])
  const user = await serverUser('/nowhere')
  const shelter = join(await freshFolder(), 'shelter')
  const said: string[] = []
  const place = () => reachableCopy(join(checkout, 'native'), user, (sentence) => said.push(sentence), shelter)
  const [copy, same] = await Promise.all([place(), place()])
  expect(same).toBe(copy)
  expect(await place()).toBe(copy)
  expect(await readdir(shelter)).toEqual(['postgresql-18.4.0-beta.17'])
  expect(said[0]).toContain(`kan ikke komme ind i ${closed}`)
  expect(await runAs(user, join(copy, 'bin', 'initdb'), ['--version'])).toMatchObject({ ok: true, output: expect.stringContaining('18.4') })
})

testAsRoot('a database made by an ordinary user stays his when root starts it, and is not moved when its folder closes', async () => {
  const home = await homeOfNobody()
  const dataDir = join(home, '.data')
  expect(await openedByNobody(dataDir)).toBe('stopped\n')
  const cluster = await opened({ dataDir })
  expect((await stat(join(cluster.folder, 'data', 'postmaster.pid'))).uid).toBe(nobody)
  await cluster.stop()
  expect(await openedByNobody(dataDir)).toBe('stopped\n')

  await chown(home, 0, 0)
  await chmod(home, 0o700)
  const shutOut = `Datamappen ${dataDir} kan ikke nås af brugeren nobody → chmod o+x ${home}, eller DATA_DIR=/anden/mappe npm start`
  await expect(openCluster({ dataDir })).rejects.toThrow(shutOut)
})

testAsRoot('an ordinary user in a data folder of somebody else is told who cannot read what', async () => {
  const refusal = `ClusterProblem: Datamappen ${shared} kan ikke læses og skrives af brugeren nobody → DATA_DIR=/anden/mappe npm start\n`
  expect(await openedByNobody(shared)).toBe(refusal)
  await (await opened({ dataDir: shared })).stop()
  expect(await openedByNobody(shared)).toBe(refusal)
})

testAsRoot('a database that root has copied is given back to the user who runs it', async () => {
  const cluster = await opened({ dataDir: shared })
  await cluster.stop()
  spawnSync('chown', ['-R', 'root:root', cluster.folder])
  expect(await rowsOf((await opened({ dataDir: shared })).url, 'select 1')).toEqual([[1]])
})

testAsRoot('a full disk is called a full disk, and leaves nothing half-made behind', async () => {
  const dataDir = join(await freshFolder(), 'small')
  await mkdir(dataDir)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m,mode=755', 'tmpfs', dataDir]).status !== 0) return
  onTestFinished(() => void spawnSync('umount', [dataDir]))
  await expect(openCluster({ dataDir })).rejects.toThrow(`Disken er fuld ved ${dataDir}`)
  expect(await readdir(dataDir)).toEqual([])
})

async function homeOfNobody(): Promise<string> {
  const home = join(await freshFolder(), 'home')
  await mkdir(home)
  await chown(home, nobody, nobody)
  return home
}

async function closedFolder(): Promise<string> {
  const folder = join(await freshFolder(), 'root')
  await mkdir(folder, { mode: 0o700 })
  expect((await lstat(folder)).mode & 0o777).toBe(0o700)
  return folder
}
