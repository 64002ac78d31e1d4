import { openLog, withDatabase } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { form } from '../support/report-register.ts'
import { openSecondDoor, type SecondDoor } from '../support/second-door.ts'
import { seated } from '../support/seated.ts'
import { signIn, type Visitor } from '../support/visitor.ts'

/** P9: a word that nobody else has written goes into every field a person can write in, and is looked for where it may not be. */
const canary = `kanariefugl${crypto.randomUUID().slice(0, 8)}`

let second: SecondDoor
let staff: Visitor
let manager: Visitor
let incidents: pg.Client
let stay: { institution_id: string; child_id: string }
const logged: string[] = []
const answered: string[] = []

beforeAll(async () => {
  incidents = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_incidents'))
  await incidents.connect()
  const { rows } = await incidents.query(
    `select institution_id, child_id from stay where moved_out_on is null and institution_type <> 'RESPITE' order by institution_id desc, child_id limit 1`,
  )
  stay = rows[0]
  await seated('canary-staff', 'staff', stay.institution_id)
  await seated('canary-manager', 'manager', stay.institution_id)
  second = await openSecondDoor(undefined, openLog('trace', 'canary', { write: (line) => void logged.push(line) }))
  staff = await signIn(second.url, 'canary-staff')
  manager = await signIn(second.url, 'canary-manager')
})
afterAll(async () => {
  await second?.stop()
  await incidents?.end()
})

const told = async (who: Visitor, document: string, variables: Record<string, unknown>) => {
  const answer = await who.ask(document, variables)
  answered.push(JSON.stringify(answer.errors))
  return answer
}

const words = () =>
  form({
    childId: stay.child_id,
    place: canary,
    staff: ['canary-staff'],
    leadUp: canary,
    triedFirst: canary,
    course: canary,
    accountText: canary,
    guidanceBy: canary,
  })
const id = crypto.randomUUID()

test('a report full of it is written, read, approved and supplemented', async () => {
  const draft = await told(staff, 'SaveReportDraft', {
    input: { id: crypto.randomUUID(), institutionId: stay.institution_id, version: 0, report: words() },
  })
  expect(draft.errors).toEqual([])
  const { data, errors } = await told(staff, 'RegisterReport', { input: { id, institutionId: stay.institution_id, report: words() } })
  expect([data?.['registerReport'], errors]).toEqual([expect.objectContaining({ __typename: 'Incident' }), []])
  await told(staff, 'WriteSupplement', { input: { id, version: 1, text: canary } })
  await told(manager, 'ApproveReport', { input: { id, version: 1, assessment: canary, followUpNeeded: true } })
  // The bird lives: what is looked for below could be found.
  const { rows } = await incidents.query(
    'select content::text, assessment from report_version join incident on id = incident_id where id = $1',
    [id],
  )
  expect(rows[0].content).toContain(canary)
  expect(rows[0].assessment).toBe(canary)
})

test('and everything that can fail does, with it in hand', async () => {
  const input = { id, institutionId: stay.institution_id, report: words() }
  await told(staff, 'RegisterReport', { input: { ...input, id: canary } })
  await told(staff, 'RegisterReport', { input: { ...input, id: crypto.randomUUID(), report: { ...words(), childId: canary } } })
  await told(staff, 'RegisterReport', { input: { ...input, id: crypto.randomUUID(), report: { ...words(), injury: canary } } })
  await told(staff, 'RegisterReport', { input: { ...input, [canary]: canary } })
  await told(manager, 'ApproveReport', { input: { id, version: 99, assessment: canary, followUpNeeded: true } })
  await told(staff, 'ReportPage', { id: canary })
  answered.push(JSON.stringify((await staff.post(`{"documentId": "${canary}"`)).body))
  answered.push(JSON.stringify((await staff.post({ documentId: canary, variables: { canary } })).body))
  // A rule of the database that no code knows of: PostgreSQL quotes the whole row.
  await incidents.query(`alter table report_draft add constraint canary_trap check (content::text !~ 'kanariefugl') not valid`)
  await told(staff, 'SaveReportDraft', { input: { ...input, id: crypto.randomUUID(), version: 0 } })
  await incidents.query('alter table report_draft drop constraint canary_trap')
  second.away.add('incidents')
  await told(staff, 'RegisterReport', { input: { ...input, id: crypto.randomUUID() } })
  second.away.delete('incidents')
  expect(answered.filter((errors) => errors !== '[]').length).toBeGreaterThan(6)
  expect(logged.join('')).toContain('canary_trap')
})

test('it is in no line of the log and no error', () => {
  expect(logged.length).toBeGreaterThan(0)
  expect(logged.filter((line) => line.includes(canary))).toEqual([])
  expect(answered.filter((errors) => errors.includes(canary))).toEqual([])
})

test('it is in no notice, delivery, job, or line of the audit', async () => {
  for (const table of ['notice', 'delivery', 'jobs._private_jobs', 'app.audit']) {
    const { rows } = await incidents.query(`select row::text from ${table} as row where row::text like $1`, [`%${canary}%`])
    expect(rows, table).toEqual([])
  }
})
