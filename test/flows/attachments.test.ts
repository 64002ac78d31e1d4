import { calendarDateOf } from '@tilsynsblik/vocabulary'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import {
  approve,
  attaching,
  caseworkerOf,
  draftOf,
  fetched,
  formOf,
  home,
  opened,
  registering,
  reportOf,
  rowsOf,
  versionsSent,
} from '../support/attachments.ts'
import { files, sendFile as send } from '../support/files.ts'
import { answerOf, signIn, stranger, type Visitor } from '../support/visitor.ts'

/** A page a child has written, from the form to the municipality: by the same door as a browser. */
let staff: Visitor
let colleague: Visitor
let manager: Visitor
let elsewhere: Visitor
let supervisor: Visitor
let council: Visitor
let register: pg.Client
beforeAll(async () => {
  ;({ staff, colleague, manager, elsewhere, supervisor, council, register } = await attaching())
})
afterAll(() => register.end())

describe('of a draft', () => {
  test('a file is found again with it, is the author’s and the manager’s, and goes when it is taken away', async () => {
    const { id } = await draftOf(staff)
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
    expect((await answerOf(staff, 'ReportFormPage', page)).reportDraft!.attachments).toMatchObject([
      { id: file, name: 'side.png', filedAt: null },
    ])
    expect((await answerOf(colleague, 'RemoveAttachment', { id: file })).removeAttachment).toBe(false)
    expect((await answerOf(staff, 'RemoveAttachment', { id: file })).removeAttachment).toBe(true)
    expect((await answerOf(staff, 'RemoveAttachment', { id: file })).removeAttachment).toBe(false)
    expect((await fetched(staff, file)).status).toBe(404)
  })

  test('files go with it when it is thrown away', async () => {
    const { id } = await draftOf(staff)
    await send(staff, id, files.png())
    await answerOf(staff, 'DiscardReportDraft', { id })
    expect(await rowsOf(register, id)).toEqual([])
  })

  test('a file is the child’s account: without it words are asked for, with it "attached" is true', async () => {
    const draft = await draftOf(staff)
    expect(await registering(staff, draft)).toMatchObject({ problems: [{ path: 'accountText', code: 'accountMissing' }] })
    await send(staff, draft.id, files.pdf(), { kind: 'OTHER' })
    expect(await registering(staff, draft)).toMatchObject({ problems: [{ path: 'accountText', code: 'accountMissing' }] })
    const { id: file } = await send(staff, draft.id, files.png(), { name: 'barnets side.png' })
    const declined = { ...draft.report, account: 'DECLINED', accountReason: 'Ville ikke.' }
    expect(await registering(staff, { id: draft.id, report: declined })).toMatchObject({
      problems: [{ path: 'account', code: 'accountHasFiles' }],
    })
    expect(await registering(staff, draft)).toMatchObject({ __typename: 'Incident', account: 'ATTACHED' })
    expect(await registering(staff, draft)).toMatchObject({ __typename: 'Incident', account: 'ATTACHED' })
    expect((await rowsOf(register, draft.id)).filter(({ filed_at }) => filed_at !== null)).toHaveLength(2)
    const { attachments } = await opened(colleague, draft.id)
    expect(attachments).toHaveLength(2)
    expect(attachments![1]).toMatchObject({ id: file, kind: 'CHILD_ACCOUNT', name: 'barnets side.png' })
    expect((await answerOf(staff, 'RemoveAttachment', { id: file })).removeAttachment).toBe(false)
  })
})

describe('of a report', () => {
  test('a file is read by those outside when the report is approved, and every reading is on record', async () => {
    const draft = await draftOf(staff)
    const { id: file } = await send(staff, draft.id, files.sound(), { name: 'optagelse.mp3' })
    await registering(staff, draft)
    const caseworker = await caseworkerOf(register, draft.id)
    for (const visitor of [caseworker, supervisor]) {
      expect((await opened(visitor, draft.id)).attachments).toBeNull()
      expect((await fetched(visitor, file)).status).toBe(404)
    }
    await approve(manager, draft.id)
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
    const draft = await draftOf(staff)
    const { id: file } = await send(staff, draft.id, files.png())
    const response = await fetch(new URL(`/attachments/${file}`, inject('url')), {
      headers: { cookie: staff.cookie, 'sec-fetch-site': 'cross-site' },
    })
    expect(response.status).toBe(403)
  })

  test('files that come later are one new version, and whoever got the report gets it', async () => {
    const id = await reportOf(staff)
    await approve(manager, id)
    const caseworker = await caseworkerOf(register, id)
    await expect.poll(() => versionsSent(manager, id), { timeout: 20_000 }).toEqual([1])
    const [first, second] = [await send(staff, id, files.png()), await send(staff, id, files.pdf(), { kind: 'OTHER' })]
    expect((await opened(caseworker, id)).attachments).toEqual([])
    expect((await opened(manager, id)).attachments).toEqual([])
    expect((await fetched(manager, first.id)).status).toBe(200)
    expect((await opened(staff, id)).version).toBe(1)
    const add = (visitor: Visitor, version: number) => answerOf(visitor, 'AddAttachments', { input: { id, version } })
    // Somebody else's are not hers to add.
    expect((await add(colleague, 1)).addAttachments).toMatchObject({ problems: [{ path: 'attachments', code: 'required' }] })
    expect((await add(staff, 1)).addAttachments).toMatchObject({ __typename: 'Incident', version: 2 })
    expect((await add(staff, 1)).addAttachments).toMatchObject({ __typename: 'WrongState' })
    expect((await opened(caseworker, id)).attachments!.map((file) => file.id).sort()).toEqual([first.id, second.id].sort())
    await expect.poll(() => versionsSent(manager, id), { timeout: 20_000 }).toEqual([1, 2])
    expect((await opened(manager, id)).timeline!.map(({ action }) => action)).toContain('ATTACHMENT')
  })

  test('a late account may be a file and no words', async () => {
    const id = await reportOf(staff, { account: 'TO_FOLLOW', accountText: null, accountReason: 'Barnet sover.' })
    const answer = (typed: Record<string, unknown>) => answerOf(staff, 'AddChildAccount', { input: { id, version: 1, ...typed } })
    expect((await answer({ account: 'ATTACHED' })).addChildAccount).toMatchObject({ problems: [{ path: 'text', code: 'required' }] })
    await send(staff, id, files.png(), { name: 'side 1.png' })
    // A first account is given as one, or the counts would not know of it.
    expect((await answerOf(staff, 'AddAttachments', { input: { id, version: 1 } })).addAttachments).toMatchObject({
      problems: [{ path: 'attachments', code: 'required' }],
    })
    expect((await answer({ account: 'DECLINED', reason: 'Nej.' })).addChildAccount).toMatchObject({
      problems: [{ path: 'account', code: 'accountHasFiles' }],
    })
    expect((await answer({ account: 'ATTACHED' })).addChildAccount).toMatchObject({ __typename: 'Incident', version: 2 })
    const report = await opened(staff, id)
    expect(report).toMatchObject({
      account: 'ATTACHED',
      content: { account: 'ATTACHED', accountText: null },
      attachments: [{ name: 'side 1.png' }],
    })
    // What stands without words can be corrected without words.
    const { correctReport } = await answerOf(staff, 'CorrectReport', {
      input: { id, version: 2, reason: 'Stedet.', report: await formOf(staff, { accountText: null, place: 'Gangen' }) },
    })
    expect(correctReport).toMatchObject({ __typename: 'Incident', version: 3 })
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
