import { demoPeople } from '@tilsynsblik/demo-denmark'
import { withDatabase } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { seated } from '../support/seated.ts'
import { documentId, registered, signIn, stranger, type Visitor } from '../support/visitor.ts'

/** Who has seen one child: told to those who answer for it, register by register, and to the child without names. */
const { childId: child, institutionId: home } = demoPeople
const everywhere = ['incidents', 'complaints', 'notifications', 'institutions'] as const

let dpo: Visitor
let manager: Visitor
beforeAll(async () => {
  ;[dpo, manager] = await Promise.all([signIn(inject('url'), 'dpo'), signIn(inject('url'), 'leder')])
})

const codes = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors.map(({ extensions }) => extensions.code)
const names = (visitor: Visitor, body: unknown, headers: Record<string, string> = {}) =>
  fetch(new URL('/auth/names', inject('url')), {
    method: 'POST',
    headers: { 'x-tilsynsblik': '1', cookie: visitor.cookie, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('denied', () => {
  test.each(['tilsyn-syd', 'tilsynschef-syd', 'sagsbehandler', 'medarbejder', 'fagkonsulent', 'boerneraadet', 'ung', 'drift'])(
    '%s has no such page, and is told no names',
    async (person) => {
      const visitor = await signIn(inject('url'), person)
      for (const name of ['AccessPage', 'ChildAccesses', 'ExtractForChild', 'ExtractForGuardian'])
        expect(codes(await visitor.ask(name, { child })), name).toEqual(['FORBIDDEN'])
      expect((await names(visitor, { people: ['leder'], places: [] })).status).toBe(403)
    },
  )

  test('a manager does not learn that a child has complained, or that somebody was worried about it', async () => {
    expect(registered[documentId('AccessPage')]!.document).not.toMatch(/Complaints|Notifications/)
    for (const name of ['ChildAccesses', 'ExtractForChild', 'ExtractForGuardian'])
      expect(codes(await manager.ask(name, { child })), name).toEqual(['FORBIDDEN'])
  })

  test('the manager of another home learns no more of the child than of one that never was', async () => {
    const elsewhere = await seated('leder-andetsteds', 'manager', 'h-170002')
    const [theirs, nobodys] = [await elsewhere.ask('AccessPage', { child }), await elsewhere.ask('AccessPage', { child: 'c-none' })]
    expect(codes(theirs)).toEqual(['NOT_FOUND'])
    expect(theirs.data).toEqual(nobodys.data)
    expect(codes(nobodys)).toEqual(codes(theirs))
  })

  test('names are not told to another site, to nobody, by GET, or to a question that is none', async () => {
    const question = { people: ['leder'], places: [] }
    expect((await names(stranger(inject('url')), question)).status).toBe(401)
    expect((await names(dpo, question, { 'x-tilsynsblik': '0' })).status).toBe(403)
    expect((await dpo.get('/auth/names')).status).toBe(405)
    for (const body of [
      '',
      'null',
      '[]',
      '{}',
      { people: 'leder', places: [] },
      { people: ['a\0b'], places: [] },
      { people: [], places: [null] },
    ])
      expect((await names(dpo, body)).status, JSON.stringify(body)).toBe(400)
  })

  test('a place in the list that is not ours is refused, and nothing of the database is told', async () => {
    for (const after of [
      'x',
      Buffer.from('["1; drop table"]').toString('base64url'),
      Buffer.from('["99999999999999999999"]').toString('base64url'),
    ])
      expect(codes(await manager.ask('AccessPage', { child, incidents: after }))).toEqual(['BAD_USER_INPUT'])
  })
})

describe('granted', () => {
  beforeAll(async () => {
    // Somebody has looked: an employee who begins a report is shown the children of the home.
    const staff = await signIn(inject('url'), 'medarbejder')
    const { errors } = await staff.ask('ReportFormPage', { draft: crypto.randomUUID(), home, on: calendarDateOf(new Date()) })
    expect(errors).toEqual([])
  })

  test('the data-protection officer sees every register in one order, with role, place and purpose; and is seen', async () => {
    const worker = await signIn(inject('url'), 'sagsbehandler')
    await worker.ask('ComplaintDeskPage', {})
    const first = await dpo.ask('ChildAccesses', { child })
    expect(first.errors).toEqual([])
    expect(Object.keys(first.data!)).toEqual(everywhere)
    expect(first.data!.incidents!.totalCount).toBeGreaterThan(0)
    const again = await dpo.ask('ChildAccesses', { child })
    for (const register of everywhere) {
      // Not the newest of all: others look at the child meanwhile.
      const own = again.data![register]!.nodes.filter(({ by, purpose }) => by === 'dpo' && purpose === 'ChildAccesses')
      expect(own.length > 0, register).toBe(first.data![register]!.totalCount > 0)
    }
  })

  test('the manager of the home sees who has read its reports of the child', async () => {
    const { data, errors } = await manager.ask('AccessPage', { child })
    expect(errors).toEqual([])
    expect(data!.incidents!.totalCount).toBeGreaterThan(0)
  })

  test('names of people and places are told, but for children and for whom nobody knows', async () => {
    const response = await names(dpo, {
      people: ['leder', 'ung', 'nobody'],
      places: [
        { persona: 'staff', scopeId: home },
        { persona: 'child', scopeId: child },
        { persona: 'minister', scopeId: home },
      ],
    })
    const { people, places } = (await response.json()) as { people: { id: string; name: string }[]; places: { persona: string }[] }
    expect(people.map(({ id }) => id)).toEqual(['leder'])
    expect(people[0]!.name).not.toBe('leder')
    expect(places.map(({ persona }) => persona)).toEqual(['staff'])
  })
})

describe('the extract', () => {
  test('names no employee: the documents do not ask who it was', () => {
    for (const name of ['ExtractForChild', 'ExtractForGuardian']) expect(registered[documentId(name)]!.document).not.toMatch(/\bby\b/)
  })

  test('for a guardian has nothing of complaints and notifications, and says when a guardian may be told nothing', async () => {
    expect(registered[documentId('ExtractForGuardian')]!.document).not.toMatch(/whoHasSeen(Complaints|Notifications)/)
    const locked = async () => (await dpo.ask('ExtractForGuardian', { child: 'c-locked-here' })).data!['guardianLocked']
    expect(await locked()).toBe(false)
    const db = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_notifications'))
    await db.connect()
    try {
      await db.query(
        `insert into guardian_lock (id, child_id, municipality_id, on_since, set_by, why)
         values (gen_random_uuid(), 'c-locked-here', '0999', now(), 'test', 'Mistanke')`,
      )
      expect(await locked()).toBe(true)
      const { rows } = await db.query(
        `select subject from app.audit where record_kind = 'guardian_lock' and child_ids @> array['c-locked-here']`,
      )
      expect(rows).toEqual([{ subject: 'dpo' }, { subject: 'dpo' }])
      await db.query(`update guardian_lock set off_since = now(), lifted_by = 'test' where child_id = 'c-locked-here'`)
      expect(await locked()).toBe(false)
    } finally {
      await db.query(`delete from guardian_lock where child_id = 'c-locked-here'`)
      await db.end()
    }
  })
})
