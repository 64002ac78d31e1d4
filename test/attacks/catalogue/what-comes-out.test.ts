import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { csvOf } from '../../../apps/dashboard/src/ui/csv.ts'
import { xlsxOf } from '../../../apps/dashboard/src/ui/xlsx.ts'
import { readSheet } from '../../../apps/standalone/src/import/sheet/read-sheet.ts'
import { form } from '../../support/report-register.ts'
import { openBrowser, visit } from '../../support/browser.ts'
import { bytes, files, sendFile } from '../../support/files.ts'
import { signIn, type Visitor } from '../../support/visitor.ts'

/** What somebody wrote, where others read it: a page, a spreadsheet, a file, a log. It is words there, and nothing else. */
const home = 'h-170017'
const scripts = [
  '<script>window.broken = 1</script>',
  '<img src=x onerror="window.broken = 1">',
  '<svg onload="window.broken = 1">',
  '"><iframe srcdoc="<script>parent.broken = 1</script>">',
  'javascript:window.broken=1',
  '<a href="javascript:window.broken=1">her</a>',
  '</title></textarea></style></script><script>window.broken = 1</script>',
  '{{constructor.constructor("window.broken = 1")()}}',
  '<math><mtext></p><style><img src onerror="window.broken = 1"></style>',
  '<details open ontoggle="window.broken = 1">',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv="refresh" content="0;url=//evil.example">',
]

describe('#39 a script in what was written', () => {
  let browser: Browser
  let manager: Visitor
  const id = crypto.randomUUID()
  beforeAll(async () => {
    browser = await openBrowser()
    const staff = await signIn(inject('url'), 'medarbejder')
    manager = await signIn(inject('url'), 'leder')
    const { data: page } = await staff.ask('ReportFormPage', {
      draft: crypto.randomUUID(),
      home,
      on: new Date().toISOString().slice(0, 10),
    })
    const report = form({
      childId: page!.stays![0]!.childId,
      staff: ['medarbejder'],
      course: scripts.join('\n'),
      leadUp: scripts[1],
      place: scripts[0]!.slice(0, 60),
    })
    const { errors, data } = await staff.ask('RegisterReport', { input: { id, institutionId: home, report } })
    expect([errors, data!['registerReport'].__typename]).toEqual([[], 'Incident'])
  })
  afterAll(async () => {
    await manager?.ask('VoidReport', { input: { id, version: 1, reason: 'NO_FORCE', text: 'Skrevet af en prøve.' } })
    await browser?.close()
  })

  test('is shown to the letter and carried out by no page', async () => {
    const page = await visit(browser, { url: inject('url'), person: 'leder', path: `/indberetning/${id}` })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).host))
    await page.getByText('<script>window.broken = 1</script>').first().waitFor()
    expect(await page.evaluate(() => (globalThis as { broken?: number }).broken)).toBeUndefined()
    expect(
      await page.locator('main script, main iframe, main svg[onload], main details[ontoggle], main a[href^="javascript:"]').count(),
    ).toBe(0)
    expect(asked.filter((host) => host.includes('evil'))).toEqual([])
    await page.context().close()
  })

  test('in an address is no page and no script', async () => {
    const page = await visit(browser, { url: inject('url'), person: 'leder', path: `/indsigt?barn=${encodeURIComponent(scripts[1]!)}` })
    expect(await page.evaluate(() => (globalThis as { broken?: number }).broken)).toBeUndefined()
    expect(await page.locator('main img').count()).toBe(0)
    await page.context().close()
  })

  test('on a page of statistics, where there is no login, is no part of it', async () => {
    for (const path of [
      `/statistik/${encodeURIComponent(scripts[0]!)}`,
      `/statistik?x=${encodeURIComponent(scripts[1]!)}`,
      `/auth/login?return_to=${encodeURIComponent('javascript:alert(1)')}`,
    ]) {
      const response = await fetch(new URL(path, inject('url')), { redirect: 'manual' })
      expect(await response.text(), path).not.toMatch(/<script>window|onerror=/)
      expect(response.headers.get('location') ?? '').not.toContain('javascript')
    }
  })
})

describe('#40 a formula in what was written', () => {
  const formulas = [
    '=1+1',
    '+1+1',
    '-1+1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    "=cmd|'/C calc'!A0",
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '=HYPERLINK("//evil.example")',
    '=IMPORTXML("//evil.example","//a")',
  ]
  const columns = [
    { heading: 'Tekst', value: (row: { text: string }) => row.text },
    { heading: 'Tal', value: () => -3.5 },
  ]

  async function readAgain(name: string, content: string | Uint8Array): Promise<readonly (readonly unknown[])[]> {
    const folder = mkdtempSync(join(tmpdir(), 'formler-'))
    try {
      const file = join(folder, name)
      writeFileSync(file, content)
      return (await readSheet(file)).rows.map(({ cells }) => cells)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  test.each(formulas)('%j is a text in a CSV, as a spreadsheet reads it, and a number beside it is a number', async (text) => {
    const [[cell, number] = []] = await readAgain('a.csv', csvOf(columns, [{ text }], { decimalMark: ',' }))
    expect(String(cell).trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/)
    expect(number).toBe('-3,5')
  })

  test('and in a workbook, where no cell is a formula', async () => {
    const workbook = xlsxOf(
      columns,
      formulas.map((text) => ({ text })),
    )
    const rows = await readAgain('a.xlsx', workbook)
    expect(rows.map(([cell]) => String(cell).trim())).toEqual(formulas.map((text) => text.trim()))
    expect(Buffer.from(workbook).toString('latin1')).not.toMatch(/<f[ >]/)
  })
})

describe('a file', () => {
  let staff: Visitor
  const draft = crypto.randomUUID()
  beforeAll(async () => {
    staff = await signIn(inject('url'), 'medarbejder')
    const input = { id: draft, institutionId: home, version: 0, report: form({ childId: 'c-000417', staff: ['medarbejder'] }) }
    expect((await staff.ask('SaveReportDraft', { input })).data!['saveReportDraft'].__typename).toBe('ReportDraft')
  })
  afterAll(() => staff.ask('DiscardReportDraft', { id: draft }))

  test.each([
    '../../etc/passwd',
    'a"\r\nset-cookie: x=1.pdf',
    'fil\u202efdp.exe',
    'con',
    '=1+1.pdf',
    '<script>.pdf',
    "a'; filename*=UTF-8''evil.html",
  ])('called %j is saved under a name that is a name, is never shown, and writes no header', async (name) => {
    const { id, status } = await sendFile(staff, draft, files.pdfWithScript(), { name })
    expect(status).toBe(200)
    const { headers } = await staff.get(`/attachments/${id}`)
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="vedhaeftning\.pdf"; filename\*=UTF-8''[\w%.!~-]+\.pdf$/)
    expect(headers.get('content-disposition')).not.toMatch(/\.\.\/|[\r\n\u202e]|%2F|%0D|%0A|%E2%80%AE/)
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(headers.getSetCookie()).toEqual([])
  })

  test.each([
    ['a page', files.html(), 'fileKind'],
    ['a drawing with a script', files.svg(), 'fileKind'],
    ['an archive', files.zip(), 'fileKind'],
    ['a program', files.program(), 'fileKind'],
    ['nothing', bytes(''), 'fileEmpty'],
  ])('that is %s is not taken, whatever it is called', async (_, content, code) => {
    const { status, body } = await sendFile(staff, draft, content, { name: 'a.pdf', headers: { 'content-type': 'application/pdf' } })
    expect([status, body['problems']]).toEqual([422, [expect.objectContaining({ path: 'content', code })]])
  })
})

describe('a PDF of a page', () => {
  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'file:///etc/passwd',
    '/download/pdf?path=/',
    '/auth/logout',
    '/graphql',
    '/%2fevil.example',
    'http://169.254.169.254/',
    '@evil.example',
  ])('is made of no other house and of no other door: %s', async (path) => {
    const visitor = await signIn(inject('url'), 'tilsyn-syd')
    const { status } = await visitor.get(`/download/pdf?path=${encodeURIComponent(path)}`)
    expect(path === '/%2fevil.example' ? [200, 400, 404, 503] : [400]).toContain(status)
  })
})

describe('#42 what an error tells', () => {
  test('is a code and a number to ask by, whatever went wrong', async () => {
    const visitor = await signIn(inject('url'), 'tilsyn-syd')
    const wrong = await Promise.all([
      visitor.post({ documentId: 'x' }),
      visitor.ask('Home', { id: '\u{1f4a3}', period: 'x' }).then((answer) => ({ body: answer })),
      visitor.ask('ReportPage', { home, id: 'x', named: true }).then((answer) => ({ body: answer })),
      visitor.get('/attachments/x').then(async (response) => ({ body: await response.text() })),
      visitor.get('/statistik/data/x').then(async (response) => ({ body: await response.text() })),
      visitor.get('/no/such/door').then(async (response) => ({ body: response.status })),
    ])
    for (const { body } of wrong)
      expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:\d|at [A-Z]\w+\.|select .* from|127\.0\.0\.1:\d|ECONNREFUSED|postgres/i)
    const response = await visitor.get('/health')
    expect(['server', 'x-powered-by'].map((name) => response.headers.get(name))).toEqual([null, null])
  })
})

test('every answer says what it is, and in which letters', async () => {
  const visitor = await signIn(inject('url'), 'tilsyn-syd')
  for (const path of [
    '/',
    '/hjem',
    '/health',
    '/ready',
    '/auth/session',
    '/auth/colleagues',
    '/statistik',
    '/no/such/door.json',
    '/attachments/x',
  ])
    expect((await visitor.get(path)).headers.get('content-type'), path).toMatch(
      /^(text\/html|application\/json|text\/css|text\/javascript); ?charset=utf-8$/i,
    )
  expect((await visitor.post({ documentId: 'x' })).headers.get('content-type')).toBe('application/json; charset=utf-8')
})
