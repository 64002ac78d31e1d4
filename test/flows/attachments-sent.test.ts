import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { attaching, codesOf, draftOf, fetched, reportOf, rowsOf } from '../support/attachments.ts'
import { files, pdfOf, sendFile as send } from '../support/files.ts'
import { answerOf, stranger, type Visitor } from '../support/visitor.ts'

/** What is taken as a file of a report, from whom and how often: by the same door as a browser. */
const megabyte = 1024 * 1024
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

describe('is refused', () => {
  test('a file of somebody without a session, of another role, of another home, and of a colleague in a draft', async () => {
    const { id } = await draftOf(staff)
    expect((await send(stranger(inject('url')), id, files.pdf())).status).toBe(401)
    expect((await send(supervisor, id, files.pdf())).status).toBe(403)
    expect((await send(council, id, files.pdf())).status).toBe(403)
    const [theirs, nobodys] = [await send(elsewhere, id, files.pdf()), await send(elsewhere, crypto.randomUUID(), files.pdf())]
    expect([theirs.status, theirs.body['code']]).toEqual([404, 'NOT_FOUND'])
    expect(Object.keys(theirs.body)).toEqual(Object.keys(nobodys.body))
    expect((await send(colleague, id, files.pdf())).status).toBe(404)
    expect(await rowsOf(register, id)).toEqual([])
  })

  test.each([
    ['without our header', { 'x-tilsynsblik': '0' }],
    ['with its own origin', { origin: 'https://evil.example' }],
    ['as the browser names it', { 'sec-fetch-site': 'cross-site' }],
  ])('a file of another site: %s', async (_, headers) => {
    const { id } = await draftOf(staff)
    expect((await send(staff, id, files.pdf(), { headers })).status).toBe(403)
    expect(await rowsOf(register, id)).toEqual([])
  })

  test('what is no id, no kind or no name, before anything of it is kept', async () => {
    const { id } = await draftOf(staff)
    expect((await send(staff, id, files.pdf(), { id: '..%2F..%2Fetc' })).status).toBe(404)
    expect((await send(staff, id, files.pdf(), { kind: 'DRAWING' })).status).toBe(400)
    expect((await send(staff, 'a-report', files.pdf())).status).toBe(400)
    expect((await send(staff, id, files.pdf(), { headers: { 'x-file-name': '%E0%A4%A' } })).status).toBe(400)
  })

  test.each<keyof typeof files>(['html', 'svg', 'zip', 'program'])(
    'a file that is %s, though it is named and declared a PDF',
    async (kind) => {
      const { id } = await draftOf(staff)
      const sent = await send(staff, id, files[kind](), { name: 'brev.pdf', headers: { 'content-type': 'application/pdf' } })
      expect(codesOf(sent)).toEqual([422, 'content fileKind'])
      expect(await rowsOf(register, id)).toEqual([])
    },
  )

  test('a file without content, and one byte too many; ten megabytes are taken', async () => {
    const { id } = await draftOf(staff)
    expect(codesOf(await send(staff, id, new Uint8Array()))).toEqual([422, 'content fileEmpty'])
    expect((await send(staff, id, pdfOf(10 * megabyte + 1))).status).toBe(413)
    expect(await rowsOf(register, id)).toEqual([])
    const largest = pdfOf(10 * megabyte)
    const { status, id: file } = await send(staff, id, largest)
    expect(status).toBe(200)
    const back = Buffer.from(await (await fetched(staff, file)).arrayBuffer())
    expect(back.equals(largest)).toBe(true)
  })

  test('a name that looks like a personal number', async () => {
    const { id } = await draftOf(staff)
    expect(codesOf(await send(staff, id, files.pdf(), { name: 'barn 010112-1234.pdf' }))).toEqual([422, 'name personalNumber'])
  })

  test('the eleventh file, also when many come at once', async () => {
    const { id } = await draftOf(staff)
    const sent = []
    for (let n = 0; n < 5; n++)
      sent.push(...(await Promise.all([send(staff, id, files.pdf()), send(staff, id, files.png()), send(staff, id, files.sound())])))
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(10)
    expect(new Set(sent.filter(({ status }) => status !== 200).map((one) => codesOf(one).join()))).toEqual(
      new Set(['422,content filesTooMany']),
    )
    expect(await rowsOf(register, id)).toHaveLength(10)
  })

  test('a file for a report that is void', async () => {
    const id = await reportOf(staff)
    await answerOf(manager, 'VoidReport', { input: { id, version: 1, reason: 'NO_FORCE', text: 'Skrevet af en prøve.' } })
    expect(await send(staff, id, files.pdf())).toMatchObject({ status: 409, body: { state: 'VOIDED' } })
  })
})

describe('sent twice', () => {
  test('twenty times the same is one file, and other bytes under its id are refused', async () => {
    const { id } = await draftOf(staff)
    const content = files.pdf()
    const file = crypto.randomUUID()
    for (let n = 0; n < 7; n++) {
      const answers = await Promise.all([1, 2, 3].map(() => send(staff, id, content, { id: file })))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    }
    expect(codesOf(await send(staff, id, files.pdf(), { id: file }))).toEqual([422, 'id taken'])
    expect(codesOf(await send(colleague, await reportOf(staff), content, { id: file }))).toEqual([422, 'id taken'])
    expect(await rowsOf(register, id)).toHaveLength(1)
    expect(Buffer.from(await (await fetched(staff, file)).arrayBuffer()).equals(content)).toBe(true)
  })

  test('the same page chosen twice is said to be there already', async () => {
    const { id } = await draftOf(staff)
    const content = files.png()
    expect((await send(staff, id, content)).status).toBe(200)
    expect(codesOf(await send(staff, id, content))).toEqual([422, 'content fileRepeated'])
  })
})

test('a name keeps its letters and loses its folder, what cannot be seen, and an ending that lies', async () => {
  const { id } = await draftOf(staff)
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
