import { withDatabase } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { expect, inject } from 'vitest'
import { form } from './report-register.ts'
import { seated } from './seated.ts'
import { answerOf, signIn, type Visitor } from './visitor.ts'

export const home = 'h-170017'

/** Those who bring files to a report, who read them and who may not, at the shared house; and its register behind the walls. */
export async function attaching() {
  const [staff, manager, supervisor, council, colleague, elsewhere] = await Promise.all([
    signIn(inject('url'), 'medarbejder'),
    signIn(inject('url'), 'leder'),
    signIn(inject('url'), 'tilsyn-syd'),
    signIn(inject('url'), 'boerneraadet'),
    seated('filer-kollega', 'staff', home),
    seated('filer-andetsteds', 'staff', 'h-170018'),
  ])
  const register = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_incidents'))
  await register.connect()
  return { staff, manager, supervisor, council, colleague, elsewhere, register }
}

/** The status, and each problem as path and code. */
export const codesOf = ({ status, body }: { status: number; body: Record<string, unknown> }) => [
  status,
  ...((body['problems'] ?? []) as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`),
]

export const fetched = (visitor: Visitor, id: string) => visitor.get(`/attachments/${id}`)

export async function rowsOf(register: pg.Client, report: string) {
  const sql = 'select id, name, media_type, filed_at from report_attachment where incident_id = $1 order by added_at'
  return (await register.query(sql, [report])).rows
}

export async function formOf(staff: Visitor, typed: Record<string, unknown> = {}) {
  const { stays } = await answerOf(staff, 'ReportFormPage', { draft: crypto.randomUUID(), home, on: calendarDateOf(new Date()) })
  return form({ childId: stays![0]!.childId, staff: ['medarbejder'], ...typed })
}

export interface Draft {
  id: string
  report: Record<string, unknown>
}

/** A draft of the employee, with the child's account as a file that is still to come. */
export async function draftOf(staff: Visitor, typed: Record<string, unknown> = { accountText: null }): Promise<Draft> {
  const id = crypto.randomUUID()
  const report = await formOf(staff, typed)
  const { saveReportDraft } = await answerOf(staff, 'SaveReportDraft', { input: { id, institutionId: home, version: 0, report } })
  expect(saveReportDraft.__typename).toBe('ReportDraft')
  return { id, report }
}

export const registering = async (staff: Visitor, { id, report }: Draft) =>
  (await answerOf(staff, 'RegisterReport', { input: { id, institutionId: home, report } })).registerReport

export async function reportOf(staff: Visitor, typed: Record<string, unknown> = {}): Promise<string> {
  const draft = { id: crypto.randomUUID(), report: await formOf(staff, typed) }
  expect(await registering(staff, draft)).toMatchObject({ __typename: 'Incident' })
  return draft.id
}

export const opened = async (visitor: Visitor, id: string) => (await answerOf(visitor, 'ReportPage', { home, id, named: false })).incident!

export async function approve(manager: Visitor, id: string): Promise<void> {
  const { approveReport } = await answerOf(manager, 'ApproveReport', {
    input: { id, version: 1, assessment: 'Nødvendigt.', followUpNeeded: false, followUpReason: 'Ingen andre var berørt.' },
  })
  expect(approveReport.__typename).toBe('Incident')
}

/** Somebody of the municipality that acts in it. */
export async function caseworkerOf(register: pg.Client, id: string): Promise<Visitor> {
  const { rows } = await register.query('select acting_municipality_id as municipality from incident where id = $1', [id])
  return seated(`filer-${rows[0].municipality}`, 'caseworker', rows[0].municipality)
}

/** Which versions of a report were sent to the municipality, as its manager sees it. */
export async function versionsSent(manager: Visitor, id: string): Promise<number[]> {
  const { deliveries } = await opened(manager, id)
  return deliveries!
    .filter(({ recipient }) => recipient === 'ACTING_MUNICIPALITY')
    .map(({ version }) => version)
    .sort()
}
