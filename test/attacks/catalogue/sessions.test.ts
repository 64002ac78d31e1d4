import { withDatabase } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { seated } from '../../support/seated.ts'
import { documentId, signIn, stranger } from '../../support/visitor.ts'

/** Who one is: taken over, planted, replayed, several at once, and taken away. */
const access = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_gateway'))
beforeAll(() => access.connect())
afterAll(() => access.end())

const url = inject('url')
const cookiesOf = (response: Response) => response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!)
const at = (path: string, cookie = '') => fetch(new URL(path, url), { redirect: 'manual', headers: { cookie } })

/** A login up to the moment before the browser comes back. @returns the address it would come back to, and what it keeps */
async function almostIn(person: string): Promise<{ callback: string; cookie: string }> {
  const jar = new Map<string, string>()
  let next = new URL(`/auth/login?login_hint=${person}`, url).href
  for (let hops = 0; hops < 10; hops++) {
    const response = await fetch(next, { redirect: 'manual', headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') } })
    for (const pair of cookiesOf(response)) jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    next = new URL(response.headers.get('location')!, next).href
    if (new URL(next).pathname === '/auth/callback') break
  }
  return { callback: next, cookie: [...jar].map((pair) => pair.join('=')).join('; ') }
}
const isRefused = (response: Response) => {
  expect(response.headers.get('location')).toBe('/?login=afvist')
  expect(response.headers.getSetCookie().filter((cookie) => /^tilsynsblik=[\w-]/.test(cookie))).toEqual([])
}

describe('#49 the way back from the identity provider', () => {
  test('leads in once: the same address a second time is refused', async () => {
    const { callback, cookie } = await almostIn('tilsyn-syd')
    expect(cookiesOf(await at(callback, cookie)).some((pair) => /^tilsynsblik=[\w-]{43}$/.test(pair))).toBe(true)
    isRefused(await at(callback, cookie))
  })

  test('gives the browser no token of the identity provider: a cookie that means nothing elsewhere, and no more', async () => {
    const { callback, cookie } = await almostIn('tilsyn-syd')
    const response = await at(callback, cookie)
    expect(JSON.stringify([...response.headers]) + (await response.text())).not.toMatch(/eyJ|access_token|id_token/)
    const session = cookiesOf(response).find((pair) => pair.startsWith('tilsynsblik='))!
    expect(await (await at('/auth/session', session)).text()).not.toMatch(/eyJ|token/)
  })

  test('leads in only in the browser that set out: a link cannot sign somebody in as somebody else', async () => {
    const { callback } = await almostIn('tilsyn-nord')
    isRefused(await at(callback))
    const other = await almostIn('tilsyn-syd')
    isRefused(await at(callback, other.cookie))
  })

  test.each([
    ['another state', (back: URL) => back.searchParams.set('state', 'x'.repeat(43))],
    ['no state', (back: URL) => back.searchParams.delete('state')],
    ['another code', (back: URL) => back.searchParams.set('code', 'made-up')],
    ['another issuer', (back: URL) => back.searchParams.set('iss', 'https://evil.example')],
    ['an error of the provider', (back: URL) => back.searchParams.set('error', 'access_denied')],
    ['two states', (back: URL) => back.searchParams.append('state', 'y'.repeat(43))],
  ])('with %s leads nowhere', async (_, change) => {
    const { callback, cookie } = await almostIn('tilsyn-syd')
    const back = new URL(callback)
    change(back)
    const response = await at(back.href, cookie)
    if (_ === 'two states') expect([303, 400]).toContain(response.status)
    else isRefused(response)
  })

  test('with a nonce or a verifier that is not its own leads nowhere', async () => {
    for (const column of ['nonce', 'code_verifier']) {
      const { callback, cookie } = await almostIn('tilsyn-syd')
      await access.query(`update login_attempt set ${column} = repeat('x', 43) where state = $1`, [
        new URL(callback).searchParams.get('state'),
      ])
      isRefused(await at(callback, cookie))
    }
  })
})

describe('a session', () => {
  test('is never one that came with the browser: a planted cookie becomes nobody, and the login makes a new one', async () => {
    const planted = 'A'.repeat(43)
    expect((await at('/auth/session', `tilsynsblik=${planted}`)).status).toBe(401)
    const { callback, cookie } = await almostIn('tilsyn-syd')
    const given = cookiesOf(await at(callback, `${cookie}; tilsynsblik=${planted}`)).find((pair) => pair.startsWith('tilsynsblik='))!
    expect(given).not.toContain(planted)
    expect((await at('/auth/session', `tilsynsblik=${planted}`)).status).toBe(401)
    expect((await at('/auth/session', given)).status).toBe(200)
  })

  test('ends when somebody signs in anew in the same browser', async () => {
    const before = await signIn(url, 'tilsyn-oest')
    const { callback, cookie } = await almostIn('tilsyn-nord')
    await at(callback, `${cookie}; ${before.cookie}`)
    expect((await before.get('/auth/session')).status).toBe(401)
  })

  test('is known by its hash alone: what stands in the database opens nothing', async () => {
    await signIn(url, 'tilsyn-nord')
    const { rows } = await access.query<{ hex: string; text: string }>(
      `select encode(token_hash, 'hex') as hex, encode(token_hash, 'base64') as text from session order by started_at desc limit 3`,
    )
    for (const { hex, text } of rows)
      for (const token of [hex, text]) expect((await at('/auth/session', `tilsynsblik=${token}`)).status).toBe(401)
  })

  test('of two cookies is the first or nobody’s, and never the sum of both', async () => {
    const [one, other] = await Promise.all([signIn(url, 'tilsyn-nord'), signIn(url, 'boerneraadet')])
    const both = (await (await at('/auth/session', `${pairOf(one.cookie)}; ${pairOf(other.cookie)}`)).json()) as {
      persona: string
      scope: { id: string }
    }
    expect(both).toMatchObject({ persona: 'supervisor', scope: { id: 'nord' } })
  })

  test.each(['', '=', 'x'.repeat(5_000), '%00', '../../', '"quoted"', 'a,b', '✓'])('is not %j', async (token) => {
    expect(
      (await fetch(new URL('/auth/session', url), { headers: { cookie: Buffer.from(`tilsynsblik=${token}`).toString('latin1') } })).status,
    ).toBe(401)
  })

  test('#52 is over at the next request when the person’s assignment ends, whatever page is open', async () => {
    const visitor = await seated('snart-vaek', 'supervisor', 'nord')
    expect((await visitor.get('/auth/session')).status).toBe(200)
    await access.query(`update assignment set valid_to = now() where person_id = 'snart-vaek'`)
    for (const path of [
      '/auth/session',
      '/auth/colleagues',
      '/notices/stream',
      '/download/pdf?path=/hjem',
      `/attachments/${crypto.randomUUID()}`,
    ])
      expect((await visitor.get(path)).status, path).toBe(401)
    expect((await visitor.ask('SupervisorHomes', { period: '2026K3' })).status).toBe(401)
    expect((await fetch(new URL('/glass/list', url), { headers: { cookie: visitor.cookie, 'x-tilsynsblik': '1' } })).status).toBe(401)
  })

  test('of somebody with several assignments is of one of them: the other’s homes are not there, nor its documents', async () => {
    await seated('to-kasketter', 'supervisor', 'nord')
    await access.query(
      `insert into assignment (id, person_id, persona, scope_id, scope_name, valid_from) values ('to-kasketter-2', 'to-kasketter', 'manager', 'h-170017', 'Hjem 17', '2022-01-01')
       on conflict (id) do nothing`,
    )
    const visitor = await signIn(url, 'to-kasketter')
    const session = (await (await visitor.get('/auth/session')).json()) as { persona: string; assignments: unknown[] }
    expect([session.persona, session.assignments.length]).toEqual(['supervisor', 2])
    expect((await visitor.ask('WorkPage', { home: 'h-170017', manager: true })).status).toBe(400)
    const { data } = await visitor.ask('SupervisorHomes', { period: '2026K3' })
    expect(JSON.stringify(data)).not.toContain('h-170017')
    await access.query(`update assignment set valid_to = now() where id = 'to-kasketter-1'`)
    expect((await visitor.get('/auth/session')).status).toBe(401)
    const later = await signIn(url, 'to-kasketter')
    expect(((await (await later.get('/auth/session')).json()) as { persona: string }).persona).toBe('manager')
    await access.query(`update assignment set valid_to = null where id = 'to-kasketter-1'`)
  })
})

describe('#50 another site', () => {
  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form of text', { 'content-type': 'text/plain' }],
    ['a script of another origin', { origin: 'https://evil.example', 'x-tilsynsblik': '1' }],
    ['a script without origin', { origin: 'null', 'x-tilsynsblik': '1' }],
    ['a page of a neighbour', { 'sec-fetch-site': 'same-site', 'x-tilsynsblik': '1' }],
    ['an origin that begins like ours', { origin: `${new URL(url).origin}.evil.example`, 'x-tilsynsblik': '1' }],
  ])('makes nobody’s browser ask or do anything: %s', async (_, headers) => {
    const { cookie } = await signIn(url, 'tilsyn-syd')
    for (const path of ['/graphql', '/glass/open', '/auth/names']) {
      const response = await fetch(new URL(path, url), {
        method: 'POST',
        headers: { cookie, ...headers },
        body: JSON.stringify({ documentId: documentId('SupervisorHomes') }),
      })
      expect(response.status, path).toBe(403)
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  test('is told by no preflight that it may', async () => {
    const response = await fetch(new URL('/graphql', url), {
      method: 'OPTIONS',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-tilsynsblik',
      },
    })
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
  })
})

test('#54 the cookie is told of its host, its transport and its scripts by the address it is served at', async () => {
  const { sessionCookie } = await import('../../../apps/gateway/src/http/session-cookie.ts')
  const set: string[] = []
  const response = { appendHeader: (_: string, value: string) => set.push(value) } as never
  const cookie = sessionCookie(new URL('https://tilsyn.example'))
  cookie.set(response, 'token')
  cookie.beginLogin(response, 's'.repeat(43))
  expect(set[0]).toBe('__Host-tilsynsblik=token; Path=/; HttpOnly; SameSite=Lax; Secure')
  expect(set[1]).toMatch(/^__Host-tilsynsblik-login-s{12}=s{43}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/)
})

test('who is nobody is nobody everywhere', async () => {
  const nobody = stranger(url)
  for (const path of [
    '/auth/session',
    '/auth/colleagues',
    '/notices/stream',
    '/download/pdf?path=/',
    `/attachments/${crypto.randomUUID()}`,
  ])
    expect((await nobody.get(path)).status, path).toBe(401)
  expect((await nobody.get('/operations/state')).status).toBe(403)
})

const pairOf = (cookie: string) => cookie.split('; ').find((pair) => pair.startsWith('tilsynsblik='))!
