import { mintPrincipal, openLog, withDatabase, type SecurityEvent } from '@tilsynsblik/service-kit'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { sweepSessions } from '../../apps/gateway/src/access/sessions.ts'
import { seatPeople } from '../../apps/standalone/src/demo/people.ts'
import { asAdministrator } from '../../apps/standalone/src/platform/as-administrator.ts'
import { openSecondDoor, type SecondDoor } from '../support/second-door.ts'
import { until } from '../support/until.ts'
import { documentId, signIn, stranger, type Visitor } from '../support/visitor.ts'

/** One line for whoever runs the product, of what happens at the door: and nothing in it that is not theirs to read. */
interface Line {
  event: SecurityEvent
  person?: string
  persona?: string
  of?: { person?: string; persona: string }
  what?: string
  requestId?: string
  address?: string
  more?: number
}
const texts: string[] = []
let second: SecondDoor
let supervisor: Visitor
beforeAll(async () => {
  second = await openSecondDoor(undefined, openLog('info', 'door', { write: (line) => void texts.push(line) }))
  await asAdministrator(withDatabase(inject('adminUrl'), 'tilsynsblik_gateway'), (admin) =>
    seatPeople(
      admin,
      ['vagt-a', 'vagt-b', 'vagt-c'].map((id) => ({
        id,
        name: 'Vagt Vagtsen',
        title: 'x',
        persona: 'supervisor',
        scopeId: 'nord',
        scopeName: 'Nord',
      })),
    ),
  )
  supervisor = await signIn(second.url, 'vagt-a')
})
afterAll(() => second.stop())
/** Each test is told its own anew. */
beforeEach(() => {
  second.door.gateway.security.tellMore()
  seen = texts.length
})
let seen = 0
const told = (): Line[] => texts.slice(seen).flatMap((text) => ((JSON.parse(text) as Line).event ? [JSON.parse(text) as Line] : []))
const asked = (
  { cookie }: Pick<Visitor, 'cookie'>,
  path: string,
  more: { method?: string; body?: string; headers?: Record<string, string> } = {},
) => fetch(new URL(path, second.url), { redirect: 'manual', ...more, headers: { cookie, 'x-tilsynsblik': '1', ...more.headers } })
/** The session's own, without what the identity provider remembers. */
const ownCookie = ({ cookie }: Visitor) => cookie.split('; ').find((pair) => pair.startsWith('tilsynsblik='))!
const stateIn = (cookies: string[]) => cookies[0]!.split(';')[0]!

describe('who comes in and leaves', () => {
  test('a login, one that replaces it, and signing out are a line each, by the id of the person', async () => {
    const first = await signIn(second.url, 'vagt-b')
    const again = await signIn(second.url, 'vagt-c', { cookie: ownCookie(first) })
    const out = await asked(again, '/auth/logout', { method: 'POST' })
    expect(told().map(({ event, person, persona }) => [event, person, persona])).toEqual([
      ['signed-in', 'vagt-b', 'supervisor'],
      ['session-replaced', 'vagt-b', 'supervisor'],
      ['signed-in', 'vagt-c', 'supervisor'],
      ['signed-out', 'vagt-c', 'supervisor'],
    ])
    expect(told().at(-1)).toMatchObject({ requestId: out.headers.get('x-request-id'), address: '127.0.0.1' })
  })

  test('signing out of nothing is no line', async () => {
    await asked({ cookie: '' }, '/auth/logout', { method: 'POST' })
    expect(told()).toEqual([])
  })

  test('a login that comes to nothing says why: another browser, refused by the provider, sent back a second time, no assignment', async () => {
    await asked({ cookie: '' }, `/auth/callback?code=x&state=${'made-up-state-'.repeat(3)}`)
    const begun = await asked({ cookie: '' }, '/auth/login?login_hint=vagt-a')
    const cookie = stateIn(begun.headers.getSetCookie())
    const callback = `/auth/callback?error=access_denied&state=${cookie.split('=')[1]}`
    for (const _ of [1, 2]) expect((await asked({ cookie }, callback)).headers.get('location')).toBe('/?login=afvist')
    await behindTheWalls(`update assignment set valid_to = now() where person_id = 'vagt-c'`)
    await signIn(second.url, 'vagt-c')
    expect(told().map(({ event, what, person }) => [event, what, person])).toEqual([
      ['login-refused', 'other-browser', undefined],
      ['login-refused', 'not-confirmed', undefined],
      ['login-refused', 'used-or-too-late', undefined],
      ['login-refused', 'no-assignment', 'vagt-c'],
    ])
  })

  test('a session that runs out, and one that an operator or its owner ends, is told with whose it was', async () => {
    // The shared house forgets them too, now and then: whoever is first tells.
    await until(async () => {
      await signIn(second.url, 'vagt-b')
      await behindTheWalls(`update session set seen_at = now() - interval '31 minutes' where person_id = 'vagt-b'`)
      await sweepSessions(second.door.access, second.door.gateway.security)
      return told().some(({ event, person }) => event === 'session-ran-out' && person === 'vagt-b')
    })
    const operator = await signIn(second.url, 'drift')
    const [one, other] = [await signIn(second.url, 'vagt-b'), await signIn(second.url, 'vagt-b', { again: true })]
    const { sessions } = (await (await asked(one, '/auth/sessions')).json()) as { sessions: { id: string; isThis: boolean }[] }
    const end = (visitor: Visitor, path: string, session: string) =>
      asked(visitor, path, { method: 'POST', body: JSON.stringify({ session }) })
    expect((await end(operator, '/operations/sign-out', sessions.find(({ isThis }) => isThis)!.id)).status).toBe(200)
    expect((await end(other, '/auth/sessions/end', sessions.find(({ isThis }) => !isThis)!.id)).status).toBe(200)
    expect(told().filter(({ event }) => event === 'session-ended')).toMatchObject([
      { what: 'by-operator', person: 'drift', of: { person: 'vagt-b' } },
      { what: 'by-owner', person: 'vagt-b', of: { person: 'vagt-b' } },
    ])
  })

  test('of a child, and of who comes in with a code, only that it is one: no person, no address, no request', async () => {
    await signIn(second.url, 'ung')
    await asked({ cookie: '' }, '/auth/receipt', { method: 'POST', body: '{}' })
    const employee = await signIn(second.url, 'vagt-b')
    await asked(employee, '/auth/receipt', { method: 'POST', body: '{}' })
    expect(told().map(({ event, person, persona, address, requestId }) => [event, persona, person, address, Boolean(requestId)])).toEqual([
      ['signed-in', 'child', undefined, undefined, false],
      ['receipt-opened', 'complainant', undefined, undefined, false],
      ['signed-in', 'supervisor', 'vagt-b', '127.0.0.1', true],
      // Not as replaced: that would say what she did next.
      ['signed-out', 'supervisor', 'vagt-b', '127.0.0.1', true],
      ['receipt-opened', 'complainant', undefined, undefined, false],
    ])
  })
})

describe('who is refused', () => {
  const post = (body: unknown, headers: Record<string, string> = {}) => supervisor.post(body, headers)
  test.each<[string, () => Promise<unknown>, Partial<Line>]>([
    ['a door of another role', () => asked(supervisor, '/operations/state'), { event: 'forbidden', what: '/operations/' }],
    ['names that are not theirs', () => asked(supervisor, '/auth/names', { method: 'POST' }), { event: 'forbidden', what: '/auth/names' }],
    ['a page of another site', () => post({}, { origin: 'https://evil.example' }), { event: 'cross-site', what: '/graphql' }],
    [
      'a form of another site',
      () => asked(supervisor, '/operations/sign-out', { method: 'POST', headers: { 'x-tilsynsblik': '0' } }),
      { event: 'cross-site', what: '/operations/' },
    ],
    [
      'a document of another role',
      () => post({ documentId: documentId('ChildAccesses') }),
      { event: 'document-refused', what: 'ChildAccesses' },
    ],
    [
      'a document that is none',
      () => post({ query: '{ __schema { types { name } } }' }),
      { event: 'document-refused', what: 'unregistered' },
    ],
    [
      'values no page sends',
      () => supervisor.ask('SupervisorHomes', { period: 'Karl sidste år' }),
      { event: 'input-refused', what: 'SupervisorHomes' },
    ],
    [
      'a home that is out of sight',
      () => supervisor.ask('Home', { ...homeVariables, id: 'h-000000' }),
      { event: 'not-found', what: 'Home' },
    ],
    ['more than is read', () => post(`{"documentId":"${'x'.repeat(300_000)}"}`), { event: 'over-limit', what: 'size' }],
    ['a cookie nobody has', () => stranger(second.url).post({}, { cookie: 'tilsynsblik=gaettet' }), { event: 'session-unknown' }],
    [
      'a service that signs nothing',
      () => asked({ cookie: '' }, '/services/graphql', { method: 'POST', body: '{}' }),
      { event: 'principal-refused', what: '/services/graphql' },
    ],
    [
      'a code too many',
      async () => {
        for (let n = 0; n < 6; n++) await asked({ cookie: '' }, '/auth/receipt', { method: 'POST', body: `{"code":"${n}"}` })
      },
      { event: 'over-limit', what: 'codes' },
    ],
  ])('%s', async (_, refused, line) => {
    await refused()
    const mine = told().filter(({ event }) => event === line.event)
    expect(mine).toMatchObject([{ ...line, requestId: expect.any(String), address: '127.0.0.1' }])
    // Who it was, where a session says so; a request of another site is not believed to be anybody's.
    if (['forbidden', 'document-refused', 'input-refused', 'not-found'].includes(line.event!))
      expect(mine[0]).toMatchObject({ person: 'vagt-a', persona: 'supervisor' })
    else expect(mine[0]!.person).toBe(line.what === 'size' ? 'vagt-a' : undefined)
  })

  test('a principal that somebody forged, at the service itself', async () => {
    const forged = mintPrincipal(
      { userId: 'opdigtet', persona: 'supervisor', scope: 'nord', purpose: 'x', requestId: 'opdigtet' },
      'incidents',
      { id: inject('secrets').keys['incidents']!.id, secret: 'guessed' },
      '{}',
    )
    const [incidents] = second.house.filter(({ name }) => name === 'incidents')
    await expect(incidents!.execute({ body: '{}', token: forged, address: '10.0.0.7' })).rejects.toThrow('Sign in again.')
    expect(told()).toMatchObject([{ event: 'principal-refused', what: 'incidents', address: '10.0.0.7' }])
    expect(texts.join('')).not.toContain('opdigtet')
  })

  test('a document that is larger than any that is answered, at the service itself', async () => {
    const [incidents] = second.house.filter(({ name }) => name === 'incidents')
    const body = JSON.stringify({ query: `{ __typename } #${'ord '.repeat(30_000)}` })
    const asking = { userId: 'vagt-a', persona: 'supervisor', scope: 'nord', purpose: 'x', requestId: 'r-1' } as const
    const token = mintPrincipal(asking, 'incidents', inject('secrets').keys['incidents']!, body)
    expect((await incidents!.execute({ body, token })).errors).toHaveLength(1)
    expect(told()).toMatchObject([{ event: 'over-limit', what: 'document', person: 'vagt-a', requestId: 'r-1' }])
  })

  test('the same again is no line again, and is counted', async () => {
    for (let n = 0; n < 20; n++) await asked(supervisor, '/operations/state')
    expect(told()).toHaveLength(1)
    second.door.gateway.security.tellMore()
    expect(told().slice(1)).toMatchObject([{ event: 'forbidden', person: 'vagt-a', what: '/operations/', more: 19 }])
  })
})

test('what is allowed is no line', async () => {
  const { errors } = await supervisor.ask('SupervisorHomes', { period: '2025K4..2026K3' })
  expect(errors).toEqual([])
  expect(told()).toEqual([])
})

test('no line held a name, a token, a state, a code, a home, a scope or anything that was sent', () => {
  const lines = texts.map((text) => JSON.parse(text) as Record<string, unknown>)
  const words = [
    'level',
    'time',
    'pid',
    'hostname',
    'name',
    'msg',
    'event',
    'what',
    'person',
    'persona',
    'of',
    'requestId',
    'address',
    'more',
  ]
  const events = lines.filter(({ event }) => event)
  expect(events.length).toBeGreaterThan(20)
  for (const line of events) expect(words, JSON.stringify(line)).toEqual(expect.arrayContaining(Object.keys(line)))
  const all = texts.join('')
  expect(all).not.toContain(ownCookie(supervisor).split('=')[1])
  for (const secret of [
    'Vagtsen',
    'gaettet',
    'made-up',
    'Karl',
    'h-000000',
    '"nord"',
    '__schema',
    'evil.example',
    'tilsynsblik=',
    'SELECT',
  ])
    expect(all, secret).not.toContain(secret)
})

const homeVariables = {
  period: '2025K4..2026K3',
  until: '2026K3',
  overview: true,
  incidents: true,
  complaints: true,
  notifications: true,
  inspections: true,
}

function behindTheWalls(sql: string): Promise<unknown> {
  return asAdministrator(withDatabase(inject('adminUrl'), 'tilsynsblik_gateway'), (admin) => admin.query(sql))
}
