import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { expectFaultless } from '../support/accessibility.ts'
import { atRest } from '../support/at-rest.ts'
import { leave, openBrowser, visit } from '../support/browser.ts'
import { choose, tabTo } from '../support/keyboard.ts'
import { seated } from '../support/seated.ts'

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
  await Promise.all([leave(page), leave(other)])
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

describe('break-glass, by keyboard alone', () => {
  const home = 'h-170017'
  const reason = 'Akut bekymring meldt i aften, og hjemmets eget tilsyn kan ikke nås.'
  const opener = 'bryder-ved-skaerm'
  const url = inject('url')
  let page: Page
  beforeAll(async () => {
    await seated(opener, 'supervisor', 'nord')
    page = await visit(browser, { url, person: opener, path: '/noedadgang' })
  })
  afterAll(() => page.context().close())
  const press = async (button: string) => {
    await page.getByRole('button', { name: button }).focus()
    await page.keyboard.press('Enter')
  }

  test('a home is opened with a reason, and not without', async () => {
    await tabTo(page, 'input[id$="-home"]')
    await page.keyboard.type(home)
    await page.keyboard.press('Enter')
    await page.getByText('Mindst 20 tegn').first().waitFor()
    await expectFaultless(page, 'without a reason')
    await tabTo(page, 'textarea[id$="-reason"]')
    await page.keyboard.type(reason)
    await tabTo(page, 'form.form button[type="submit"]')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/hjem/${home}`)
    await page.getByText(/60 minutter tilbage|59 minutter tilbage/).waitFor()
  })

  test.each([1280, 320])('the page can be read at %i px, the banner says how long, and nothing can be done', async (width) => {
    await page.setViewportSize({ width, height: 800 })
    for (const tab of ['?vis=magtanvendelser', '?vis=risiko']) {
      await page.goto(new URL(`/hjem/${home}${tab}`, url).href)
      await page.getByText(/minutter tilbage/).waitFor()
      await atRest(page)
      await expectFaultless(page, tab)
      // What asks for a period or picks from a list writes nothing.
      expect(await page.locator('main form:not(.controls)').count(), tab).toBe(0)
    }
    expect(await page.locator('header nav a').allInnerTexts()).toEqual(['Hjemmet'])
  })

  test('the officer hears of it in the bell, and says that it was justified', async () => {
    const officer = await visit(browser, { url, person: 'dpo', path: '/indsigt', width: 320 })
    await officer.getByRole('button', { name: /advis/ }).press('Enter')
    await officer.getByRole('link', { name: 'Et hjem er åbnet i nødadgang' }).first().press('Enter')
    await officer.waitForURL('**/noedadgang')
    const review = officer.locator('details', { hasText: `Vurdér, at ${opener} åbnede` }).first()
    await review.locator('summary').press('Enter')
    await expectFaultless(officer)
    await choose(officer, 'Var det berettiget?', 'Berettiget')
    await review.getByRole('button', { name: 'Gem vurderingen' }).press('Enter')
    await officer.getByText('Vurderingen er gemt.').waitFor()
    await expect.poll(() => officer.getByRole('row', { name: opener }).first().innerText()).toContain('Berettiget. Nikolaj Storm')
    await leave(officer)
  })

  test('when its time is up the banner says so, and the way leads back to what one may see oneself', async () => {
    await page.clock.install()
    await page.goto(new URL(`/hjem/${home}`, url).href)
    await page.getByText(/minutter tilbage/).waitFor()
    await page.clock.fastForward('01:00:01')
    await page.getByText(/^Nødadgangen til .* er slut/).waitFor()
    await press('Tilbage til din egen adgang')
    await page.waitForURL('**/noedadgang')
    await expect.poll(() => page.locator('header nav a').allInnerTexts()).toContain('Signaler')
    await page.goto(new URL(`/hjem/${home}`, url).href)
    await page.getByRole('heading', { level: 1, name: 'Siden findes ikke' }).waitFor()
  })
})
