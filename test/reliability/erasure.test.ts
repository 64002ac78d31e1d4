import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { erasedWords, keyMemoryMs, mostErasedAtOnce, openTextKeys, withDatabase, type TextKeys } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { ledgerBeside } from '../../apps/standalone/src/audit/anchors.ts'
import { liftHold, setHold, standingHolds } from '../../apps/standalone/src/erasure/holds.ts'
import { copyLedger, inKeys, readLedger, replayLedger } from '../../apps/standalone/src/erasure/ledger.ts'
import { newSecrets } from '../../apps/standalone/src/platform/secrets.ts'
import { eraseWords } from '../../services/incidents/src/jobs/erase.ts'
import { files } from '../support/files.ts'
import {
  birgit,
  child,
  documents,
  form,
  home,
  openReportRegister,
  otherHome,
  simon,
  stranger,
  type Person,
  type ReportRegister,
} from '../support/report-register.ts'

/** Destroying a key destroys the words: here, in every other process soon after, and in what is restored. */
let register: ReportRegister
let site: { adminUrl: string; prefix: string; anchors: string; anchorKey: string }
let ground: string

beforeAll(async () => {
  register = await openReportRegister()
  ground = mkdtempSync(join(tmpdir(), 'tilsynsblik-erasure-'))
  site = {
    adminUrl: register.adminUrl,
    prefix: 'test_',
    anchors: join(ground, 'anchors', 'audit.jsonl'),
    anchorKey: newSecrets().anchorKey,
  }
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
const holdKey = () => register.settings.texts.masters().holdKey
const rule = { kind: 'incident', rule: 'test', by: 'test' }
const rows = async (sql: string, params: unknown[] = []) => (await register.admin.query(sql, params)).rows
const ledgerOf = async (id: string) =>
  (await inKeys<{ rule: string; by: string }>(site, 'select rule, by from erasure where record_id = $1', [id])).rows

const keepAttachment = 'mutation ($input: KeepAttachmentInput!) { keepAttachment(input: $input) { __typename } }'

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

/** The keys as two other processes of the service have them. */
async function inTwoProcesses<T>(work: (one: TextKeys, other: TextKeys) => Promise<T>): Promise<T> {
  const [one, other] = [openTextKeys('incidents', register.settings.texts), openTextKeys('incidents', register.settings.texts)]
  try {
    return await work(one, other)
  } finally {
    await Promise.all([one.stop(), other.stop()])
  }
}

describe('the database of keys', () => {
  test.each([
    'delete from data_key',
    `update data_key set wrapped = null, destroyed_at = now()`,
    `update data_key set service = 'complaints'`,
    'update data_key set made_at = now()',
    `update master_key set id = 'x'`,
    'select from erasure',
    `insert into erasure (service, record_id, record_kind, rule, by) values ('incidents', 'x', 'x', 'x', 'x')`,
    'select from legal_hold',
    'update legal_hold set lifted_at = now()',
    'set role keys_owner',
  ])('lets a service not: %s', async (sql) => {
    await expect(asService((db) => db.query(sql))).rejects.toThrow('permission denied')
  })

  test('shows a service none of another’s, and takes none in its name', async () => {
    await inKeys(site, `insert into data_key (service, record_id, wrapped, wrapped_by) values ('complaints', 'theirs', 'x', 'x')`)
    expect(await asService(async (db) => (await db.query('select from data_key where service <> $1', ['incidents'])).rowCount)).toBe(0)
    await expect(
      asService((db) =>
        db.query(`insert into data_key (service, record_id, wrapped, wrapped_by) select 'complaints', 'mine', 'x', id from master_key`),
      ),
    ).rejects.toThrow('row-level security')
    await asService((db) => db.query(`select app.erase(array['theirs'], array[null], 'x', 'x', 'x')`))
    expect((await inKeys(site, `select from data_key where service = 'complaints' and wrapped is not null`)).rows).toHaveLength(1)
  })

  test('says of no key and of no hold which child it is of', async () => {
    const { id } = await registered()
    const hold = await setHold(site, holdKey(), { id: null, childId: child, reference: '2026-4710', by: 'jurist' })
    const { rows: told } = await inKeys<{ row: string }>(
      site,
      'select data_key::text as row from data_key where record_id = $1 union all select legal_hold::text from legal_hold where id = $2::uuid',
      [id, hold],
    )
    expect(told).toHaveLength(2)
    for (const { row } of told) expect(row).not.toContain(child)
    await liftHold(site, hold, 'jurist')
  })

  test('of two processes that make a key at the same moment, both have the same', async () => {
    const id = crypto.randomUUID()
    await inTwoProcesses(async (here, there) => {
      const key = await there.forWriting(id)
      const slower = new pg.Client(withDatabase(register.adminUrl, 'test_keys'))
      await slower.connect()
      try {
        await slower.query('set role keys_owner')
        const { rows: before } = await slower.query('delete from data_key where record_id = $1 returning wrapped, wrapped_by', [id])
        // As if the other's transaction were not over yet.
        await slower.query('begin')
        await slower.query('insert into data_key (service, record_id, wrapped, wrapped_by) values ($1, $2, $3, $4)', [
          'incidents',
          id,
          before[0].wrapped,
          before[0].wrapped_by,
        ])
        const made = here.forWriting(id)
        await expect.poll(async () => (await rows('select from pg_locks where not granted')).length).toBeGreaterThan(0)
        await slower.query('commit')
        expect(await made).toEqual(key)
      } finally {
        await slower.end()
      }
    })
  })

  test('makes a key anew that went down with the server before its record was written', async () => {
    const id = crypto.randomUUID()
    await inTwoProcesses(async (here, there) => {
      const lost = await here.forWriting(id)
      // The transaction of the record came to nothing, and the power went.
      await inKeys(site, 'delete from data_key where record_id = $1', [id])
      const key = await here.forWriting(id)
      expect(key).not.toEqual(lost)
      expect((await there.forReading([id])).get(id)).toEqual(key)
    })
  })

  // The key of a new report is made while the report is on its way.
  test('closes a report with the key that another process made for it before, and with nothing when that was destroyed', async () => {
    const [kept, discarded] = [crypto.randomUUID(), crypto.randomUUID()]
    await inTwoProcesses(async (elsewhere) => {
      await elsewhere.forLoading([kept, discarded])
      await elsewhere.erase([{ id: discarded, childId: null }], rule)
    })
    expect(await registered(form(), discarded)).toEqual({ __typename: 'WrongState', now: 'DISCARDED' })
    expect(await rows('select from incident where id = $1', [discarded])).toEqual([])
    expect(await registered(form(), kept)).toMatchObject({ id: kept, content: { course: form()['course'] } })
    expect(await rows(`select action from app.audit where record_ids && $1 and action <> 'read'`, [[kept, discarded]])).toEqual([
      { action: 'report.register' },
    ])
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
    expect(await register.platform.words.erase([{ ...erased, childId: child }], rule)).toEqual([erased.id])
    const after = await done(simon, 'incident', { id: erased.id })
    expect(after).toMatchObject({ state: 'REGISTERED', minutes: 4, content: null, supplement: erasedWords })
    expect((await done(simon, 'incident', { id: other.id })).content.course).toContain('holdt om armene')
    expect(await ledgerOf(erased.id)).toEqual([{ rule: 'test', by: 'test' }])
  })

  test('is not made anew: nothing more is written in what was erased', async () => {
    const { id, version } = await registered()
    await register.platform.words.erase([{ id, childId: child }], rule)
    const { errors } = await register.ask(birgit, documents.approve, {
      input: { id, version, assessment: 'Nødvendigt.', followUpNeeded: false, followUpReason: 'Ingen.' },
    })
    expect(errors[0]!.extensions.code).toBe('NOT_FOUND')
  })

  test('is forgotten by every other process half a minute later at most', async () => {
    const { id } = await registered()
    await inTwoProcesses(async (elsewhere) => {
      expect((await elsewhere.forReading([id])).get(id)).toBeInstanceOf(Buffer)
      await register.platform.words.erase([{ id, childId: child }], rule)
      const now = performance.now.bind(performance)
      vi.spyOn(performance, 'now').mockImplementation(() => now() + keyMemoryMs)
      expect((await elsewhere.forReading([id])).get(id)).toBeNull()
      expect(keyMemoryMs).toBe(30_000)
    })
  })

  test('under a hold it stays, of the record and of the child; lifted, it goes', async () => {
    const { id } = await registered()
    for (const wanted of [
      { id, childId: null },
      { id: null, childId: child },
    ]) {
      const hold = await setHold(site, holdKey(), { ...wanted, reference: '2026-4711', by: 'jurist' })
      expect((await standingHolds(site)).map(({ reference }) => reference)).toEqual(['2026-4711'])
      expect(await register.platform.words.erase([{ id, childId: child }], rule)).toEqual([])
      expect((await done(simon, 'incident', { id })).content.course).toContain('holdt om armene')
      expect([await liftHold(site, hold, 'jurist'), await liftHold(site, hold, 'jurist')]).toEqual([true, false])
    }
    expect(await register.platform.words.erase([{ id, childId: child }], rule)).toEqual([id])
  })

  test('is held by the child the register has for the record, and by none that a form was mistyped or refused with', async () => {
    const { id } = await registered()
    const { data, errors } = await register.ask(stranger, documents.register, {
      input: { id, institutionId: otherHome, report: form({ childId: 'c-000003' }), supplement: null },
    })
    expect([data?.['done']?.__typename, errors]).not.toEqual(['Incident', []])
    const hold = await setHold(site, holdKey(), { id: null, childId: 'c-000003', reference: '2026-4713', by: 'jurist' })
    expect(await register.platform.words.erase([{ id, childId: child }], rule)).toEqual([id])
    await liftHold(site, hold, 'jurist')
  })

  test('a draft that is held is not thrown away by its author; lifted, its key goes with it', async () => {
    const id = crypto.randomUUID()
    await done(simon, 'save', { input: { id, institutionId: home, version: 0, report: form() } })
    const hold = await setHold(site, holdKey(), { id: null, childId: child, reference: '2026-4714', by: 'jurist' })
    expect(await done(simon, 'discard', { id })).toBe(false)
    await liftHold(site, hold, 'jurist')
    expect(await done(simon, 'discard', { id })).toBe(true)
    expect(await ledgerOf(id)).toEqual([{ rule: 'discarded-by-author', by: 'simon' }])
  })

  test('is gone from what is restored of before it, when the ledger has been read', async () => {
    const { id } = await registered()
    const before = (
      await inKeys<{ wrapped: Buffer; by: string }>(site, 'select wrapped, wrapped_by as by from data_key where record_id = $1', [id])
    ).rows[0]!
    await register.platform.words.erase([{ id, childId: child }], rule)
    expect(await copyLedger(site)).toBeGreaterThan(0)
    expect(await copyLedger(site)).toBe(0)
    expect(readLedger(site).filter(({ recordId }) => recordId === id)).toHaveLength(1)
    expect(readFileSync(ledgerBeside(site.anchors), 'utf8')).not.toContain(child)
    // As the database was before.
    await inKeys(site, 'update data_key set wrapped = $2, wrapped_by = $3, destroyed_at = null where record_id = $1', [
      id,
      before.wrapped,
      before.by,
    ])
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

  test('as many held ones as a night looks at do not keep what comes after them', async () => {
    const id = crypto.randomUUID()
    await done(simon, 'save', { input: { id, institutionId: home, version: 0, report: form() } })
    await rows(`update report_draft set saved_at = now() - interval '92 days' where id = $1`, [id])
    await rows(
      `insert into report_draft
       select (jsonb_populate_record(draft, jsonb_build_object('id', copy, 'child_id', 'held', 'saved_at', draft.saved_at - interval '1 day',
                 'content', replace(draft.content, draft.id::text, copy::text)))).*
       from report_draft as draft, (select gen_random_uuid() as copy from generate_series(1, $2)) as copies where draft.id = $1`,
      [id, mostErasedAtOnce],
    )
    const hold = await setHold(site, holdKey(), { id: null, childId: 'held', reference: '2026-4714', by: 'jurist' })
    await night()
    expect(
      await rows(`select child_id as of, count(*)::int from report_draft where child_id = 'held' or id = $1 group by 1`, [id]),
    ).toEqual([{ of: 'held', count: mostErasedAtOnce }])
    expect(await ledgerOf(id)).toEqual([{ rule: 'report-draft-90-days', by: 'platform' }])
    await liftHold(site, hold, 'jurist')
    await rows(`delete from report_draft where child_id = 'held'`)
  })

  test('a draft on its last day is written no more: a report with a key that goes meanwhile would be read by nobody', async () => {
    const [id, other] = [crypto.randomUUID(), crypto.randomUUID()]
    for (const draft of [id, other]) await done(simon, 'save', { input: { id: draft, institutionId: home, version: 0, report: form() } })
    await rows(`update report_draft set saved_at = now() - interval '89 days 1 minute' where id = $1`, [id])
    await rows(`update report_draft set saved_at = now() - interval '88 days' where id = $1`, [other])
    expect(await done(simon, 'save', { input: { id, institutionId: home, version: 1, report: form() } })).toMatchObject({
      now: 'DISCARDED',
    })
    expect(await registered(form(), id)).toMatchObject({ __typename: 'WrongState', now: 'DISCARDED' })
    expect(await rows('select from incident where id = $1', [id])).toEqual([])
    expect(await registered(form(), other)).toMatchObject({ __typename: 'Incident' })
  })

  test('a file nobody filed goes: with its draft, or a month after it was brought for a report; held, young or filed it stays', async () => {
    const keep = async (reportId: string) => {
      const id = crypto.randomUUID()
      const content = Buffer.from(files.pdf()).toString('base64')
      const { errors } = await register.ask(simon, keepAttachment, { input: { id, reportId, kind: 'OTHER', name: 'Side.pdf', content } })
      expect(errors).toEqual([])
      return id
    }
    const [living, forgotten, becoming] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
    for (const id of [living, forgotten, becoming])
      await done(simon, 'save', { input: { id, institutionId: home, version: 0, report: form() } })
    const [report, held] = [await registered(), await registered()]
    const staying = [await keep(living), await keep(held.id), await keep(becoming)]
    const [ofForgotten, ofReport] = [await keep(forgotten), await keep(report.id)]
    await registered(form(), becoming)
    await rows(`update report_attachment set added_at = now() - interval '32 days'`)
    await rows(`update report_draft set saved_at = now() - interval '92 days' where id = $1`, [forgotten])
    staying.push(await keep(report.id))
    const hold = await setHold(site, holdKey(), { id: held.id, childId: null, reference: '2026-4713', by: 'jurist' })
    const left = async () => (await rows('select id from report_attachment')).map(({ id }) => id)

    await night()
    expect((await left()).toSorted()).toEqual(staying.toSorted())
    const told = await rows(`select record_ids from app.audit where action = 'report_attachment.erase'`)
    expect(told).toEqual([{ record_ids: [ofReport] }])
    expect(await ledgerOf(forgotten), ofForgotten).toHaveLength(1)

    await liftHold(site, hold, 'jurist')
    await night()
    expect(await left()).toHaveLength(staying.length - 1)
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
    const hold = await setHold(site, holdKey(), { id: held.id, childId: null, reference: '2026-4712', by: 'jurist' })
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
