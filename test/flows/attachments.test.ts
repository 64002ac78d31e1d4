import { withDatabase } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { files, pdfOf, sendFile as send } from '../support/files.ts'
import { form } from '../support/report-register.ts'
import { seated } from '../support/seated.ts'
import { signIn, stranger, type Visitor } from '../support/visitor.ts'

/** A page a child has written, from the form to the municipality: by the same door as a browser. */
const home = 'h-170017'
const megabyte = 1024 * 1024
let staff: Visitor
let colleague: Visitor
let manager: Visitor
let elsewhere: Visitor
let supervisor: Visitor
let council: Visitor
let register: pg.Client
beforeAll(async () => {
  ;[staff, manager, supervisor, council, colleague, elsewhere] = await Promise.all([
    signIn(inject('url'), 'medarbejder'),
    signIn(inject('url'), 'leder'),
    signIn(inject('url'), 'tilsyn-syd'),
    signIn(inject('url'), 'boerneraadet'),
    seated('filer-kollega', 'staff', home),
    seated('filer-andetsteds', 'staff', 'h-170018'),
  ])
  register = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_incidents'))
  await register.connect()
})
afterAll(() => register.end())

const codesOf = ({ status, body }: { status: number; body: Record<string, any> }) => [
  status,
  ...(body['problems'] ?? []).map(({ path, code }: { path: string; code: string }) => `${path} ${code}`),
]
const fetched = (visitor: Visitor, id: string) => visitor.get(`/attachments/${id}`)
const rowsOf = async (report: string) =>
  (await register.query('select id, name, media_type, filed_at from report_attachment where incident_id = $1 order by added_at', [report]))
    .rows

async function answerOf(visitor: Visitor, document: string, variables: Record<string, unknown>) {
  const { data, errors } = await visitor.ask(document, variables)
  expect(errors).toEqual([])
  return data!
}

async function aForm(typed: Record<string, unknown> = {}) {
  const { stays } = await answerOf(staff, 'ReportFormPage', { draft: crypto.randomUUID(), home, on: calendarDateOf(new Date()) })
  return form({ childId: stays[0].childId, staff: ['medarbejder'], ...typed })
}

/** A draft of the employee, with the child's account as a file that is still to come. */
async function aDraft(typed: Record<string, unknown> = { accountText: null }) {
  const id = crypto.randomUUID()
  const report = await aForm(typed)
  const { saveReportDraft } = await answerOf(staff, 'SaveReportDraft', { input: { id, institutionId: home, version: 0, report } })
  expect(saveReportDraft.__typename).toBe('ReportDraft')
  return { id, report }
}

const registering = async ({ id, report }: { id: string; report: Record<string, unknown> }) =>
  (await answerOf(staff, 'RegisterReport', { input: { id, institutionId: home, report } }))['registerReport']

async function aReport(typed: Record<string, unknown> = {}) {
  const draft = { id: crypto.randomUUID(), report: await aForm(typed) }
  expect(await registering(draft)).toMatchObject({ __typename: 'Incident' })
  return draft.id
}

const opened = async (visitor: Visitor, id: string) => (await answerOf(visitor, 'ReportPage', { home, id, named: false }))['incident']

async function approve(id: string, version: number) {
  const { approveReport } = await answerOf(manager, 'ApproveReport', {
    input: { id, version, assessment: 'Nødvendigt.', followUpNeeded: false, followUpReason: 'Ingen andre var berørt.' },
  })
  expect(approveReport.__typename).toBe('Incident')
}

async function caseworkerOf(id: string) {
  const { rows } = await register.query('select acting_municipality_id as municipality from incident where id = $1', [id])
  return seated(`filer-${rows[0].municipality}`, 'caseworker', rows[0].municipality)
}

describe('is refused', () => {
  test('a file of somebody without a session, of another role, of another home, and of a colleague in a draft', async () => {
    const { id } = await aDraft()
    expect((await send(stranger(inject('url')), id, files.pdf())).status).toBe(401)
    expect((await send(supervisor, id, files.pdf())).status).toBe(403)
    expect((await send(council, id, files.pdf())).status).toBe(403)
    const [theirs, nobodys] = [await send(elsewhere, id, files.pdf()), await send(elsewhere, crypto.randomUUID(), files.pdf())]
    expect([theirs.status, theirs.body['code']]).toEqual([404, 'NOT_FOUND'])
    expect(Object.keys(theirs.body)).toEqual(Object.keys(nobodys.body))
    expect((await send(colleague, id, files.pdf())).status).toBe(404)
    expect(await rowsOf(id)).toEqual([])
  })

  test.each([
    ['without our header', { 'x-tilsynsblik': '0' }],
    ['with its own origin', { origin: 'https://evil.example' }],
    ['as the browser names it', { 'sec-fetch-site': 'cross-site' }],
  ])('a file of another site: %s', async (_, headers) => {
    const { id } = await aDraft()
    expect((await send(staff, id, files.pdf(), { headers })).status).toBe(403)
    expect(await rowsOf(id)).toEqual([])
  })

  test('what is no id, no kind or no name, before anything of it is kept', async () => {
    const { id } = await aDraft()
    expect((await send(staff, id, files.pdf(), { id: '..%2F..%2Fetc' })).status).toBe(404)
    expect((await send(staff, id, files.pdf(), { kind: 'DRAWING' })).status).toBe(400)
    expect((await send(staff, 'a-report', files.pdf())).status).toBe(400)
    expect((await send(staff, id, files.pdf(), { headers: { 'x-file-name': '%E0%A4%A' } })).status).toBe(400)
  })

  test.each<keyof typeof files>(['html', 'svg', 'zip', 'program'])(
    'a file that is %s, though it is named and declared a PDF',
    async (kind) => {
      const { id } = await aDraft()
      const sent = await send(staff, id, files[kind](), { name: 'brev.pdf', headers: { 'content-type': 'application/pdf' } })
      expect(codesOf(sent)).toEqual([422, 'content fileKind'])
      expect(await rowsOf(id)).toEqual([])
    },
  )

  test('a file without content, and one byte too many; ten megabytes are taken', async () => {
    const { id } = await aDraft()
    expect(codesOf(await send(staff, id, new Uint8Array()))).toEqual([422, 'content fileEmpty'])
    expect((await send(staff, id, pdfOf(10 * megabyte + 1))).status).toBe(413)
    expect(await rowsOf(id)).toEqual([])
    const largest = pdfOf(10 * megabyte)
    const { status, id: file } = await send(staff, id, largest)
    expect(status).toBe(200)
    const back = Buffer.from(await (await fetched(staff, file)).arrayBuffer())
    expect(back.equals(largest)).toBe(true)
  })

  test('a name that looks like a personal number', async () => {
    const { id } = await aDraft()
    expect(codesOf(await send(staff, id, files.pdf(), { name: 'barn 010112-1234.pdf' }))).toEqual([422, 'name personalNumber'])
  })

  test('the eleventh file, also when many come at once', async () => {
    const { id } = await aDraft()
    const sent = []
    for (let n = 0; n < 5; n++)
      sent.push(...(await Promise.all([send(staff, id, files.pdf()), send(staff, id, files.png()), send(staff, id, files.sound())])))
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(10)
    expect(new Set(sent.filter(({ status }) => status !== 200).map((one) => codesOf(one).join()))).toEqual(
      new Set(['422,content filesTooMany']),
    )
    expect(await rowsOf(id)).toHaveLength(10)
  })

  test('a file for a report that is void', async () => {
    const id = await aReport()
    await answerOf(manager, 'VoidReport', { input: { id, version: 1, reason: 'NO_FORCE', text: 'Skrevet af en prøve.' } })
    expect(await send(staff, id, files.pdf())).toMatchObject({ status: 409, body: { state: 'VOIDED' } })
  })
})

describe('sent twice', () => {
  test('twenty times the same is one file, and other bytes under its id are refused', async () => {
    const { id } = await aDraft()
    const content = files.pdf()
    const file = crypto.randomUUID()
    for (let n = 0; n < 7; n++) {
      const answers = await Promise.all([1, 2, 3].map(() => send(staff, id, content, { id: file })))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    }
    expect(codesOf(await send(staff, id, files.pdf(), { id: file }))).toEqual([422, 'id taken'])
    expect(codesOf(await send(colleague, await aReport(), content, { id: file }))).toEqual([422, 'id taken'])
    expect(await rowsOf(id)).toHaveLength(1)
    expect(Buffer.from(await (await fetched(staff, file)).arrayBuffer()).equals(content)).toBe(true)
  })

  test('the same page chosen twice is said to be there already', async () => {
    const { id } = await aDraft()
    const content = files.png()
    expect((await send(staff, id, content)).status).toBe(200)
    expect(codesOf(await send(staff, id, content))).toEqual([422, 'content fileRepeated'])
  })
})

test('a name keeps its letters and loses its folder, what cannot be seen, and an ending that lies', async () => {
  const { id } = await aDraft()
  const { id: file, body } = await send(staff, id, files.pdf(), { name: '../../Brev\r\n fra\u202E Søren.exe' })
  expect(body).toMatchObject({ name: 'Brev fra Søren.exe.pdf', mediaType: 'application/pdf' })
  const { status, headers } = await fetched(staff, file)
  expect(status).toBe(200)
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="vedhaeftning.pdf"; filename*=UTF-8''Brev%20fra%20S%C3%B8ren.exe.pdf`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
})

describe('of a draft', () => {
  test('a file is found again with it, is the author’s and the manager’s, and goes when it is taken away', async () => {
    const { id } = await aDraft()
    const { id: file } = await send(staff, id, files.png(), { name: 'side.png' })
    for (const [visitor, status] of [
      [stranger(inject('url')), 401],
      [council, 403],
      [elsewhere, 404],
      [colleague, 404],
      [supervisor, 404],
      [manager, 200],
      [staff, 200],
    ] as const)
      expect((await fetched(visitor, file)).status).toBe(status)
    const page = { draft: id, home, on: calendarDateOf(new Date()) }
    expect((await answerOf(staff, 'ReportFormPage', page))['reportDraft'].attachments).toMatchObject([
      { id: file, name: 'side.png', filedAt: null },
    ])
    expect((await answerOf(colleague, 'RemoveAttachment', { id: file }))['removeAttachment']).toBe(false)
    expect((await answerOf(staff, 'RemoveAttachment', { id: file }))['removeAttachment']).toBe(true)
    expect((await answerOf(staff, 'RemoveAttachment', { id: file }))['removeAttachment']).toBe(false)
    expect((await fetched(staff, file)).status).toBe(404)
  })

  test('files go with it when it is thrown away', async () => {
    const { id } = await aDraft()
    await send(staff, id, files.png())
    await answerOf(staff, 'DiscardReportDraft', { id })
    expect(await rowsOf(id)).toEqual([])
  })

  test('a file is the child’s account: without it words are asked for, with it "attached" is true', async () => {
    const draft = await aDraft()
    expect((await registering(draft)).problems).toEqual([{ path: 'accountText', code: 'accountMissing' }])
    await send(staff, draft.id, files.pdf(), { kind: 'OTHER' })
    expect((await registering(draft)).problems).toEqual([{ path: 'accountText', code: 'accountMissing' }])
    const { id: file } = await send(staff, draft.id, files.png(), { name: 'barnets side.png' })
    const declined = { ...draft.report, account: 'DECLINED', accountReason: 'Ville ikke.' }
    expect((await registering({ id: draft.id, report: declined })).problems).toEqual([{ path: 'account', code: 'accountHasFiles' }])
    expect(await registering(draft)).toMatchObject({ __typename: 'Incident', account: 'ATTACHED' })
    expect(await registering(draft)).toMatchObject({ __typename: 'Incident', account: 'ATTACHED' })
    expect((await rowsOf(draft.id)).filter(({ filed_at }) => filed_at !== null)).toHaveLength(2)
    const { attachments } = await opened(colleague, draft.id)
    expect(attachments).toHaveLength(2)
    expect(attachments[1]).toMatchObject({ id: file, kind: 'CHILD_ACCOUNT', name: 'barnets side.png' })
    expect((await answerOf(staff, 'RemoveAttachment', { id: file }))['removeAttachment']).toBe(false)
  })
})

describe('of a report', () => {
  test('a file is read by those outside when the report is approved, and every reading is on record', async () => {
    const draft = await aDraft()
    const { id: file } = await send(staff, draft.id, files.sound(), { name: 'optagelse.mp3' })
    await registering(draft)
    const caseworker = await caseworkerOf(draft.id)
    for (const visitor of [caseworker, supervisor]) {
      expect((await opened(visitor, draft.id)).attachments).toBeNull()
      expect((await fetched(visitor, file)).status).toBe(404)
    }
    await approve(draft.id, 1)
    for (const visitor of [caseworker, supervisor]) {
      expect((await opened(visitor, draft.id)).attachments).toMatchObject([{ id: file, name: 'optagelse.mp3' }])
      expect((await fetched(visitor, file)).headers.get('content-type')).toBe('audio/mpeg')
    }
    expect((await fetched(council, file)).status).toBe(403)
    const head = await signIn(inject('url'), 'afdelingsleder')
    expect((await fetched(head, file)).status).toBe(403)
    const [theirs, nobodys] = await Promise.all([fetched(elsewhere, file), fetched(elsewhere, crypto.randomUUID())])
    expect([theirs.status, nobodys.status]).toEqual([404, 404])
    expect(Object.keys((await theirs.json()) as object)).toEqual(Object.keys((await nobodys.json()) as object))
    const { rows } = await register.query(
      `select persona, child_ids from app.audit
       where purpose = 'ReadAttachment' and action = 'read' and record_kind = 'report_attachment' and record_ids = array[$1]`,
      [file],
    )
    expect(rows.map(({ persona }) => persona).sort()).toEqual(['caseworker', 'supervisor'])
    expect(rows.every(({ child_ids }) => child_ids[0] === draft.report['childId'])).toBe(true)
  })

  test('another site cannot make a browser save it', async () => {
    const draft = await aDraft()
    const { id: file } = await send(staff, draft.id, files.png())
    const response = await fetch(new URL(`/attachments/${file}`, inject('url')), {
      headers: { cookie: staff.cookie, 'sec-fetch-site': 'cross-site' },
    })
    expect(response.status).toBe(403)
  })

  test('files that come later are one new version, and whoever got the report gets it', async () => {
    const id = await aReport()
    await approve(id, 1)
    const caseworker = await caseworkerOf(id)
    const versionsOf = async () =>
      ((await opened(manager, id)).deliveries as { recipient: string; version: number }[])
        .filter(({ recipient }) => recipient === 'ACTING_MUNICIPALITY')
        .map(({ version }) => version)
        .sort()
    await expect.poll(versionsOf, { timeout: 20_000 }).toEqual([1])
    const [first, second] = [await send(staff, id, files.png()), await send(staff, id, files.pdf(), { kind: 'OTHER' })]
    expect((await opened(caseworker, id)).attachments).toEqual([])
    expect((await opened(manager, id)).attachments).toEqual([])
    expect((await fetched(manager, first.id)).status).toBe(200)
    expect((await opened(staff, id)).version).toBe(1)
    const add = (visitor: Visitor, version: number) => answerOf(visitor, 'AddAttachments', { input: { id, version } })
    // Somebody else's are not hers to add.
    expect((await add(colleague, 1))['addAttachments'].problems).toEqual([{ path: 'attachments', code: 'required' }])
    expect((await add(staff, 1))['addAttachments']).toMatchObject({ __typename: 'Incident', version: 2 })
    expect((await add(staff, 1))['addAttachments']).toMatchObject({ __typename: 'WrongState' })
    expect((await opened(caseworker, id)).attachments.map((file: { id: string }) => file.id).sort()).toEqual([first.id, second.id].sort())
    await expect.poll(versionsOf, { timeout: 20_000 }).toEqual([1, 2])
    expect((await opened(manager, id)).timeline.map(({ action }: { action: string }) => action)).toContain('ATTACHMENT')
  })

  test('a late account may be a file and no words', async () => {
    const id = await aReport({ account: 'TO_FOLLOW', accountText: null, accountReason: 'Barnet sover.' })
    const answer = (typed: Record<string, unknown>) => answerOf(staff, 'AddChildAccount', { input: { id, version: 1, ...typed } })
    expect((await answer({ account: 'ATTACHED' }))['addChildAccount'].problems).toEqual([{ path: 'text', code: 'required' }])
    await send(staff, id, files.png(), { name: 'side 1.png' })
    // A first account is given as one, or the counts would not know of it.
    expect((await answerOf(staff, 'AddAttachments', { input: { id, version: 1 } }))['addAttachments'].problems).toEqual([
      { path: 'attachments', code: 'required' },
    ])
    expect((await answer({ account: 'DECLINED', reason: 'Nej.' }))['addChildAccount'].problems).toEqual([
      { path: 'account', code: 'accountHasFiles' },
    ])
    expect((await answer({ account: 'ATTACHED' }))['addChildAccount']).toMatchObject({ __typename: 'Incident', version: 2 })
    const report = await opened(staff, id)
    expect(report).toMatchObject({
      account: 'ATTACHED',
      content: { account: 'ATTACHED', accountText: null },
      attachments: [{ name: 'side 1.png' }],
    })
    // What stands without words can be corrected without words.
    const { correctReport } = await answerOf(staff, 'CorrectReport', {
      input: { id, version: 2, reason: 'Stedet.', report: await aForm({ accountText: null, place: 'Gangen' }) },
    })
    expect(correctReport).toMatchObject({ __typename: 'Incident', version: 3 })
  })
})

describe('a file that should never have been there', () => {
  const withdraw = (visitor: Visitor, input: object) => visitor.ask('WithdrawAttachment', { input })
  const withdrawn = async (input: object) => (await answerOf(manager, 'WithdrawAttachment', { input }))['withdrawAttachment']
  const reason = 'Filen handler om et andet barn.'

  async function aReportWithFile(kind = 'OTHER', typed: Record<string, unknown> = {}) {
    const draft = await aDraft(typed)
    const { id: file } = await send(staff, draft.id, files.pdf(), { kind })
    const registered = await registering(draft)
    expect(registered).toMatchObject({ __typename: 'Incident' })
    await approve(draft.id, 1)
    return { id: draft.id, file }
  }

  test('is not taken out by an employee, another home, the municipality or the authority', async () => {
    const { id, file } = await aReportWithFile()
    const input = { id, version: 1, attachmentId: file, reason }
    for (const visitor of [staff, elsewhere, supervisor, await caseworkerOf(id)])
      expect((await withdraw(visitor, input)).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    expect((await fetched(await caseworkerOf(id), file)).status).toBe(200)
  })

  test('is taken out by the manager, with a reason: nobody but the manager opens it, and who had it is told', async () => {
    const { id, file } = await aReportWithFile()
    const caseworker = await caseworkerOf(id)
    expect((await opened(manager, id)).allowedActions).toContain('WITHDRAW_ATTACHMENT')
    expect((await withdrawn({ id, version: 1, attachmentId: file, reason: ' ' })).problems).toEqual([{ path: 'reason', code: 'required' }])
    expect((await withdrawn({ id, version: 1, attachmentId: crypto.randomUUID(), reason })).problems).toEqual([
      { path: 'attachmentId', code: 'unknown' },
    ])
    expect(await withdrawn({ id, version: 1, attachmentId: file, reason })).toMatchObject({ __typename: 'Incident', version: 2 })
    expect(await withdrawn({ id, version: 1, attachmentId: file, reason })).toMatchObject({ __typename: 'WrongState' })
    for (const visitor of [caseworker, supervisor, staff, colleague]) {
      expect((await fetched(visitor, file)).status).toBe(404)
      expect((await opened(visitor, id)).attachments).toEqual([])
    }
    // What was sent to whom must still be found out.
    expect((await fetched(manager, file)).status).toBe(200)
    const seen = await opened(manager, id)
    expect(seen.attachments).toMatchObject([{ id: file, withdrawnBy: 'leder' }])
    expect(seen.allowedActions).not.toContain('WITHDRAW_ATTACHMENT')
    expect(seen.timeline).toContainEqual(expect.objectContaining({ action: 'ATTACHMENT_WITHDRAWN', text: reason }))
    await expect
      .poll(
        async () =>
          ((await opened(manager, id)).deliveries as { recipient: string; version: number }[])
            .filter(({ recipient }) => recipient === 'ACTING_MUNICIPALITY')
            .map(({ version }) => version)
            .sort(),
        { timeout: 20_000 },
      )
      .toEqual([1, 2])
  })

  test('the only account of the child stays until the right one is there', async () => {
    const { id, file } = await aReportWithFile('CHILD_ACCOUNT', { accountText: null })
    const input = { id, version: 1, attachmentId: file, reason }
    expect((await withdrawn(input)).problems).toEqual([{ path: 'attachmentId', code: 'onlyAccount' }])
    await send(manager, id, files.png())
    await answerOf(manager, 'AddAttachments', { input: { id, version: 1 } })
    expect(await withdrawn({ ...input, version: 2 })).toMatchObject({ __typename: 'Incident', version: 3 })
  })
})

test('the database itself keeps what is filed, and lets nobody outside near what is not', async () => {
  const { rows } = await register.query(
    `select count(*)::int as loose from report_attachment
     where filed_at is null and (child_id is not null or authority_id is not null or acting_municipality_id is not null
                                 or department_id is not null or location_municipality_id is not null)`,
  )
  expect(rows[0].loose).toBe(0)
  const { rows: granted } = await register.query(
    `select grantee, privilege_type from information_schema.role_table_grants
     where table_name = 'report_attachment' and privilege_type = 'DELETE' and grantee like 'incidents\\_%' and grantee <> 'incidents_owner' order by 1`,
  )
  // The service at night, when the time of what nobody filed is up; and of what is filed nobody.
  expect(granted.map(({ grantee }) => grantee)).toEqual(['incidents_manager', 'incidents_service', 'incidents_staff'])
  const { rows: policies } = await register.query(`select qual from pg_policies where tablename = 'report_attachment' and cmd = 'DELETE'`)
  expect(policies.map(({ qual }) => /filed_at IS NULL/.test(qual))).toEqual([true, true, true])
  const { rows: looking } = await register.query(
    `select grantee from information_schema.column_privileges where table_name = 'report_attachment' and column_name = 'content' and privilege_type = 'SELECT'
       and grantee in ('incidents_service', 'incidents_council', 'incidents_department_head', 'incidents_dpo')`,
  )
  expect(looking).toEqual([])
})
