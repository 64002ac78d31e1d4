import { composeSupergraph, federation, inProcess, type Federation } from '@tilsynsblik/gateway'
import { openLog, withDatabase, type Subgraph } from '@tilsynsblik/service-kit'
import { addDays, calendarDateOf } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startHouse } from '../../apps/standalone/src/platform/platform.ts'
import { services } from '../../apps/standalone/src/services-of-the-house.ts'
import type { HomePreparedness, InstitutionPeriod } from '../../services/institutions/src/graphql/types.gen.ts'
import type { Person } from '../support/report-register.ts'
import { sharedDatabases } from '../support/second-door.ts'
import { signIn } from '../support/visitor.ts'

/** A home of its own, with nothing written down: one run by a department, of which no other test asks. */
let home: { id: string; authorityId: string; departmentId: string }
let otherHome: string
let graph: Federation
let house: Subgraph[]
let register: pg.Client

beforeAll(async () => {
  const log = openLog('silent', 'preparedness')
  register = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_institutions'))
  await register.connect()
  const { rows } = await register.query(
    `select id, authority_id as "authorityId", department_id as "departmentId" from institution
     where department_id is not null and id <> 'h-170017' and closed_on is null order by id desc limit 2`,
  )
  home = rows[0]
  otherHome = rows[1].id
  for (const table of tables) await register.query(`delete from ${table} where institution_id = $1`, [home.id])
  house = await startHouse({ databases: sharedDatabases(), secrets: inject('secrets'), log })
  graph = federation({ supergraph: composeSupergraph(services).supergraph, transport: inProcess(house), keys: inject('secrets').keys, log })
})
afterAll(async () => {
  await graph.stop()
  await Promise.all(house.map((subgraph) => subgraph.stop()))
  await register.end()
})

const tables = ['guideline_version', 'employee', 'training', 'law_receipt', 'certification', 'house_rules_version', 'rights_told']
const today = calendarDateOf(new Date())
const daysAgo = (days: number) => addDays(today, -days)

const manager = (): Person => ({ userId: 'birgit', persona: 'manager', scope: home.id })
const simon = (): Person => ({ userId: 'simon', persona: 'staff', scope: home.id })
const supervisor = (): Person => ({ userId: 'hanne', persona: 'supervisor', scope: home.authorityId })
const head = (): Person => ({ userId: 'mette', persona: 'department_head', scope: home.departmentId })

const result = `{ __typename ... on HomePreparedness { parts { part standing gap on people lacking } } ... on InvalidInput { problems { path code } } ... on WrongState { now: state } }`
const verbs = {
  addGuidelineVersion: 'AddGuidelineVersionInput',
  registerEmployee: 'RegisterEmployeeInput',
  endEmployment: 'EndEmploymentInput',
  addTraining: 'AddTrainingInput',
  signReceipt: 'SignReceiptInput',
  recordReceipt: 'RecordReceiptInput',
  addHouseRules: 'AddHouseRulesInput',
  recordRightsTold: 'RecordRightsToldInput',
  addCertification: 'AddCertificationInput',
} as const
type Verb = keyof typeof verbs

/** A whole form for each, with ids of its own. */
function form(verb: Verb, typed: Record<string, unknown> = {}): Record<string, unknown> {
  const id = crypto.randomUUID()
  const forms: Record<Verb, Record<string, unknown>> = {
    addGuidelineVersion: {
      id,
      level: 'LOCAL',
      version: `v-${id.slice(0, 8)}`,
      place: 'Personalehåndbogen',
      topics: ['PURPOSE', 'CONTENT', 'HOW', 'WHO', 'WHEN'],
      validFrom: daysAgo(10),
      revisedOn: daysAgo(10),
    },
    registerEmployee: { id, staffId: `vikar-${id.slice(-4)}`, kind: 'TEMP', employedFrom: daysAgo(100) },
    endEmployment: { employeeId: id, leftOn: today },
    addTraining: { id, employeeId: id, course: 'LAW', completedOn: daysAgo(50), expiresOn: null },
    signReceipt: { id, text: 'LAW' },
    recordReceipt: { id, employeeId: id, text: 'LAW', receivedOn: daysAgo(20) },
    addHouseRules: { id, version: `h-${id.slice(0, 8)}`, validFrom: daysAgo(30), participation: 'På to husmøder.', children: 5 },
    recordRightsTold: { id, childId: 'c-000900', toldOn: daysAgo(3), toldBy: 'Birgit', how: 'Samtale', custodyToldOn: null },
    addCertification: { id, certifiedBy: 'Nævnet', certifiedOn: daysAgo(200), expiresOn: addDays(today, 900) },
  }
  return { institutionId: home.id, ...forms[verb], ...typed }
}

/** What the tab and the forms answer: of a form the preparedness as it now is, or what was wrong. */
interface Told {
  institution: { preparedness: HomePreparedness; during: Pick<InstitutionPeriod, 'preparedness'> }
  done: HomePreparedness & { problems?: { path: string; code: string }[]; now?: string }
}

async function ask(person: Person, query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await graph.ask(
    { query, variables },
    { principal: { ...person, purpose: 'test', requestId: crypto.randomUUID() } },
  )
  return { data: data as Told | null, codes: (errors ?? []).map((error) => error.extensions?.['code']) }
}

async function said(person: Person, verb: Verb, input: Record<string, unknown>) {
  return ask(person, `mutation ($input: ${verbs[verb]}!) { done: ${verb}(input: $input) ${result} }`, { input })
}

async function done(person: Person, verb: Verb, typed: Record<string, unknown> = {}) {
  const input = form(verb, typed)
  const { data, codes } = await said(person, verb, input)
  expect(codes).toEqual([])
  expect(data!.done).toMatchObject({ __typename: 'HomePreparedness' })
  return {
    input,
    parts: data!.done.parts,
  }
}

const tab = `query ($id: ID!) { institution(id: $id) { preparedness { parts { part standing gap on people lacking }
  guidelines { level version } houseRules { version children participation } certifications { certifiedBy } texts { text version }
  employees { id staffId lackingCourses unsignedTexts training { course } receipts { text way } }
  rightsTold { childId custodyToldOn } allowedActions } during(period: "2026K4") { preparedness { guidelineRevisedOn employees trainedShare
  receiptShare houseRulesRevisedOn childrenTold } } } }`
const seen = async (person: Person, id = home.id) => (await ask(person, tab, { id })).data!.institution

describe('who may not', () => {
  const nobody = (persona: Person['persona'], scope: string | null): Person => ({ userId: 'nobody', persona, scope })

  test.each(Object.keys(verbs) as Verb[])('%s: is done by nobody outside the home, and nothing is written', async (verb) => {
    const outsiders = [
      supervisor(),
      head(),
      nobody('consultant', home.departmentId),
      nobody('authority_head', home.authorityId),
      nobody('caseworker', '0630'),
      nobody('council', null),
      nobody('service', null),
    ]
    for (const person of outsiders)
      expect([person.persona, (await said(person, verb, form(verb))).codes]).toEqual([person.persona, ['FORBIDDEN']])
    const ofAnother = { userId: 'kim', persona: 'manager', scope: otherHome } as const
    expect((await said(ofAnother, verb, form(verb))).codes).toEqual(['NOT_FOUND'])
    if (verb !== 'signReceipt') expect((await said(simon(), verb, form(verb))).codes).toEqual(['FORBIDDEN'])
    for (const table of tables) expect((await register.query(`select from ${table} where institution_id = $1`, [home.id])).rowCount).toBe(0)
  })

  test('the council, the caseworker and the manager of another home read none of it', async () => {
    expect((await ask(nobody('council', null), tab, { id: home.id })).data?.institution ?? null).toBeNull()
    expect(await seen(nobody('caseworker', '0630'))).toMatchObject({ preparedness: null, during: { preparedness: null } })
    expect((await ask({ userId: 'kim', persona: 'manager', scope: otherHome }, tab, { id: home.id })).codes).toContain('NOT_FOUND')
    expect((await ask({ ...supervisor(), scope: 'another' }, tab, { id: home.id })).codes).toContain('NOT_FOUND')
  })

  test('at the door, the forms of a manager do not exist for a supervisor or an employee', async () => {
    const visitor = await signIn(inject('url'), 'tilsyn-syd')
    const employee = await signIn(inject('url'), 'medarbejder')
    for (const document of ['AddTraining', 'AddGuidelineVersion', 'RecordRightsTold'])
      for (const person of [visitor, employee])
        expect((await person.ask(document, { input: {} })).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })
})

describe('a manager', () => {
  test('begins with nothing: every part is missing, and no share is zero', async () => {
    const { preparedness, during } = await seen(manager())
    expect(new Set(preparedness.parts.map((part) => part.standing))).toEqual(new Set(['MISSING']))
    expect(preparedness.texts.map((text) => text.text)).toEqual(['LAW', 'ORDER'])
    expect(preparedness.allowedActions).not.toContain('ADD_TRAINING')
    expect(new Set(Object.values(during.preparedness!))).toEqual(new Set([null]))
  })

  test('writes a guideline that has expired, then a new version; the old one stays', async () => {
    const old = await done(manager(), 'addGuidelineVersion', { version: '2024', validFrom: daysAgo(700), revisedOn: daysAgo(700) })
    expect(old.parts[0]).toMatchObject({ part: 'GUIDELINE', standing: 'EXPIRED', gap: 'REVISION', on: daysAgo(335) })
    const now = await done(manager(), 'addGuidelineVersion', { version: '2026', revisedOn: daysAgo(310) })
    expect(now.parts[0]).toMatchObject({ standing: 'EXPIRES_SOON', on: addDays(today, 55) })
    const newest = await done(manager(), 'addGuidelineVersion', { version: '2026.2' })
    expect(newest.parts[0]).toMatchObject({ standing: 'UP_TO_DATE', gap: null, on: null })
    expect((await seen(manager())).preparedness.guidelines.map((one) => one.version)).toEqual(['2026.2', '2026', '2024'])
  })

  test('sends the same form twice and it is one; with other words it is refused, and the first words stay', async () => {
    const { input } = await done(manager(), 'addHouseRules', { version: '1' })
    const again = await Promise.all(Array.from({ length: 5 }, () => said(manager(), 'addHouseRules', input)))
    expect(new Set(again.map(({ data }) => data!.done.__typename))).toEqual(new Set(['HomePreparedness']))
    const other = await said(manager(), 'addHouseRules', { ...input, version: '2', participation: 'Noget andet.' })
    expect(other.data!.done).toEqual({ __typename: 'WrongState', now: 'RECORDED' })
    const { rows } = await register.query('select participation from house_rules_version where institution_id = $1', [home.id])
    expect(rows).toEqual([{ participation: 'På to husmøder.' }])
    const audits = await register.query(`select from app.audit where action = 'house_rules_version.add' and $1 = any(record_ids)`, [
      input['id'],
    ])
    expect(audits.rowCount).toBe(1)
  })

  test('registers Simon, whose course runs out, and a temp; who lacks something is named to the manager alone', async () => {
    const { input } = await done(manager(), 'registerEmployee', { staffId: 'simon', kind: 'PERMANENT' })
    const employeeId = input['id']
    const temp = await done(manager(), 'registerEmployee', { staffId: 'vikar 3' })
    await done(manager(), 'addTraining', { employeeId, course: 'LAW' })
    await done(manager(), 'addTraining', { employeeId: temp.input['id'], course: 'INTRODUCTION' })
    const soon = await done(manager(), 'addTraining', { employeeId, course: 'CONFLICT_PREVENTION', expiresOn: addDays(today, 20) })
    expect(soon.parts[1]).toMatchObject({ part: 'TRAINING', standing: 'EXPIRES_SOON', gap: 'TRAINING', on: addDays(today, 20), lacking: 0 })
    const { preparedness, during } = await seen(manager())
    expect(preparedness.employees!.map((one) => [one.staffId, one.lackingCourses, one.unsignedTexts])).toEqual([
      ['simon', [], ['LAW', 'ORDER']],
      ['vikar 3', [], ['LAW', 'ORDER']],
    ])
    expect(during.preparedness).toMatchObject({ employees: 2, trainedShare: 1, receiptShare: 0 })
    const outside = await seen(supervisor())
    expect(outside.preparedness).toMatchObject({ employees: null, rightsTold: null, allowedActions: [] })
    expect(outside.preparedness.parts[1]).toMatchObject({ standing: 'EXPIRES_SOON', people: 2, lacking: 0 })
    expect(outside.preparedness.houseRules).toEqual([{ version: '1', children: 5, participation: null }])
    expect((await seen(head())).during.preparedness).toMatchObject({ employees: 2, trainedShare: 1 })
  })

  test('sees who has not signed: Simon signs for himself, the temp signed on paper, and the standing follows', async () => {
    expect((await seen(simon())).preparedness.allowedActions).toEqual(['SIGN_RECEIPT'])
    const law = await done(simon(), 'signReceipt', { text: 'LAW' })
    expect(law.parts[2]).toMatchObject({ part: 'RECEIPTS', standing: 'MISSING', people: 1 })
    await done(simon(), 'signReceipt', { text: 'LAW' })
    expect((await done(simon(), 'signReceipt', { text: 'ORDER' })).parts[2]).toMatchObject({ standing: 'UP_TO_DATE' })
    const temp = (await seen(manager())).preparedness.employees![1]!
    expect(temp.staffId).toBe('vikar 3')
    await done(manager(), 'recordReceipt', { employeeId: temp.id, text: 'LAW' })
    const { parts } = await done(manager(), 'recordReceipt', { employeeId: temp.id, text: 'ORDER' })
    expect(parts[2]).toMatchObject({ standing: 'UP_TO_DATE', people: 2, lacking: 0 })
    const { rows } = await register.query(
      'select staff_id, text, way, recorded_by from law_receipt where institution_id = $1 order by staff_id, text',
      [home.id],
    )
    expect(rows).toEqual([
      { staff_id: 'simon', text: 'LAW', way: 'SELF', recorded_by: 'simon' },
      { staff_id: 'simon', text: 'ORDER', way: 'SELF', recorded_by: 'simon' },
      { staff_id: 'vikar 3', text: 'LAW', way: 'PAPER', recorded_by: 'birgit' },
      { staff_id: 'vikar 3', text: 'ORDER', way: 'PAPER', recorded_by: 'birgit' },
    ])
  })

  test('an employee sees herself alone, and no share of one', async () => {
    const { preparedness, during } = await seen(simon())
    expect(preparedness.employees!.map((one) => one.staffId)).toEqual(['simon'])
    expect(during.preparedness).toBeNull()
    expect((await seen({ ...simon(), userId: 'stranger' })).preparedness.employees).toEqual([])
    const refused = await said({ ...simon(), userId: 'stranger' }, 'signReceipt', form('signReceipt'))
    expect(refused.data!.done.problems).toEqual([{ path: 'text', code: 'notOnRegister' }])
  })

  test('tells of the children: each is counted once, and which child leaves an audit in the home and is unknown outside it', async () => {
    await done(manager(), 'recordRightsTold', { childId: 'c-000900', toldOn: daysAgo(300) })
    const { input } = await done(manager(), 'recordRightsTold', { childId: 'c-000900' })
    const { parts } = await done(manager(), 'recordRightsTold', { childId: 'c-000901', custodyToldOn: daysAgo(1) })
    expect(parts[4]).toMatchObject({ part: 'RIGHTS', standing: 'UP_TO_DATE' })
    const { preparedness, during } = await seen(manager())
    expect(preparedness.rightsTold).toHaveLength(2)
    expect(during.preparedness!.childrenTold).toBe(2)
    expect((await seen(supervisor())).during.preparedness!.childrenTold).toBe(2)
    const written = await register.query(`select child_ids from app.audit where action = 'rights_told.add' and $1 = any(record_ids)`, [
      input['id'],
    ])
    expect(written.rows).toEqual([{ child_ids: ['c-000900'] }])
    const read = await register.query(
      `select from app.audit where action = 'read' and record_kind = 'rights_told' and subject = 'birgit' and child_ids @> array['c-000901']`,
    )
    expect(read.rowCount).toBeGreaterThan(0)
  })

  test('certifies, and somebody who has left counts no more', async () => {
    const { parts } = await done(manager(), 'addCertification')
    expect(parts[5]).toMatchObject({ part: 'CERTIFICATION', standing: 'UP_TO_DATE' })
    const { input } = await done(manager(), 'registerEmployee', { staffId: 'rengøring' })
    expect((await seen(supervisor())).during.preparedness).toMatchObject({ employees: 3, receiptShare: expect.closeTo(2 / 3) })
    const left = { employeeId: input['id'], leftOn: today }
    await done(manager(), 'endEmployment', left)
    await done(manager(), 'endEmployment', left)
    expect((await said(manager(), 'endEmployment', form('endEmployment', { ...left, leftOn: daysAgo(1) }))).data!.done.now).toBe('LEFT')
    expect((await seen(supervisor())).during.preparedness).toMatchObject({ employees: 2, receiptShare: 1 })
  })
})

describe('what cannot be written', () => {
  const tomorrow = addDays(today, 1)
  const long = 'x'.repeat(301)
  test.each<[Verb, Record<string, unknown>, string, string]>([
    ['addGuidelineVersion', { version: ' ' }, 'version', 'required'],
    ['addGuidelineVersion', { version: '2024' }, 'version', 'repeated'],
    ['addGuidelineVersion', { version: long }, 'version', 'tooLong'],
    ['addGuidelineVersion', { place: '' }, 'place', 'required'],
    ['addGuidelineVersion', { place: 'mappen om 010203-1234' }, 'place', 'personalNumber'],
    ['addGuidelineVersion', { validFrom: tomorrow }, 'validFrom', 'future'],
    ['addGuidelineVersion', { revisedOn: tomorrow }, 'revisedOn', 'future'],
    ['addGuidelineVersion', { revisedOn: '0202-01-01' }, 'revisedOn', 'tooLongAgo'],
    ['addGuidelineVersion', { id: 'not an id' }, 'id', 'notAnId'],
    ['registerEmployee', { staffId: '' }, 'staffId', 'required'],
    ['registerEmployee', { staffId: '0102031234' }, 'staffId', 'personalNumber'],
    ['registerEmployee', { staffId: 'simon' }, 'staffId', 'repeated'],
    ['registerEmployee', { employedFrom: tomorrow }, 'employedFrom', 'future'],
    ['addTraining', { completedOn: daysAgo(1) }, 'employeeId', 'unknown'],
    ['recordReceipt', {}, 'employeeId', 'unknown'],
    ['addHouseRules', { version: '' }, 'version', 'required'],
    ['addHouseRules', { participation: '' }, 'participation', 'required'],
    ['addHouseRules', { participation: 'x'.repeat(4_001) }, 'participation', 'tooLong'],
    ['addHouseRules', { children: -1 }, 'children', 'range'],
    ['addHouseRules', { validFrom: tomorrow }, 'validFrom', 'future'],
    ['recordRightsTold', { childId: '' }, 'childId', 'required'],
    ['recordRightsTold', { childId: '010203-1234' }, 'childId', 'personalNumber'],
    ['recordRightsTold', { toldOn: tomorrow }, 'toldOn', 'future'],
    ['recordRightsTold', { toldBy: '' }, 'toldBy', 'required'],
    ['recordRightsTold', { how: '' }, 'how', 'required'],
    ['recordRightsTold', { custodyToldOn: tomorrow }, 'custodyToldOn', 'future'],
    ['addCertification', { certifiedBy: '' }, 'certifiedBy', 'required'],
    ['addCertification', { certifiedOn: tomorrow, expiresOn: null }, 'certifiedOn', 'future'],
    ['addCertification', { expiresOn: daysAgo(201) }, 'expiresOn', 'notAfterCompletion'],
  ])('%s with %o: %s %s', async (verb, typed, path, code) => {
    const { data } = await said(manager(), verb, form(verb, typed))
    expect(data!.done.problems).toEqual([{ path, code }])
  })

  test('a course that ends before it is completed, a receipt from tomorrow, and leaving before beginning', async () => {
    const { id: employeeId } = (await seen(manager())).preparedness.employees![0]!
    const problems = async (verb: Verb, typed: Record<string, unknown>) =>
      (await said(manager(), verb, form(verb, { employeeId, ...typed }))).data!.done.problems
    expect(await problems('addTraining', { expiresOn: daysAgo(50) })).toEqual([{ path: 'expiresOn', code: 'notAfterCompletion' }])
    expect(await problems('addTraining', { completedOn: tomorrow })).toEqual([{ path: 'completedOn', code: 'future' }])
    expect(await problems('recordReceipt', { receivedOn: tomorrow })).toEqual([{ path: 'receivedOn', code: 'future' }])
    expect(await problems('recordReceipt', { receivedOn: '2016-12-31' })).toEqual([{ path: 'receivedOn', code: 'noRule' }])
    expect(await problems('endEmployment', { leftOn: daysAgo(200) })).toEqual([{ path: 'leftOn', code: 'beforeStart' }])
  })
})
