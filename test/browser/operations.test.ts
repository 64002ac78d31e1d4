import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, visit } from '../support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('somebody is signed out by keyboard alone, and is gone from the list', async () => {
  // Whom no other test is: others of the house are signed in meanwhile.
  const other = await visit(browser, { url: inject('url'), person: 'sagsbehandler-3', path: '/indbakke' })
  const page = await visit(browser, { url: inject('url'), person: 'drift', path: '/drift' })
  const button = page.getByRole('button', { name: 'Log ud Signe Winkel' })
  await button.focus()
  await page.keyboard.press('Enter')
  await page.getByText('Signe Winkel er logget ud.').waitFor()
  await expect.poll(() => button.count()).toBe(0)
  expect((await other.request.get(new URL('/auth/session', inject('url')).href)).status()).toBe(401)
  await Promise.all([page.context().close(), other.context().close()])
})

test('a register of queues that is not told is missing, not zero', async () => {
  const context = await browser.newContext({ locale: 'da-DK' })
  const page = await context.newPage()
  await page.route('**/operations/state', async (route) => {
    const state = await (await route.fetch()).json()
    await route.fulfill({
      json: { ...state, deliveries: null, sessions: null, queues: state.queues.map((queue: object) => ({ ...queue, state: null })) },
    })
  })
  await page.goto(new URL(`/auth/login?login_hint=drift&return_to=${encodeURIComponent('/drift')}`, inject('url')).href)
  await page.getByText('så det vides ikke, om nogen er mislykkedes').waitFor()
  expect(
    await page
      .getByRole('row', { name: /Magtanvendelser/ })
      .first()
      .getByText('ukendt')
      .count(),
  ).toBe(4)
  expect(await page.getByText('Databasen over adgang svarer ikke').count()).toBe(1)
  await context.close()
})
