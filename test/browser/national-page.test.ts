import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readSheet } from '../../apps/standalone/src/import/sheet/read-sheet.ts'
import { expectFaultless } from '../support/accessibility.ts'
import { atRest } from '../support/at-rest.ts'
import { leave, openBrowser, visit } from '../support/browser.ts'
import { tabTo } from '../support/keyboard.ts'

const url = inject('url')
let browser: Browser
let folder: string
beforeAll(async () => {
  browser = await openBrowser()
  folder = await mkdtemp(join(tmpdir(), 'national-'))
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

const council = (path: string, width = 1280) => visit(browser, { url, person: 'boerneraadet', path, width })

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  const file = join(folder, download.suggestedFilename())
  await download.saveAs(file)
  return file
}

test.each([
  ['/statistik/udgave/1', 1280],
  ['/statistik/udgave/1', 375],
  ['/statistik/udgave/1', 320],
  ['/statistik/udgave/1/figur/klager.html', 320],
  ['/statistik', 320],
  ['/statistik/metode', 320],
])('%s has no fault at %i px, without login', async (path, width) => {
  const page = await visit(browser, { url, path, width })
  await expectFaultless(page)
  await leave(page)
})

test.each([1280, 375])('the country with one figure, the form for a remark open, has no fault at %i px', async (width) => {
  const page = await council('/land?figur=registrering', width)
  await page.locator('#registrering').waitFor()
  expect(await page.locator('figure.figure').count()).toBe(2)
  await page.getByText('Skriv en bemærkning til figuren').click()
  await atRest(page)
  await expectFaultless(page)
  await leave(page)
})

test('by keyboard alone one figure is chosen, and the address holds it', async () => {
  const page = await council('/land')
  await tabTo(page, '.controls select')
  await page.keyboard.type('Klager over')
  await page.waitForURL(/figur=klager/)
  expect(await page.locator('figure.figure').first().getAttribute('id')).toBe('klager')
  await leave(page)
})

test('an edition has an address of its own; one that is not there says so', async () => {
  const page = await council('/land?udgave=1')
  expect(await page.getByText(/^Udgave 1, udgivet/).isVisible()).toBe(true)
  await page.goto(new URL('/land?udgave=99', url).href)
  await page.getByRole('heading', { name: 'Der er ikke udgivet tal endnu' }).waitFor()
  await leave(page)
})

test('a headline leads to its figure', async () => {
  const page = await council('/land')
  await page.locator('.headlines a[href="#klager"]').click()
  await expect.poll(() => page.evaluate(() => Math.abs(document.querySelector('#klager')!.getBoundingClientRect().top) < 200)).toBe(true)
  await leave(page)
})

test('a figure is saved as a picture', async () => {
  const page = await council('/land?figur=klager')
  const file = await saved(page, () => page.getByRole('button', { name: 'Hent PNG' }).click())
  expect(file).toMatch(/klager_udgave-1_SYNTETISKE-DATA\.png$/)
  const png = await readFile(file)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(1920)
  await leave(page)
})

test('the workbook has notes first, then a sheet for each table', async () => {
  const page = await council('/land')
  await page.locator('figure.figure').first().waitFor()
  const file = await saved(page, () => page.getByRole('button', { name: 'Hent XLSX' }).click())
  const workbook = (await readFile(file)).toString('latin1')
  const names = [...workbook.matchAll(/<sheet name="([^"]+)"/g)].map((match) => match[1])
  expect(names[0]).toBe('Noter')
  expect(names).toContain('measures-by-section')
  const { headings, rows } = await readSheet(file)
  const text = JSON.stringify([headings, rows])
  for (const word of ['SYNTETISKE DATA', 'Seneste opdatering', 'Tegnforklaring', 'Brud i serien', 'CC BY 4.0']) expect(text).toContain(word)
  await leave(page)
})
