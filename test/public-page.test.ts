import type { Edition } from '@tilsynsblik/edition'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { editionPage, figurePage } from '../apps/gateway/src/statistics/edition-page.ts'
import { openBrowser } from './support/browser.ts'
import { expectFaultless } from './support/accessibility.ts'

const years = ['2023', '2024']
const quarters = years.flatMap((year) => [1, 2, 3, 4].map((number) => `${year}K${number}`))
const table = (code: string, periods: readonly string[], cells: Record<string, number>) => ({
  code,
  // The last period has a cell less: it is protected, and says so.
  cells: periods.flatMap((period, index) =>
    Object.entries(cells).flatMap(([category, value], place) =>
      index === periods.length - 1 && place === 0 && Object.keys(cells).length > 1 ? [] : [{ period, category, value }],
    ),
  ),
})
const edition: Edition = {
  number: 3,
  publishedAt: '2025-02-14T03:40:00Z',
  firstQuarter: '2023K1',
  lastQuarter: '2024K4',
  synthetic: true,
  dataVersion: '0',
  hash: 'f'.repeat(64),
  institutionTables: [
    table('child-days', quarters, { childDays: 9_000 }),
    table('child-days-by-authority', years, { nord: 9_000, syd: 27_000 }),
  ],
  incidentTables: [
    table('incidents', quarters, { notPermitted: 5, reports: 100, measures: 120 }),
    table('measures-by-section', quarters, { S8: 20, S9: 100 }),
    table('reports-by-authority', years, { nord: 50, syd: 350 }),
  ],
  complaintTables: [table('complaints', quarters, { filed: 9 }), table('complaints-by-outcome', years, { UPHELD: 20, NOT_UPHELD: 16 })],
  notificationTables: [table('notifications', quarters, { all: 900, abuse: 90 })],
  rateChart: null,
  changes: [],
  breaks: [],
}
const notes = [{ id: '1', about: 'klager', text: 'Se <b>her</b>', office: 'Børnerådet', writtenAt: '2025-03-01T12:00:00Z' }]

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each([
  ['the edition at 1280 px', 1280, () => editionPage(edition, notes, 'da')],
  ['the edition at 320 px, in English', 320, () => editionPage(edition, notes, 'en')],
  ['a figure with a remark at 320 px', 320, () => figurePage(edition, 'klager', notes, 'da')!],
  ['the authorities at 320 px', 320, () => figurePage(edition, 'socialtilsyn', [], 'da')!],
])('%s has no accessibility fault, and is never scrolled sideways', async (_, width, markup) => {
  const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage()
  await page.setContent(markup())
  await expectFaultless(page)
  await page.context().close()
})

test('a remark stands at its figure and at no other, as text', () => {
  expect(figurePage(edition, 'klager', notes, 'da')).toContain('Se &lt;b&gt;her&lt;/b&gt;')
  expect(figurePage(edition, 'underretninger', notes, 'da')).not.toContain('Se &lt;b&gt;her')
})

test('a figure of which nothing is published has no page', () => {
  expect(figurePage(edition, 'overgreb', notes, 'da')).toBe(null)
})
