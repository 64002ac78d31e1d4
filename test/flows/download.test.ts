import { expect, inject, test } from 'vitest'
import { signIn, stranger } from '../support/visitor.ts'

const pdfOf = (path: string) => `/download/pdf?path=${encodeURIComponent(path)}`

test('nobody prints without a session', async () => {
  expect((await stranger(inject('url')).get(pdfOf('/hjem'))).status).toBe(401)
})

test.each([
  'https://example.org/',
  '//example.org/hjem',
  'hjem',
  '/auth/logout',
  '/auth/../auth/session',
  '/graphql',
  '/download/pdf?path=/hjem',
  '\\\\example.org',
  '',
])('%j is no page to print', async (path) => {
  const supervisor = await signIn(inject('url'), 'tilsyn-syd')
  expect((await supervisor.get(pdfOf(path))).status).toBe(400)
})

test('a page becomes a tagged PDF in Danish, with the rights of the one who asks', async () => {
  const supervisor = await signIn(inject('url'), 'tilsyn-syd')
  const response = await supervisor.get(pdfOf('/hjem'))
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  expect(response.headers.get('content-disposition')).toContain('tilsynsblik-hjem.pdf')
  const pdf = Buffer.from(await response.arrayBuffer()).toString('latin1')
  expect(pdf.startsWith('%PDF-')).toBe(true)
  for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Lang (da)', '/S /H1', '/S /Table', '/S /TH']) expect(pdf).toContain(mark)
})

test('the brief of one home is printed upright, tagged, and says nothing of why the home was chosen', async () => {
  const supervisor = await signIn(inject('url'), 'tilsyn-syd')
  const response = await supervisor.get(pdfOf('/hjem/h-170017/brief'))
  expect([response.status, response.headers.get('content-disposition')]).toEqual([
    200,
    expect.stringContaining('tilsynsblik-hjem-h-170017-brief.pdf'),
  ])
  const pdf = Buffer.from(await response.arrayBuffer()).toString('latin1')
  for (const mark of ['/StructTreeRoot', '/Lang (da)', '/S /H1', '/S /Table']) expect(pdf).toContain(mark)
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!
  expect(Number(height)).toBeGreaterThan(Number(width))
})
