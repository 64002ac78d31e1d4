import pg from 'pg'
import { withDatabase } from '@tilsynsblik/service-kit'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { documentId, signIn, stranger, type Visitor } from '../support/visitor.ts'

const homes = { period: '2025K4..2026K3' }
let supervisor: Visitor
let council: Visitor
beforeAll(async () => {
  supervisor = await signIn(inject('url'), 'tilsyn-syd')
  council = await signIn(inject('url'), 'boerneraadet')
})
const codes = (body: { errors?: { extensions: { code: string } }[] }) => body.errors?.map((error) => error.extensions.code)

describe('who is not signed in', () => {
  test.each([
    ['no cookie', ''],
    ['a cookie of another kind', 'tilsynsblik=nonsense'],
    ['an empty cookie', 'tilsynsblik='],
  ])('gets nothing with %s', async (_, cookie) => {
    const { status, body } = await stranger(inject('url')).post({ documentId: documentId('SupervisorHomes'), variables: homes }, { cookie })
    expect([status, codes(body), body.data]).toEqual([401, ['UNAUTHENTICATED'], undefined])
  })

  test('a name nobody knows leads back to the list of people, without a session', async () => {
    const visitor = await signIn(inject('url'), 'nobody-by-that-name')
    expect((await visitor.get('/auth/session')).status).toBe(401)
  })

  test('an answer from the identity provider that nobody asked for is refused', async () => {
    const response = await stranger(inject('url')).get('/auth/callback?code=made-up&state=made-up')
    expect(response.headers.get('location')).toBe('/?login=afvist')
    expect(response.headers.getSetCookie()).toEqual([])
  })

  test('login never sends the browser to another site', async () => {
    for (const elsewhere of ['https://evil.example', '//evil.example', '/\\evil.example']) {
      const response = await stranger(inject('url')).get(`/auth/login?login_hint=tilsyn-syd&return_to=${encodeURIComponent(elsewhere)}`)
      expect(new URL(response.headers.get('location')!).origin).toBe(new URL(inject('url')).origin)
      const { rows } = await behindTheWalls('select return_to from login_attempt order by started_at desc limit 1')
      expect(rows[0].return_to).toBe('/')
    }
  })
})

describe('access ends', () => {
  test('at sign-out, for that session and no other', async () => {
    const leaving = await signIn(inject('url'), 'tilsyn-nord')
    const staying = await signIn(inject('url'), 'tilsyn-nord')
    await fetch(new URL('/auth/logout', inject('url')), { method: 'POST', headers: { cookie: leaving.cookie } })
    expect((await leaving.get('/auth/session')).status).toBe(401)
    expect((await staying.get('/auth/session')).status).toBe(200)
  })

  test('with the assignment, at the next request', async () => {
    const visitor = await signIn(inject('url'), 'tilsyn-midt')
    expect((await visitor.ask('SupervisorHomes', homes)).status).toBe(200)
    await behindTheWalls(`update assignment set valid_to = now() where person_id = 'tilsyn-midt'`)
    expect((await visitor.ask('SupervisorHomes', homes)).status).toBe(401)
    await behindTheWalls(`update assignment set valid_to = null where person_id = 'tilsyn-midt'`)
  })

  test('after half an hour without a request, and after ten hours in any case', async () => {
    for (const aged of [`seen_at = now() - interval '31 minutes'`, `started_at = now() - interval '601 minutes'`]) {
      const visitor = await signIn(inject('url'), 'tilsyn-oest')
      await behindTheWalls(`update session set ${aged} where person_id = 'tilsyn-oest'`)
      expect((await visitor.get('/auth/session')).status).toBe(401)
    }
  })

  test('for a persona nobody has defined', async () => {
    await behindTheWalls(`update assignment set persona = 'minister' where person_id = 'ankestyrelsen'`)
    const visitor = await signIn(inject('url'), 'ankestyrelsen')
    expect((await visitor.get('/auth/session')).status).toBe(401)
    await behindTheWalls(`update assignment set persona = 'appeals_board' where person_id = 'ankestyrelsen'`)
  })
})

describe('a document', () => {
  test('that is not registered is not answered', async () => {
    for (const body of [
      { query: '{ municipalities { name } }' },
      { documentId: `sha256:${'0'.repeat(64)}` },
      { documentId: 'toString' },
      {},
    ]) {
      const { status, body: answer } = await supervisor.post(body)
      expect([status, codes(answer), answer.data]).toEqual([400, ['FORBIDDEN'], undefined])
    }
  })

  test('of another persona does not exist for this one', async () => {
    expect((await council.ask('SupervisorHomes', homes)).errors.map((error) => error.extensions.code)).toEqual(['FORBIDDEN'])
  })

  test('cannot be swapped for introspection, a batch, or two operations', async () => {
    for (const body of [
      { query: '{ __schema { types { name } } }' },
      [{ documentId: documentId('SupervisorHomes') }],
      'no json',
      '"text"',
      'null',
    ])
      expect((await supervisor.post(body)).status).toBe(400)
  })

  test('over 256 kB is refused before it is parsed', async () => {
    expect((await supervisor.post(`{"documentId":"${'x'.repeat(300_000)}"}`)).status).toBe(413)
  })
})

describe('another site', () => {
  test.each([
    ['without our header', { 'x-tilsynsblik': '0' }],
    ['with its own origin', { origin: 'https://evil.example' }],
    ['with no origin it will own up to', { origin: 'null' }],
    ['as the browser names it', { 'sec-fetch-site': 'cross-site' }],
  ])('cannot ask on behalf of someone signed in: %s', async (_, headers) => {
    const { status, body } = await supervisor.post({ documentId: documentId('SupervisorHomes'), variables: homes }, headers)
    expect([status, codes(body)]).toEqual([403, ['FORBIDDEN']])
  })

  test('cannot ask by GET', async () => {
    expect((await supervisor.get(`/graphql?documentId=${documentId('SupervisorHomes')}`)).status).toBe(405)
  })
})

describe('a value that cannot be', () => {
  test.each([
    ['a period nobody can read', { period: 'last year' }, 'Period'],
    ['a period that runs backwards', { period: '2026K3..2025K4' }, 'Period'],
    ['no period', {}, 'period'],
    ['text that no database holds', { period: '2025K4\0' }, 'period'],
  ])('%s is named, with the way out', async (_, variables, word) => {
    const { errors, data } = await supervisor.ask('SupervisorHomes', variables)
    expect(errors[0]!.extensions.code).toBe('BAD_USER_INPUT')
    expect(errors[0]!.message).toContain(word)
    expect(data?.['institutionPeriods'] ?? null).toBeNull()
  })
})

describe('a home outside the scope', () => {
  test('is not found, exactly as one that does not exist', async () => {
    const nord = await signIn(inject('url'), 'tilsyn-nord')
    const { data } = await nord.ask('SupervisorHomes', homes)
    const foreign = data!.institutionPeriods[0]!.institutionId
    const ask = (id: string) => supervisor.ask('Home', homeVariables(id))
    const [theirs, nobodys] = [await ask(foreign), await ask('h-000000')]
    expect(theirs.errors.map((error) => error.extensions.code)).toContain('NOT_FOUND')
    const without = (answer: typeof theirs) => ({
      ...answer,
      errors: answer.errors.map(({ message, path, extensions }) => ({ message, path, code: extensions.code })),
    })
    expect(without(theirs)).toEqual(without(nobodys))
    expect(JSON.stringify(theirs.data)).not.toMatch(/[1-9]\d*/)
  })
})

describe('every answer', () => {
  test('carries the headers that keep it ours', async () => {
    for (const path of ['/', '/auth/session', '/health', '/no-such-thing.js']) {
      const { headers } = await supervisor.get(path)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    }
  })

  test('of the session may not be kept, and its cookie cannot be read by a script', async () => {
    expect((await supervisor.get('/auth/session')).headers.get('cache-control')).toBe('no-store')
    const { headers } = await supervisor.post({ documentId: documentId('SupervisorHomes'), variables: homes })
    expect(headers.get('cache-control')).toBe('no-store')
    const login = await fetch(new URL('/auth/logout', inject('url')), { method: 'POST' })
    expect(login.headers.getSetCookie()[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Lax/)
  })
})

/** Variables of the document that opens a home; the names are the document's own. */
function homeVariables(id: string): Record<string, unknown> {
  return {
    id,
    period: homes.period,
    until: '2026K3',
    overview: true,
    incidents: true,
    complaints: true,
    notifications: true,
    inspections: true,
  }
}

async function behindTheWalls(sql: string): Promise<pg.QueryResult> {
  const db = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_gateway'))
  await db.connect()
  try {
    return await db.query(sql)
  } finally {
    await db.end()
  }
}
