import {
  documentIdOf,
  gatewayAudience,
  mintPrincipal,
  seatsPath,
  servicePath,
  type Principal,
  type PrincipalKey,
} from '@tilsynsblik/service-kit'
import { readFileSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { documentId, signIn } from '../support/visitor.ts'

/** The doors at which services ask each other, and who still has a role. No person comes in here, whatever they hold. */
const registry = JSON.parse(readFileSync(new URL('../../apps/gateway/registered-documents.gen.json', import.meta.url), 'utf8')) as Record<
  string,
  { name: string; personas: string[]; document: string }
>
const [ownId, own] = Object.entries(registry).find(([, { personas, name }]) => personas.includes('service') && name === 'grave-events')!

const oversight: Principal = { userId: 'oversight', persona: 'service', scope: null, purpose: 'test', requestId: 'request-1' }
const question = (id: string) => JSON.stringify({ documentId: id, variables: { since: '2026-01-01T00:00:00Z' } })

interface Attempt {
  body?: string
  token?: string | null
  headers?: Record<string, string>
}

async function ask({ body = question(ownId), token = tokenFor(body), headers = {} }: Attempt) {
  const response = await fetch(new URL(servicePath, inject('url')), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }), ...headers },
    body,
  })
  return { status: response.status, body: (await response.json()) as { data?: object | null; errors?: { extensions: { code: string } }[] } }
}

function tokenFor(
  body: string,
  principal: Partial<Principal> = {},
  key: PrincipalKey = inject('secrets').keys['oversight']!,
  audience = gatewayAudience,
): string {
  return mintPrincipal({ ...oversight, ...principal }, audience, key, body)
}

describe('is refused', () => {
  test.each<[string, () => Attempt | Promise<Attempt>]>([
    ['no token', () => ({ token: null })],
    ['a word for a token', () => ({ token: 'nonsense' })],
    [
      "a supervisor's cookie",
      async () => ({ token: null, headers: { cookie: (await signIn(inject('url'), 'tilsyn-syd')).cookie, 'x-tilsynsblik': '1' } }),
    ],
    ['a token made for a subgraph', () => ({ token: tokenFor(question(ownId), {}, undefined, 'oversight') })],
    ['a token of another question', () => ({ token: tokenFor('{}') })],
    ['another secret', () => ({ token: tokenFor(question(ownId), {}, { ...inject('secrets').keys['oversight']!, secret: 'guessed' }) })],
    [
      'the key of one service in the name of another',
      () => ({ token: tokenFor(question(ownId), {}, inject('secrets').keys['complaints']) }),
    ],
    ['a service nobody knows', () => ({ token: tokenFor(question(ownId), { userId: 'elsewhere' }) })],
    ['a person signed by a service', () => ({ token: tokenFor(question(ownId), { persona: 'authority_head', scope: 'syd' }) })],
    ['a name that every object has', () => ({ token: tokenFor(question(ownId), { userId: 'constructor' }) })],
  ])('%s', async (_, attempt) => {
    const { status, body } = await ask(await attempt())
    expect([status, body.data, body.errors?.[0]?.extensions.code]).toEqual([401, undefined, 'UNAUTHENTICATED'])
  })

  test.each([
    ["a page's document", () => documentId('SupervisorHomes')],
    ['a document nobody registered', () => documentIdOf('{ __typename }')],
  ])('%s, though the service is who it says', async (_, id) => {
    const body = question(id())
    const { status, body: answer } = await ask({ body, token: tokenFor(body) })
    expect([status, answer.errors?.[0]?.extensions.code]).toEqual([400, 'FORBIDDEN'])
  })
})

test('a service asks its own document and gets a whole answer', async () => {
  const { status, body } = await ask({})
  expect([status, body.errors]).toEqual([200, undefined])
  expect(Object.keys(body.data!)).not.toEqual([])
  expect(own.document).toContain('query')
})

test("a person cannot ask a service's document", async () => {
  const supervisor = await signIn(inject('url'), 'tilsyn-syd')
  const { status } = await supervisor.post({ documentId: ownId, variables: { since: '2026-01-01T00:00:00Z' } })
  expect(status).toBe(400)
})

describe('who still has a role', () => {
  const head = { personId: 'afdelingsleder', persona: 'department_head', scopeId: 'dep-midt-boern' }
  const asked = async (body: string, token: string | undefined, cookies: Record<string, string> = {}) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...cookies }
    const response = await fetch(new URL(seatsPath, inject('url')), { method: 'POST', body, headers })
    return { status: response.status, body: (await response.json()) as { seated?: boolean[]; errors?: { extensions: { code: string } }[] } }
  }
  const question = JSON.stringify({ seats: [head] })

  test('is told to no person, to no service that speaks for the figures, and of what it did not sign', async () => {
    const { cookie } = await signIn(inject('url'), 'drift')
    for (const [token, status] of [
      [undefined, 401],
      [tokenFor('{}'), 401],
      [tokenFor(question, { persona: 'operator' }), 401],
      [tokenFor(question, { persona: 'statistics' }), 400],
    ] as const) {
      const answer = await asked(question, token, { cookie, 'x-tilsynsblik': '1' })
      expect([answer.status, answer.body.seated]).toEqual([status, undefined])
    }
  })

  test.each([{}, { seats: [null] }, { seats: [{ ...head, persona: 'king' }] }, { seats: [{ ...head, scopeId: undefined }] }])(
    '%j is no question',
    async (wrong) => {
      const body = JSON.stringify(wrong)
      const answer = await asked(body, tokenFor(body))
      expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
    },
  )

  test('is told seat by seat: the person, the role and its scope', async () => {
    const body = JSON.stringify({
      seats: [
        head,
        { ...head, scopeId: 'dep-nowhere' },
        { ...head, persona: 'consultant' },
        { ...head, scopeId: null },
        { ...head, personId: 'nobody' },
        { personId: 'boerneraadet', persona: 'council', scopeId: null },
      ],
    })
    expect((await asked(body, tokenFor(body))).body).toEqual({ seated: [true, false, false, false, false, true] })
  })
})
