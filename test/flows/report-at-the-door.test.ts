import { withDatabase } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { form } from '../support/report-register.ts'
import { answerOf, signIn, type Visitor } from '../support/visitor.ts'

/** The life of a report as the people of the demo meet it: by the documents of their screens, at the front door. */
const home = 'h-170017'
let staff: Visitor
let manager: Visitor
let access: pg.Client
beforeAll(async () => {
  ;[staff, manager] = await Promise.all([signIn(inject('url'), 'medarbejder'), signIn(inject('url'), 'leder')])
  access = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_gateway'))
  await access.connect()
})
afterAll(() => access.end())

const today = calendarDateOf(new Date())
const formPage = (draft: string) => ({ draft, home, on: today })
const aForm = async () => {
  const { stays } = await answerOf(staff, 'ReportFormPage', formPage(crypto.randomUUID()))
  return form({ childId: stays![0]!.childId, staff: ['medarbejder'] })
}

test('the demo has something to do: a draft that is soon due, and reports to approve', async () => {
  const { reportWork: begun } = await answerOf(staff, 'WorkPage', { home, manager: false })
  // Other tests write drafts in the same house meanwhile.
  expect(begun!.drafts.map(({ content }) => content.measures)).toContainEqual([{ section: 'S9', minutes: 3 }])
  const { reportWork: waiting } = await answerOf(manager, 'WorkPage', { home, manager: true })
  expect(waiting!.toApprove.length).toBeGreaterThan(0)
  expect(waiting!.returned.length).toBeGreaterThan(0)
  const { incident } = await answerOf(manager, 'ReportPage', { home, id: waiting!.toApprove[0]!.id, named: true })
  expect(incident).toMatchObject({ state: 'REGISTERED', content: { leadUp: expect.stringContaining('Opdigtet') } })
  expect(incident!.allowedActions).toEqual(expect.arrayContaining(['APPROVE', 'RETURN']))
})

test('an employee registers what was kept as a draft, and the manager approves it', async () => {
  const id = crypto.randomUUID()
  const report = await aForm()
  const { saveReportDraft } = await answerOf(staff, 'SaveReportDraft', { input: { id, institutionId: home, version: 0, report } })
  expect(saveReportDraft).toMatchObject({ __typename: 'ReportDraft', version: 1 })
  expect((await answerOf(staff, 'ReportFormPage', formPage(id))).reportDraft!.content.course).toContain('holdt om armene')
  const { registerReport } = await answerOf(staff, 'RegisterReport', { input: { id, institutionId: home, report } })
  expect(registerReport).toMatchObject({ __typename: 'Incident', reportState: 'REGISTERED', late: false })
  const { approveReport } = await answerOf(manager, 'ApproveReport', {
    input: { id, version: 1, assessment: 'Nødvendigt.', followUpNeeded: false, followUpReason: 'Ingen andre var berørt.' },
  })
  expect(approveReport).toMatchObject({ __typename: 'Incident', version: 1 })
  await answerOf(manager, 'VoidReport', { input: { id, version: 1, reason: 'NO_FORCE', text: 'Skrevet af en prøve.' } })
})

test('whose role ends in the middle writes nothing more, and finds the draft again when it is given back', async () => {
  const id = crypto.randomUUID()
  const report = await aForm()
  const save = (version: number) => staff.ask('SaveReportDraft', { input: { id, institutionId: home, version, report } })
  expect((await save(0)).status).toBe(200)
  await access.query(`update assignment set valid_to = now() where person_id = 'medarbejder'`)
  try {
    expect((await save(1)).status).toBe(401)
    expect((await staff.ask('RegisterReport', { input: { id, institutionId: home, report } })).status).toBe(401)
  } finally {
    await access.query(`update assignment set valid_to = null where person_id = 'medarbejder'`)
  }
  const again = await signIn(inject('url'), 'medarbejder')
  expect((await answerOf(again, 'ReportFormPage', formPage(id))).reportDraft).toMatchObject({ id, version: 1 })
  await answerOf(again, 'DiscardReportDraft', { id })
})

test('a supervisor is not even given the form, and reads of a report what was approved', async () => {
  const supervisor = await signIn(inject('url'), 'tilsyn-syd')
  const { status } = await supervisor.ask('ReportFormPage', formPage(crypto.randomUUID()))
  expect(status).toBe(400)
  const { reportWork } = await answerOf(manager, 'WorkPage', { home, manager: true })
  const { incident } = await answerOf(supervisor, 'ReportPage', { home, id: reportWork!.toApprove[0]!.id, named: true })
  expect(incident).toMatchObject({ state: 'REGISTERED', content: null, supplement: null, timeline: null })
})
