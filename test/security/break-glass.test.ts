import { demoPeople } from '@tilsynsblik/demo-denmark'
import { mintPrincipal, withDatabase, type Principal } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { services } from '../../apps/standalone/src/services-of-the-house.ts'
import { openNotices } from '../support/open-notices.ts'
import { sharedDatabases } from '../support/second-door.ts'
import { seated } from '../support/seated.ts'
import { signIn, stranger, type Visitor } from '../support/visitor.ts'

/** One home of somebody else's, for an hour, with a reason: less than an overseer of it has, and never more. */
const { institutionId: home, authorityId: authority } = demoPeople
const reason = 'Akut bekymring meldt i aften, og hjemmets eget tilsyn kan ikke nås.'
const homeVariables = {
  period: '2025K4..2026K3',
  until: '2026K3',
  overview: true,
  incidents: true,
  complaints: true,
  notifications: true,
  inspections: true,
}

const access = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_gateway'))
let opener: Visitor
let headOfTheHome: Visitor
let dpo: Visitor
beforeAll(async () => {
  await access.connect()
  opener = await seated('bryder-glas', 'supervisor', 'nord')
  ;[headOfTheHome, dpo] = await Promise.all([signIn(inject('url'), `tilsynschef-${authority}`), signIn(inject('url'), 'dpo')])
})
afterAll(() => access.end())

const post = async (visitor: Visitor, path: string, body: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(new URL(`/glass/${path}`, inject('url')), {
    method: 'POST',
    headers: { 'x-tilsynsblik': '1', cookie: visitor.cookie, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as { code?: string; problems?: { path: string; code: string }[] } }
}
const look = (visitor: Visitor, path: string) =>
  fetch(new URL(`/glass/${path}`, inject('url')), { headers: { 'x-tilsynsblik': '1', cookie: visitor.cookie } })
const listed = async (visitor: Visitor) => {
  const response = await look(visitor, 'list')
  return response.ok ? ((await response.json()) as { opened: Record<string, unknown>[] }).opened : response.status
}
const noticesOf = async (visitor: Visitor) => {
  const response = await look(visitor, 'notices')
  return ((await response.json()) as { notices: { id: string; createdAt: string; readAt: string | null }[] }).notices
}
const codes = ({ errors }: { errors: { extensions: { code: string } }[] }) => errors.map(({ extensions }) => extensions.code)
interface Session {
  persona: string
  scope: { id: string } | null
  glass?: { homeId: string; until: string }
}
const session = async (visitor: Visitor) => (await visitor.get('/auth/session')).json() as Promise<Session>
const openHome = (visitor: Visitor, id = home) => visitor.ask('Home', { ...homeVariables, id })

describe('denied', () => {
  test.each(['medarbejder', 'leder', 'sagsbehandler', 'boerneraadet', 'afdelingsleder', 'ung', 'drift', 'ankestyrelsen'])(
    '%s breaks no glass, and knows of none',
    async (person) => {
      const visitor = await signIn(inject('url'), person)
      expect((await post(visitor, 'open', { home, reason })).status).toBe(403)
      expect(await listed(visitor)).toBe(403)
    },
  )

  test.each(['medarbejder', 'sagsbehandler', 'boerneraadet', 'afdelingsleder', 'ung', 'drift', 'ankestyrelsen', `tilsyn-${authority}`])(
    '%s is not told who breaks it',
    async (person) => {
      const visitor = await signIn(inject('url'), person)
      expect((await look(visitor, 'notices')).status).toBe(403)
      expect((await post(visitor, 'read', { id: crypto.randomUUID() })).status).toBe(403)
    },
  )

  test('nobody, another site, and who oversees the home already', async () => {
    expect((await post(stranger(inject('url')), 'open', { home, reason })).status).toBe(401)
    expect((await post(opener, 'open', { home, reason }, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await post(await signIn(inject('url'), `tilsyn-${authority}`), 'open', { home, reason })).status).toBe(403)
  })

  test.each([
    ['no reason', { home }, 'reason', 'tooShort'],
    ['a reason of blanks', { home, reason: ' '.repeat(40) }, 'reason', 'tooShort'],
    ['a reason with a personal number', { home, reason: `${reason} 010203-4567` }, 'reason', 'personalNumber'],
    ['a book for a reason', { home, reason: 'x'.repeat(2_001) }, 'reason', 'tooLong'],
    ['a home that is none', { home: 'h-000000', reason }, 'home', 'unknown'],
    ['a home that is no id', { home: "'; drop table assignment; --", reason }, 'home', 'required'],
    ['half a letter', '{"home":', 'home', 'required'],
  ])('%s opens nothing', async (_, body, path, code) => {
    const { status, body: answer } = await post(opener, 'open', body)
    expect(status).toBe(422)
    expect(answer.problems).toContainEqual({ path, code })
    expect((await session(opener)).glass).toBeUndefined()
  })

  test('the gateway itself can make no seat: only with a reason, for a session, by the function', async () => {
    const asGateway = new pg.Client(sharedDatabases().urlOf('gateway'))
    await asGateway.connect()
    try {
      for (const sql of [
        `insert into assignment (id, person_id, persona, valid_from) values ('x', 'dpo', 'supervisor', now())`,
        `insert into broken_glass (assignment_id, person_id, own_assignment_id, reason) values ('dpo-1', 'dpo', 'dpo-1', 'because it could be done')`,
        `update broken_glass set reviewed_by = 'dpo', reviewed_at = now(), justified = true`,
        `insert into glass_notice (assignment_id, persona) values ('dpo-1', 'dpo')`,
        `update glass_notice set read_at = now(), read_by = 'dpo'`,
        `select seat_of('\\x00')`,
        `select break_glass('\\x00', 'h-1', 'h', 'syd', 'Syd', 'a reason that is long enough')`,
      ])
        await expect(asGateway.query(sql), sql).rejects.toMatchObject({ code: '42501' })
    } finally {
      await asGateway.end()
    }
  })
})

describe('an opened home', () => {
  let id: string
  beforeAll(async () => {
    expect(codes(await openHome(opener))).toContain('NOT_FOUND')
    expect(await post(opener, 'open', { home, reason })).toMatchObject({ status: 200 })
    const { rows } = await access.query(
      `select assignment_id as id from broken_glass where person_id = 'bryder-glas' order by opened_at desc limit 1`,
    )
    id = rows[0].id
  })

  test('is read, and the audit says how', async () => {
    const { glass } = await session(opener)
    expect(glass).toMatchObject({ homeId: home })
    expect(Date.parse(glass!.until) - Date.now()).toBeLessThanOrEqual(60 * 60_000)
    const { data, errors } = await openHome(opener)
    expect(errors).toEqual([])
    expect(data!.incidents!.nodes.length).toBeGreaterThan(0)
    const register = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_incidents'))
    await register.connect()
    const { rows } = await register.query(`select distinct purpose, scope from app.audit where subject = 'bryder-glas'`)
    await register.end()
    expect(rows).toEqual([{ purpose: 'break-glass:Home', scope: authority }])
  })

  test('is the only one: no other home of the authority, no notices, no names of its people, no glass behind the glass', async () => {
    const { data } = await (await signIn(inject('url'), `tilsyn-${authority}`)).ask('SupervisorHomes', { period: homeVariables.period })
    const others = data!['institutionPeriods']
      .map((one: { institutionId: string }) => one.institutionId)
      .filter((one: string) => one !== home)
    expect(others.length).toBeGreaterThan(3)
    for (const other of others.slice(0, 3)) expect(codes(await openHome(opener, other))).toContain('NOT_FOUND')
    const mine = await opener.ask('SupervisorHomes', { period: homeVariables.period })
    expect(mine.data!['institutionPeriods'].map((one: { institutionId: string }) => one.institutionId)).toEqual([home])
    expect((await opener.get('/notices/stream')).status).toBe(403)
    expect(await (await opener.get('/auth/colleagues')).json()).toEqual([])
    const colleagues = (await (await headOfTheHome.get('/auth/colleagues')).json()) as { id: string }[]
    expect(colleagues.map((one) => one.id)).not.toContain('bryder-glas')
    expect((await post(opener, 'open', { home: others[0], reason })).status).toBe(403)
    expect(await listed(opener)).toEqual([])
  })

  test('is changed by nothing', async () => {
    const input = { id: crypto.randomUUID(), institutionId: home, kind: 'ALLEGATION', text: 'Der er ringet om hjemmet i aften.' }
    expect(codes(await opener.ask('RaiseSignal', { input }))).toEqual(['FORBIDDEN'])
    const own = await signIn(inject('url'), `tilsyn-${authority}`)
    expect(codes(await own.ask('RaiseSignal', { input })), 'an overseer of the home may').toEqual([])
  })

  test('is seen by the heads of both authorities and the data-protection officer, and by no other', async () => {
    const ids = async (visitor: Visitor) => ((await listed(visitor)) as { id: string }[]).map((one) => one.id)
    expect(await ids(headOfTheHome)).toContain(id)
    expect(await ids(dpo)).toContain(id)
    const headOfTheOpener = await seated('chef-nord', 'authority_head', 'nord')
    expect(await ids(headOfTheOpener)).toContain(id)
    expect(await ids(await seated('chef-midt', 'authority_head', 'midt'))).not.toContain(id)
    expect(await ids(await seated('kollega-nord', 'supervisor', 'nord'))).not.toContain(id)
  })

  test('is told at once to its manager, the officer and both heads, and to nobody about herself', async () => {
    const chefNord = await seated('chef-nord', 'authority_head', 'nord')
    const leder = await signIn(inject('url'), 'leder')
    const told = [leder, dpo, headOfTheHome, chefNord]
    const streams = await Promise.all(told.map(({ cookie }) => openNotices(inject('url'), cookie)))
    const before = await Promise.all(told.map(noticesOf))
    const second = await seated('bryder-ogsaa', 'supervisor', 'nord')
    expect((await post(second, 'open', { home, reason })).status).toBe(200)
    for (const [place, visitor] of told.entries()) {
      const [newest, ...rest] = await noticesOf(visitor)
      expect(rest.map((one) => one.id)).toEqual(before[place]!.map((one) => one.id))
      expect(Object.keys(newest!)).toEqual(['id', 'createdAt', 'readAt'])
      await streams[place]!.said(newest!.id)
      streams[place]!.close()
    }
    const [newest] = await noticesOf(leder)
    const others = [await seated('leder-andet', 'manager', 'h-000000'), await seated('chef-midt', 'authority_head', 'midt')]
    for (const visitor of others) {
      expect(await noticesOf(visitor)).toEqual([])
      expect((await post(visitor, 'read', { id: newest!.id })).status).toBe(404)
    }
    expect((await post(dpo, 'read', { id: newest!.id })).status, 'each her own').toBe(404)
    expect((await post(leder, 'read', { id: "x' or true" })).status).toBe(404)
    expect((await post(leder, 'read', { id: newest!.id })).status).toBe(200)
    expect((await noticesOf(leder)).find((one) => one.id === newest!.id)!.readAt).not.toBeNull()
    expect((await noticesOf(dpo)).at(0)!.readAt).toBeNull()
    expect((await post(second, 'close', {})).status).toBe(200)
  })

  test('is reviewed once, by somebody else', async () => {
    const review = { id, justified: true, remark: 'Ringet til hjemmet samme aften.' }
    expect((await post(await seated('kollega-nord', 'supervisor', 'nord'), 'review', review)).status).toBe(403)
    expect((await post(await seated('chef-midt', 'authority_head', 'midt'), 'review', review)).status).toBe(404)
    expect((await post(headOfTheHome, 'review', { ...review, justified: 'yes' })).status).toBe(400)
    expect((await post(headOfTheHome, 'review', review)).status).toBe(200)
    expect((await post(dpo, 'review', { ...review, justified: false })).status).toBe(404)
    const opened = (await listed(dpo)) as { id: string }[]
    expect(opened.find((one) => one.id === id)).toMatchObject({ justified: true, reason, openedAs: 'supervisor' })
  })

  test('is shut when its time is up, and the session is what it was', async () => {
    await access.query(`update assignment set valid_to = now() where id = $1`, [id])
    expect(await session(opener)).toMatchObject({ persona: 'supervisor', scope: { id: 'nord' } })
    expect((await session(opener)).glass).toBeUndefined()
    expect(codes(await openHome(opener))).toContain('NOT_FOUND')
  })

  test('is shut by hand too; and who opened it as data-protection officer does not review it', async () => {
    const known = (await noticesOf(dpo)).map((one) => one.id)
    expect((await post(dpo, 'open', { home, reason })).status).toBe(200)
    expect((await look(dpo, 'notices')).status, 'behind the glass').toBe(403)
    expect((await session(dpo)).persona).toBe('supervisor')
    expect((await post(dpo, 'close', {})).status).toBe(200)
    expect((await session(dpo)).persona).toBe('dpo')
    expect((await post(dpo, 'close', {})).status).toBe(404)
    expect((await noticesOf(dpo)).map((one) => one.id)).toEqual(known)
    const [own] = (await listed(dpo)) as { id: string; openedById: string }[]
    expect(own!.openedById).toBe('dpo')
    expect((await post(dpo, 'review', { id: own!.id, justified: true })).status).toBe(404)
  })
})

describe.each(services.map(({ name, database }) => [name, database.tables] as const))('Postgres itself, in %s', (service, tables) => {
  const key = inject('secrets').keys[service]!
  const login = new pg.Client(sharedDatabases().urlOf(service))
  beforeAll(() => login.connect())
  afterAll(() => login.end())
  const glass: Principal = { userId: 'bryder-glas', persona: 'supervisor', scope: authority, home, purpose: 'test', requestId: 'r' }

  async function asGlass<T>(work: () => Promise<T>): Promise<T> {
    await login.query('begin')
    try {
      await login.query(`select set_config('app.principal', $1, true), set_config('role', $2, true)`, [
        mintPrincipal(glass, service, key, ''),
        `${service}_supervisor`,
      ])
      return await work()
    } finally {
      await login.query('rollback')
    }
  }

  const read = tables.map((table) => table.init().meta).filter(({ policies }) => policies.some(({ name }) => name === 'glass_reads'))

  test.each(read.map(({ tableName, properties }) => [tableName, Object.keys(properties)] as const))(
    'shows of %s nothing of another home',
    async (table, properties) => {
      const column = properties.includes('institutionId') ? 'institution_id' : table === 'institution' ? 'id' : null
      const { rows } = await asGlass(() =>
        login.query(`select count(*)::int as foreign from "${table}" ${column ? `where ${column} is distinct from '${home}'` : ''}`),
      )
      expect(rows).toEqual([{ foreign: 0 }])
    },
  )

  test('records nothing but reading', async () => {
    await expect(asGlass(() => login.query(`select app.record('signal.raise', 'home_signal', '{x}', '{}')`))).rejects.toMatchObject({
      code: '42501',
    })
  })

  test('takes no row in, and changes none', async () => {
    for (const { tableName, policies } of tables.map((table) => table.init().meta)) {
      if (policies.some(({ name }) => name === 'supervisor_adds'))
        expect(
          policies.map(({ name }) => name),
          tableName,
        ).toContain('glass_adds')
      if (policies.some(({ name }) => name === 'supervisor_changes'))
        expect(
          policies.map(({ name }) => name),
          tableName,
        ).toContain('glass_changes')
      if (policies.some(({ name }) => name === 'supervisor_removes'))
        expect(
          policies.map(({ name }) => name),
          tableName,
        ).toContain('glass_removes')
    }
  })
})
