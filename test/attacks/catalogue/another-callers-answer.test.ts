import { beforeAll, describe, expect, inject, test } from 'vitest'
import { seated } from '../../support/seated.ts'
import { documentId, signIn, type AnswerTo, type Visitor } from '../../support/visitor.ts'

/**
 * Answers, plans and connections are shared by all who ask at the same time; what is kept of one request is kept for nobody else, in the
 * house or on the way.
 */
const url = inject('url')
const question = { period: '2026K3' }
let people: { authority: string; visitor: Visitor }[]
beforeAll(async () => {
  people = await Promise.all(
    ['nord', 'syd', 'hovedstaden'].map(async (authority) => ({
      authority,
      visitor: await seated(`side-om-side-${authority}`, 'supervisor', authority),
    })),
  )
})

const homesIn = (data: AnswerTo<'SupervisorHomes'> | null): string[] =>
  data?.institutionPeriods.map(({ institutionId }) => institutionId) ?? []

test('forty-eight who ask the same at once are answered each by her own right, and no home is in two answers', async () => {
  const answers = await Promise.all(
    Array.from({ length: 48 }, async (_, turn) => {
      const { authority, visitor } = people[turn % people.length]!
      const { status, data, errors } = await visitor.ask('SupervisorHomes', question)
      return { authority, isWhole: status === 200 && errors.length === 0, homes: homesIn(data) }
    }),
  )
  const of = new Map<string, string>()
  for (const { authority, isWhole, homes } of answers) {
    // What the house had no room for is said to be missing, and is nobody's.
    if (isWhole) expect(homes.length).toBeGreaterThan(0)
    for (const home of homes) {
      expect([undefined, authority]).toContain(of.get(home))
      of.set(home, authority)
    }
  }
  expect(new Set(of.values()).size).toBe(people.length)
})

test('an answer is asked to be kept by nobody, and is the same with every header that caches know', async () => {
  const { visitor } = people[0]!
  for (const headers of [
    { 'if-none-match': '*' },
    { 'if-modified-since': new Date().toUTCString() },
    { 'x-forwarded-host': 'evil.example' },
    { range: 'bytes=0-10' },
  ]) {
    const answer = await visitor.post({ documentId: documentId('SupervisorHomes'), variables: question }, headers)
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual([200, 'no-store', null])
    expect(JSON.stringify(answer.body)).not.toContain('evil.example')
  }
  for (const path of ['/auth/session', '/auth/colleagues']) expect((await visitor.get(path)).headers.get('cache-control')).toBe('no-store')
})

describe('public pages', () => {
  test('are the same for whoever is signed in and for nobody, and say nothing of a cookie', async () => {
    const visitor = await signIn(url, 'tilsyn-syd')
    const [one, other] = await Promise.all([visitor.get('/statistik'), fetch(new URL('/statistik', url))])
    expect(one.headers.getSetCookie()).toEqual([])
    expect(await one.text()).toBe(await other.text())
  })

  test('are led elsewhere by no header', async () => {
    for (const headers of [
      { 'x-forwarded-host': 'evil.example' },
      { 'x-original-url': '/auth/session' },
      { 'x-rewrite-url': '/graphql' },
      { forwarded: 'host=evil.example' },
    ]) {
      const response = await fetch(new URL('/statistik', url), { headers, redirect: 'manual' })
      expect(await response.text()).not.toContain('evil.example')
      expect(response.headers.get('location') ?? '').not.toContain('evil.example')
    }
  })
})

test('what fails for one is kept from the next: a refused question does not change the connection it was asked on', async () => {
  const [first, second] = [people[0]!, people[1]!]
  for (let turn = 0; turn < 20; turn++) {
    const [refusedOne, answered] = await Promise.all([
      first.visitor.ask('Home', {
        id: 'h-170017',
        period: '2026K3',
        until: '2026K3',
        overview: true,
        incidents: true,
        complaints: true,
        notifications: true,
        inspections: true,
      }),
      second.visitor.ask('SupervisorHomes', question),
    ])
    expect(refusedOne.errors.map(({ extensions }) => extensions.code)).toContain('NOT_FOUND')
    expect(homesIn(answered.data)).toContain('h-170017')
  }
})
