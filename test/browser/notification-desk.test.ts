import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { leave, openBrowser, visit } from '../support/browser.ts'
import { choose, openForm, send, tabTo, tick } from '../support/keyboard.ts'
import { expectFaultless } from '../support/accessibility.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('a notification of concern', () => {
  test('is received, assessed and talked about by keyboard alone at 375 px, with the lock in sight from the first minute', async () => {
    const page = await visit(browser, { url: inject('url'), person: 'sagsbehandler', path: '/underretninger', width: 375 })
    await tabTo(page, 'a[href="/underretninger/ny"]')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Ny underretning' }).waitFor()

    // Sent too early: told what is missing, and led there.
    await tabTo(page, 'form.form button[type="submit"]', 120)
    await page.keyboard.press('Enter')
    await page.locator('.error-summary').waitFor()
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary')
    expect(await page.locator('.error-summary a').allInnerTexts()).toContain('Hvad blev der sagt, ord for ord?: skal udfyldes')
    await tabTo(page, '.error-summary a')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
    await page.keyboard.press('s')
    expect(await page.locator('select[id$="-notifier"]').inputValue()).toBe('HEALTH_VISITOR')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Sundhedsplejerske Lis Holm')

    await tabTo(page, 'textarea[id$="-words"]')
    await page.keyboard.type('Hun sagde: far slår mig med bæltet.')
    await tick(page, 'kinds', 'Fysisk vold')
    await tick(page, 'suspected', 'Forælder eller forældremyndighed')
    // In words, before it is sent.
    await page.getByText('så spærringen slås til, når du sender').waitFor()

    await tabTo(page, 'select[id$="-child"]')
    await page.keyboard.press('End')
    expect(await page.locator('select[id$="-child"]').inputValue()).toBe('UNKNOWN')
    await tabTo(page, 'input[id$="-whoIsIt"]')
    await page.keyboard.type('Pige på omkring 9 år')
    await choose(page, 'Er forældrene orienteret?', 'Nej')
    await tabTo(page, 'textarea[id$="-guardianReason"]')
    await page.keyboard.type('Mistanken peger på faren.')
    await send(page)

    // The case: locked, and the assessment is next.
    await page.getByRole('heading', { name: 'Processen' }).waitFor({ timeout: 20_000 })
    expect(await page.locator('.lock-band').innerText()).toContain('SPÆRRET')
    expect(await page.locator('.lead').innerText()).toMatch(/^Modtaget\. Næste: vurdering inden 24 timer, inden i (dag|morgen) kl\./)

    // Nobody assesses abuse alone.
    await choose(page, 'Er barnets sundhed eller udvikling i fare?', 'Ja')
    await choose(page, 'Er det akut?', 'Ja')
    await tabTo(page, 'textarea[id$="-acuteAction"]')
    await page.keyboard.type('Barnet er hos mormoren i nat.')
    await tabTo(page, 'textarea[id$="-reasons"]')
    await page.keyboard.type('Klart udsagn, synlige mærker.')
    await send(page)
    await page.locator('.error-summary', { hasText: 'en leder eller en ekspert' }).waitFor()
    await tick(page, 'participants', 'Leder')
    await send(page)
    await page.getByText('Vurderingen er gemt.').waitFor({ timeout: 20_000 })
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('live-message')
    // The page asks again what stands.
    await expect.poll(() => page.locator('#trin-ASSESSMENT').innerText(), { timeout: 20_000 }).toMatch(/Gjort[^]*Fatima Yilmaz/)
    expect(await page.locator('.lead').innerText()).toMatch(/^Vurderet som akut\./)

    // The talk: without the guardian, who is not even asked for.
    await openForm(page, 'Registrér samtale med barnet')
    await page.getByText('uden forældrenes samtykke, og uden at de er til stede').waitFor()
    await tabTo(page, 'details[open] input[id$="-withWhom"]')
    await page.keyboard.type('Rådgiveren')
    await choose(page, 'Havde barnet en bisidder med?', 'Ja')
    await choose(page, 'Fik barnet sine rettigheder at vide før samtalen?', 'Ja')
    await tabTo(page, 'details[open] textarea[id$="-text"]')
    await page.keyboard.type('Hun vil gerne blive hos mormoren.')
    await send(page)
    await page.getByText('Samtalen er registreret.').waitFor({ timeout: 20_000 })
    await expect.poll(() => page.locator('#trin-CONVERSATION').innerText(), { timeout: 20_000 }).toContain('Gjort')
    expect(await page.locator('.lock-band').isVisible()).toBe(true)

    // It cannot be closed: every open step is named.
    await openForm(page, 'Afslut')
    const open = await page.locator('details[open] .missing-summary li').allInnerTexts()
    expect(open).toContain('Beslutning om undersøgelse')
    expect(open).not.toContain('Samtale med barnet')
    await expectFaultless(page)
    await leave(page)
  })

  test('from a home is a receipt, and nothing of the case', async () => {
    const page = await visit(browser, { url: inject('url'), person: 'medarbejder', path: '/underretninger/ny', width: 375 })
    await page.locator('select[id$="-child"]').selectOption({ index: 1 })
    await page.locator('select[id$="-municipalityId"]').selectOption({ label: 'Aarhus' })
    await page.getByLabel('Hvad blev der sagt, ord for ord?').fill('Han sagde: jeg tør ikke tage hjem.')
    await page.getByLabel('Bekymring, ikke overgreb').check()
    await choose(page, 'Er det sket her i hjemmet?', 'Nej')
    await choose(page, 'Er forældrene orienteret?', 'Ja')
    await choose(page, 'Er din leder orienteret?', 'Ja')
    await send(page)
    await page.getByRole('heading', { level: 1, name: 'Underretningen er modtaget' }).waitFor({ timeout: 20_000 })
    expect(await page.locator('main').innerText()).not.toContain('jeg tør ikke')
    await page.getByRole('link', { name: 'Se hvad I har sendt' }).click()
    await page.getByRole('heading', { level: 1, name: 'Underretninger herfra' }).waitFor()
    await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(0)
    expect(await page.locator('main').innerText()).not.toContain('jeg tør ikke')
    await leave(page)
  })
})

test('an address that only the caseworker has shows a supervisor no case', async () => {
  const page = await visit(browser, { url: inject('url'), person: 'sagsbehandler', path: '/underretninger' })
  const href = await page.locator('.desk-list a').first().getAttribute('href')
  await leave(page)
  const other = await visit(browser, { url: inject('url'), person: 'tilsyn-syd', path: href! })
  expect(await other.locator('h1').innerText()).toBe('Din rolle har ikke denne side')
  await leave(other)
})

const pages: [name: string, person: string, path: string][] = [
  ['the desk', 'sagsbehandler', '/underretninger'],
  ['the desk of what waits for others', 'sagsbehandler', '/underretninger?vis=WAITING'],
  ['the intake of a municipality', 'sagsbehandler', '/underretninger/ny'],
  ['the intake of a home', 'medarbejder', '/underretninger/ny'],
  ['what a home has sent', 'leder', '/underretninger'],
  ['the plans, for a municipality', 'sagsbehandler', '/beredskab-kommuner'],
  ['the plans, for an authority', 'tilsyn-syd', '/beredskab-kommuner'],
  ["a child's own case", 'ung', '/mit-forloeb'],
]

describe.each(pages)('%s', (_, person, path) => {
  test.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('has no accessibility fault at %i px, %s, one main heading, and is never scrolled sideways', async (width, colorScheme) => {
    const page = await visit(browser, { url: inject('url'), person, path, width, colorScheme })
    await expectFaultless(page)
    await leave(page)
  })
})

describe('the page of a case', () => {
  test.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('has no accessibility fault at %i px, %s', async (width, colorScheme) => {
    const page = await visit(browser, { url: inject('url'), person: 'sagsbehandler', path: '/underretninger', width, colorScheme })
    await page.locator('.desk-list a').first().click()
    await page.getByRole('heading', { name: 'Processen' }).waitFor()
    await page.locator('.actions details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)))
    await expectFaultless(page)
    await leave(page)
  })
})
