import { createHash } from 'node:crypto'
import { withDatabase } from '@tilsynsblik/service-kit'
import type { OwnSession } from '@tilsynsblik/vocabulary'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { asAdministrator } from '../../apps/standalone/src/platform/as-administrator.ts'
import { openSecondDoor, sharedDatabases } from '../support/second-door.ts'
import { seated } from '../support/seated.ts'
import { signIn, stranger, type Visitor } from '../support/visitor.ts'

/** A person sees where she is signed in, and ends any of it; nobody else's. */
const url = inject('url')
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1'
let computer: Visitor
let other: Visitor
beforeAll(async () => {
  const [remembered, another] = await Promise.all([
    seated('egne-sessioner', 'supervisor', 'nord'),
    seated('en-anden', 'supervisor', 'nord'),
  ])
  other = another
  computer = await signIn(url, 'egne-sessioner', { ...remembered, again: true })
})

const asked = (
  { cookie }: Pick<Visitor, 'cookie'>,
  path: string,
  more: { method?: string; body?: string; headers?: Record<string, string> } = {},
) => fetch(new URL(`/auth/sessions${path}`, url), { ...more, headers: { cookie, 'x-tilsynsblik': '1', ...more.headers } })
const listed = async (visitor: Visitor) => ((await (await asked(visitor, '')).json()) as { sessions: OwnSession[] }).sessions
const end = (visitor: Pick<Visitor, 'cookie'>, session: string) =>
  asked(visitor, '/end', { method: 'POST', body: JSON.stringify({ session }) })
const statusOf = async (visitor: Visitor) => (await visitor.get('/auth/session')).status
const behindTheWalls = <Row extends object>(sql: string) =>
  asAdministrator(withDatabase(inject('adminUrl'), 'tilsynsblik_gateway'), async (admin) => (await admin.query<Row>(sql)).rows)

describe('nothing is told or ended', () => {
  test('without a session, with a receipt, and for a page of another site', async () => {
    expect((await asked(stranger(url), '')).status).toBe(401)
    expect((await asked(stranger(url), '/left')).status).toBe(401)
    expect((await asked(computer, '', { headers: { 'x-tilsynsblik': '0' } })).status).toBe(403)
    expect(
      (await asked(computer, '/end', { method: 'POST', body: '{"session":"others"}', headers: { origin: 'https://evil.example' } })).status,
    ).toBe(403)
    const receipt = await fetch(new URL('/auth/receipt', url), { method: 'POST', body: '{}', headers: { 'x-tilsynsblik': '1' } })
    const holder = { cookie: receipt.headers.getSetCookie()[0]!.split(';')[0]! }
    expect(await (await asked(holder, '')).json()).toEqual({ sessions: [], mayEnd: false })
    expect((await end(holder, 'others')).status).toBe(403)
    expect(await statusOf(computer)).toBe(200)
  })

  test('by who was not asked who she is, or was so more than ten minutes ago', async () => {
    const remembered = await signIn(url, 'egne-sessioner')
    const [, hers] = await listed(remembered)
    const refused = await end(remembered, hers!.id)
    expect([refused.status, await refused.json()]).toEqual([403, { code: 'SIGN_IN_AGAIN' }])
    await behindTheWalls(`update session set started_at = now() - interval '11 minutes' where person_id = 'egne-sessioner' and asked_again`)
    expect((await end(computer, 'others')).status).toBe(403)
    expect(await Promise.all([statusOf(remembered), statusOf(computer)])).toEqual([200, 200])
    await behindTheWalls(`update session set started_at = now() where person_id = 'egne-sessioner' and asked_again`)
  })

  test('of somebody else, though she knows the id of the session', async () => {
    const [hers] = await listed(other)
    expect((await end(computer, hers!.id)).status).toBe(404)
    await end(computer, 'others')
    expect(await statusOf(other)).toBe(200)
    expect((await listed(computer)).map(({ id }) => id)).not.toContain(hers!.id)
  })

  test.each(['x', '', null, ['others'], 'OTHERS', '0'.repeat(63)])('of %j', async (session) => {
    expect((await end(computer, session as string)).status).toBe(400)
  })
})

test('her sessions stand there, this one first, each with its device and when; the other ends at once, and for good', async () => {
  const mobile = await signIn(url, 'egne-sessioner', { userAgent: phone })
  const seen = await listed(computer)
  expect(seen.map(({ device, isThis }) => [device, isThis])).toEqual([
    ['other', true],
    ['iphone', false],
  ])
  expect(Date.parse(seen[1]!.startedAt)).toBeGreaterThan(Date.now() - 60_000)
  expect((await end(computer, seen[1]!.id)).status).toBe(200)
  expect(await statusOf(mobile)).toBe(401)
  expect((await end(computer, seen[1]!.id)).status).toBe(404)
  expect(await listed(computer)).toHaveLength(1)
})

test('all others at once, and this one stays', async () => {
  const others = [await signIn(url, 'egne-sessioner'), await signIn(url, 'egne-sessioner')]
  expect(await (await end(computer, 'others')).json()).toEqual({ ended: 2 })
  expect(await Promise.all([computer, ...others].map(statusOf))).toEqual([200, 401, 401])
})

test('what a session is called opens nothing: neither the token nor what the database keeps of it', async () => {
  const [mine] = await listed(computer)
  const token = computer.cookie
    .split('; ')
    .find((pair) => pair.startsWith('tilsynsblik='))!
    .slice('tilsynsblik='.length)
  const kept = createHash('sha256').update(token).digest('hex')
  expect([token, kept]).not.toContain(mine!.id)
  for (const guess of [mine!.id, kept]) expect((await stranger(url).post({}, { cookie: `tilsynsblik=${guess}` })).status).toBe(401)
})

test('an open page that asks how long it may still show something does not make it longer', async () => {
  await behindTheWalls(`update session set seen_at = now() - interval '10 minutes' where person_id = 'en-anden'`)
  const left = (await (await asked(other, '/left')).json()) as { person: string; seconds: number }
  expect(left).toEqual({ person: 'en-anden', seconds: expect.closeTo(20 * 60, -2) })
  const seen = () =>
    behindTheWalls<{ minutes: string }>(
      `select extract(epoch from now() - seen_at) / 60 as minutes from session where person_id = 'en-anden'`,
    )
  expect(Math.round(Number((await seen())[0]!.minutes))).toBe(10)
  // A request does.
  await listed(other)
  expect(Math.round(Number((await seen())[0]!.minutes))).toBe(0)
  await behindTheWalls(`update session set seen_at = now() - interval '31 minutes' where person_id = 'en-anden'`)
  expect((await asked(other, '/left')).status).toBe(401)
})

test('behind proxies of ours each visitor is a place of her own, and without them nobody can say that he is another', async () => {
  const away = () => () => Promise.reject(new Error('no service is asked here'))
  const behind = await openSecondDoor(away, undefined, sharedDatabases(), { trustedProxies: 1 })
  const direct = await openSecondDoor(away, undefined, sharedDatabases())
  const tries = async (door: string, from: (n: number) => string) => {
    const statuses: number[] = []
    for (let n = 0; n < 7; n++) {
      const headers = { 'x-tilsynsblik': '1', 'x-forwarded-for': from(n) }
      statuses.push((await fetch(new URL('/auth/receipt', door), { method: 'POST', body: '{"code":"x"}', headers })).status)
    }
    return statuses
  }
  try {
    expect(await tries(behind.url, (n) => `10.0.0.${n}`)).toEqual([200, 200, 200, 200, 200, 200, 200])
    // What a visitor writes himself stands before what the proxy heard.
    expect(await tries(behind.url, (n) => `10.0.1.${n}, 10.9.9.9`)).toEqual([200, 200, 200, 200, 200, 429, 429])
    expect(await tries(direct.url, (n) => `10.0.2.${n}`)).toEqual([200, 200, 200, 200, 200, 429, 429])
  } finally {
    await Promise.all([behind.stop(), direct.stop()])
  }
})
