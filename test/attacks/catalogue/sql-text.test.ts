import { mintPrincipal, openLog, startSubgraph, withDatabase, type Principal } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { serviceContextOf } from '../../../apps/standalone/src/platform/service-principal.ts'
import { services } from '../../../apps/standalone/src/services-of-the-house.ts'
import { incidents } from '../../../services/incidents/src/service.ts'
import { sharedDatabases } from '../../support/second-door.ts'
import { signIn, type Visitor } from '../../support/visitor.ts'

const payloads = [
  "'",
  '"',
  '\\',
  ';',
  '--',
  '/*',
  '*/',
  '%',
  '_',
  "' or 1=1 --",
  "' or ''='",
  "'; drop table incident; --",
  "') or true --",
  '1; select pg_sleep(100)',
  "' union select secret from app.principal_key --",
  '$$; select 1; $$',
  '$1',
  ':x',
  '?',
  '{{7*7}}',
  "E'\\x27'",
  'chr(39)||chr(39)',
  '0x27',
  'ʼ or 1=1',
  '＇ or 1=1',
  'a\r\nb',
  "current_setting('app.principal')",
  "pg_read_file('/etc/passwd')",
  "(select string_agg(secret, ',') from app.principal_key)",
  "' and (select 1/0)=1 --",
  '; reset role; --',
  '; set role incidents_owner; --',
] as const
const key = inject('secrets').keys['incidents']!
let manager: Visitor
let admin: pg.Client
let login: pg.Client
beforeAll(async () => {
  manager = await signIn(inject('url'), 'leder')
  admin = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_incidents'))
  login = new pg.Client(sharedDatabases().urlOf('incidents'))
  await Promise.all([admin.connect(), login.connect()])
})
afterAll(() => Promise.all([admin.end(), login.end()]))

describe('#34 text that would be SQL in another house', () => {
  test.each<[string, (text: string) => [document: string, variables: Record<string, unknown>]]>([
    ['an id', (text) => ['ReportPage', { home: 'h-170017', id: text, named: true }]],
    ['a home', (text) => ['WorkPage', { home: text, manager: true }]],
    ['a child', (text) => ['AccessPage', { child: text }]],
    ['a cursor', (text) => ['AccessPage', { child: 'c-1', incidents: Buffer.from(JSON.stringify([text])).toString('base64url') }]],
    ['a cursor of two', (text) => ['Home', { ...home, after: Buffer.from(JSON.stringify([text, text])).toString('base64url') }]],
    ['a year', (text) => ['ReturnsPage', { home: 'h-170017', year: text }]],
    ['a period', (text) => ['Home', { ...home, period: text }]],
  ])('in the place of %s finds nothing, does nothing, and tells nothing', async (_, question) => {
    const began = Date.now()
    for (const text of payloads) {
      const { errors, data, status } = await manager.ask(...question(text))
      expect([200, 400], text).toContain(status)
      for (const { message, extensions } of errors) {
        expect(['BAD_USER_INPUT', 'FORBIDDEN', 'NOT_FOUND'], `${text}: ${message}`).toContain(extensions.code)
        expect(message).not.toMatch(/syntax|relation|column|operator|pg_|secret/i)
      }
      expect(JSON.stringify(data ?? null), text).not.toMatch(/principal_key|root:x/)
    }
    // Nothing slept: it would be for a hundred seconds, or until somebody gave it up, and then it would be another code.
    expect(Date.now() - began).toBeLessThan(60_000)
  })

  test('what was typed is never part of a statement: the statements are the same afterwards', async () => {
    const tables = async () =>
      (await admin.query(`select count(*)::int as n from pg_class where relnamespace = 'public'::regnamespace`)).rows
    const before = await tables()
    for (const text of payloads) await manager.ask('ReportPage', { home: 'h-170017', id: text, named: true })
    expect(await tables()).toEqual(before)
    const { rows } = await admin.query(
      `select query from pg_stat_activity where datname = current_database() and query ilike '%drop table%' and pid <> pg_backend_pid()`,
    )
    expect(rows).toEqual([])
  })
})

const home = {
  id: 'h-170017',
  period: '2026K3',
  until: '2026K3',
  overview: false,
  incidents: true,
  complaints: false,
  notifications: false,
  inspections: false,
}
const supervisor: Principal = { userId: 'tilsyn-syd', persona: 'supervisor', scope: 'syd', purpose: 'test', requestId: 'r' }

/** As it would be, had somebody's text become SQL after all: under the login, in a transaction as her persona. */
async function injected(principal: Principal, ...statements: string[]): Promise<pg.QueryResult[] | string> {
  await login.query('begin')
  try {
    await login.query(`select set_config('app.principal', $1, true), set_config('role', $2, true)`, [
      mintPrincipal(principal, 'incidents', key, ''),
      `incidents_${principal.persona}`,
    ])
    const results = []
    for (const sql of statements) results.push(await login.query(sql))
    return results
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await login.query('rollback')
  }
}

describe('#35 SQL that came through all the same', () => {
  test('shows the rows of her own authority, or the cases below say nothing', async () => {
    const [rows] = (await injected(supervisor, `select from public.incident where authority_id = 'syd' limit 1`)) as pg.QueryResult[]
    expect(rows!.rowCount).toBe(1)
  })

  test.each([
    ['another scope by setting', `select set_config('app.scope', 'nord', true)`],
    ['a principal without a signature', `select set_config('app.principal', 'eyJhbGciOiJub25lIn0.eyJwZXJzb25hIjoic2VydmljZSJ9.', true)`],
    ['another persona', `set local role incidents_service`],
    ['no persona', `reset role`],
    ['row security off', `set local row_security = off`],
    ['another search path', `set local search_path = pg_temp, public`],
  ])('%s shows not one row of another authority', async (_, sql) => {
    const results = await injected(supervisor, sql, `select count(*)::int as n from public.incident where authority_id <> 'syd'`)
    if (typeof results === 'string') expect(results).toBe('42501')
    else expect(results.at(-1)!.rows).toEqual([{ n: 0 }])
  })

  test.each([
    ['the owner', 'set local role incidents_owner'],
    ['the administrator', 'set local role postgres'],
    ['a file of the server', `select pg_read_file('/etc/passwd')`],
    ['a program of the server', `copy incident to program 'cat'`],
    ['a table of one’s own', 'create table public.mine (x int)'],
    ['a temporary table', 'create temp table mine (x int)'],
    ['a function of one’s own', `create function public.mine() returns int language sql as 'select 1'`],
    ['the key', 'select * from app.principal_key'],
    ['the audit', 'select * from app.audit'],
    ['a row of the audit', `delete from app.audit`],
    ['a policy', 'drop policy supervisor_reads on incident'],
    ['row security', 'alter table incident disable row level security'],
    ['another connection', `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'postgres'`],
  ])('%s is out of reach', async (_, sql) => {
    expect(await injected(supervisor, sql)).toBe('42501')
  })

  test('another database is out of reach: what would reach it is not installed', async () => {
    const sql = `select * from dblink('dbname=tilsynsblik_complaints', 'select 1') as t(x int)`
    expect(await injected(supervisor, sql)).toBe('42883')
  })
})

test('#37 what is asked cannot write: the transaction of a question is read-only', async () => {
  const log = openLog('silent', 'sql-text')
  const { urlOf, textsOf } = sharedDatabases()
  const settings = { databaseUrl: urlOf('incidents'), texts: textsOf('incidents')!, keys: [key], log, poolSize: 1 }
  const register = await startSubgraph(incidents, settings)
  try {
    const asked = serviceContextOf(register, key, 'test').read('update incident set state = state where false')
    await expect(asked).rejects.toThrow('read-only transaction')
  } finally {
    await register.stop()
  }
})

describe('#7 #13 whose row it is', () => {
  test('a row is not moved to another home, or by an overseer to another authority', async () => {
    const leader: Principal = { ...supervisor, userId: 'leder', persona: 'manager', scope: 'h-170017' }
    expect(await injected(leader, `update incident set institution_id = 'h-170002'`)).toBe('42501')
    for (const set of [`authority_id = 'nord'`, `institution_id = 'h-170002'`, `child_id = 'c-1'`, `author_id = null`])
      expect(await injected(supervisor, `update incident set ${set}`), set).toBe('42501')
  })

  test('a head of department is granted no narrative of a report', async () => {
    const head: Principal = { ...supervisor, userId: 'afdelingsleder', persona: 'department_head', scope: 'dep-midt-boern' }
    expect(await injected(head, 'select * from report_version')).toBe('42501')
  })
})

test('#4 #36 nobody of the council has a grant on a row of anybody, in any register', async () => {
  for (const { name, database } of services) {
    const register = new pg.Client(withDatabase(inject('adminUrl'), `tilsynsblik_${name}`))
    await register.connect()
    const personal = database.tables.filter((table) => {
      const { properties } = table.init().meta
      return 'childId' in properties || 'incidentId' in properties || 'complaintId' in properties || 'notificationId' in properties
    })
    for (const table of personal.map((one) => one.meta.tableName)) {
      const { rows } = await register.query(`select has_any_column_privilege('${name}_council', 'public.${table}', 'select') as may`)
      expect([table, rows[0].may]).toEqual([table, false])
    }
    await register.end()
  }
})
