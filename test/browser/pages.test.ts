import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { expectFaultless } from '../support/accessibility.ts'
import { leave, openBrowser, visit } from '../support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const pages: [name: string, person: string | undefined, path: string][] = [
  ['the list of people', undefined, '/'],
  ["the supervisor's homes", 'tilsyn-syd', '/hjem'],
  ['one home', 'tilsyn-syd', '/hjem/h-170017'],
  ["one home's reports", 'tilsyn-syd', '/hjem/h-170017?vis=magtanvendelser'],
  ['the country', 'boerneraadet', '/land'],
  ['operations', 'drift', '/drift'],
  ['the accessibility statement', 'tilsyn-syd', '/was'],
  ["the department's quarter", 'afdelingsleder', '/afdeling'],
  ["the department's reports", 'fagkonsulent', '/indberetninger'],
  ['notifications of a municipality in figures', 'sagsbehandler', '/underretninger/tal?aar=2022'],
  ['notifications of the country in figures', 'tilsyn-syd', '/underretninger/tal?aar=2022&kvt=3'],
]

describe.each(pages)('%s', (_, person, path) => {
  // Only a table scrolls, within itself.
  test.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)(
    'has no accessibility fault at %i px, %s, one main heading, a title of its own, says that its data are synthetic, and is never scrolled sideways',
    async (width, colorScheme) => {
      const page = await visit(browser, { url: inject('url'), path, width, colorScheme, ...(person && { person }) })
      await expectFaultless(page)
      expect(await page.getByText('SYNTETISKE DATA').first().isVisible()).toBe(true)
      expect(await page.title()).not.toBe('Tilsynsblik')
      await leave(page)
    },
  )
})

test('a supervisor can find a home, sort, open it and go back by keyboard alone, and the address holds it all', async () => {
  const page = await visit(browser, { url: inject('url'), person: 'tilsyn-syd', path: '/hjem' })
  const tabTo = async (wanted: () => Promise<boolean>) => {
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press('Tab')
      if (await wanted()) return
    }
    throw new Error('Never reached by Tab')
  }
  const focused = (selector: string) => page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)
  await tabTo(() => focused('input[type="search"], input[type="text"]'))
  await page.keyboard.type('Hjem 17')
  await page.waitForURL(/soeg=/)
  expect(await page.locator('tbody tr').count()).toBe(1)
  await tabTo(() => page.evaluate(() => document.activeElement?.textContent === 'Hjem 17'))
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/hjem\/h-170017/)
  await page.getByRole('heading', { level: 1, name: 'Hjem 17' }).waitFor()
  await page.goBack()
  await page.waitForURL(/soeg=/)
  expect(await page.locator('tbody tr').count()).toBe(1)
  await leave(page)
})

test('the CSV holds what the screen shows, and says that it is synthetic', async () => {
  const page = await visit(browser, { url: inject('url'), person: 'tilsyn-syd', path: '/hjem' })
  await page.locator('tbody tr').first().waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /CSV/ }).first().click()])
  const stream = await download.createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  expect(text.charCodeAt(0)).toBe(0xfeff)
  expect(text).toContain('SYNTETISKE DATA')
  const first = await page.locator('tbody tr').first().locator('th, td').first().innerText()
  expect(text).toContain(first.trim())
  expect(text.split('\r\n').length).toBeGreaterThan(150)
  await leave(page)
})

test('every number on the list is a link to the list that makes it up', async () => {
  const page = await visit(browser, { url: inject('url'), person: 'tilsyn-syd', path: '/hjem' })
  await page.locator('tbody tr').first().waitFor()
  const row = page.locator('tbody tr', { hasText: 'Hjem 17' })
  const link = row.locator('a[href*="vis=magtanvendelser"]').first()
  const number = Number((await link.innerText()).replaceAll('.', ''))
  await link.click()
  await page.waitForURL(/vis=magtanvendelser/)
  await page
    .getByText(new RegExp(`\\b${number}\\b`))
    .first()
    .waitFor()
  await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(0)
  await leave(page)
})

test('in English the same page speaks English', async () => {
  const page = await visit(browser, { url: inject('url'), person: 'tilsyn-syd', path: '/hjem' })
  await page
    .getByRole('button', { name: 'English' })
    .or(page.getByRole('link', { name: 'English' }))
    .first()
    .click()
  await page.getByText('child-days').first().waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  await leave(page)
})

test('the accessibility statement is open to everybody, a draft, and promises nothing', async () => {
  const page = await visit(browser, { url: inject('url'), path: '/was' })
  expect(await page.locator('h1').innerText()).toContain('udkast')
  expect(await page.locator('main').innerText()).toMatch(/WAS-Tool[^]*ikke vurderet[^]*NVDA og JAWS[^]*Telefon: \[udfyldes/)
  await leave(page)
})

test.each([
  ['medarbejder', '/arbejde'],
  ['leder', '/arbejde'],
  ['sagsbehandler', '/indbakke'],
  ['dpo', '/indsigt'],
  ['ankestyrelsen', '/anker'],
])('%s begins at %s', async (person, start) => {
  const page = await visit(browser, { url: inject('url'), person, path: '/' })
  await page.waitForURL((url) => url.pathname === start)
  await leave(page)
})

test('a child begins at pages of her own, whatever address she has', async () => {
  const page = await visit(browser, { url: inject('url'), person: 'ung', path: '/risiko' })
  expect(await page.locator('h1').innerText()).toBe('Hej')
  await leave(page)
})

test('complaints upheld on the list of homes lead to exactly those', async () => {
  const page = await visit(browser, { url: inject('url'), person: 'tilsyn-syd', path: '/hjem?sorter=-medhold' })
  const link = page.locator('tbody a[href*="medhold=ja"]').first()
  const number = Number(await link.innerText())
  await link.click()
  await page.getByText(`${number} af ${number}`).waitFor()
  expect(await page.locator('tbody tr td:nth-child(2)').allInnerTexts()).toEqual(
    Array.from({ length: number }, () => expect.stringMatching(/medhold/i)),
  )
  await leave(page)
})

test('the country without the register of complaints says so in its place, and shows the rest', async () => {
  const page = await visit(browser, { url: inject('url'), person: 'boerneraadet', path: '/land' })
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch()
    const { data } = (await response.json()) as { data: { edition?: Record<string, unknown> } }
    // The page asks more than one document.
    if (!data.edition) return route.fulfill({ response })
    data.edition['complaintTables'] = null
    const away = {
      message: 'Away',
      path: ['edition', 'complaintTables'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'complaints' },
    }
    await route.fulfill({ response, json: { data, errors: [away] } })
  })
  await page.reload()
  await page.getByText('Klager kunne ikke hentes; øvrige tal vises.').waitFor()
  const figure = page.locator('section.figure', { hasText: 'Klager over magtanvendelse' })
  expect(await figure.innerText()).toContain('Tallene kunne ikke hentes: registret svarede ikke.')
  expect(await page.locator('figure.figure').count()).toBe(11)
  await page.unrouteAll({ behavior: 'wait' })
  await page.context().close()
})

test.each(['/hjem', '/hjem/h-170017', '/hjem/h-170017?vis=magtanvendelser', '/hjem/h-170017?vis=klager', '/land'])(
  'no table of %s is cut at 1280 px',
  async (path) => {
    const page = await visit(browser, { url: inject('url'), person: 'tilsyn-syd', path })
    const tables = page.locator('.table-scroll')
    await tables.first().waitFor()
    const cut = await tables.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.ariaLabel))
    expect(cut).toEqual([])
    await leave(page)
  },
)
