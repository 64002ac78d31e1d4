import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  birgit,
  caseworker,
  consultant,
  council,
  head,
  home,
  openReportRegister,
  otherHome,
  respiteHome,
  simon,
  supervisor,
  type Answered,
  type Person,
  type ReportRegister,
} from '../support/report-register.ts'

/** One list of the reports of all homes of an office. */
let register: ReportRegister

const nord: Person = { userId: 'nora', persona: 'supervisor', scope: 'nord' }
const chief: Person = { userId: 'chief', persona: 'authority_head', scope: 'syd' }
const listing = `query ($filter: ReportFilter, $first: Int!, $after: String) { reports(filter: $filter, first: $first, after: $after) {
  totalCount nodes { id institutionId occurredAt } pageInfo { endCursor hasNextPage } } }`

beforeAll(async () => {
  register = await openReportRegister()
  await register.admin.query(reports)
})
afterAll(() => register.stop())

/** Its name, home, department, authority, and what makes it one of those a filter finds; the newest first, two of them at one instant. */
const rows: [name: string, home: string, department: string | null, authority: string, told: Record<string, string>][] = [
  ['newest', home, 'dep-1', 'syd', { state: 'REGISTERED' }],
  ['same instant', home, 'dep-1', 'syd', { state: 'RETURNED' }],
  ['late', home, 'dep-1', 'syd', { registered_at: "at + interval '9 days'" }],
  ['crime', 'h-4', 'dep-1', 'syd', { crime_suspected: 'true' }],
  ['without account', 'h-4', 'dep-1', 'syd', { account: "'NO_OPPORTUNITY'" }],
  ['not permitted', 'h-4', 'dep-1', 'syd', { section: 'OTHER_NOT_PERMITTED' }],
  ['void', home, 'dep-1', 'syd', { state: 'VOIDED', voided: "'DOUBLE'" }],
  ['no department', respiteHome, null, 'syd', {}],
  ['elsewhere', otherHome, 'dep-2', 'nord', {}],
  ['last quarter', home, 'dep-1', 'syd', { at: "'2026-08-01T10:00:00Z'::timestamptz" }],
]

const idOf = (name: string) => `00000000-0000-4000-8000-0000000000${String(rows.findIndex(([own]) => own === name) + 10)}`
const nameOf = (id: string) => rows[Number(id.slice(-2)) - 10]![0]

const reports = rows
  .map(([name, at, department, authority, { section = 'S9', ...told }], index) => {
    const moment = told['at'] ?? `'2026-11-20T12:00:00Z'::timestamptz - interval '1 hour' * ${Math.max(0, index - 1)}`
    const scopes = `'${at}', '${authority}', ${department ? `'${department}'` : 'null'}, '0630', 'c-000001'`
    const columns = 'institution_id, authority_id, department_id, acting_municipality_id, child_id'
    return `
      insert into incident (id, ${columns}, occurred_at, minutes, registered_at, deadline_at, account, guidance, crime_suspected, injury, state, voided, author_id, source_key)
      select '${idOf(name)}', ${scopes}, at, 4, ${told['registered_at'] ?? 'at'}, at + interval '72 hours', ${told['account'] ?? "'DECLINED'"}, 'YES',
             ${told['crime_suspected'] ?? 'false'}, 'NONE', '${told['state'] ?? 'DISPATCHED'}', ${told['voided'] ?? 'null'}, 'simon', '${name}'
      from (select ${moment} as at) as moment;
      insert into measure (incident_id, ordinal, ${columns}, section, minutes) values ('${idOf(name)}', 1, ${scopes}, '${section}', 4);`
  })
  .join('')

const ofDepartment = ['same instant', 'newest', 'late', 'crime', 'without account', 'not permitted', 'last quarter']

async function listed(person: Person, filter: object = {}): Promise<string[]> {
  const { data, errors } = await register.ask(person, listing, { filter, first: 25 })
  expect(errors).toEqual([])
  const { nodes, totalCount } = data!['reports']
  expect(totalCount).toBe(nodes.length)
  return nodes.map(({ id }: { id: string }) => nameOf(id))
}

test.each([
  ['an employee', simon],
  ['a manager', birgit],
  ['a municipality', caseworker],
  ['the council', council],
])('%s, who answers for no department, is refused', async (_, person) => {
  const { data, errors } = await register.ask(person, listing, { first: 25 })
  expect([data?.['reports'] ?? null, errors[0]!.extensions.code]).toEqual([null, 'FORBIDDEN'])
})

test('an authority that has no such home finds nothing in it', async () => {
  expect(await listed(nord, { institutionId: home })).toEqual([])
  expect(await listed(nord)).toEqual(['elsewhere'])
  expect(await listed(consultant, { institutionId: otherHome })).toEqual([])
})

test('a department sees all its homes, newest first, and not what was voided', async () => {
  expect(await listed(consultant)).toEqual(ofDepartment)
  expect(await listed(head)).toEqual(ofDepartment)
})

test('an authority sees those of the homes without a department too', async () => {
  const all = await listed(supervisor)
  expect(all.toSorted()).toEqual([...ofDepartment, 'no department'].toSorted())
  expect(await listed(chief)).toEqual(all)
})

describe('is filtered by', () => {
  test.each<[string, object, string[]]>([
    ['home', { institutionId: 'h-4' }, ['crime', 'without account', 'not permitted']],
    ['quarter', { period: '2026K3' }, ['last quarter']],
    ['state', { state: 'RETURNED' }, ['same instant']],
    ['the state of what was voided', { state: 'VOIDED' }, ['void']],
    ['late', { late: true }, ['late']],
    ['not permitted', { notPermitted: true }, ['not permitted']],
    ['suspected crime', { crimeSuspected: true }, ['crime']],
    ['account', { account: 'NO_OPPORTUNITY' }, ['without account']],
    ['approval that is missing', { approvalMissing: true }, ['same instant', 'newest']],
    ['several at once', { institutionId: 'h-4', crimeSuspected: false, notPermitted: false }, ['without account']],
  ])('%s', async (_, filter, names) => {
    expect(await listed(consultant, filter)).toEqual(names)
  })
})

test('page by page each report comes once, also those of one instant', async () => {
  const seen: string[] = []
  let after: string | null = null
  for (let pages = 0; pages < 20; pages++) {
    const { data }: Answered = await register.ask(consultant, listing, { first: 1, after })
    const { nodes, pageInfo, totalCount } = data!['reports']
    expect(totalCount).toBe(ofDepartment.length)
    seen.push(...nodes.map(({ id }: { id: string }) => nameOf(id)))
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  expect(seen).toEqual(ofDepartment)
})

test('what was read is audited, report by report', async () => {
  await listed(head, { late: true })
  const { rows: audited } = await register.admin.query(
    `select record_ids as ids, child_ids as children from app.audit where persona = 'department_head' and record_kind = 'incident' order by id desc limit 1`,
  )
  expect(audited).toEqual([{ ids: [idOf('late')], children: ['c-000001'] }])
})
