import pg from 'pg'
import { mintPrincipal, withDatabase } from '@tilsynsblik/service-kit'
import { scopeKindOf, type Persona } from '@tilsynsblik/vocabulary'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { services } from '../../apps/standalone/src/services-of-the-house.ts'

/**
 * Asks Postgres itself, as a service's login would: whatever the gateway or a resolver did wrong, this is what is left.
 * Who is denied comes first.
 */
const connections = new Map<string, pg.Client>()
beforeAll(async () => {
  for (const { name } of services) {
    const url = new URL(withDatabase(inject('adminUrl'), `tilsynsblik_${name}`))
    url.username = `${name}_login`
    url.password = inject('secrets').passwords[name]!
    const client = new pg.Client(url.href)
    await client.connect()
    connections.set(name, client)
  }
})
afterAll(() => Promise.all([...connections.values()].map((client) => client.end())))

interface Who {
  persona: Persona
  scope: string | null
}

function tokenOf(service: string, { persona, scope }: Who, key = inject('secrets').keys[service]!): string {
  return mintPrincipal({ userId: 'test', persona, scope, purpose: 'test', requestId: crypto.randomUUID() }, service, key, '')
}

/** Runs one statement as a service does for a caller; what the statement did is undone. */
async function as<Row extends object = Record<string, unknown>>(service: string, who: Who, sql: string, token?: string): Promise<Row[]> {
  const db = connections.get(service)!
  await db.query('begin')
  try {
    await db.query(`select set_config('app.principal', $1, true), set_config('role', $2, true)`, [
      token ?? tokenOf(service, who),
      `${service}_${who.persona}`,
    ])
    return (await db.query<Row>(sql)).rows
  } finally {
    await db.query('rollback')
  }
}

const syd: Who = { persona: 'supervisor', scope: 'syd' }
const council: Who = { persona: 'council', scope: null }
const service: Who = { persona: 'service', scope: null }

describe('without a verified principal', () => {
  test.each(['incident', 'measure', 'nil_return', 'published_cell'])('the login may not even look at %s', async (table) => {
    await expect(connections.get('incidents')!.query(`select * from public.${table}`)).rejects.toThrow('permission denied')
  })

  test.each([
    ['no token', ''],
    ['a word', 'nonsense'],
    ['three empty parts', '..'],
  ])('%s is refused, not answered with nothing', async (_, token) => {
    await expect(as('incidents', syd, 'select * from incident', token || 'x')).rejects.toThrow(/permission denied|invalid/)
  })

  test('a token signed with another key is refused', async () => {
    const token = tokenOf('incidents', syd, { id: inject('secrets').keys['incidents']!.id, secret: 'another' })
    await expect(as('incidents', syd, 'select * from incident', token)).rejects.toThrow('permission denied')
  })

  test('a token for complaints is worthless at incidents', async () => {
    const { keys } = inject('secrets')
    const foreign = mintPrincipal({ userId: 'test', ...syd, purpose: 'test', requestId: 'r' }, 'complaints', keys['incidents']!, '')
    await expect(as('incidents', syd, 'select * from incident', foreign)).rejects.toThrow('permission denied')
  })

  test('an edited scope breaks the signature', async () => {
    const [header, payload, signature] = tokenOf('incidents', syd).split('.') as [string, string, string]
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const forged = [header, Buffer.from(JSON.stringify({ ...claims, scope: 'nord' })).toString('base64url'), signature].join('.')
    await expect(as('incidents', syd, 'select * from incident', forged)).rejects.toThrow('permission denied')
  })

  test('a supervisor who becomes the service role inside her transaction is refused there', async () => {
    const token = tokenOf('incidents', syd)
    await expect(as('incidents', service, 'select * from incident', token)).rejects.toThrow('permission denied')
  })

  test('no persona can become the owner, create an object or turn row security off', async () => {
    for (const sql of [
      'set role incidents_owner',
      'create table mine (id int)',
      'create temp table mine (id int)',
      'alter table incident disable row level security',
    ])
      await expect(as('incidents', syd, sql)).rejects.toThrow(/permission denied|must be owner/)
    await expect(as('incidents', syd, 'set row_security = off; select * from incident')).rejects.toThrow(
      /row-level security|permission denied|multiple/,
    )
  })
})

describe('the council', () => {
  test.each([
    ['incidents', 'incident'],
    ['incidents', 'measure'],
    ['incidents', 'nil_return'],
    ['complaints', 'complaint'],
    ['complaints', 'appeal'],
    ['notifications', 'notification'],
    ['notifications', 'police_report'],
    ['institutions', 'institution'],
    ['institutions', 'occupancy'],
    ['institutions', 'staff_return'],
    ['institutions', 'guideline_version'],
    ['institutions', 'training'],
    ['institutions', 'rights_told'],
    ['oversight', 'inspection'],
    ['oversight', 'quarterly_overview'],
    ['oversight', 'overview_section'],
    ['oversight', 'overview_version'],
    ['oversight', 'use_alarm'],
    ['oversight', 'political_version'],
  ])('has no grant in %s on %s', async (name, table) => {
    await expect(as(name, council, `select count(*) from ${table}`)).rejects.toThrow('permission denied')
  })

  test('reads published cells', async () => {
    const [cells] = await as<{ count: number }>('incidents', council, 'select count(*)::int from published_cell')
    expect(cells!.count).toBeGreaterThan(100)
  })
})

describe('a supervisor', () => {
  test.each([
    ['institutions', 'institution'],
    ['institutions', 'occupancy'],
    ['institutions', 'staff_return'],
    ['institutions', 'training'],
    ['institutions', 'rights_told'],
    ['incidents', 'incident'],
    ['incidents', 'measure'],
    ['incidents', 'nil_return'],
    ['complaints', 'complaint'],
    ['notifications', 'notification'],
    ['oversight', 'inspection'],
  ])('sees in %s no row of %s outside her authority, and every row within', async (name, table) => {
    const [seen] = await as<{ rows: number; foreign: number }>(
      name,
      syd,
      `select count(id)::int as rows, count(id) filter (where authority_id <> 'syd')::int as foreign from (select authority_id, 1 as id from ${table}) as seen`,
    )
    const [all] = await as<{ rows: number }>(name, service, `select count(*)::int as rows from ${table} where authority_id = 'syd'`)
    expect(seen!.foreign).toBe(0)
    expect(seen!.rows).toBe(all!.rows)
    expect(seen!.rows).toBeGreaterThan(0)
  })

  test('never sees which child a notification is about: the column is not hers', async () => {
    await expect(as('notifications', syd, 'select child_id from notification')).rejects.toThrow('permission denied')
    await expect(as('notifications', syd, 'select * from child_conversation')).rejects.toThrow('permission denied')
  })

  test.each([
    'insert into incident select * from incident limit 1',
    "update incident set account = 'ATTACHED'",
    'delete from incident',
    'truncate incident',
  ])('cannot change a report: %s', async (sql) => {
    await expect(as('incidents', syd, sql)).rejects.toThrow(/permission denied|generated|cannot insert/)
  })
})

describe('others', () => {
  test.each<[string, Persona, string, string, string]>([
    ['institutions', 'manager', 'institution', 'institution', 'id'],
    ['institutions', 'manager', 'institution', 'training', 'institution_id'],
    ['institutions', 'department_head', 'department', 'law_receipt', 'department_id'],
    ['incidents', 'staff', 'institution', 'incident', 'institution_id'],
    ['incidents', 'manager', 'institution', 'incident', 'institution_id'],
    ['incidents', 'department_head', 'department', 'incident', 'department_id'],
    ['incidents', 'caseworker', 'municipality', 'incident', 'acting_municipality_id'],
    ['incidents', 'child', 'child', 'incident', 'child_id'],
    ['complaints', 'caseworker', 'municipality', 'complaint', 'municipality_id'],
    ['complaints', 'child', 'child', 'complaint', 'child_id'],
    ['notifications', 'caseworker', 'municipality', 'notification', 'municipality_id'],
    ['oversight', 'department_head', 'department', 'quarterly_overview', 'department_id'],
  ])('in %s a %s sees of one %s in %s only by %s', async (name, persona, kind, table, column) => {
    expect(scopeKindOf(persona)).toBe(kind)
    const [busiest] = await as<{ id: string; rows: number }>(
      name,
      service,
      `select ${column} as id, count(*)::int as rows from ${table} where ${column} is not null group by 1 order by 2 desc, 1 limit 1`,
    )
    const seen = await as<{ id: string; rows: number }>(
      name,
      { persona, scope: busiest!.id },
      `select ${column} as id, count(*)::int as rows from ${table} group by 1`,
    )
    expect(seen).toEqual([busiest])
    const nobody = await as(name, { persona, scope: 'nobody' }, `select ${column} from ${table}`)
    expect(nobody).toEqual([])
  })

  test.each<[Persona, string, string]>([
    ['supervisor', 'training', 'staff_id'],
    ['supervisor', 'rights_told', 'child_id'],
    ['authority_head', 'rights_told', 'how'],
    ['authority_head', 'house_rules_version', 'participation'],
    ['consultant', 'employee', 'staff_id'],
    ['department_head', 'law_receipt', 'recorded_by'],
    ['department_head', 'rights_told', 'child_id'],
  ])('a %s counts the %s of a home, and has no %s of it', async (persona, table, column) => {
    await expect(as('institutions', { persona, scope: 'nobody' }, `select ${column} from ${table}`)).rejects.toThrow('permission denied')
    await expect(as('institutions', { persona, scope: 'nobody' }, `select id from ${table}`)).resolves.toEqual([])
  })

  test('an employee sees her own courses and receipts, signs only for herself, and changes nothing', async () => {
    const simon: Who = { persona: 'staff', scope: 'h-170017' }
    for (const table of ['employee', 'training', 'law_receipt']) expect(await as('institutions', simon, `select from ${table}`)).toEqual([])
    const receipt = (staffId: string, recordedBy: string) =>
      `insert into law_receipt (id, institution_id, authority_id, employee_id, staff_id, text, version, received_on, way, recorded_by, recorded_at)
       values (gen_random_uuid(), 'h-170017', 'syd', gen_random_uuid(), '${staffId}', 'LAW', 'x', now(), 'PAPER', '${recordedBy}', now())`
    await expect(as('institutions', simon, receipt('leder', 'test'))).rejects.toThrow('row-level security')
    await expect(as('institutions', simon, receipt('leder', 'leder'))).rejects.toThrow('row-level security')
    await expect(as('institutions', simon, `update training set expires_on = null`)).rejects.toThrow('permission denied')
    await expect(as('institutions', { ...simon, persona: 'manager' }, `update guideline_version set revised_on = now()`)).rejects.toThrow(
      'permission denied',
    )
    await expect(as('institutions', { ...simon, persona: 'manager' }, `delete from law_receipt`)).rejects.toThrow('permission denied')
  })

  test('a manager sees that there is a complaint, never who filed it or about what', async () => {
    const manager: Who = { persona: 'manager', scope: 'h-000000' }
    await expect(as('complaints', manager, 'select complainant from complaint')).rejects.toThrow('permission denied')
    await expect(as('complaints', manager, 'select child_id from complaint')).rejects.toThrow('permission denied')
    await expect(as('complaints', manager, 'select id, outcome from complaint')).resolves.toEqual([])
  })
})
