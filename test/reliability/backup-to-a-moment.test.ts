import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { withDatabase } from '@tilsynsblik/service-kit'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { addAnchor, ledgerBeside, readAnchors } from '../../apps/standalone/src/audit/anchors.ts'
import { anchorAudits } from '../../apps/standalone/src/audit/audits.ts'
import { BackupProblem } from '../../apps/standalone/src/backup/backup-problem.ts'
import { checkRestoredAudits } from '../../apps/standalone/src/backup/check-restored.ts'
import { chooseCourse } from '../../apps/standalone/src/backup/choose-course.ts'
import { copyLog } from '../../apps/standalone/src/backup/log/copy-log.ts'
import { layLog } from '../../apps/standalone/src/backup/log/lay-log.ts'
import { segmentBytes } from '../../apps/standalone/src/backup/log/position.ts'
import type { Backup } from '../../apps/standalone/src/backup/manifest.ts'
import { momentOf } from '../../apps/standalone/src/backup/moment.ts'
import { restoreBackup, type RestoreWish } from '../../apps/standalone/src/backup/restore-backup.ts'
import { takeBackup } from '../../apps/standalone/src/backup/take-backup.ts'
import { whatWasLost } from '../../apps/standalone/src/backup/what-was-lost.ts'
import { inKeys, replayLedger } from '../../apps/standalone/src/erasure/ledger.ts'
import { asAdministrator } from '../../apps/standalone/src/platform/as-administrator.ts'
import { newSecrets } from '../../apps/standalone/src/platform/secrets.ts'
import { addSignedLines, lastLineOf } from '../../apps/standalone/src/platform/signed-lines.ts'

// A whole server is copied, and put up again, twice.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const { backupKey, anchorKey } = newSecrets()
const key = Buffer.from(backupKey, 'base64url')
let ground: string
let site: { cluster: { url: string; folder: string }; backups: string; key: Buffer }
let backup: Backup
/** Between what is written before, and what is written and erased after. */
let moment: Date
/** Of a record that is erased after the moment. */
let recordId: string

const rowsOf = async <Row extends object>(url: string, sql: string): Promise<Row[]> =>
  asAdministrator(url, async (admin) => (await admin.query<Row>(sql)).rows)
/** The house of the tests does not wait for its disk; a product does, and what is on disk is what is copied. */
const write = (what: string) =>
  rowsOf(
    withDatabase(inject('adminUrl'), 'tilsynsblik_gateway'),
    `set synchronous_commit = on; insert into login_attempt values ('moment-${what}', '', '', '')`,
  )
const written = async (url: string) =>
  (
    await rowsOf<{ state: string }>(
      withDatabase(url, 'tilsynsblik_gateway'),
      `select state from login_attempt where state like 'moment-%' order by 1`,
    )
  ).map(({ state }) => state)
const anchors = (name: string) => ({ adminUrl: inject('adminUrl'), anchors: join(ground, name), anchorKey })

beforeAll(async () => {
  ground = mkdtempSync(join(tmpdir(), 'tilsynsblik-moment-'))
  chmodSync(ground, 0o755)
  const [{ data_directory: data }] = (await rowsOf<{ data_directory: string }>(inject('adminUrl'), 'show data_directory')) as [
    { data_directory: string },
  ]
  site = { cluster: { url: inject('adminUrl'), folder: dirname(data) }, backups: join(ground, 'backups'), key }
  backup = await takeBackup(site)
  const [record] = (
    await inKeys<{ id: string }>(
      anchors(''),
      `select record_id as id from data_key where wrapped is not null and service = 'incidents' limit 1`,
    )
  ).rows
  recordId = record!.id
  await write('A')
  await copyLog(site)
  await anchorAudits(anchors('audit.jsonl'), 'anchor', () => new Date())
  const [now] = await rowsOf<{ moment: Date }>(
    inject('adminUrl'),
    `select date_trunc('ms', clock_timestamp()) + interval '2 ms' as moment from pg_sleep(0.005)`,
  )
  moment = now!.moment
  await rowsOf(inject('adminUrl'), 'select pg_sleep(0.005)')
  await write('B')
  await copyLog(site)
})
afterAll(async () => {
  await rowsOf(
    inject('adminUrl'),
    `select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name like 'tilsynsblik_log_%'`,
  )
  await rowsOf(withDatabase(inject('adminUrl'), 'tilsynsblik_gateway'), `delete from login_attempt where state like 'moment-%'`)
  rmSync(ground, { recursive: true })
})

const restore = (wish: Omit<RestoreWish, 'backup' | 'dataDir' | 'key' | 'say'>) =>
  restoreBackup({ backup, dataDir: join(ground, 'restored'), key, say: () => {}, ...wish })

test('what was committed by the moment is there, and nothing later; what was erased since is erased again; audits hold what was anchored before', async () => {
  const course = chooseCourse(backup, key, moment)
  const ledger = ledgerBeside(anchors('audit.jsonl').anchors)
  const erased = { service: 'incidents', recordId, kind: 'incident', rule: 'test', by: 'test', at: new Date().toISOString() }
  addSignedLines(ledger, anchorKey, [erased])
  const told: string[] = []
  let looked = 0
  await restore({
    forward: { log: course.log!, until: { moment } },
    async check({ url }) {
      told.push(...(await whatWasLost(url, course)))
      expect(await written(url)).toEqual(['moment-A'])

      const restored = { ...anchors('audit.jsonl'), adminUrl: url, manifest: backup.manifest, to: moment, say: () => {} }
      const beyond = { incidents: { id: 999_999_999, hash: 'ff' } }
      const later = new Date(moment.getTime() + 1).toISOString()
      // Lost with the rest, and no sign of anything.
      addAnchor(restored.anchors, anchorKey, { at: later, event: 'anchor', heads: beyond })
      expect(await checkRestoredAudits(restored)).toHaveLength(5)
      expect(readAnchors(restored.anchors, anchorKey).map(({ event }) => event)).toEqual(['anchor', 'anchor', 'restore'])
      expect(readAnchors(restored.anchors, anchorKey).map(({ ledger: end }) => end)).toEqual([undefined, undefined, lastLineOf(ledger)])
      // Anchored before, and gone: nothing that a restore to that moment explains.
      const cut = { ...restored, anchors: join(ground, 'cut.jsonl') }
      addAnchor(cut.anchors, anchorKey, { at: new Date(moment.getTime() - 1).toISOString(), event: 'anchor', heads: beyond })
      await expect(checkRestoredAudits(cut)).rejects.toThrow('brudt')
      expect(readAnchors(cut.anchors, anchorKey).map(({ event }) => event)).toEqual(['anchor'])
      // Shorter than it was in the backup, though no anchor says so.
      const { databases } = backup.manifest
      const longer = { ...databases, tilsynsblik_incidents: { ...databases['tilsynsblik_incidents']!, head: beyond.incidents } }
      await expect(
        checkRestoredAudits({ ...restored, anchors: join(ground, 'none.jsonl'), manifest: { ...backup.manifest, databases: longer } }),
      ).rejects.toThrow('brudt')

      expect(await replayLedger(restored)).toBe(1)
      const keys = await inKeys({ adminUrl: url }, 'select wrapped from data_key where record_id = $1', [recordId])
      expect(keys.rows).toEqual([{ wrapped: null }])
      looked++
    },
  })
  expect(looked).toBe(1)
  expect(told.join('\n')).toMatch(
    /Den sidste transaktion, der er med, er fra \d{4}-.*\nEfter den er der i loggen højst (de|[\d.]+) transaktion.* i gang i det øjeblik; de er ikke med\.\nLoggen er kopieret til og med/,
  )
  expect(momentOf(/fra (\S+)\./.exec(told[0]!)![1]!, new Date()).getTime()).toBeLessThanOrEqual(moment.getTime())
})

test('a database that is there is put aside whole, and not while it runs; without a moment it is all that was copied', async () => {
  const { reach, ...log } = chooseCourse(backup, key).log!
  const entry = join(ground, 'restored', 'postgresql')
  const aside = `${entry}-before`
  const forward = { log, until: { moment: new Date(reach.at) } }
  await expect(restore({ forward })).rejects.toThrow('ligger allerede en database')
  const lock = join(entry, 'data', 'postmaster.pid')
  writeFileSync(lock, `${process.pid}\n\n1\n1\n`)
  await expect(restore({ forward, aside })).rejects.toThrow('kører → stop Tilsynsblik først')
  rmSync(lock)
  const former = readFileSync(join(entry, 'access.json'), 'utf8')
  // Nothing is committed between the end of the log and this moment: the server finds no place to stop at.
  await restore({ forward, aside, check: async ({ url }) => expect(await written(url)).toEqual(['moment-A', 'moment-B']) })
  expect(readFileSync(join(aside, 'access.json'), 'utf8')).toBe(former)
  expect(readFileSync(join(entry, 'access.json'), 'utf8')).not.toBe(former)
  expect(readdirSync(join(ground, 'restored')).toSorted()).toEqual(['postgresql', 'postgresql-before'])
})

test('what the log does not lead to is refused, with how far it does', () => {
  const refusal = (to?: Date) => {
    try {
      chooseCourse(backup, key, to)
    } catch (error) {
      expect(error).toBeInstanceOf(BackupProblem)
      return (error as BackupProblem).message
    }
    throw new Error('it was not refused')
  }
  const offered = (sentence: string) => momentOf(/--to (\S+)$/.exec(sentence)![1]!, new Date())
  const { log } = chooseCourse(backup, key)
  const folder = join(site.backups, 'log', log!.line)

  const after = refusal(new Date(Date.now() + 60_000))
  expect(after).toContain('Loggen er kopieret til og med')
  expect(offered(after).toISOString()).toBe(log!.reach.at)

  const last = log!.pieces.at(-1)!
  renameSync(join(folder, last.name), join(ground, last.name))
  const hole = refusal(new Date(log!.reach.at))
  expect(hole).toMatch(/^Der mangler log i .*: fra [0-9A-F]{24}, skrevet efter/)
  expect(refusal()).toBe(hole)
  expect(chooseCourse(backup, key, offered(hole)).log).not.toBeNull()
  renameSync(join(ground, last.name), join(folder, last.name))

  renameSync(folder, `${folder}-away`)
  const none = refusal(moment)
  expect(none).toContain('ingen log kopieret')
  expect(offered(none).toISOString()).toBe(backup.manifest.takenAt)
  expect(chooseCourse(backup, key, offered(none))).toEqual({ to: new Date(backup.manifest.takenAt), log: null })
  renameSync(`${folder}-away`, folder)
})

test('nothing of the log can be read without the key, and a bit changed in it is told by the name of its file', async () => {
  const { log } = chooseCourse(backup, key)
  const folder = join(site.backups, 'log', log!.line)
  const whole = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1'))
  expect(whole.join('').includes('moment-A')).toBe(false)

  const file = join(folder, log!.pieces[0]!.name)
  const content = readFileSync(file)
  const changed = Buffer.from(content)
  changed[changed.length >> 1]! ^= 1
  writeFileSync(file, changed)
  const data = join(ground, 'laid')
  mkdirSync(data)
  await expect(layLog(log!, key, data)).rejects.toThrow(`${file} er ændret`)
  writeFileSync(file, content)
  await layLog(log!, key, data)
  for (const name of readdirSync(join(data, 'pg_wal'))) expect(statSync(join(data, 'pg_wal', name)).size).toBe(segmentBytes)
})
