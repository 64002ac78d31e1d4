import { readFileSync } from 'node:fs'
import { erasedWords, keyMemoryMs, openTextKeys, withDatabase, type TextKeys } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { ledgerBeside } from '../../apps/standalone/src/audit/anchors.ts'
import { liftHold, setHold, standingHolds } from '../../apps/standalone/src/erasure/holds.ts'
import { copyLedger, inKeys, readLedger, replayLedger } from '../../apps/standalone/src/erasure/ledger.ts'
import { openErasureGround, type ErasureGround } from '../support/erasure-ground.ts'
import { birgit, child, documents, form, home, otherHome, simon, stranger } from '../support/report-register.ts'

/** Destroying a key destroys the words: here, in every other process soon after, and in what is restored. */
let ground: ErasureGround
beforeAll(async () => {
  ground = await openErasureGround()
})
afterEach(() => void vi.restoreAllMocks())
afterAll(() => ground?.stop())

const rule = { kind: 'incident', rule: 'test', by: 'test' }

/** As a service comes to the keys, and no further. */
async function asService<T>(work: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client(ground.register.settings.texts.databaseUrl)
  await db.connect()
  try {
    return await work(db)
  } finally {
    await db.end()
  }
}

/** The keys as two other processes of the service have them. */
async function inTwoProcesses<T>(work: (one: TextKeys, other: TextKeys) => Promise<T>): Promise<T> {
  const [one, other] = [
    openTextKeys('incidents', ground.register.settings.texts),
    openTextKeys('incidents', ground.register.settings.texts),
  ]
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
    await inKeys(ground.site, `insert into data_key (service, record_id, wrapped, wrapped_by) values ('complaints', 'theirs', 'x', 'x')`)
    expect(await asService(async (db) => (await db.query('select from data_key where service <> $1', ['incidents'])).rowCount)).toBe(0)
    await expect(
      asService((db) =>
        db.query(`insert into data_key (service, record_id, wrapped, wrapped_by) select 'complaints', 'mine', 'x', id from master_key`),
      ),
    ).rejects.toThrow('row-level security')
    await asService((db) => db.query(`select app.erase(array['theirs'], array[null], 'x', 'x', 'x')`))
    expect((await inKeys(ground.site, `select from data_key where service = 'complaints' and wrapped is not null`)).rows).toHaveLength(1)
  })

  test('says of no key and of no hold which child it is of', async () => {
    const { id } = await ground.registered()
    const hold = await setHold(ground.site, ground.holdKey(), { id: null, childId: child, reference: '2026-4710', by: 'jurist' })
    const { rows: told } = await inKeys<{ row: string }>(
      ground.site,
      'select data_key::text as row from data_key where record_id = $1 union all select legal_hold::text from legal_hold where id = $2::uuid',
      [id, hold],
    )
    expect(told).toHaveLength(2)
    for (const { row } of told) expect(row).not.toContain(child)
    await liftHold(ground.site, hold, 'jurist')
  })

  test('of two processes that make a key at the same moment, both have the same', async () => {
    const id = crypto.randomUUID()
    await inTwoProcesses(async (here, there) => {
      const key = await there.forWriting(id)
      const slower = new pg.Client(withDatabase(ground.register.adminUrl, 'test_keys'))
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
        await expect.poll(async () => (await ground.rows('select from pg_locks where not granted')).length).toBeGreaterThan(0)
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
      await inKeys(ground.site, 'delete from data_key where record_id = $1', [id])
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
    expect(await ground.registered(form(), discarded)).toEqual({ __typename: 'WrongState', now: 'DISCARDED' })
    expect(await ground.rows('select from incident where id = $1', [discarded])).toEqual([])
    expect(await ground.registered(form(), kept)).toMatchObject({ id: kept, content: { course: form()['course'] } })
    expect(await ground.rows(`select action from app.audit where record_ids && $1 and action <> 'read'`, [[kept, discarded]])).toEqual([
      { action: 'report.register' },
    ])
  })
})

describe('the database of the register', () => {
  test('takes no words that are not closed, nor what was closed for another record or another place', async () => {
    const [one, other] = [await ground.registered(), await ground.registered()]
    const closed = async (id: string) => (await ground.rows('select text from internal_supplement where incident_id = $1', [id]))[0].text
    const put = (id: string, text: string) => ground.rows('update internal_supplement set text = $2 where incident_id = $1', [id, text])
    await expect(put(one.id, 'Vi talte om det.')).rejects.toThrow('internal_supplement_text_check')
    await expect(put(one.id, await closed(other.id))).rejects.toThrow('internal_supplement_text_check')
    await expect(ground.rows('update incident set assessment = $2 where id = $1', [one.id, await closed(one.id)])).rejects.toThrow(
      'incident_assessment_check',
    )
  })
})

describe('a key that was destroyed', () => {
  test('takes every word of the record with it; what is counted of it stays, and no other record is touched', async () => {
    const [erased, other] = [await ground.registered(), await ground.registered()]
    expect(await ground.register.platform.words.erase([{ ...erased, childId: child }], rule)).toEqual([erased.id])
    const after = await ground.done(simon, 'incident', { id: erased.id })
    expect(after).toMatchObject({ state: 'REGISTERED', minutes: 4, content: null, supplement: erasedWords })
    expect((await ground.done(simon, 'incident', { id: other.id })).content.course).toContain('holdt om armene')
    expect(await ground.ledgerOf(erased.id)).toEqual([{ rule: 'test', by: 'test' }])
  })

  test('is not made anew: nothing more is written in what was erased', async () => {
    const { id, version } = await ground.registered()
    await ground.register.platform.words.erase([{ id, childId: child }], rule)
    const { errors } = await ground.register.ask(birgit, documents.approve, {
      input: { id, version, assessment: 'Nødvendigt.', followUpNeeded: false, followUpReason: 'Ingen.' },
    })
    expect(errors[0]!.extensions.code).toBe('NOT_FOUND')
  })

  test('is forgotten by every other process half a minute later at most', async () => {
    const { id } = await ground.registered()
    await inTwoProcesses(async (elsewhere) => {
      expect((await elsewhere.forReading([id])).get(id)).toBeInstanceOf(Buffer)
      await ground.register.platform.words.erase([{ id, childId: child }], rule)
      const now = performance.now.bind(performance)
      vi.spyOn(performance, 'now').mockImplementation(() => now() + keyMemoryMs)
      expect((await elsewhere.forReading([id])).get(id)).toBeNull()
      expect(keyMemoryMs).toBe(30_000)
    })
  })

  test('under a hold it stays, of the record and of the child; lifted, it goes', async () => {
    const { id } = await ground.registered()
    for (const wanted of [
      { id, childId: null },
      { id: null, childId: child },
    ]) {
      const hold = await setHold(ground.site, ground.holdKey(), { ...wanted, reference: '2026-4711', by: 'jurist' })
      expect((await standingHolds(ground.site)).map(({ reference }) => reference)).toEqual(['2026-4711'])
      expect(await ground.register.platform.words.erase([{ id, childId: child }], rule)).toEqual([])
      expect((await ground.done(simon, 'incident', { id })).content.course).toContain('holdt om armene')
      expect([await liftHold(ground.site, hold, 'jurist'), await liftHold(ground.site, hold, 'jurist')]).toEqual([true, false])
    }
    expect(await ground.register.platform.words.erase([{ id, childId: child }], rule)).toEqual([id])
  })

  test('is held by the child the register has for the record, and by none that a form was mistyped or refused with', async () => {
    const { id } = await ground.registered()
    const { data, errors } = await ground.register.ask(stranger, documents.register, {
      input: { id, institutionId: otherHome, report: form({ childId: 'c-000003' }), supplement: null },
    })
    expect([data?.['done']?.__typename, errors]).not.toEqual(['Incident', []])
    const hold = await setHold(ground.site, ground.holdKey(), { id: null, childId: 'c-000003', reference: '2026-4713', by: 'jurist' })
    expect(await ground.register.platform.words.erase([{ id, childId: child }], rule)).toEqual([id])
    await liftHold(ground.site, hold, 'jurist')
  })

  test('a draft that is held is not thrown away by its author; lifted, its key goes with it', async () => {
    const id = crypto.randomUUID()
    await ground.done(simon, 'save', { input: { id, institutionId: home, version: 0, report: form() } })
    const hold = await setHold(ground.site, ground.holdKey(), { id: null, childId: child, reference: '2026-4714', by: 'jurist' })
    expect(await ground.done(simon, 'discard', { id })).toBe(false)
    await liftHold(ground.site, hold, 'jurist')
    expect(await ground.done(simon, 'discard', { id })).toBe(true)
    expect(await ground.ledgerOf(id)).toEqual([{ rule: 'discarded-by-author', by: 'simon' }])
  })

  test('is gone from what is restored of before it, when the ledger has been read', async () => {
    const { id } = await ground.registered()
    const before = (
      await inKeys<{ wrapped: Buffer; by: string }>(ground.site, 'select wrapped, wrapped_by as by from data_key where record_id = $1', [
        id,
      ])
    ).rows[0]!
    await ground.register.platform.words.erase([{ id, childId: child }], rule)
    expect(await copyLedger(ground.site)).toBeGreaterThan(0)
    expect(await copyLedger(ground.site)).toBe(0)
    expect(readLedger(ground.site).filter(({ recordId }) => recordId === id)).toHaveLength(1)
    expect(readFileSync(ledgerBeside(ground.site.anchors), 'utf8')).not.toContain(child)
    // As the database was before.
    await inKeys(ground.site, 'update data_key set wrapped = $2, wrapped_by = $3, destroyed_at = null where record_id = $1', [
      id,
      before.wrapped,
      before.by,
    ])
    await inKeys(ground.site, 'delete from erasure where record_id = $1', [id])
    expect((await ground.done(simon, 'incident', { id })).content.course).toContain('holdt om armene')
    expect([await replayLedger(ground.site), await replayLedger(ground.site)]).toEqual([1, 0])
    const now = performance.now.bind(performance)
    vi.spyOn(performance, 'now').mockImplementation(() => now() + keyMemoryMs)
    expect((await ground.done(simon, 'incident', { id })).content).toBeNull()
    expect(await ground.ledgerOf(id)).toEqual([{ rule: 'test', by: 'test' }])
  })
})
