import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { accessibilityFaults } from '../support/accessibility.ts'
import { leave, openBrowser, visit } from '../support/browser.ts'
import { tabTo } from '../support/keyboard.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const url = (path: string) => new URL(path, inject('url')).href

describe('a use of force', () => {
  test('is registered by keyboard alone at 375 px, through a lost session and a lost network, and nothing typed is lost', async () => {
    const page = await visit(browser, { url: inject('url'), person: 'medarbejder', path: '/arbejde', width: 375 })
    await tabTo(page, 'a[href="/registrer"]')
    await page.keyboard.press('Enter')
    await page.locator('#trin').waitFor()

    // Who and when: the child is chosen from those who lived there that day.
    await tabTo(page, '#indberetning-startedAt')
    await page.keyboard.type('0005')
    await tabTo(page, '#indberetning-endedAt')
    await page.keyboard.type('00.15')
    await tabTo(page, '#indberetning-childId')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, '#indberetning-place')
    await page.keyboard.type('Stuen')
    expect(await page.locator('#indberetning-startedAt').inputValue()).toBe('00.05')
    await saved(page, 'saved')
    expect(await page.locator('.due-line').innerText()).toMatch(/^Frist .* kl\. 00\.05 \(72 timer\), om /)
    await next(page, 'Hvad skete der')

    // The session is lost in the middle of a sentence: the page shows nothing more, and the device keeps what was typed.
    await tabTo(page, '#indberetning-leadUp')
    await page.keyboard.type('Barnet blev vredt over')
    await saved(page, 'saved')
    await page.context().clearCookies()
    await page.keyboard.type(' en telefon.')
    await page.getByRole('heading', { name: 'Du er logget ud' }).waitFor()
    await page.goto(
      url(`/auth/login?login_hint=medarbejder&return_to=${encodeURIComponent(new URL(page.url()).pathname + new URL(page.url()).search)}`),
    )
    await page.locator('#trin').waitFor()
    expect(await page.locator('#indberetning-leadUp').inputValue()).toBe('Barnet blev vredt over en telefon.')
    await saved(page, 'saved')

    // The network goes, and comes back.
    await tabTo(page, '#indberetning-course')
    await page.context().setOffline(true)
    await page.keyboard.type('Slog ud efter en anden og blev holdt om armene, til det faldt til ro.')
    await saved(page, 'OFFLINE')
    await next(page, 'Indgreb')
    await tabTo(page, '[id="indberetning-measures.0.section"]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, '[id="indberetning-measures.0.minutes"]')
    await page.keyboard.type('10')
    await page.context().setOffline(false)
    await saved(page, 'saved')
    await next(page, 'Barnets redegørelse')
    await tabTo(page, '#indberetning-account')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, '#indberetning-accountReason')
    await page.keyboard.type('Ville ikke.')
    await tabTo(page, '#indberetning-guidance')
    await page.keyboard.press('Space')
    await next(page, 'Skader')

    // Sent without saying whether the child was hurt: stopped, led to the field, mended, sent.
    await next(page, 'Gennemse')
    await tabTo(page, '.step-end button[type="submit"]')
    await page.keyboard.press('Enter')
    await page.locator('.error-summary').waitFor()
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
    const wrong = await page.locator('.error-summary button').allInnerTexts()
    expect(wrong).toContain('Kom barnet til skade: skal udfyldes')
    // The guidance was given: by whom is asked too.
    expect(wrong).toContain('Hvem vejledte: skal udfyldes')
    await mend(page, 'Hvem vejledte', '#indberetning-guidanceBy')
    await page.keyboard.type('Simon Dahl')
    await toReview(page)
    await mend(page, 'Kom barnet til skade', '#indberetning-injury')
    await page.keyboard.press('Space')
    await toReview(page)
    await tabTo(page, '.step-end button[type="submit"]')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Indberetningen er sendt' }).waitFor()
    await page.context().close()
  })

  test('that is sent without a network waits, says so, and is sent once when there is one', async () => {
    const page = await visit(browser, { url: inject('url'), person: 'medarbejder', path: '/registrer', width: 375 })
    await page.locator('#trin').waitFor()
    await fill(page)
    await page.context().setOffline(true)
    await page.locator('.step-end button[type="submit"]').click()
    await page.getByText('Indberetningen sendes af sig selv').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('heading', { level: 1, name: 'Indberetningen er sendt' }).waitFor({ timeout: 30_000 })
    await page.context().close()
  })

  test('changed in two windows is shown side by side, and neither is overwritten before one is chosen', async () => {
    const page = await visit(browser, { url: inject('url'), person: 'medarbejder', path: '/registrer' })
    await page.locator('#indberetning-place').fill('Stuen')
    await saved(page, 'saved')
    const other = await visit(browser, {
      url: inject('url'),
      person: 'medarbejder',
      path: new URL(page.url()).pathname + new URL(page.url()).search,
    })
    expect(await other.locator('#indberetning-place').inputValue()).toBe('Stuen')
    await other.locator('#indberetning-place').fill('Gangen')
    await saved(other, 'saved')
    await page.locator('#indberetning-place').fill('Køkkenet')
    await page.getByRole('heading', { name: 'Kladden er også ændret et andet sted' }).waitFor()
    const place = page.locator('.differing', { hasText: 'Hvor skete det?' })
    expect(await place.innerText()).toMatch(/Køkkenet[^]*Gangen/)
    await page.getByRole('button', { name: 'Behold det, der står her' }).click()
    await saved(page, 'saved')
    expect(await page.locator('#indberetning-place').inputValue()).toBe('Køkkenet')
    await leave(page)
    await leave(other)
  })

  test('in the hour that comes twice is asked which of the two', async () => {
    const page = await visit(browser, { url: inject('url'), person: 'medarbejder', path: '/registrer' })
    await page.locator('#indberetning-startedAt').fill('02.30')
    await page.locator('fieldset', { hasText: 'Hvornår begyndte det?' }).locator('input[type="date"]').fill('2026-10-25')
    await page.getByText('Hvilken gang?').waitFor()
    await page.getByLabel('Anden gang (normaltid)').check()
    await saved(page, 'saved')
    expect(await page.locator('.due-line').innerText()).toContain('Frist 28. okt. kl. 02.30 (72 timer)')
    await leave(page)
  })

  test('is approved by the manager from the queue, and the report says who got it', async () => {
    const manager = await visit(browser, { url: inject('url'), person: 'leder', path: '/arbejde' })
    const bell = manager.locator('.notice-bell > button')
    const unread = async () => Number.parseInt(await bell.innerText(), 10) || 0
    await bell.waitFor()
    const before = await unread()
    const page = await visit(browser, { url: inject('url'), person: 'medarbejder', path: '/registrer' })
    await page.locator('#trin').waitFor()
    await fill(page)
    await page.locator('.step-end button[type="submit"]').click()
    await page.getByRole('heading', { level: 1, name: 'Indberetningen er sendt' }).waitFor()
    const href = (await page.getByRole('link', { name: 'Se indberetningen' }).getAttribute('href'))!
    await leave(page)

    // Told while the page stands open: the number in words, and read aloud.
    await expect.poll(unread, { timeout: 20_000 }).toBeGreaterThan(before)
    await manager.reload()
    await manager.locator(`a[href="${href}"]`).first().click()
    await manager.getByLabel('Din vurdering').fill('Nødvendigt og kort.')
    await manager.locator('fieldset', { hasText: 'Er der brug for opfølgning?' }).getByLabel('Nej').check()
    await manager.getByLabel('Hvorfor ikke?').fill('Talt igennem på vagten.')
    await manager.getByRole('button', { name: 'Godkend og send' }).click()
    await manager.getByText('Indberetningen er godkendt og på vej til modtagerne.').waitFor()
    await expect.poll(() => manager.evaluate(() => document.activeElement?.className)).toBe('live-message')
    await leave(manager)
  })
})

const pages: [name: string, person: string, path: string][] = [
  ['the work of staff', 'medarbejder', '/arbejde'],
  ['the work of a manager', 'leder', '/arbejde'],
  ['the form', 'medarbejder', '/registrer'],
  ['the last step of the form', 'medarbejder', '/registrer?kladde=0b6f1a52-3c44-4b0e-9d3e-6c1f6a1f9a01&trin=send'],
  ['the step of harm and suspicion', 'medarbejder', '/registrer?kladde=0b6f1a52-3c44-4b0e-9d3e-6c1f6a1f9a02&trin=skader'],
  ['the step of measures', 'medarbejder', '/registrer?kladde=0b6f1a52-3c44-4b0e-9d3e-6c1f6a1f9a03&trin=indgreb'],
  ['the months', 'leder', '/indberettet'],
  ['the inbox of a caseworker', 'sagsbehandler', '/indbakke'],
  ['the inbox of a consultant', 'fagkonsulent', '/indbakke'],
  ['the access log', 'dpo', '/indsigt'],
]

describe.each(pages)('%s', (_, person, path) => {
  test.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('has no accessibility fault at %i px, %s, one main heading, and is never scrolled sideways', async (width, colorScheme) => {
    const page = await visit(browser, { url: inject('url'), person, path, width, colorScheme })
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    await leave(page)
  })
})

describe('the page of a report', () => {
  test.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('has no accessibility fault at %i px, %s, to correct it neither', async (width, colorScheme) => {
    const page = await visit(browser, { url: inject('url'), person: 'leder', path: '/arbejde', width, colorScheme })
    await page.locator('main a[href^="/indberetning/"]').first().click()
    await page.getByRole('heading', { name: 'Hvad der står i indberetningen' }).waitFor()
    for (const way of ['read', 'correct']) {
      if (way === 'correct') {
        await page.getByRole('link', { name: 'Ret indberetningen' }).click()
        await page.getByRole('button', { name: 'Gem den nye version' }).waitFor()
      }
      expect(await accessibilityFaults(page), way).toEqual([])
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
    await leave(page)
  })
})

/** By the mouse, for what is about something else than the filling in. */
async function fill(page: Page): Promise<void> {
  await page.locator('#indberetning-startedAt').fill('00.05')
  await page.locator('#indberetning-endedAt').fill('00.10')
  await page.locator('#indberetning-childId').selectOption({ index: 1 })
  await page.locator('#indberetning-place').fill('Gangen')
  await next(page, 'Hvad skete der')
  await page.getByLabel('Hvad gik forud?').fill('Uro ved bordet.')
  await page.getByLabel('Hvad skete der?').fill('Ført ud ad døren.')
  await next(page, 'Indgreb')
  await page.getByLabel('Paragraf').selectOption('S9')
  await page.getByLabel('Minutter').fill('2')
  await next(page, 'Barnets redegørelse')
  await page.getByLabel('Ønskede ikke').check()
  await page.getByLabel('Hvorfor er den ikke med?').fill('Ville ikke.')
  await page.locator('fieldset', { hasText: 'vejledning om at klage' }).getByLabel('Nej').check()
  await next(page, 'Skader')
  await page.getByLabel('Ingen').check()
  await next(page, 'Gennemse')
  await saved(page, 'saved')
}

async function next(page: Page, name: string): Promise<void> {
  await page.locator('.step-end button[type="submit"]').focus()
  await page.keyboard.press('Enter')
  await page.locator('#trin', { hasText: name }).waitFor()
  // The keyboard begins where the step begins.
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('trin')
}

async function toReview(page: Page): Promise<void> {
  await tabTo(page, '.step-end .plain-button')
  await page.keyboard.press('Enter')
  await page.locator('#trin', { hasText: 'Gennemse' }).waitFor()
}

async function mend(page: Page, label: string, field: string): Promise<void> {
  await page.locator('.error-summary button', { hasText: label }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate((css) => document.activeElement?.matches(css), field)).toBe(true)
}

async function saved(page: Page, how: string): Promise<void> {
  await page.locator(`[data-saving="${how}"]`).waitFor({ timeout: 20_000 })
}
