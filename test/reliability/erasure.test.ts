import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { erasedWords, keyMemoryMs, openTextKeys } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { liftHold, setHold, standingHolds } from '../../apps/standalone/src/erasure/holds.ts'
import { copyLedger, inKeys, readLedger, replayLedger } from '../../apps/standalone/src/erasure/ledger.ts'
import { eraseWords } from '../../services/incidents/src/jobs/erase.ts'
import {
  birgit,
  child,
  documents,
  form,
  home,
  openReportRegister,
  simon,
  type Person,
  type ReportRegister,
} from '../support/report-register.ts'

/** Destroying a key destroys the words: here, in every other process soon after, and in what is restored. */
let register: ReportRegister
let site: { adminUrl: string; prefix: string; ledger: string }
let ground: string

beforeAll(async () => {
  register = await openReportRegister()
  ground = mkdtempSync(join(tmpdir(), 'tilsynsblik-erasure-'))
  site = { adminUrl: register.adminUrl, prefix: 'test_', ledger: join(ground, 'anchors', 'erasures.jsonl') }
})
afterEach(() => void vi.restoreAllMocks())
afterAll(async () => {
  await register?.stop()
  rmSync(ground, { recursive: true, force: true })
})

async function done(person: Person, document: keyof typeof documents, variables: Record<string, unknown>) {
  const { data, errors } = await register.ask(person, documents[document], variables)
  expect(errors).toEqual([])
  return data!['done']
}

const registered = (report = form(), id: string = crypto.randomUUID()) =>
  done(simon, 'register', { input: { id, institutionId: home, report, supplement: 'Vi talte om det bagefter.' } })
const rule = { kind: 'incident', rule: 'test', by: 'test' }
const rows = async (sql: string, params: unknown[] = []) => (await register.admin.query(sql, params)).rows
const ledgerOf = async (id: string) =>
  (await inKeys<{ rule: string; by: string }>(site, 'select rule, by from erasure where record_id = $1', [id])).rows

/** As a service comes to the keys, and no further. */
async function asService<T>(work: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client(register.settings.texts.databaseUrl)
  await db.connect()
  try {
    return await work(db)
  } finally {
    await db.end()
  }
}

describe('the database of keys', () => {
  test.each([
    'delete from data_key',
    `update data_key set wrapped = null, destroyed_at = now()`,
    `update data_key set service = 'complaints'`,
    'select from erasure',
    `insert into erasure (service, record_id, record_kind, rule, by) values ('incidents', 'x', 'x', 'x', 'x')`,
    'select from legal_hold',
    'update legal_hold set lifted_at = now()',
    'set role keys_owner',
  ])('lets a service not: %s', async (sql) => {
    await expect(asService((db) => db.query(sql))).rejects.toThrow('permission denied')
  })

  test('shows a service none of another’s, and takes none in its name', async () => {
    await inKeys(site, `insert into data_key (service, record_id, wrapped) values ('complaints', 'theirs', 'x')`)
    expect(await asService(async (db) => (await db.query('select from data_key where service <> $1', ['incidents'])).rowCount)).toBe(0)
    await expect(
      asService((db) => db.query(`insert into data_key (service, record_id, wrapped) values ('complaints', 'mine', 'x')`)),
    ).rejects.toThrow('row-level security')
    await asService((db) => db.query(`select app.erase(array['theirs'], 'x', 'x', 'x')`))
    expect((await inKeys(site, `select from data_key where service = 'complaints' and wrapped is not null`)).rows).toHaveLength(1)
  })

  test('says of no key which child it is of', async () => {
    const report = await registered()
    const { rows: keys } = await inKeys<{ row: string }>(site, 'select data_key::text as row from data_key where record_id = $1', [
      report.id,
    ])
    expect(keys).toHaveLength(1)
    expect(keys[0]!.row).not.toContain(child)
  })
})

describe('the database of the register', () => {
  test('takes no words that are not closed, nor what was closed for another record or another place', async () => {
    const [one, other] = [await registered(), await registered()]
    const closed = async (id: string) => (await rows('select text from internal_supplement where incident_id = $1', [id]))[0].text
    const put = (id: string, text: string) => rows('update internal_supplement set text = $2 where incident_id = $1', [id, text])
    await expect(put(one.id, 'Vi talte om det.')).rejects.toThrow('internal_supplement_text_check')
    await expect(put(one.id, await closed(other.id))).rejects.toThrow('internal_supplement_text_check')
    await expect(rows('update incident set assessment = $2 where id = $1', [one.id, await closed(one.id)])).rejects.toThrow(
      'incident_assessment_check',
    )
  })
})

describe('a key that was destroyed', () => {
  test('takes every word of the record with it; what is counted of it stays, and no other record is touched', async () => {
    const [erased, other] = [await registered(), await registered()]
    expect(await register.platform.words.erase([erased.id], rule)).toEqual([erased.id])
    const after = await done(simon, 'incident', { id: erased.id })
    expect(after).toMatchObject({ state: 'REGISTERED', minutes: 4, content: null, supplement: erasedWords })
    expect((await done(simon, 'incident', { id: other.id })).content.course).toContain('holdt om armene')
    expect(await ledgerOf(erased.id)).toEqual([{ rule: 'test', by: 'test' }])
  })

  test('is not made anew: nothing more is written in what was erased', async () => {
    const { id, version } = await registered()
    await register.platform.words.erase([id], rule)
    const { errors } = await register.ask(birgit, documents.approve, {
      input: { id, version, assessment: 'Nødvendigt.', followUpNeeded: false, followUpReason: 'Ingen.' },
    })
    expect(errors[0]!.extensions.code).toBe('NOT_FOUND')
  })

  test('is forgotten by every other process half a minute later at most', async () => {
    const { id } = await registered()
    const elsewhere = openTextKeys('incidents', register.settings.texts)
    try {
      expect((await elsewhere.forReading([id])).get(id)).toBeInstanceOf(Buffer)
      await register.platform.words.erase([id], rule)
      const now = performance.now.bind(performance)
      vi.spyOn(performance, 'now').mockImplementation(() => now() + keyMemoryMs)
      expect((await elsewhere.forReading([id])).get(id)).toBeNull()
      expect(keyMemoryMs).toBe(30_000)
    } finally {
      await elsewhere.stop()
    }
  })

  test('under a hold it stays, of the record and of the child; lifted, it goes', async () => {
    const { id } = await registered()
    const { masterKey } = register.settings.texts
    for (const wanted of [{ recordId: id.toUpperCase() }, { childId: child }]) {
      const hold = await setHold(site, masterKey, { ...wanted, reference: '2026-4711', by: 'jurist' })
      expect((await standingHolds(site)).map(({ reference }) => reference)).toEqual(['2026-4711'])
      expect(await register.platform.words.erase([id], rule)).toEqual([])
      expect((await done(simon, 'incident', { id })).content.course).toContain('holdt om armene')
      expect([await liftHold(site, hold, 'jurist'), await liftHold(site, hold, 'jurist')]).toEqual([true, false])
    }
    expect(await register.platform.words.erase([id], rule)).toEqual([id])
  })

  test('is gone from what is restored of before it, when the ledger has been read', async () => {
    const { id } = await registered()
    const before = (await inKeys<{ wrapped: Buffer }>(site, 'select wrapped from data_key where record_id = $1', [id])).rows[0]!
    await register.platform.words.erase([id], rule)
    expect(await copyLedger(site)).toBeGreaterThan(0)
    expect(await copyLedger(site)).toBe(0)
    expect(readLedger(site.ledger).filter(({ recordId }) => recordId === id)).toHaveLength(1)
    expect(readFileSync(site.ledger, 'utf8')).not.toContain(child)
    // As the database was before.
    await inKeys(site, 'update data_key set wrapped = $2, destroyed_at = null where record_id = $1', [id, before.wrapped])
    await inKeys(site, 'delete from erasure where record_id = $1', [id])
    expect((await done(simon, 'incident', { id })).content.course).toContain('holdt om armene')
    expect([await replayLedger(site), await replayLedger(site)]).toEqual([1, 0])
    const now = performance.now.bind(performance)
    vi.spyOn(performance, 'now').mockImplementation(() => now() + keyMemoryMs)
    expect((await done(simon, 'incident', { id })).content).toBeNull()
    expect(await ledgerOf(id)).toEqual([{ rule: 'test', by: 'test' }])
  })
})

describe('every night', () => {
  const night = () => eraseWords(register.platform, new Date())
  const contentOf = async (id: string) => (await done(birgit, 'incident', { id })).content

  test('a draft that nobody has saved for ninety days goes, and a younger one stays', async () => {
    const [old, young] = [crypto.randomUUID(), crypto.randomUUID()]
    for (const id of [old, young]) await done(simon, 'save', { input: { id, institutionId: home, version: 0, report: form() } })
    await rows(`update report_draft set saved_at = now() - interval '92 days' where id = $1`, [old])
    await night()
    expect((await rows('select id from report_draft where id = any($1::uuid[])', [[old, young]])).map(({ id }) => id)).toEqual([young])
    expect(await ledgerOf(old)).toEqual([{ rule: 'report-draft-90-days', by: 'platform' }])
  })

  test('of a report of the wrong child the words go after a month; that it was voided, and why, stays', async () => {
    const [wrong, twice] = [await registered(), await registered()]
    for (const [report, reason] of [
      [wrong, 'WRONG_CHILD'],
      [twice, 'DOUBLE'],
    ] as const)
      // prettier-ignore
      await done(birgit, 'void', { input: { id: report.id, version: report.version, reason, text: 'Se den anden.' } })
    await night()
    expect(await contentOf(wrong.id)).not.toBeNull()
    await rows(`update report_event set at = at - interval '32 days' where incident_id = any($1::uuid[])`, [[wrong.id, twice.id]])
    await night()
    expect(await done(birgit, 'incident', { id: wrong.id })).toMatchObject({ state: 'VOIDED', voided: 'WRONG_CHILD', content: null })
    expect(await contentOf(twice.id)).not.toBeNull()
  })

  test('a report goes ten years after the end of its year, held it stays, and a second run finds nothing to do', async () => {
    const [old, held, young] = [await registered(), await registered(), await registered()]
    const ids = [old.id, held.id, young.id]
    await rows(`update incident set state = 'CLOSED' where id = any($1::uuid[])`, [ids])
    await rows(
      `update incident set occurred_at = make_date(extract(year from now())::int - 11, 12, 30), registered_at = now(), deadline_at = now() where id = any($1::uuid[])`,
      [[old.id, held.id]],
    )
    const hold = await setHold(site, register.settings.texts.masterKey, { recordId: held.id, reference: '2026-4712', by: 'jurist' })
    await night()
    await night()
    expect([await contentOf(old.id), (await contentOf(held.id)) !== null, (await contentOf(young.id)) !== null]).toEqual([null, true, true])
    expect(await ledgerOf(old.id)).toEqual([{ rule: 'report-10-years', by: 'platform' }])
    expect(
      (await rows(`select count(*)::int as times from app.audit where action = 'incident.erase' and record_ids @> array[$1]`, [old.id]))[0],
    ).toEqual({ times: 1 })
    expect((await rows('select minutes, late from incident where id = $1', [old.id]))[0]).toMatchObject({ minutes: 4 })
    await liftHold(site, hold, 'jurist')
    await night()
    expect(await contentOf(held.id)).toBeNull()
  })
})
