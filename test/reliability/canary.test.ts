import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openLog, sealedValueIn, withDatabase } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { form } from '../support/report-register.ts'
import { openSecondDoor, type SecondDoor } from '../support/second-door.ts'
import { seated } from '../support/seated.ts'
import { signIn, type Visitor } from '../support/visitor.ts'

/** P9: a word that nobody else has written goes into every field a person can write in, and is looked for where it may not be. */
const canary = `kanariefugl${crypto.randomUUID().slice(0, 8)}`

/** When the first word of it could have been written. */
const began = Date.now() - 1_000

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
  // The bird lives: what is looked for below is there to be found, by those who may read.
  const { data: page } = await told(manager, 'ReportPage', { home: stay.institution_id, id, named: true })
  expect(JSON.stringify(page)).toContain(canary)
  const { rows } = await incidents.query('select content, assessment from report_version join incident on id = incident_id where id = $1', [
    id,
  ])
  expect([sealedValueIn(rows[0].content)?.record, sealedValueIn(rows[0].assessment)?.record]).toEqual([id, id])
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
  await incidents.query(`alter table report_draft add constraint canary_trap check (content !~ '^j1') not valid`)
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

test('it is in no row of the register, the keys and the sessions, and in none of the files the server has written since', async () => {
  for (const name of ['incidents', 'keys', 'gateway']) {
    const db = new pg.Client(withDatabase(inject('adminUrl'), `tilsynsblik_${name}`))
    await db.connect()
    try {
      const { rows: tables } = await db.query<{ name: string }>(
        `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
      )
      for (const table of tables) {
        const { rows } = await db.query(`select from ${table.name} as row where row::text like $1 limit 1`, [`%${canary}%`])
        expect(rows, `${name} ${table.name}`).toEqual([])
      }
    } finally {
      await db.end()
    }
  }
  // What is written stands in the log of the server before it stands in a table: both are looked through.
  await incidents.query('checkpoint')
  const { rows } = await incidents.query<{ folder: string }>(`select current_setting('data_directory') as folder`)
  const written = filesSince(rows[0]!.folder, began)
  expect(written.filter((file) => holds(file, id))).not.toEqual([])
  expect(written.filter((file) => holds(file, canary))).toEqual([])
})

function filesSince(folder: string, moment: number): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= moment)
}

/** A file may be gone before it is read. */
function holds(file: string, words: string): boolean {
  try {
    return readFileSync(file).includes(words)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
