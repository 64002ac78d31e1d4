import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { accessibilityFaults } from '../support/accessibility.ts'
import { leave, openBrowser, visit } from '../support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const open = (path: string, { person = 'tilsyn-syd', ...more }: { person?: string; width?: number; colorScheme?: 'light' | 'dark' } = {}) =>
  visit(browser, { url: inject('url'), person, path, ...more })

const pages: [name: string, person: string, path: string][] = [
  ['the risk list', 'tilsyn-syd', '/risiko'],
  ['the risk list, all of it', 'tilsyn-syd', '/risiko?naeppe=vis'],
  ['the funnel', 'tilsyn-syd', '/risiko?visning=tragt'],
  ["the home's risk", 'tilsyn-syd', '/hjem/h-170017?vis=risiko'],
  ['the desk of signals', 'tilsyn-syd', '/signaler'],
  ['reviewed signals', 'tilsyn-syd', '/signaler?vis=gennemgaaede'],
  ['the method', 'tilsyn-syd', '/metode'],
  ['the parameters', 'tilsynschef-syd', '/metode/parametre'],
]

describe.each(pages)('%s', (_, person, path) => {
  test.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('has no accessibility fault at %i px, %s, one main heading, and is never scrolled sideways', async (width, colorScheme) => {
    const page = await open(path, { person, width, colorScheme })
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await leave(page)
  })
})

test('a supervisor and a head start at the risk list; nobody else has it in the menu', async () => {
  for (const [person, start] of [
    ['tilsyn-syd', '/risiko'],
    ['tilsynschef-syd', '/risiko'],
    ['afdelingsleder', '/afdeling'],
  ] as const) {
    const page = await open('/', { person })
    await page.waitForURL((url) => url.pathname === start)
    expect(await page.locator('header nav a[href="/risiko"]').count()).toBe(start === '/risiko' ? 1 : 0)
    await leave(page)
  }
})

test('25 homes are seen at 1280 x 800 without scrolling, and no column is cut', async () => {
  const page = await open('/risiko?naeppe=vis')
  await page.locator('tbody tr').first().waitFor()
  const seen = await page
    .locator('tbody tr')
    .evaluateAll((rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length)
  expect(seen).toBeGreaterThanOrEqual(25)
  const cut = await page.locator('.table-scroll').evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length)
  expect(cut).toBe(0)
  await leave(page)
})

test('by keyboard alone: find a home on the list, open it, see why it stands where it stands, and its eight contributions add up', async () => {
  const page = await open('/risiko')
  const tabTo = async (wanted: () => Promise<boolean>) => {
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press('Tab')
      if (await wanted()) return
    }
    throw new Error('Never reached by Tab')
  }
  await tabTo(() => page.evaluate(() => document.activeElement?.matches('input[type="search"]') ?? false))
  await page.keyboard.type('Hjem 17')
  await page.waitForURL(/soeg=/)
  await expect.poll(() => page.locator('.grouped tbody tr').count()).toBe(1)
  await tabTo(() => page.evaluate(() => document.activeElement?.textContent === 'Hjem 17'))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/hjem\/h-170017\?vis=risiko/)
  const figure = page.locator('figure', { hasText: 'Otte bidrag' })
  const score = danish(/scoren (-?[\d,]+)/.exec(await figure.locator('h2').innerText())![1]!)
  const parts = (await figure.locator('.contribution .amount').allInnerTexts()).map(danish)
  expect(parts).toHaveLength(8)
  // Each is rounded to two decimals.
  expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - score)).toBeLessThan(0.045)
  await leave(page)
})

test('the funnel draws what its table says, and the table leads to the records', async () => {
  const page = await open('/risiko?visning=tragt')
  await page.locator('figure .drawing path[transform]').first().waitFor()
  const rows = await page.locator('figure tbody tr').count()
  const marks = await page.locator('figure .drawing path[transform]').count()
  expect(marks).toBe(rows)
  const link = page.locator('figure tbody a[href*="vis=magtanvendelser"]').first()
  await link.click()
  await page.waitForURL(/vis=magtanvendelser/)
  await leave(page)
})

test('the CSV of the risk list holds the folded homes too, says its model, and that it is synthetic', async () => {
  const page = await open('/risiko')
  await page.locator('tbody tr').first().waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /CSV/ }).click()])
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  expect(text).toContain('SYNTETISKE DATA')
  expect(text).toContain('mdl-2')
  expect(text.split('\r\n').length).toBeGreaterThan(150)
  await leave(page)
})

test('an indicator on the page of a home leads to its method', async () => {
  const page = await open('/hjem/h-170017?vis=risiko')
  await page.locator('a[href="/metode#force_rate"]').first().click()
  await page.waitForURL(/\/metode#force_rate/)
  await page.locator('#force_rate h3').waitFor()
  await leave(page)
})

test('a review without an outcome or a text is stopped, and the summary leads to the fields', async () => {
  const page = await open('/signaler')
  const signal = page.locator('article.signal').first()
  await signal.getByText('Gennemgå').click()
  await signal.getByRole('button', { name: 'Gem gennemgangen' }).click()
  const summary = signal.locator('.error-summary')
  await summary.waitFor()
  expect(await summary.locator('li').count()).toBe(2)
  expect(await page.evaluate(() => document.activeElement?.classList.contains('error-summary'))).toBe(true)
  await leave(page)
})

test('a home and its department see neither the list nor the tab', async () => {
  const page = await open('/hjem/h-170017', { person: 'leder' })
  expect(await page.getByRole('link', { name: 'Risiko', exact: true }).count()).toBe(0)
  await page.goto(new URL('/risiko', inject('url')).href)
  await page.getByRole('heading', { level: 1, name: 'Din rolle har ikke denne side' }).waitFor()
  await leave(page)
})

function danish(text: string): number {
  return Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-'))
}
