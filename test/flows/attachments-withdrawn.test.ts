import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { approve, attaching, caseworkerOf, draftOf, fetched, opened, registering, versionsSent } from '../support/attachments.ts'
import { files, sendFile as send } from '../support/files.ts'
import { answerOf, type Visitor } from '../support/visitor.ts'

/** What is done about a page of somebody else that came into a report. */
let staff: Visitor
let colleague: Visitor
let manager: Visitor
let elsewhere: Visitor
let supervisor: Visitor
let register: pg.Client
beforeAll(async () => {
  ;({ staff, colleague, manager, elsewhere, supervisor, register } = await attaching())
})
afterAll(() => register.end())

describe('a file that should never have been there', () => {
  const withdraw = (visitor: Visitor, input: object) => visitor.ask('WithdrawAttachment', { input })
  const withdrawn = async (input: object) => (await answerOf(manager, 'WithdrawAttachment', { input })).withdrawAttachment
  const reason = 'Filen handler om et andet barn.'

  async function aReportWithFile(kind = 'OTHER', typed: Record<string, unknown> = {}) {
    const draft = await draftOf(staff, typed)
    const { id: file } = await send(staff, draft.id, files.pdf(), { kind })
    const registered = await registering(staff, draft)
    expect(registered).toMatchObject({ __typename: 'Incident' })
    await approve(manager, draft.id)
    return { id: draft.id, file }
  }

  test('is not taken out by an employee, another home, the municipality or the authority', async () => {
    const { id, file } = await aReportWithFile()
    const input = { id, version: 1, attachmentId: file, reason }
    for (const visitor of [staff, elsewhere, supervisor, await caseworkerOf(register, id)])
      expect((await withdraw(visitor, input)).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    expect((await fetched(await caseworkerOf(register, id), file)).status).toBe(200)
  })

  test('is taken out by the manager, with a reason: nobody but the manager opens it, and who had it is told', async () => {
    const { id, file } = await aReportWithFile()
    const caseworker = await caseworkerOf(register, id)
    expect((await opened(manager, id)).allowedActions).toContain('WITHDRAW_ATTACHMENT')
    expect(await withdrawn({ id, version: 1, attachmentId: file, reason: ' ' })).toMatchObject({
      problems: [{ path: 'reason', code: 'required' }],
    })
    expect(await withdrawn({ id, version: 1, attachmentId: crypto.randomUUID(), reason })).toMatchObject({
      problems: [{ path: 'attachmentId', code: 'unknown' }],
    })
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
    await expect.poll(() => versionsSent(manager, id), { timeout: 20_000 }).toEqual([1, 2])
  })

  test('the only account of the child stays until the right one is there', async () => {
    const { id, file } = await aReportWithFile('CHILD_ACCOUNT', { accountText: null })
    const input = { id, version: 1, attachmentId: file, reason }
    expect(await withdrawn(input)).toMatchObject({ problems: [{ path: 'attachmentId', code: 'onlyAccount' }] })
    await send(manager, id, files.png())
    await answerOf(manager, 'AddAttachments', { input: { id, version: 1 } })
    expect(await withdrawn({ ...input, version: 2 })).toMatchObject({ __typename: 'Incident', version: 3 })
  })
})
