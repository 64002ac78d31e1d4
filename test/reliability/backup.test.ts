import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { withDatabase } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, onTestFinished, test, vi } from 'vitest'
import { ledgerBeside } from '../../apps/standalone/src/audit/anchors.ts'
import { verifyAudits } from '../../apps/standalone/src/audit/audits.ts'
import { BackupProblem } from '../../apps/standalone/src/backup/backup-problem.ts'
import { chooseBackup } from '../../apps/standalone/src/backup/choose-backup.ts'
import type { Backup } from '../../apps/standalone/src/backup/manifest.ts'
import { restoreBackup } from '../../apps/standalone/src/backup/restore-backup.ts'
import { takeBackup, type BackupWish } from '../../apps/standalone/src/backup/take-backup.ts'
import { inKeys, replayLedger } from '../../apps/standalone/src/erasure/ledger.ts'
import { asAdministrator } from '../../apps/standalone/src/platform/as-administrator.ts'
import { newSecrets } from '../../apps/standalone/src/platform/secrets.ts'
import { addSignedLines } from '../../apps/standalone/src/platform/signed-lines.ts'

// A whole server is copied, and put up again.
vi.setConfig({ testTimeout: 180_000 })

let ground: string
let backups: string
let wish: BackupWish
let backup: Backup
const key = Buffer.from(newSecrets().backupKey, 'base64url')
const gateway = () => withDatabase(inject('adminUrl'), 'tilsynsblik_gateway')

beforeAll(async () => {
  ground = mkdtempSync(join(tmpdir(), 'tilsynsblik-backup-'))
  chmodSync(ground, 0o755)
  backups = join(ground, 'backups')
  const folder = await asAdministrator(
    inject('adminUrl'),
    async (admin) => (await admin.query('show data_directory')).rows[0].data_directory,
  )
  // The server of all tests is not to keep its log for this.
  wish = { cluster: { url: inject('adminUrl'), folder: dirname(folder) }, backups, key, line: 'nowhere' }
})
afterAll(() => rmSync(ground, { recursive: true }))

/** Somebody signs in again and again until told to stop. */
async function busySignIns(): Promise<() => Promise<number>> {
  const db = new pg.Client(gateway())
  await db.connect()
  const stopped = new AbortController()
  let written = 0
  const writing = (async () => {
    while (!stopped.signal.aborted) {
      await db.query(`insert into login_attempt values ($1, '', '', '')`, [`backup-${written++}`])
      await setTimeout(2)
    }
  })()
  return async () => {
    stopped.abort()
    await writing
    await db.query(`delete from login_attempt where state like 'backup-%'`)
    await db.end()
    return written
  }
}

const restoreTo = (name: string, from = backup, check?: Parameters<typeof restoreBackup>[0]['check']) =>
  restoreBackup({ backup: from, dataDir: join(ground, name), key, say: () => {}, ...(check && { check }) })

/** Refused with a sentence, and with nothing left of it. */
async function refusedRestore(from: Backup): Promise<string> {
  const problem = await restoreTo('refused', from).catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(BackupProblem)
  expect(existsSync(join(ground, 'refused', 'postgresql'))).toBe(false)
  expect(existsSync(join(ground, 'refused')) ? readdirSync(join(ground, 'refused')) : []).toEqual([])
  return (problem as BackupProblem).message
}

test('one that is killed half-way is no backup, and the next one clears it away', async () => {
  const module = join(import.meta.dirname, '../../apps/standalone/src/backup/take-backup.ts')
  const script = `import { takeBackup } from ${JSON.stringify(module)}; const wish = ${JSON.stringify({ ...wish, key: '' })}
    await takeBackup({ ...wish, key: Buffer.from('${key.toString('hex')}', 'hex') })`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'ignore' })
  while (!existsSync(backups) || !readdirSync(backups).some((name) => existsSync(join(backups, name, 'base')))) await setTimeout(10)
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(() => chooseBackup(backups, key)).toThrow('ingen hel backup')
  const stop = await busySignIns()
  backup = await takeBackup(wish)
  expect(await stop()).toBeGreaterThan(backup.manifest.databases['tilsynsblik_gateway']!.tables['public.login_attempt']!)
  expect(readdirSync(backups)).toHaveLength(1)
})

test('what was written up to the point is restored, to the row, and nothing after; the audits are whole', async () => {
  const { tables } = backup.manifest.databases['tilsynsblik_gateway']!
  expect(tables['public.login_attempt']).toBeGreaterThan(0)
  const chosen = chooseBackup(backups, key)
  let looked = 0
  await restoreTo('restored', chosen, async (restored) => {
    const { rows } = await asAdministrator(withDatabase(restored.url, 'tilsynsblik_gateway'), (admin) =>
      admin.query('select count(*)::int as count, max(state) from login_attempt'),
    )
    expect(rows[0].count).toBe(tables['public.login_attempt'])
    const chains = await verifyAudits({ adminUrl: restored.url, anchors: join(ground, 'none'), anchorKey: newSecrets().anchorKey })
    const [record] = (
      await inKeys<{ id: string }>({ adminUrl: restored.url }, `select record_id as id from data_key where service = 'incidents' limit 1`)
    ).rows
    const { anchorKey } = newSecrets()
    const site = { adminUrl: restored.url, anchors: join(ground, 'audit.jsonl'), anchorKey }
    const erased = { service: 'incidents', recordId: record!.id, kind: 'incident', rule: 'test', by: 'test', at: new Date().toISOString() }
    addSignedLines(ledgerBeside(site.anchors), anchorKey, [erased])
    // Erased after the backup was taken: erased again before anybody comes in, and once.
    expect([await replayLedger(site), await replayLedger(site)]).toEqual([1, 0])
    const { rows: keys } = await inKeys({ adminUrl: restored.url }, 'select wrapped from data_key where record_id = $1', [record!.id])
    expect(keys).toEqual([{ wrapped: null }])
    expect(chains.map(({ rows: count, fault }) => [count > 0, fault])).toEqual(chains.map(() => [true, null]))
    looked++
  })
  expect(looked).toBe(1)
  expect(readdirSync(join(ground, 'restored'))).toEqual(['postgresql'])
  await expect(restoreTo('restored', chosen)).rejects.toThrow('ligger allerede en database')
})

test('every table of every database is counted, those with row policies too', async () => {
  const { databases } = backup.manifest
  expect(Object.keys(databases)).toHaveLength(7)
  expect(databases['tilsynsblik_incidents']!.tables['public.incident']).toBeGreaterThan(1_000)
  expect(databases['tilsynsblik_notifications']!.tables['public.notification']).toBeGreaterThan(100_000)
})

test('nothing of it can be read without the key: no name, no home, no secret', () => {
  const { files } = backup.manifest
  const whole = files.map(({ path }) => readFileSync(join(backup.folder, path)).toString('latin1')).join('')
  for (const word of ['fagkonsulent', 'Ida Thomsen', inject('secrets').keys['incidents']!.secret]) expect(whole.includes(word)).toBe(false)
  expect(files.map(({ path }) => path)).not.toContain('secrets.json')
})

test('one byte changed, one file gone, another manifest or other secrets: refused with its name, and nothing is written', async () => {
  const { path } = backup.manifest.files.toSorted((a, b) => b.bytes - a.bytes)[0]!
  const file = join(backup.folder, path)
  const content = readFileSync(file)
  const changed = Buffer.from(content)
  changed[changed.length >> 1]! ^= 1
  writeFileSync(file, changed)
  expect(await refusedRestore(backup)).toContain(`${file} er ændret`)
  renameSync(file, `${file}.away`)
  expect(await refusedRestore(backup)).toContain(`${file} mangler`)
  renameSync(`${file}.away`, file)
  writeFileSync(file, content)

  const manifest = join(backup.folder, 'manifest.json')
  const written = readFileSync(manifest, 'utf8')
  writeFileSync(manifest, written.replace('"public.incident":', '"public.incident":1'))
  expect(() => chooseBackup(backups, key)).toThrow(`${manifest} er ændret`)
  writeFileSync(manifest, written)
  expect(() => chooseBackup(backups, Buffer.from(newSecrets().backupKey, 'base64url'))).toThrow('en anden secrets.json')
})

test.skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)('a full disk is told in a sentence, and leaves nothing', async () => {
  const small = join(ground, 'small')
  mkdirSync(small)
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', small])
  onTestFinished(() => void execFileSync('umount', [small]))
  await expect(takeBackup({ ...wish, backups: small })).rejects.toThrow('ikke plads')
  expect(readdirSync(small)).toEqual([])
})
