import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { leave, openBrowser, visit } from '../support/browser.ts'
import { fileComplaint } from '../support/filed-complaint.ts'
import { choose, openForm, send, tabTo } from '../support/keyboard.ts'
import { expectFaultless } from '../support/accessibility.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const open = (person: string, path: string, more: { width?: number; colorScheme?: 'light' | 'dark' } = {}) =>
  visit(browser, { url: inject('url'), person, path, width: 375, ...more })

describe('a complaint', () => {
  test('goes from the queue to a decision by keyboard alone at 375 px: received, the home heard, the child heard, decided', async () => {
    const { id } = await fileComplaint(inject('url'), { words: 'De holdt mig for hårdt i armen.' })
    const page = await open('sagsbehandler', '/klager')
    await tabTo(page, `.desk-list a[href="/klager/${id}"]`)
    await page.keyboard.press('Enter')
    await page.getByText('De holdt mig for hårdt i armen.').waitFor({ timeout: 20_000 })
    expect(await page.locator('.lead').innerText()).toMatch(/^Indgivet\. Næste: bekræft modtagelsen\./)
    // A younger child is no party, and that is said in words.
    expect(await page.locator('main').innerText()).toContain('barnet er under 12 år og ikke selv part, men skal høres')

    // Sent too early: told what is missing, and led there.
    await send(page)
    await page.locator('.error-summary').waitFor()
    expect(await page.locator('.error-summary a').allInnerTexts()).toEqual(['Direkte telefonnummer: skal udfyldes'])
    await tabTo(page, '.error-summary a')
    await page.keyboard.press('Enter')
    await page.keyboard.type('12 34 56 78')
    await send(page)
    await page.getByText('Modtagelsen er bekræftet.').waitFor({ timeout: 20_000 })
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('live-message')

    // The home is asked the municipality's own question.
    await tabTo(page, 'details[open] textarea[id$="-question"]')
    await page.keyboard.type('Hvad gik forud, og hvordan blev der holdt?')
    await send(page)
    await page.getByText('Hjemmet er spurgt.').waitFor({ timeout: 20_000 })
    await page.getByText('Hjemmet har ikke svaret endnu.').waitFor({ timeout: 20_000 })

    // It cannot be decided yet: the reasons stand at the field.
    await openForm(page, 'Afgør')
    await decide(page)
    await page.locator('.error-summary').waitFor()
    const missing = await page.locator('.error-summary').innerText()
    expect(missing).toContain('hjemmet er ikke hørt')
    expect(missing).toContain('barnet er ikke hørt')

    await answerOfHome()

    await page.reload()
    await page.getByText('Vi holdt i overarmen i to minutter.').waitFor({ timeout: 20_000 })
    await openForm(page, 'Registrér samtale med barnet')
    await choose(page, 'Er der holdt en samtale med barnet?', 'Ja')
    await tabTo(page, 'details[open] input[id$="-with"]')
    await page.keyboard.type('Fatima')
    await choose(page, 'Havde barnet en bisidder med?', 'Ja')
    await choose(page, 'Fik barnet sine rettigheder at vide?', 'Ja')
    await send(page)
    await page.getByText('Det er registreret.').waitFor({ timeout: 20_000 })

    // The decision is next, so its form stands open; what was typed into it is still there.
    await page.locator('details[open] textarea[id$="-ground"]').waitFor({ timeout: 20_000 })
    expect(await page.locator('details[open] textarea[id$="-ground"]').inputValue()).toBe('Der blev holdt for hårdt.')
    await tabTo(page, 'details[open] textarea[id$="-ground"]')
    await send(page)
    await page.getByText('Klagen er afgjort.').waitFor({ timeout: 20_000 })
    // The page asks again after every step.
    await expect.poll(() => page.locator('.lead').innerText()).toMatch(/^Afgjort: medhold\. Der kan klages til Ankestyrelsen til og med/)
    await expectFaultless(page)
    await leave(page)
  })

  test('can be said to reveal an episode nobody registered, and the authority sees that, and not who', async () => {
    const { id } = await fileComplaint(inject('url'), { words: 'Ingen skrev det ned.' })
    const page = await open('sagsbehandler', `/klager/${id}`)
    await page.getByText('Ingen skrev det ned.').waitFor({ timeout: 20_000 })
    await tabTo(page, 'details[open] input[id$="-officerPhone"]')
    await page.keyboard.type('12 34 56 78')
    await send(page)
    await page.getByText('Modtagelsen er bekræftet.').waitFor({ timeout: 20_000 })
    await openForm(page, 'Knyt til indberetning')
    await choose(
      page,
      'Hvad er der at knytte klagen til?',
      'Ingen har indberettet episoden Så har klagen vist en episode, hjemmet skulle have indberettet. Det kan socialtilsynet se.',
    )
    await send(page)
    await page.getByText('Det er knyttet til klagen.').waitFor({ timeout: 20_000 })
    await leave(page)

    const authority = await open('tilsyn-syd', `/klager/${id}`)
    await authority.getByText('Episoden er aldrig indberettet.').waitFor({ timeout: 20_000 })
    const seen = await authority.locator('main').innerText()
    expect(seen).toContain('Måden, det skete på')
    for (const hidden of ['Ingen skrev det ned.', 'Alma', '11 år']) expect(seen).not.toContain(hidden)
    expect(await authority.locator('#handlinger').count()).toBe(0)
    await leave(authority)
  })
})

/** As somebody fills in a decision, and sends it. */
async function decide(page: Page): Promise<void> {
  await choose(page, 'Får barnet medhold?', 'Medhold')
  await tabTo(page, 'details[open] textarea[id$="-ground"]')
  await page.keyboard.type('Der blev holdt for hårdt.')
  await choose(page, 'Var magten ulovlig?', 'Ja')
  await send(page)
}

/** The manager finds the question among her work, and answers it; whose complaint it is, she is not told. */
async function answerOfHome(): Promise<void> {
  const page = await open('leder', '/arbejde')
  const work = page.locator('section', { has: page.getByRole('heading', { name: /Kommunen spørger om en klage/ }) })
  await work.getByRole('link', { name: 'Svar' }).last().click()
  await page.getByRole('heading', { level: 1, name: 'Spørgsmål om klager' }).waitFor()
  const hearing = page.locator('section.report-text', { hasText: 'Hvad gik forud, og hvordan blev der holdt?' })
  await hearing.getByLabel('Hjemmets svar').fill('Vi holdt i overarmen i to minutter.')
  await hearing.getByRole('button', { name: 'Send svaret' }).click()
  await page.getByText('Svaret er sendt til kommunen.').waitFor({ timeout: 20_000 })
  expect(await page.locator('main').innerText()).not.toContain('De holdt mig for hårdt')
  await leave(page)
}

test('an address that only those with a part in it have shows a manager no case', async () => {
  const page = await open('sagsbehandler', '/klager')
  const href = await page.locator('.desk-list a').first().getAttribute('href')
  await leave(page)
  const other = await open('leder', href!)
  expect(await other.locator('h1').innerText()).toBe('Din rolle har ikke denne side')
  await leave(other)
})

test('the appeals board starts at the appeals, opens one, and has the form for its decision', async () => {
  const page = await open('ankestyrelsen', '/')
  await page.getByRole('heading', { level: 1, name: 'Klager indbragt for Ankestyrelsen' }).waitFor()
  // Appeals from a file have no life; one of the demo has.
  const living = page.locator('tbody tr', { hasText: 'Hjem 17' }).last()
  await living.getByRole('link').click()
  await page.getByText('Registrér Ankestyrelsens afgørelse').first().waitFor({ timeout: 20_000 })
  await expectFaultless(page)
  await leave(page)
})

const pages: [name: string, person: string, path: string][] = [
  ['the desk', 'sagsbehandler', '/klager'],
  ['the desk of what is closed', 'sagsbehandler', '/klager?vis=CLOSED'],
  ['the returns of a municipality', 'sagsbehandler', '/klager/indberetning'],
  ['the returns of all, for an authority', 'tilsyn-syd', '/klager/indberetning'],
  ['the path from guidance, for an authority', 'tilsyn-syd', '/klager'],
  ['the appeals', 'ankestyrelsen', '/anker'],
  ['the questions to a home', 'leder', '/hoeringer'],
]

describe.each(pages)('%s', (_, person, path) => {
  test.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('has no accessibility fault at %i px, %s, one main heading, and is never scrolled sideways', async (width, colorScheme) => {
    const page = await open(person, path, { width, colorScheme })
    await expectFaultless(page)
    await leave(page)
  })
})

describe('the page of a complaint', () => {
  test.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('has no accessibility fault at %i px, %s, with every form open', async (width, colorScheme) => {
    const page = await open('sagsbehandler', '/klager', { width, colorScheme })
    await page.locator('.desk-list a').first().click()
    await page.locator('#handlinger').waitFor()
    await page.locator('.actions details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)))
    await expectFaultless(page)
    await leave(page)
  })
})
