import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mintPrincipal, openLog, serveSubgraph, type Principal, type Subgraph } from '@tilsynsblik/service-kit'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startHouse } from '../../../apps/standalone/src/platform/platform.ts'
import { services } from '../../../apps/standalone/src/services-of-the-house.ts'
import { sharedDatabases } from '../../support/second-door.ts'
import { documentId, signIn } from '../../support/visitor.ts'

/** The five services on ports of their own, asked past the gateway by somebody on the same network. */
let house: Subgraph[]
const servers = new Map<string, Server>()
beforeAll(async () => {
  const log = openLog('silent', 'catalogue')
  house = await startHouse({ databases: sharedDatabases(), secrets: inject('secrets'), log, poolSize: 2 })
  for (const subgraph of house) {
    const server = serveSubgraph(subgraph, log).listen(0, '127.0.0.1')
    await once(server, 'listening')
    servers.set(subgraph.name, server)
  }
})
afterAll(async () => {
  for (const server of servers.values()) server.close()
  await Promise.all(house.map((subgraph) => subgraph.stop()))
})

const names = services.map(({ name }) => name)
const keyOf = (service: string) => inject('secrets').keys[service]!
const supervisor: Principal = { userId: 'tilsyn-syd', persona: 'supervisor', scope: 'syd', purpose: 'test', requestId: 'r-1' }
const anything = JSON.stringify({ query: '{ __typename }' })

async function post(service: string, body: string, token?: string, headers: Record<string, string> = {}) {
  const { port } = servers.get(service)!.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
    body,
  })
  return { status: response.status, text: await response.text() }
}
const askAs = async (service: string, principal: Principal, query: string, variables: object = {}) => {
  const body = JSON.stringify({ query, variables })
  const { text } = await post(service, body, mintPrincipal(principal, service, keyOf(service), body))
  return JSON.parse(text) as {
    data?: Record<string, { institutionId: string; name: string }[]> | null
    errors?: { message: string; extensions: { code: string } }[]
  }
}

describe.each(names)('#14 #17 #18 the door of %s', (service) => {
  test('is shut to everybody but the gateway: before the body is read, and without a word of why', async () => {
    const key = keyOf(service)
    const elsewhere = names.find((name) => name !== service)!
    const good = mintPrincipal(supervisor, service, key, anything)
    const [header, payload, signature] = good.split('.') as [string, string, string]
    const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
    const signed = (head: object, body: object, secret = key.secret) => {
      const text = `${encoded(head)}.${encoded(body)}`
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
    }
    const own = { alg: 'HS256', typ: 'JWT', kid: key.id }
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }) as string
    const byPair = `${encoded({ ...own, alg: 'RS256' })}.${payload}`
    const forged: [string, string | undefined][] = [
      ['nothing', undefined],
      ['#48 alg none', `${encoded({ ...own, alg: 'none' })}.${payload}.`],
      ['#48 alg none, signed', `${encoded({ ...own, alg: 'none' })}.${payload}.${signature}`],
      ['#48 HS256 with a public key', signed(own, claims, publicKey)],
      ['#48 RS256 with a key of one’s own', `${byPair}.${sign('sha256', Buffer.from(byPair), pair.privateKey).toString('base64url')}`],
      ['#48 HS512', signed({ ...own, alg: 'HS512' }, claims)],
      ['#48 expired', signed(own, { ...claims, exp: Math.floor(Date.now() / 1000) - 1 })],
      ['#48 without an end', signed(own, { ...claims, exp: undefined })],
      ['#48 an end that is no number', signed(own, { ...claims, exp: 'later' })],
      ['#48 another audience', signed(own, { ...claims, aud: elsewhere })],
      ['#48 a list of audiences', signed(own, { ...claims, aud: [service] })],
      ['#48 no subject', signed(own, { ...claims, sub: '' })],
      ['#48 a persona that is none', signed(own, { ...claims, persona: 'owner' })],
      ['#48 kid as a path', signed({ ...own, kid: '../../dev/null' }, claims, '')],
      ['#48 kid as SQL', signed({ ...own, kid: "x' union select 'a'--" }, claims, 'a')],
      ['#48 a key of its own in the header', signed({ ...own, jwk: { kty: 'oct', k: 'YQ' } }, claims, 'a')],
      ['#48 where to fetch the key', signed({ ...own, jku: 'https://evil.example/keys' }, claims, 'a')],
      ['#48 crit', signed({ ...own, crit: ['exp'] }, claims)],
      ['#48 an edited scope', `${header}.${encoded({ ...claims, scope: 'nord' })}.${signature}`],
      ['#48 half a signature', `${header}.${payload}.${signature.slice(0, 20)}`],
      ['#48 five parts', `${good}.a.b`],
      ['#18 signed for another service', mintPrincipal(supervisor, elsewhere, keyOf(elsewhere), anything)],
      ['#18 signed with the key of another', mintPrincipal(supervisor, service, keyOf(elsewhere), anything)],
      ['#17 of another body', mintPrincipal(supervisor, service, key, '{"query":"{ other }"}')],
    ]
    for (const [what, token] of forged)
      for (const body of [anything, '{{{ no json'])
        expect(await post(service, body, token), what).toEqual({ status: 401, text: '{"code":"UNAUTHENTICATED"}' })
    expect((await post(service, anything, good)).status).toBe(200)
  })

  test('#19 believes no header that says who asks', async () => {
    const headers = {
      'x-principal': 'service',
      'x-user': 'dpo',
      'x-persona': 'service',
      'x-forwarded-user': 'dpo',
      cookie: 'tilsynsblik=x',
    }
    expect((await post(service, anything, undefined, headers)).status).toBe(401)
    const body = JSON.stringify({ query: '{ __typename }', extensions: { principal: { persona: 'service' } } })
    expect((await post(service, body, mintPrincipal(supervisor, service, keyOf(service), body), headers)).status).toBe(200)
  })

  test('#22 #24 #25 #27 and from the gateway itself no bomb is carried out', async () => {
    const aliases = `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: _service { sdl }`).join(' ')} }`
    const fragments = Array.from({ length: 18 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} a${i}: __typename ...f${i + 1} }`)
    const bombs: Record<string, string> = {
      introspection: '{ __schema { types { name } } }',
      'an operation that calls itself __schema': `query __schema ${aliases}`,
      aliases,
      directives: `{ __typename ${'@include(if: true) '.repeat(200)} }`,
      fragments: `{ ...f0 } ${fragments.join(' ')} fragment f18 on Query { __typename }`,
      words: `{ ${'__typename '.repeat(3_000)} }`,
      depth: `{ _service ${'{ sdl '.repeat(30)}${'} '.repeat(30)} }`,
    }
    for (const [what, query] of Object.entries(bombs)) {
      const { data, errors } = await askAs(service, supervisor, query)
      expect([data ?? null, errors?.[0]?.extensions.code], what).toEqual([null, 'BAD_USER_INPUT'])
      expect(JSON.stringify(errors), what).not.toMatch(/did you mean/i)
    }
    const batch = JSON.stringify([{ query: '{ __typename }' }])
    const answer = JSON.parse((await post(service, batch, mintPrincipal(supervisor, service, keyOf(service), batch))).text)
    expect(answer.data ?? null).toBeNull()
  })
})

test.each([0, -1, 101, 1_000_000, 2 ** 31, 1.5, '50', null])('#26 a page of %s is no page', async (first) => {
  const { data, errors } = await askAs('incidents', supervisor, 'query ($first: Int!) { reports(first: $first) { totalCount } }', { first })
  expect([data?.['reports'] ?? null, errors?.[0]?.extensions.code]).toEqual([null, 'BAD_USER_INPUT'])
})

describe('#15 a representation that says what it is not', () => {
  const entities = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Institution { id name } } }'

  test('brings nothing that the caller may not see, and what comes with it is read anew and never believed', async () => {
    const foreign = await askAs(
      'institutions',
      { ...supervisor, scope: 'nord' },
      '{ institutionPeriods(period: "2026K3") { institutionId } }',
    )
    const other = foreign.data!['institutionPeriods']![0]!.institutionId
    const forged = Array.from({ length: 100 }, (_, i) => ({
      __typename: 'Institution',
      id: other,
      name: 'Mit hjem',
      authorityId: 'syd',
      authority: { id: 'syd' },
      persona: 'service',
      [`extra${i}`]: i,
    }))
    const { data, errors } = await askAs('institutions', supervisor, entities, { of: forged })
    expect(JSON.stringify(data ?? null)).not.toContain('Mit hjem')
    expect((data?.['_entities'] ?? []).filter(Boolean)).toEqual([])
    expect(errors === undefined || errors.every(({ extensions }) => extensions.code !== 'INTERNAL')).toBe(true)
    const own = await askAs('institutions', supervisor, entities, { of: [{ __typename: 'Institution', id: 'h-170017', name: 'Et andet' }] })
    expect(own.data!['_entities']![0]!.name).not.toBe('Et andet')
  })

  test('of a type that is none, or is no thing at all, is an error and no fall', async () => {
    for (const of of [
      [{ __typename: 'Nothing' }],
      [{}],
      [{ __typename: '__proto__' }],
      ['x'],
      [{ __typename: 'Institution' }],
      [{ __typename: 'Query' }],
    ]) {
      const { errors } = await askAs('institutions', supervisor, entities, { of })
      expect(JSON.stringify(errors ?? [])).not.toMatch(/node_modules|\.ts:|postgres/i)
    }
    expect((await post('institutions', anything, mintPrincipal(supervisor, 'institutions', keyOf('institutions'), anything))).status).toBe(
      200,
    )
  })
})

test('#19 the gateway hands on no header of the browser', async () => {
  const visitor = await signIn(inject('url'), 'tilsyn-syd')
  const { data } = (
    await visitor.post(
      { documentId: documentId('SupervisorHomes'), variables: { period: '2026K3' } },
      {
        authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.',
        'x-principal': '{"persona":"service"}',
        'x-forwarded-for': '127.0.0.1',
        'x-scope': 'nord',
      },
    )
  ).body
  expect(data.institutionPeriods.map((one: { institutionId: string }) => one.institutionId)).toContain('h-170017')
})

describe.each(names)('#29 %s', (service) => {
  test('#29 reads no more than it may, whoever signed it', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(15 * 1024 * 1024) } })
    expect((await post(service, body, mintPrincipal(supervisor, service, keyOf(service), body))).status).toBe(413)
  })
})
