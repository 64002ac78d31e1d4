import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { openLog, withDatabase, type Log } from '@tilsynsblik/service-kit'
import { receiptCodeFrom, receiptCodeOf } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openSecondDoor, type SecondDoor } from '../support/second-door.ts'
import { documentId, registered, signIn } from '../support/visitor.ts'

/** What the routes asked here answer, each its own part of it. */
interface Body {
  code: string
  persona: string
  scope: { kind: string; id: string }
  expiresAt: string
  data: { myComplaints: unknown[]; fileComplaint?: unknown }
  errors?: { extensions: { code: string } }[]
}

interface Reply {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Body
}

/** From one of this machine's own addresses: each counts for itself, and no other test is made to wait. */
function send(path: string, from: string, given: { method?: string; headers?: object; body?: unknown; url?: string } = {}): Promise<Reply> {
  const { method = 'POST', headers = {}, body = {}, url = inject('url') } = given
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, url), { method, localAddress: from, headers: { 'x-tilsynsblik': '1', ...headers } }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: text.startsWith('{') ? JSON.parse(text) : text }),
      )
    })
    asked.on('error', reject).end(method === 'POST' ? JSON.stringify(body) : undefined)
  })
}
const cookieOf = ({ headers }: Reply) => headers['set-cookie']?.[0]?.split(';')[0] ?? ''
const whoAmI = (cookie: string) => send('/auth/session', '127.0.9.9', { method: 'GET', headers: { cookie } })
/** Well formed, and nobody's. */
const guess = (n: number) => receiptCodeFrom(BigInt(`0x${createHash('sha256').update(`guess ${n}`).digest('hex').slice(0, 32)}`))

/** What a session sees of complaints: their number, or the code of the refusal. */
async function complaintsUnder(cookie: string): Promise<unknown[] | string> {
  const { body } = await send('/graphql', '127.0.9.9', {
    headers: { cookie },
    body: { documentId: documentId('MyComplaints'), variables: {} },
  })
  return body.errors?.[0]?.extensions.code ?? body.data.myComplaints
}

async function fileUnder(cookie: string): Promise<Reply> {
  const input = {
    id: crypto.randomUUID(),
    complainant: 'CHILD',
    childAge: 13,
    homeAsTold: 'Det gule hus',
    municipalityId: '0101',
    subjects: ['FORCE_USED'],
    words: 'De holdt mig fast.',
  }
  const reply = await send('/graphql', '127.0.9.9', {
    headers: { cookie },
    body: { documentId: documentId('FileComplaint'), variables: { input } },
  })
  expect(reply.body.data.fileComplaint, JSON.stringify(reply.body)).toMatchObject({ __typename: 'Complaint', id: input.id })
  return reply
}

describe('a receipt from another site', () => {
  test.each([
    ['without our header', { 'x-tilsynsblik': '0' }],
    ['with its own origin', { origin: 'https://evil.example' }],
    ['with no origin it will own up to', { origin: 'null' }],
    ['as the browser names it', { 'sec-fetch-site': 'cross-site' }],
  ])('is not begun: %s', async (_, headers) => {
    const reply = await send('/auth/receipt', '127.0.9.1', { headers })
    expect([reply.status, reply.headers['set-cookie']]).toEqual([403, undefined])
  })

  test.each([
    ['by GET', 'GET', {}],
    ['with a number', 'POST', { code: 5 }],
    ['with a list', 'POST', []],
    ['with text', 'POST', 'code=1'],
  ])('is not begun %s', async (_, method, body) => {
    const reply = await send('/auth/receipt', '127.0.9.1', { method, body })
    expect(reply.status).toBeGreaterThanOrEqual(400)
    expect(reply.headers['set-cookie']).toBeUndefined()
  })
})

describe('a thousand guesses', () => {
  test('recover nothing, and after five in an hour none is answered', async () => {
    const replies: Reply[] = []
    for (let n = 0; n < 1_000; n++) replies.push(await send('/auth/receipt', '127.0.9.2', { body: { code: guess(n) } }))
    expect(replies.map(({ status }) => status)).toEqual([...Array(5).fill(200), ...Array(995).fill(429)])
    for (const reply of replies.slice(5)) {
      expect(reply.headers['set-cookie']).toBeUndefined()
      expect(Number(reply.headers['retry-after'])).toBeGreaterThan(3_000)
    }
    for (const reply of replies.slice(0, 5)) expect(await complaintsUnder(cookieOf(reply))).toEqual([])
    // Who only wants to complain is not made to wait for it, nor is anybody elsewhere.
    expect((await send('/auth/receipt', '127.0.9.2')).status).toBe(200)
    expect((await send('/auth/receipt', '127.0.9.3', { body: { code: guess(1) } })).status).toBe(200)
  })

  test('new receipts are more freely given, and not without end', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 70; n++) statuses.push((await send('/auth/receipt', '127.0.9.4')).status)
    expect(statuses).toEqual([...Array(60).fill(200), ...Array(10).fill(429)])
  })
})

describe('the answer to a code', () => {
  let code: string
  beforeAll(async () => {
    const begun = await send('/auth/receipt', '127.0.9.5')
    code = begun.body.code
    await fileUnder(cookieOf(begun))
  })
  const shapeOf = ({ status, headers, body }: Reply) => ({
    status,
    body,
    headers: Object.keys(headers).toSorted(),
    cookie: String(headers['set-cookie']).replace(/=[\w-]{43};/, '=…;'),
    length: headers['content-length'],
  })

  test('is the same whether something was filed, nothing was, or it cannot be a code', async () => {
    const filed = await send('/auth/receipt', '127.0.9.6', { body: { code } })
    const unknown = await send('/auth/receipt', '127.0.9.6', { body: { code: guess(1) } })
    const malformed = await send('/auth/receipt', '127.0.9.6', { body: { code: 'ABC' } })
    const empty = await send('/auth/receipt', '127.0.9.6', { body: { code: '' } })
    expect(shapeOf(filed)).toMatchObject({ status: 200, body: {} })
    for (const other of [unknown, malformed, empty]) expect(shapeOf(other)).toEqual(shapeOf(filed))
    const sessions = await Promise.all([filed, unknown, malformed].map((reply) => whoAmI(cookieOf(reply))))
    for (const { status, body } of sessions) expect([status, body.persona, body.scope.kind]).toEqual([200, 'complainant', 'receipt'])
  })

  test('that cannot be a code leads to a receipt nobody else can come to', async () => {
    const [one, other] = [
      await send('/auth/receipt', '127.0.9.7', { body: { code: 'hemmelig' } }),
      await send('/auth/receipt', '127.0.9.7', { body: { code: 'hemmelig' } }),
    ]
    const [first, second] = [await whoAmI(cookieOf(one)), await whoAmI(cookieOf(other))]
    expect(first.body.scope.id).not.toBe(second.body.scope.id)
  })

  test('is found again however the code is written, and no receipt sees what stands under another', async () => {
    const again = await send('/auth/receipt', '127.0.9.8', {
      body: {
        code: code
          .toLowerCase()
          .replaceAll('0', 'o')
          .replaceAll(/(.{5})/g, '$1 '),
      },
    })
    const another = await send('/auth/receipt', '127.0.9.8')
    expect(await complaintsUnder(cookieOf(again))).toHaveLength(1)
    expect(await complaintsUnder(cookieOf(another))).toEqual([])
    expect(await complaintsUnder('')).toBe('UNAUTHENTICATED')
  })
})

describe('a session with a receipt', () => {
  let cookie: string
  let code: string
  beforeAll(async () => {
    const begun = await send('/auth/receipt', '127.0.9.10')
    cookie = cookieOf(begun)
    code = begun.body.code
  })

  test('is given one code of 128 bits, once, and a cookie no script can read', async () => {
    expect(receiptCodeOf(code)).toBe(code)
    const { body, headers } = await whoAmI(cookie)
    expect(headers['cache-control']).toBe('no-store')
    expect(body).toMatchObject({ persona: 'complainant', assignments: [], user: { name: '' } })
    expect(JSON.stringify(body)).not.toContain(code)
    const begun = await send('/auth/receipt', '127.0.9.10')
    expect(String(begun.headers['set-cookie'])).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(begun.body.code).not.toBe(code)
  })

  test('cannot ask any document that is not registered for it', async () => {
    const foreign = Object.entries(registered).filter(([, { personas }]) => !personas.includes('complainant'))
    expect(foreign.length).toBeGreaterThan(40)
    for (const [id] of foreign) {
      const reply = await send('/graphql', '127.0.9.10', { headers: { cookie }, body: { documentId: id, variables: {} } })
      expect([reply.status, reply.body.errors?.[0]?.extensions.code]).toEqual([400, 'FORBIDDEN'])
    }
  })

  test('has no documents but those of who complains', () => {
    const own = Object.values(registered).filter(({ personas }) => personas.includes('complainant'))
    expect(own.map(({ name }) => name).toSorted()).toEqual([
      'AddComplaintWords',
      'AppealComplaint',
      'FileComplaint',
      'MyComplaints',
      'PlacesToName',
      'WithdrawComplaint',
    ])
  })

  test('hears no notices, and has no colleagues', async () => {
    expect((await send('/notices/stream', '127.0.9.10', { method: 'GET', headers: { cookie } })).status).toBe(403)
    expect((await send('/auth/colleagues', '127.0.9.10', { method: 'GET', headers: { cookie } })).body).toBe('[]')
  })

  test('ends after half an hour without a request, and after two hours in any case', async () => {
    for (const aged of [`seen_at = now() - interval '31 minutes'`, `started_at = now() - interval '121 minutes'`]) {
      const begun = await send('/auth/receipt', '127.0.9.11')
      const { body } = await whoAmI(cookieOf(begun))
      expect(Date.parse(body.expiresAt) - Date.now()).toBeLessThanOrEqual(30 * 60_000)
      await behindTheWalls(`update session set ${aged} where receipt_hash = $1`, [body.scope.id])
      expect((await whoAmI(cookieOf(begun))).status).toBe(401)
    }
  })

  test('ends the session that was at the browser before', async () => {
    const supervisor = await signIn(inject('url'), 'tilsyn-nord')
    await send('/auth/receipt', '127.0.9.12', { headers: { cookie: supervisor.cookie } })
    expect((await supervisor.get('/auth/session')).status).toBe(401)
  })

  test('is of a person or of a receipt, never of both and never of neither: the database says so', async () => {
    for (const row of [`null, null, null`, `'tilsyn-nord', null, '${'0'.repeat(64)}'`, `null, null, 'ABC'`])
      await expect(
        behindTheWalls(`insert into session (token_hash, person_id, assignment_id, receipt_hash) values ('x', ${row})`),
      ).rejects.toThrow(/session_of_one/)
  })
})

describe('a page that closes', () => {
  test('ends the session of its receipt, and leaves the cookie to whoever signs in meanwhile', async () => {
    const begun = await send('/auth/receipt', '127.0.9.15')
    const ended = await send('/auth/receipt', '127.0.9.15', { method: 'DELETE', headers: { cookie: cookieOf(begun) } })
    expect([ended.status, ended.headers['set-cookie']]).toEqual([200, undefined])
    expect((await whoAmI(cookieOf(begun))).status).toBe(401)
  })

  test("ends nobody else's session, and none at the wish of another site", async () => {
    const supervisor = await signIn(inject('url'), 'tilsyn-nord')
    await send('/auth/receipt', '127.0.9.15', { method: 'DELETE', headers: { cookie: supervisor.cookie } })
    expect((await supervisor.get('/auth/session')).status).toBe(200)
    const begun = await send('/auth/receipt', '127.0.9.15')
    const headers = { cookie: cookieOf(begun), origin: 'https://evil.example' }
    expect((await send('/auth/receipt', '127.0.9.15', { method: 'DELETE', headers })).status).toBe(403)
    expect((await whoAmI(cookieOf(begun))).status).toBe(200)
  })
})

describe('who leaves in a hurry', () => {
  test('is signed out at once, and at a page that says nothing of this one', async () => {
    const begun = await send('/auth/receipt', '127.0.9.13')
    const left = await send('/auth/leave', '127.0.9.13', {
      method: 'GET',
      headers: { cookie: cookieOf(begun), 'sec-fetch-site': 'same-origin' },
    })
    expect([left.status, left.headers.location, left.headers['cache-control']]).toEqual([303, 'https://www.dmi.dk/', 'no-store'])
    expect(left.headers['referrer-policy']).toBe('same-origin')
    expect(String(left.headers['set-cookie'])).toContain('Max-Age=0')
    expect((await whoAmI(cookieOf(begun))).status).toBe(401)
  })

  test('is not signed out by a link of another site', async () => {
    const begun = await send('/auth/receipt', '127.0.9.13')
    await send('/auth/leave', '127.0.9.13', { method: 'GET', headers: { cookie: cookieOf(begun), 'sec-fetch-site': 'cross-site' } })
    expect((await whoAmI(cookieOf(begun))).status).toBe(200)
  })
})

describe('the code', () => {
  let door: SecondDoor
  const lines: string[] = []
  beforeAll(async () => {
    door = await openSecondDoor(undefined, heard(lines))
  })
  afterAll(() => door.stop())

  test('stands in no log, no header, and no row', async () => {
    const { url } = door
    const begun = await send('/auth/receipt', '127.0.9.14', { url })
    const code: string = begun.body.code
    const opened = await send('/auth/receipt', '127.0.9.14', { url, body: { code } })
    door.door.gateway.log.info('The log was listening')
    // A fault while a code is on its way: what is said of it must not hold the code either.
    const { access } = door.door
    const query = access.query.bind(access)
    Object.assign(access, { query: () => Promise.reject(new Error('The database is away')) })
    const failed = await send('/auth/receipt', '127.0.9.14', { url, body: { code } })
    Object.assign(access, { query })
    expect(failed.status).toBe(503)
    expect(lines.join('')).toContain('The database is away')
    expect(lines.join('')).not.toContain(code)
    for (const reply of [begun, opened, failed]) expect(JSON.stringify(reply.headers)).not.toContain(code)
    expect(JSON.stringify([opened.body, failed.body])).not.toContain(code)
    const { rows } = await behindTheWalls('select * from session where receipt_hash is not null')
    expect(JSON.stringify(rows)).not.toContain(code)
    expect(rows.map((row) => row.receipt_hash)).toContain(createHash('sha256').update(code).digest('hex'))
  })
})

/** The product's own log, at its most talkative, into a list. */
function heard(lines: string[]): Log {
  const log = openLog('trace', 'receipt')
  const stream = (log as unknown as Record<symbol, { write: (line: string) => void }>)[streamOf(log)]!
  stream.write = (line) => void lines.push(line)
  return log
}

const streamOf = (log: Log) => Object.getOwnPropertySymbols(log).find((symbol) => symbol.description === 'pino.stream')!

async function behindTheWalls(sql: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const db = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_gateway'))
  await db.connect()
  try {
    return await db.query(sql, values)
  } finally {
    await db.end()
  }
}
