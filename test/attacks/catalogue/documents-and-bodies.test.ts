import { connect } from 'node:net'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { documentId, signIn, type Visitor } from '../../support/visitor.ts'

/** What is sent to the one door that is no question of a page: refused before anything is planned, and the house stands. */
let supervisor: Visitor
beforeAll(async () => (supervisor = await signIn(inject('url'), 'tilsyn-syd')))

const homes = { documentId: documentId('SupervisorHomes'), variables: { period: '2026K3' } }
const field = 'oversightAuthorities { id }'

describe('#21 #22 #24 #25 a text in the place of a hash is not read, however it is made', () => {
  test.each<[string, string]>([
    ['a plain question', `{ ${field} }`],
    ['introspection', '{ __schema { types { name fields { name } } } }'],
    ['introspection of one type', '{ __type(name: "Incident") { fields { name } } }'],
    ['an operation that calls itself __schema', `query __schema { ${field} }`],
    ['the contract of a service', '{ _service { sdl } }'],
    ['entities of a service', '{ _entities(representations: [{ __typename: "Institution", id: "h-170017" }]) { __typename } }'],
    ['a misspelled field, for a suggestion', '{ oversightAuthoritie { id } }'],
    ['a thousand aliases', `{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}: ${field}`).join(' ')} }`],
    ['five thousand directives', `{ oversightAuthorities ${'@include(if: true) '.repeat(5_000)} { id } }`],
    ['fragments that double eighteen times', bomb(18)],
    ['a fragment that holds itself', `{ ...a } fragment a on Query { ...a }`],
    ['a subscription', 'subscription { anything }'],
    ['two operations', `query A { ${field} } query B { ${field} }`],
    ['no GraphQL at all', '}{'.repeat(100)],
  ])('%s', async (_, query) => {
    for (const body of [
      { query },
      { query, documentId: 'x' },
      { query, extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
    ]) {
      const { status, body: answer } = await supervisor.post(body)
      expect([status, answer.errors[0].extensions.code, answer.data]).toEqual([400, 'FORBIDDEN', undefined])
      expect(JSON.stringify(answer)).not.toMatch(/did you mean|__schema|syntax/i)
    }
  })
})

test('#21 the hash of a text is not the text: who registers nothing is answered nothing, and a hash beside a text asks what was registered', async () => {
  const { body } = await supervisor.post({ ...homes, query: '{ municipalities { name } }', operationName: '__schema' })
  expect(Object.keys(body.data)).toEqual(Object.keys((await supervisor.post(homes)).body.data))
})

test.each([
  ['#27 a batch', [homes, homes]],
  ['#27 a batch of a hundred', Array.from({ length: 100 }, () => homes)],
  ['a number', 7],
  ['null', null],
  ['nothing', ''],
  ['a form', 'documentId=x&variables={}'],
  ['XML', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ['a hash that is every object’s own', { documentId: '__proto__' }],
  ['a list for a hash', { documentId: [homes.documentId] }],
])('%s is refused', async (_, body) => {
  expect((await supervisor.post(body as never)).status).toBe(400)
})

test('#20 a form says nothing that is not its to say: state, scope, version and author are no fields of it', async () => {
  const staff = await signIn(inject('url'), 'medarbejder')
  for (const extra of [
    { state: 'CLOSED' },
    { authorityId: 'nord' },
    { registeredBy: 'leder' },
    { late: false },
    { registeredAt: '2020-01-01T00:00:00Z' },
  ]) {
    const { status, errors } = await staff.ask('RegisterReport', {
      input: { id: crypto.randomUUID(), institutionId: 'h-170017', report: { leadUp: 'x' }, ...extra },
    })
    expect([status, errors[0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
  }
})

describe('#29 size', () => {
  test.each([
    ['a quarter of a megabyte and a little', 256 * 1024 + 1],
    ['ten megabytes', 10 * 1024 * 1024],
  ])('%s is refused before it is parsed', async (_, bytes) => {
    expect((await supervisor.post(`"${'x'.repeat(bytes)}"`)).status).toBe(413)
  })

  test('what does not own up to its size is cut off as soon as it is too much', async () => {
    const part = 'x'.repeat(64 * 1024)
    let sent = 0
    const stream = new ReadableStream({
      pull(controller) {
        if (sent++ > 400) controller.close()
        else controller.enqueue(new TextEncoder().encode(part))
      },
    })
    const { status, headers } = await fetch(new URL('/graphql', inject('url')), {
      method: 'POST',
      headers: { 'x-tilsynsblik': '1', cookie: supervisor.cookie },
      body: stream,
      duplex: 'half',
    } as RequestInit)
    expect([status, headers.get('connection')]).toEqual([413, 'close'])
  })

  test('headers larger than any browser sends are refused', async () => {
    const { status } = await fetch(new URL('/health', inject('url')), { headers: { cookie: 'x'.repeat(20_000) } })
    expect(status).toBe(431)
  })
})

describe('a request no browser makes', () => {
  const { hostname, port } = new URL(inject('url'))
  /** As it is written, byte for byte. @returns the status line, or that nothing came */
  const written = (text: string | Buffer) =>
    new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname)
      let heard = ''
      socket.setTimeout(5_000, () => socket.destroy())
      socket.on('data', (part) => {
        heard += part.toString('latin1')
        socket.end()
      })
      socket.on('error', () => resolve(heard.split('\r\n')[0]! || 'closed'))
      socket.on('close', () => resolve(heard.split('\r\n')[0]! || 'closed'))
      socket.write(text)
    })
  const head = `Host: ${hostname}\r\nConnection: close\r\n`

  test.each([
    ['a path that is no URL', `GET // HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 400/],
    ['a path of another house', `GET //evil.example/auth/session HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 400/],
    ['a port that is none', `GET http://x:99999/ HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 400/],
    ['another house altogether', `GET http://evil.example/ HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 400/],
    ['out of the folder', `GET /../../../etc/passwd HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 (200|404)/],
    ['out of the folder, encoded', `GET /assets/%2e%2e%2f%2e%2e%2fpackage.json HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 (200|400|404)/],
    ['half an escape', `GET /%E0%A4%A HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 (200|400|404)/],
    ['a NUL in the path', `GET /%00 HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 (200|400|404)/],
    ['two lengths', `POST /graphql HTTP/1.1\r\n${head}Content-Length: 4\r\nContent-Length: 40\r\n\r\n{}{}`, /^HTTP\/1\.1 400/],
    [
      'a length and chunks',
      `POST /graphql HTTP/1.1\r\n${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      /^HTTP\/1\.1 400/,
    ],
    ['a header that ends early', `GET /health HTTP/1.1\r\n${head}X-A: b\rX-Evil: 1\r\n\r\n`, /^HTTP\/1\.1 400/],
    ['another method', `TRACE /health HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 (404|405)/],
    ['a tunnel', `CONNECT evil.example:443 HTTP/1.1\r\n${head}\r\n`, /^(closed|HTTP\/1\.1 4)/],
    ['another protocol', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', /^(closed|HTTP\/1\.1 4)/],
  ])('%s is answered or cut off, and the house stands', async (_, text, expected) => {
    const answer = await written(text)
    expect(answer).toMatch(expected)
    expect((await supervisor.get('/health')).status).toBe(200)
  })

  test('no folder is listed', async () => {
    for (const path of ['/assets/', '/assets', '/statistik/data/', '/attachments/'])
      expect(await (await supervisor.get(path)).text(), path).not.toMatch(/Index of|href="[\w.-]+\.(js|css|map)"[^>]*>[\w.-]+\.(js|css)/)
  })

  test('no file of the house is told by a path out of its folder', async () => {
    for (const path of [
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/assets/..%5c..%5cpackage.json',
      '/.env',
      '/.git/config',
    ])
      expect(await (await supervisor.get(path)).text(), path).not.toMatch(/"packageManager"|\[core\]|SECRET/)
  })
})

function bomb(depth: number): string {
  const fragments = Array.from({ length: depth }, (_, i) => `fragment f${i} on Query { ...f${i + 1} a${i}: __typename ...f${i + 1} }`)
  return `{ ...f0 ...f0 } ${fragments.join(' ')} fragment f${depth} on Query { ${field} }`
}
