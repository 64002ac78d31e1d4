import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { expectFaultless } from '../support/accessibility.ts'
import { leave, openBrowser, visit } from '../support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const path = '/hjem/h-170017?vis=beredskab'

test.each([
  ['leder', 1280, 'light'],
  ['leder', 320, 'dark'],
  ['medarbejder', 375, 'light'],
  ['tilsyn-syd', 1280, 'dark'],
] as const)(
  'the preparedness of a home, seen by %s at %i px, %s, every form open, has no accessibility fault',
  async (person, width, colorScheme) => {
    const page = await visit(browser, { url: inject('url'), person, path, width, colorScheme })
    await page.getByRole('heading', { name: 'Retningslinjer' }).waitFor()
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true
    })
    await expectFaultless(page)
    expect(await page.getByRole('form').count()).toBe(person === 'leder' ? 8 : 0)
    await leave(page)
  },
)

test('an employee signs for the order by keyboard, is told so, and the standing follows', async () => {
  const page = await visit(browser, { url: inject('url'), person: 'medarbejder', path })
  const sign = page.getByRole('button', { name: 'Kvittér for bekendtgørelsen' })
  await sign.waitFor()
  for (let tabs = 0; tabs < 60 && !(await sign.evaluate((button) => button === document.activeElement)); tabs++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Din kvittering er gemt.').waitFor()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Din kvittering er gemt.')
  await sign.waitFor({ state: 'detached' })
  const row = page.getByRole('row', { name: /Kvittering for loven/ })
  await row.getByText('I orden').waitFor()
  await leave(page)
})
