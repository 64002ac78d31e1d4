import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keysUrl, masterKeyOf, masterKeysIn, openTextKeys, provisionKeys, withDatabase, type MasterKeys } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { disposableCluster } from '../../apps/standalone/src/cluster/disposable-cluster.ts'
import type { Cluster } from '../../apps/standalone/src/cluster/open-cluster.ts'
import { inKeys } from '../../apps/standalone/src/erasure/ledger.ts'
import { keptSecrets, secretsFile } from '../../apps/standalone/src/platform/secrets.ts'
import { runCommand, startCommand } from '../support/command.ts'

// Each command is a process that reads the whole house.
vi.setConfig({ testTimeout: 180_000 })

/** `npm run erasure -- rotate-key`: another key wraps the keys of the words, while services run, and whenever it is killed. */
let cluster: Cluster
let dataDir: string
let before: MasterKeys
let databaseUrl: string
const ids = Array.from({ length: 2_500 }, () => crypto.randomUUID()).toSorted()

const site = () => ({ adminUrl: cluster.url, dataDir })
const keys = (masters: () => MasterKeys) => openTextKeys('incidents', { databaseUrl, masters }, 1)
const secrets = () => masterKeysIn(secretsFile(dataDir))
const wrappedWith = async () =>
  (
    await inKeys<{ by: string; count: number }>(
      site(),
      'select wrapped_by as by, count(*)::int from data_key where wrapped is not null group by 1',
    )
  ).rows

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'tilsynsblik-text-key-'))
  cluster = await disposableCluster()
  before = keptSecrets(dataDir)
  const access = { adminUrl: cluster.url, database: 'tilsynsblik_keys', services: { incidents: 'of-the-test' }, textKey: before.textKey }
  await provisionKeys(access)
  databaseUrl = keysUrl(access, 'incidents')
})
afterAll(async () => {
  await cluster?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

test('killed half-way every key opens; who knows only the one before writes nothing it could lose; the next run ends it', async () => {
  const [running, ignorant] = [keys(secrets), keys(() => before)]
  const [slow, erased] = [new pg.Client(withDatabase(cluster.url, 'tilsynsblik_keys')), ids[7]!]
  await slow.connect()
  try {
    const made = await running.forLoading(ids)
    await running.erase([{ id: erased, childId: null }], { kind: 'incident', rule: 'test', by: 'test' })
    // The second thousand waits for somebody.
    await slow.query('begin; set local role keys_owner')
    await slow.query('select from data_key where record_id = $1 for update', [ids[1_500]])
    const killed = startCommand('erasure', ['rotate-key'], site())
    await expect.poll(() => killed.said(), { timeout: 90_000 }).toContain('Pakket om: 1000 nøgler')
    killed.kill()
    await killed.ended
    await slow.query('rollback')

    const now = secrets()
    expect(now).toMatchObject({ textKeyBefore: before.textKey, holdKey: before.holdKey })
    const [first, then] = [masterKeyOf(before.textKey).id, masterKeyOf(now.textKey).id]
    expect(new Map((await wrappedWith()).map(({ by, count }) => [by, count]))).toEqual(new Map([[first, 1_499], [then, 1_000]])) // prettier-ignore
    const opened = async () => {
      const afresh = keys(secrets)
      const found = await afresh.forReading(ids)
      await afresh.stop()
      return ids.filter((id) => id !== erased && found.get(id)?.equals(made.get(id)!)).length
    }
    expect(await opened()).toBe(ids.length - 1)

    // A service that was there before, and one that cannot look.
    const [late, tried] = [crypto.randomUUID(), crypto.randomUUID()]
    const underWay = running.forTrying(tried)!
    const [written] = await Promise.all([running.forWriting(late), underWay.sure])
    await expect(ignorant.forWriting(crypto.randomUUID())).rejects.toThrow(then)
    await expect(ignorant.forReading([late])).rejects.toThrow(then)

    expect(await runCommand('erasure', ['rotate-key'], site())).toMatchObject({
      code: 0,
      said: expect.stringContaining('1499 nøgler er pakket om'),
    })
    expect(secrets()).not.toHaveProperty('textKeyBefore')
    // One was erased, and two came.
    const count = ids.length - 1 + 2
    expect(await wrappedWith()).toEqual([{ by: then, count }])
    expect(await opened()).toBe(ids.length - 1)
    expect((await running.forReading([late])).get(late)).toEqual(written)
    const afterwards = keys(secrets)
    expect(await afterwards.forReading([late, tried])).toEqual(new Map([[late, written], [tried, underWay.key]])) // prettier-ignore
    await afterwards.stop()
    expect((await running.forReading([erased])).get(erased)).toBeNull()
    await expect(ignorant.forReading([ids[0]!])).rejects.toThrow(then)
  } finally {
    await Promise.all([running.stop(), ignorant.stop(), slow.end()])
  }
})

test('of a database from before the change, nothing is wrapped until the key it was wrapped with is there again', async () => {
  const file = secretsFile(dataDir)
  const known = JSON.parse(readFileSync(file, 'utf8')) as MasterKeys
  const restored = masterKeyOf(before.textKey).id
  const { count } = (await wrappedWith())[0]!
  // As a restore of an old backup leaves it.
  await inKeys(site(), 'update data_key set wrapped_by = $1 where wrapped is not null', [restored])
  const refused = await runCommand('erasure', ['rotate-key'], site())
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('som textKeyBefore') })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(known)
  expect(await wrappedWith()).toEqual([{ by: restored, count }])
  writeFileSync(file, JSON.stringify(known))
})
