import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AccessConnection, DeliveryConnection, Notice } from '../../services/incidents/src/graphql/types.gen.ts'
import { openDeliveryDesk, type DeliveryDesk } from '../support/delivery-desk.ts'
import {
  birgit,
  caseworker,
  child,
  consultant,
  council,
  head,
  home,
  otherHome,
  otherMunicipality,
  simon,
  stranger,
  supervisor,
  type Person,
} from '../support/report-register.ts'

/** Who may not see, read, acknowledge or send again what was sent; then who may. */
let desk: DeliveryDesk
let id: string
let copies: Record<string, string>
beforeAll(async () => {
  desk = await openDeliveryDesk()
  id = await desk.approved()
  await desk.drain()
  copies = Object.fromEntries((await desk.deliveries(id)).map((copy) => [copy.recipient, copy.id]))
})
afterAll(() => desk.stop())

const dpo: Person = { userId: 'nikolaj', persona: 'dpo', scope: null }
const young: Person = { userId: 'ung', persona: 'child', scope: child }
const otherManager: Person = { userId: 'lis', persona: 'manager', scope: otherHome }
const otherAuthority: Person = { userId: 'ida', persona: 'supervisor', scope: 'nord' }
const otherConsultant: Person = { userId: 'per', persona: 'consultant', scope: 'dep-2' }
const platform: Person = { userId: 'gateway', persona: 'service', scope: null }

const inbox = `query ($unread: Boolean! = false) { done: receivedReports(unread: $unread) { totalCount nodes { id recipient version state mayAcknowledge incident { id } } } }`
const acknowledge = `mutation ($id: ID!) { done: acknowledgeDelivery(id: $id) { __typename ... on Delivery { state acknowledgedAt } ... on WrongState { now: state } } }`
const retry = `mutation ($id: ID!) { done: retryDelivery(id: $id) { __typename ... on WrongState { now: state } } }`
const notices = `{ done: notices(first: 100) { id kind incidentId readAt } }`
const read = `mutation ($id: ID!) { done: readNotice(id: $id) }`
const seen = `query ($childId: ID!, $after: String) { done: whoHasSeen(childId: $childId, first: 5, after: $after) { totalCount nodes { at by persona purpose action recordKind } pageInfo { endCursor hasNextPage } } }`

const codeOf = async (person: Person, query: string, variables: object = {}) =>
  (await desk.ask(person, query, variables as Record<string, unknown>)).errors[0]?.extensions.code
const done = async <Data = unknown>(person: Person, query: string, variables: object = {}): Promise<Data> => {
  const { data, errors } = await desk.ask(person, query, variables as Record<string, unknown>)
  expect(errors).toEqual([])
  return data!['done']
}

describe('denied', () => {
  test.each([simon, birgit, council, dpo, young, platform])('$persona has no inbox', async (person) => {
    expect(await codeOf(person, inbox)).toBe('FORBIDDEN')
  })

  test.each([otherMunicipality, otherAuthority, otherConsultant])('the inbox of another $persona is empty', async (person) => {
    expect(await done(person, inbox)).toEqual({ totalCount: 0, nodes: [] })
  })

  test.each([
    ['ACTING_MUNICIPALITY', otherMunicipality],
    ['AUTHORITY', otherAuthority],
    ['CONSULTANT', otherConsultant],
    ['DEPARTMENT', stranger],
    ['ACTING_MUNICIPALITY', council],
    ['ACTING_MUNICIPALITY', young],
  ] as const)('a copy for %s does not exist for %j', async (recipient, person) => {
    expect(['NOT_FOUND', 'FORBIDDEN']).toContain(await codeOf(person, acknowledge, { id: copies[recipient] }))
  })

  test.each([
    ['ACTING_MUNICIPALITY', birgit],
    ['AUTHORITY', consultant],
    ['CONSULTANT', head],
    ['DEPARTMENT', consultant],
    ['GUARDIAN', birgit],
  ] as const)('who sees the copy for %s and is not its recipient does not read it for them: %j', async (recipient, person) => {
    expect(await codeOf(person, acknowledge, { id: copies[recipient] })).toBe('FORBIDDEN')
  })

  test('nobody but the manager has a copy sent again', async () => {
    for (const person of [simon, consultant, supervisor, caseworker]) {
      const own = person === caseworker ? copies['ACTING_MUNICIPALITY'] : copies['AUTHORITY']
      expect(['FORBIDDEN', 'NOT_FOUND']).toContain(await codeOf(person, retry, { id: own }))
    }
    expect(await codeOf(otherManager, retry, { id: copies['AUTHORITY'] })).toBe('NOT_FOUND')
    expect(await codeOf(birgit, retry, { id: 'no id' })).toBe('NOT_FOUND')
  })

  test.each([otherManager, otherMunicipality, otherAuthority, otherConsultant])(
    'notices of this home are not for another $persona',
    async (person) => {
      expect((await done<Notice[]>(person, notices)).filter(({ incidentId }) => incidentId === id)).toEqual([])
      const [{ id: notice }] = (await desk.notices(id)) as [{ id: string }]
      expect(await codeOf(person, read, { id: notice })).toBe('NOT_FOUND')
    },
  )

  test.each([council, dpo, young])('$persona has no notices', async (person) => {
    expect(await done(person, notices)).toBeNull()
  })

  test('a notice for one person is not for a colleague in the same home', async () => {
    await desk.register.admin.query(
      `insert into notice (id, persona, scope_id, person_id, kind, institution_id, created_at, source_key)
       values (gen_random_uuid(), 'staff', $1, 'simon', 'DEADLINE_NEAR', $1, now(), 'of the test')`,
      [home],
    )
    expect((await done<Notice[]>(simon, notices)).map(({ kind }) => kind)).toContain('DEADLINE_NEAR')
    expect(await done({ ...simon, userId: 'dorte' }, notices)).toEqual([])
  })

  test.each([simon, birgit, caseworker, supervisor, council, dpo])(
    'for whom notices are is asked by the platform alone, not by $persona',
    async (person) => {
      expect(await codeOf(person, `{ noticesSince(since: "2026-01-01T00:00:00Z") { id } }`)).toBe('FORBIDDEN')
    },
  )

  test.each([simon, caseworker, consultant, supervisor, council, young, platform])(
    'who has seen the child is nothing for $persona',
    async (person) => {
      expect(await codeOf(person, seen, { childId: child })).toBe('FORBIDDEN')
    },
  )

  test('nor for the manager of a home in which the child never lived', async () => {
    expect(await codeOf(otherManager, seen, { childId: child })).toBe('NOT_FOUND')
    expect(await codeOf(birgit, seen, { childId: 'c-000003' })).toBe('NOT_FOUND')
  })

  test('not even by SQL under the manager’s own role: the function asks who is there', async () => {
    const { rows } = await desk.register.admin.query(
      `select grantee from information_schema.routine_privileges where routine_name = 'who_has_seen' and grantee like 'incidents%' order by 1`,
    )
    expect(rows.map(({ grantee }) => grantee)).toEqual(['incidents_dpo', 'incidents_manager', 'incidents_owner'])
  })
})

describe('granted', () => {
  test('each recipient has the report in the inbox, and reading it is on record before she sees it', async () => {
    for (const [person, recipients] of [
      [caseworker, ['ACTING_MUNICIPALITY']],
      [supervisor, ['AUTHORITY']],
      [consultant, ['CONSULTANT']],
      [head, ['DEPARTMENT']],
    ] as const) {
      const { nodes, totalCount } = await done<DeliveryConnection>(person, inbox, { unread: true })
      expect(totalCount).toBe(1)
      expect(nodes.map(({ recipient }) => recipient)).toEqual(recipients)
      expect(nodes[0]).toMatchObject({ state: 'SENT', mayAcknowledge: true, incident: { id } })
      const { rows } = await desk.register.admin.query(
        `select from app.audit where subject = $1 and record_kind = 'delivery' and $2 = any(child_ids)`,
        [person.userId, child],
      )
      expect(rows.length).toBeGreaterThan(0)
    }
  })

  test('it is acknowledged once: the second click changes nothing, and a hand-over that has not been is none', async () => {
    const first = await done(supervisor, acknowledge, { id: copies['AUTHORITY'] })
    expect(first).toMatchObject({ state: 'ACKNOWLEDGED' })
    expect(await done({ ...supervisor, userId: 'another' }, acknowledge, { id: copies['AUTHORITY'] })).toEqual(first)
    expect(await done(supervisor, inbox, { unread: true })).toMatchObject({ totalCount: 0 })
    expect(await done(supervisor, inbox)).toMatchObject({ totalCount: 1 })
    const [row] = (await desk.deliveries(id)).filter(({ recipient }) => recipient === 'AUTHORITY')
    expect(row).toMatchObject({ acknowledged_by: 'hanne' })
  })

  test('a notice is read once, and goes behind the unread', async () => {
    const [first] = (await done<Notice[]>(caseworker, notices)) as [Notice]
    expect(first).toMatchObject({ kind: 'REPORT_RECEIVED', readAt: null })
    expect(await done(caseworker, read, { id: first.id })).toBe(true)
    const after = (await done<Notice[]>(caseworker, notices)).find(({ id: notice }) => notice === first.id)!
    expect(after.readAt).not.toBeNull()
    expect(await done({ ...caseworker, userId: 'another' }, read, { id: first.id })).toBe(true)
    expect((await done<Notice[]>(caseworker, notices)).find(({ id: notice }) => notice === first.id)).toEqual(after)
  })

  test('the manager of the home and the data-protection officer see who has seen the child, page by page, and are seen themselves', async () => {
    const { totalCount, nodes, pageInfo } = await done<AccessConnection>(birgit, seen, { childId: child })
    expect(totalCount).toBeGreaterThan(5)
    expect(nodes).toHaveLength(5)
    expect(Object.keys(nodes[0]!)).toEqual(['at', 'by', 'persona', 'purpose', 'action', 'recordKind'])
    const next = await done<AccessConnection>(birgit, seen, { childId: child, after: pageInfo.endCursor })
    expect(next.nodes).not.toEqual(nodes)
    const everyone = await done<AccessConnection>(dpo, seen, { childId: child })
    expect(everyone.nodes[0]).toMatchObject({ by: 'birgit', action: 'read', recordKind: 'access' })
    expect(everyone.totalCount).toBe(totalCount + 2)
  })
})
