import { createHash } from 'node:crypto'
import { withDatabase } from '@tilsynsblik/service-kit'
import type { OperationsState } from '@tilsynsblik/vocabulary'
import type pg from 'pg'
import { beforeAll, expect, inject, test } from 'vitest'
import { asAdministrator } from '../../apps/standalone/src/platform/as-administrator.ts'
import { signIn, type Visitor } from '../support/visitor.ts'

let operator: Visitor
beforeAll(async () => void (operator = await signIn(inject('url'), 'drift')))

const asked = ({ cookie }: Visitor, path: string, more: Pick<RequestInit, 'method' | 'body'> = {}, headers: Record<string, string> = {}) =>
  fetch(new URL(path, inject('url')), { ...more, headers: { cookie, 'x-tilsynsblik': '1', ...headers } })

const state = async () => (await (await asked(operator, '/operations/state')).json()) as OperationsState

/** Behind the walls, as administrator of one database. */
const behind = <T>(name: string, look: (db: pg.Client) => Promise<T>) =>
  asAdministrator(withDatabase(inject('adminUrl'), `tilsynsblik_${name}`), look)

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest()

const signOut = (visitor: Visitor, session: string) =>
  asked(visitor, '/operations/sign-out', { method: 'POST', body: JSON.stringify({ session }) })

test.each(['tilsyn-syd', 'tilsynschef-syd', 'leder', 'medarbejder', 'sagsbehandler', 'boerneraadet', 'dpo', 'ung'])(
  '%s gets nothing of it, and signs nobody out',
  async (person) => {
    const visitor = await signIn(inject('url'), person)
    const session = (await state()).sessions!.find(({ persona }) => persona === 'operator')!.id
    for (const answer of [await asked(visitor, '/operations/state'), await signOut(visitor, session)]) {
      expect(answer.status).toBe(403)
      expect(await answer.json()).toEqual({ code: 'FORBIDDEN' })
    }
    expect((await asked(operator, '/operations/state')).status).toBe(200)
  },
)

test('without a session there is nothing, and a page of another site gets nothing with one', async () => {
  expect((await fetch(new URL('/operations/state', inject('url')), { headers: { 'x-tilsynsblik': '1' } })).status).toBe(401)
  expect((await asked(operator, '/operations/state', {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
})

test('every part answers with its queue, and nothing that is told is about a child', async () => {
  const { parts, queues, deliveries, ...rest } = await state()
  expect(parts.map(({ name, answers }) => [name, answers])).toEqual(
    ['institutions', 'incidents', 'complaints', 'notifications', 'oversight', 'access'].map((name) => [name, true]),
  )
  expect(queues.map(({ state: queue }) => Object.keys(queue ?? {}))).toEqual(
    queues.map(() => ['waiting', 'running', 'retrying', 'dead', 'oldestDueAt']),
  )
  const counted = await behind('incidents', (db) => db.query(`select count(*)::int as failed from delivery where state = 'FAILED'`))
  expect(deliveries!.failed).toBe(counted.rows[0].failed)
  expect(rest.noticeMails).toEqual({ refused: 0 })
  expect(JSON.stringify(rest)).not.toMatch(/scopeId|child-|Ung, 15/)
})

test('of a child who is signed in nothing stands there but that it is one; the operator can end the session, at once', async () => {
  const child = await signIn(inject('url'), 'ung')
  expect((await asked(child, '/auth/session')).status).toBe(200)
  const { sessions, assignments } = await state()
  const ids = child.cookie.split('; ').map((pair) => sha256(sha256(pair.slice(pair.indexOf('=') + 1))).toString('hex'))
  const hers = sessions!.find(({ id }) => ids.includes(id))!
  expect(hers).toMatchObject({ persona: 'child', name: null, scopeName: null })
  expect(assignments!.find(({ persona }) => persona === 'child')).toMatchObject({
    name: null,
    scopeName: null,
    id: expect.not.stringContaining('ung'),
  })
  expect((await signOut(operator, hers.id)).status).toBe(200)
  expect((await asked(child, '/auth/session')).status).toBe(401)
  expect((await signOut(operator, hers.id)).status).toBe(404)
  expect((await signOut(operator, 'x')).status).toBe(400)
})

test('the id of a session opens nothing', async () => {
  const { sessions } = await state()
  const hashes = (await behind('gateway', (db) => db.query(`select encode(token_hash, 'hex') as hash from session`))).rows.map(
    ({ hash }) => hash as string,
  )
  for (const { id } of sessions!) expect(hashes).not.toContain(id)
})

test('a queue that cannot be read is missing, and the rest stands', async () => {
  await behind('complaints', (db) => db.query('revoke execute on function jobs.state() from complaints_operator'))
  try {
    const { queues, parts } = await state()
    expect(queues.filter((queue) => queue.state === null).map(({ service }) => service)).toEqual(['complaints'])
    expect(parts.every(({ answers }) => answers)).toBe(true)
  } finally {
    await behind('complaints', (db) => db.query('grant execute on function jobs.state() to complaints_operator'))
  }
})

/** That a delivery failed; that an address for notices is refused, and not which. */
const grantedToOperators: Record<string, string[]> = {
  incidents: ['public.delivery.state'],
  oversight: ['public.notice_follower.mail_refused_at'],
}

test('an operator is granted the state of what is sent, and no other column of any record', async () => {
  for (const service of ['institutions', 'incidents', 'complaints', 'notifications', 'oversight']) {
    const { rows } = await behind(service, (db) =>
      db.query(
        `select table_schema || '.' || table_name || '.' || column_name as column from information_schema.role_column_grants where grantee = $1`,
        [`${service}_operator`],
      ),
    )
    expect(rows.map(({ column }) => column as string)).toEqual(grantedToOperators[service] ?? [])
  }
})
