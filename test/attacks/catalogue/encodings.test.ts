import { beforeAll, expect, inject, test } from 'vitest'
import { form } from '../../support/report-register.ts'
import { documentId, signIn, type Visitor } from '../../support/visitor.ts'

/** Text that is another text to the next who reads it. What cannot be kept as it was sent is refused, never mended in silence. */
const home = 'h-170017'
let staff: Visitor
beforeAll(async () => (staff = await signIn(inject('url'), 'medarbejder')))

const draft = (id: string, words: string) =>
  `{"documentId":"${documentId('SaveReportDraft')}","variables":{"input":{"id":"${id}","institutionId":"${home}","version":0,"report":${JSON.stringify(form({ childId: 'c-000417', staff: ['medarbejder'], leadUp: '§' })).replace('"§"', () => words)}}}}`

async function send(body: string | Uint8Array, headers: Record<string, string> = {}): Promise<{ status: number; text: string }> {
  const response = await fetch(new URL('/graphql', inject('url')), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-tilsynsblik': '1', cookie: staff.cookie, ...headers },
    body: body as BodyInit,
  })
  return { status: response.status, text: await response.text() }
}

const bytes = (before: string, middle: number[], after: string) =>
  Buffer.concat([Buffer.from(before), Buffer.from(middle), Buffer.from(after)])
const [head, tail] = draft('00000000-0000-4000-8000-000000000001', '"§"').split('§') as [string, string]

test.each<[string, number[]]>([
  ['an overlong slash', [0xc0, 0xaf]],
  ['an overlong NUL', [0xc0, 0x80]],
  ['half a letter', [0xc3]],
  ['a letter of Latin 1', [0xe6]],
  ['half of a pair, in bytes', [0xed, 0xa0, 0x80]],
  ['beyond the last letter', [0xf5, 0x80, 0x80, 0x80]],
  ['a byte that is never one', [0xff]],
])('%s is no text, and is not kept as another', async (_, middle) => {
  const { status, text } = await send(bytes(head, middle, tail))
  expect(status).toBe(400)
  expect(text).toContain('BAD_USER_INPUT')
})

test.each([
  ['a BOM before the question', '\ufeff' + draft(crypto.randomUUID(), '"x"'), {}],
  ['UTF-16', Buffer.from(draft(crypto.randomUUID(), '"x"'), 'utf16le'), {}],
  ['a body that says it is packed', draft(crypto.randomUUID(), '"x"').slice(1), { 'content-encoding': 'gzip' }],
])('%s is refused', async (_, body, headers) => {
  expect((await send(body, headers)).status).toBe(400)
})

test.each([
  ['NUL', String.raw`"a\u0000b"`],
  ['the first half of a pair', String.raw`"a\ud800b"`],
  ['the second half of a pair', String.raw`"a\udc00"`],
  ['halves in the wrong order', String.raw`"\udc00\ud800"`],
  ['a depth that no page has', `${'['.repeat(60_000)}${']'.repeat(60_000)}`],
])('%s in a word is refused by its name', async (_, words) => {
  const { status, text } = await send(draft(crypto.randomUUID(), words))
  expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
  expect(text).not.toMatch(/stack|RangeError/)
})

test.each([
  ['UTF-7, which nobody here reads', '+ADw-script+AD4-alert(1)+ADw-/script+AD4-'],
  ['letters beyond the first plane', 'Et barn sagde 👩‍👧 og 𝒜'],
  ['a letter and its accent apart', 'A\u030aret blev e\u0301t'],
  ['direction turned', 'fil\u202efdp.exe'],
  ['signs that cannot be seen', 'a\u200bb\u200dc\u2060d\ufeffe'],
  ['what ends a line elsewhere', 'a\u2028b\u2029c\u0085d'],
  ['what a form may be read as', "'; drop table incident; -- {{7*7}} ${x} <%= 1 %>"],
  ['quotes of every kind', `"'\`«»„“”’\\`],
])('%s is kept to the letter', async (_, words) => {
  const id = crypto.randomUUID()
  expect((await send(draft(id, JSON.stringify(words)))).status).toBe(200)
  const { data } = await staff.ask('ReportFormPage', { draft: id, home, on: '2026-06-01' })
  expect(data!.reportDraft!.content.leadUp).toBe(words)
  await staff.ask('DiscardReportDraft', { id })
})

test('of a key that comes twice one is read, the same by everybody: what was checked is what is carried out', async () => {
  const id = crypto.randomUUID()
  const twice = draft(id, '"første"').replace('"leadUp":"første"', '"leadUp":"første","leadUp":"anden"')
  expect((await send(twice)).status).toBe(200)
  const { data } = await staff.ask('ReportFormPage', { draft: id, home, on: '2026-06-01' })
  expect(data!.reportDraft!.content.leadUp).toBe('anden')
  await staff.ask('DiscardReportDraft', { id })
  const other = `{"documentId":"${documentId('WorkPage')}","documentId":"${documentId('SupervisorHomes')}","variables":{}}`
  expect((await send(other)).status).toBe(400)
})

test.each([
  ['what every object has', '{"__proto__":{"persona":"dpo"},"constructor":{"prototype":{"x":1}}}'],
  ['a number without end', '{"home":1e999,"manager":false}'],
  ['a text for yes', '{"home":"h-170017","manager":"true"}'],
  ['a list for one', '{"home":["h-170017","h-170002"],"manager":false}'],
  ['a thing for a text', '{"home":{"toString":"h-170017"},"manager":false}'],
])('%s in the place of a variable is refused, or is no other question', async (_, variables) => {
  const { status, text } = await send(`{"documentId":"${documentId('WorkPage')}","variables":${variables}}`)
  expect([200, 400]).toContain(status)
  const { data, errors } = JSON.parse(text)
  expect(data?.reportWork ?? null).toBeNull()
  expect(['BAD_USER_INPUT', 'FORBIDDEN', 'NOT_FOUND']).toContain(errors[0].extensions.code)
})

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-7',
  'image/png',
  '',
])('#50 as %s a form of another site may be sent, and without our header it is nothing', async (type) => {
  const { status } = await send(draft(crypto.randomUUID(), '"x"'), { 'content-type': type, 'x-tilsynsblik': '' })
  expect(status).toBe(403)
})
