import { addDays, calendarDateOf } from '@tilsynsblik/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { monthBefore, monthState } from '../../services/incidents/src/domain/monthly-return.ts'
import { silentMonth } from '../../services/incidents/src/domain/reminders.ts'
import type { MonthlyReturn } from '../../services/incidents/src/graphql/types.gen.ts'
import { openDeliveryDesk, type DeliveryDesk } from '../support/delivery-desk.ts'
import { birgit, caseworker, council, head, home, otherHome, simon, stranger, supervisor, type Person } from '../support/report-register.ts'

let desk: DeliveryDesk
beforeAll(async () => {
  desk = await openDeliveryDesk()
})
afterAll(() => desk.stop())

const today = calendarDateOf(new Date())
const thisMonth = `${today.slice(0, 7)}-01`
const last = monthBefore(today)
const beforeLast = monthBefore(last)

const declare = `mutation ($input: DeclareNilInput!) { done: declareNil(input: $input) { __typename ... on MonthlyReturn { month state declaredBy mayDeclare }
  ... on InvalidInput { problems { path code } } } }`
const returns = `query ($institutionId: ID!, $year: Int!) { done: monthlyReturns(institutionId: $institutionId, year: $year) { month state reports declaredBy mayDeclare } }`
const declared = (person: Person, month: string, institutionId = home) => desk.ask(person, declare, { input: { institutionId, month } })
const months = async (person: Person, month: string, institutionId = home) => {
  const { data } = await desk.ask(person, returns, { institutionId, year: Number(month.slice(0, 4)) })
  return data!['done'] as MonthlyReturn[] | null
}
const monthOf = async (person: Person, month: string) => (await months(person, month))!.find((known) => known.month === month)

test.each([simon, head, supervisor, caseworker, council])('zero is the manager’s to declare, not for $persona', async (person) => {
  expect((await declared(person, last)).errors[0]!.extensions.code).toBe('FORBIDDEN')
})

test('nor for the manager of another home, and of another home nothing is known', async () => {
  expect((await declared(birgit, last, otherHome)).errors[0]!.extensions.code).toBe('NOT_FOUND')
  expect(await months(birgit, last, otherHome)).toBeNull()
  expect(await months(stranger, last, home)).toBeNull()
  expect(await months(caseworker, last)).toBeNull()
  expect(await months(council, last)).toBeNull()
})

test('a month is missing until somebody says zero, then declared, and said twice it is said once', async () => {
  expect(await monthOf(birgit, last)).toEqual({ month: last, state: 'MISSING', reports: 0, declaredBy: null, mayDeclare: true })
  expect(await monthOf(simon, last)).toMatchObject({ state: 'MISSING', mayDeclare: false })
  const [first, second] = await Promise.all([declared(birgit, last), declared({ ...birgit, userId: 'deputy' }, last)])
  expect(first.data!['done']).toMatchObject({ state: 'DECLARED_ZERO', mayDeclare: false })
  expect(second.data!['done']).toMatchObject({ state: 'DECLARED_ZERO' })
  expect((await desk.register.admin.query('select from nil_return')).rowCount).toBe(1)
  expect(await monthOf(supervisor, last)).toMatchObject({ state: 'DECLARED_ZERO', mayDeclare: false })
})

test.each([
  [thisMonth, 'notOver'],
  [addDays(last, 3), 'notAMonth'],
])('zero cannot be declared for %s: %s', async (month, code) => {
  expect((await declared(birgit, month)).data!['done'].problems).toEqual([{ path: 'month', code }])
})

test('a month with a report has reports, whatever was declared; a void one is none', async () => {
  const id = await desk.registered()
  await desk.register.admin.query(`update incident set occurred_at = $2::date + interval '10 days', registered_at = now() where id = $1`, [
    id,
    beforeLast,
  ])
  expect((await declared(birgit, beforeLast)).data!['done'].problems).toEqual([{ path: 'month', code: 'hasReports' }])
  expect(await monthOf(birgit, beforeLast)).toMatchObject({ state: 'HAS_REPORTS', reports: 1 })
  await desk.register.admin.query(`update incident set state = 'VOIDED', voided = 'DOUBLE' where id = $1`, [id])
  expect(await monthOf(birgit, beforeLast)).toMatchObject({ state: 'MISSING', reports: 0 })
})

test('the work of the manager names the months of which nothing was heard', async () => {
  const { data } = await desk.ask(birgit, '{ reportWork { monthsMissing { month state } } }')
  const missing = data!['reportWork'].monthsMissing.map(({ month }: { month: string }) => month)
  expect(missing).toContain(beforeLast)
  expect(missing).not.toContain(last)
  expect(missing).not.toContain(thisMonth)
})

describe('the state of a month', () => {
  test.each([
    ['2026-11-01', 0, null, '2026-11-30', 'OPEN'],
    ['2026-11-01', 0, null, '2026-12-01', 'MISSING'],
    ['2026-11-01', 0, '2026-12-02', '2026-12-02', 'DECLARED_ZERO'],
    ['2026-11-01', 1, '2026-12-02', '2026-12-02', 'HAS_REPORTS'],
    ['2026-11-01', 1, null, '2026-11-02', 'HAS_REPORTS'],
    ['2026-12-01', 0, null, '2027-01-01', 'MISSING'],
  ] as const)('%s with %i reports, declared %s, is on %s %s', (month, reports, declaredAt, on, state) => {
    expect(monthState({ month, reports, declaredAt }, on)).toBe(state)
  })

  // Christmas and New Year are no working days: the fifth after 30 November 2026 is 7 December, after 31 December 8 January.
  test.each([
    ['2026-12-07', null],
    ['2026-12-08', '2026-11-01'],
    ['2027-01-08', null],
    ['2027-01-09', '2026-12-01'],
  ])('on %s the home is reminded of %s', (on, month) => {
    expect(silentMonth(on)).toBe(month)
  })
})

test('reminders come once, however often they are looked for', async () => {
  const admin = desk.register.admin
  const waiting = await desk.registered()
  const awaited = await desk.registered({ account: 'TO_FOLLOW', accountText: null, accountReason: 'Barnet sover.' })
  await admin.query(
    `update incident set occurred_at = occurred_at - interval '2 days', registered_at = registered_at - interval '25 hours' where id = $1`,
    [waiting],
  )
  await admin.query(
    `update incident set occurred_at = occurred_at - interval '20 days', registered_at = registered_at - interval '15 days' where id = $1`,
    [awaited],
  )
  const draft = crypto.randomUUID()
  await admin.query(
    `insert into report_draft (id, institution_id, authority_id, author_id, version, content, due_at, saved_at) values ($1::uuid, $2, 'syd', 'simon', 1, 'j1:' || $1::uuid || ':report_draft.content/' || $1::uuid || ':x', now() + interval '3 hours', now())`,
    [draft, home],
  )
  await desk.drain()
  await desk.run('remind')
  await desk.run('remind')
  const told = async (id: string) => (await desk.notices(id)).map(({ persona, kind }) => `${persona}: ${kind}`)
  expect((await told(waiting)).filter((line) => line.endsWith('APPROVAL_WAITS'))).toHaveLength(2)
  expect((await told(awaited)).filter((line) => line.endsWith('ACCOUNT_AWAITED'))).toEqual(['manager: ACCOUNT_AWAITED'])
  expect(await told(draft)).toEqual(['manager: DEADLINE_NEAR', 'staff: DEADLINE_NEAR'])
  const { data } = await desk.ask(simon, '{ notices { kind incidentId } }')
  expect(data!['notices']).toContainEqual({ kind: 'DEADLINE_NEAR', incidentId: draft })
  if (silentMonth(today)) {
    const nil = (await desk.notices()).filter(({ kind, scope_id }) => kind === 'NIL_RETURN_DUE' && scope_id === otherHome)
    expect(nil).toHaveLength(1)
  }
})
