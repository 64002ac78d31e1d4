import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { accessibilityFaults } from '../support/accessibility.ts'
import { leave, openBrowser, visit } from '../support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Rounds of a year ahead, so that no other test meets them. */
const ofKeyboard = { person: 'tilsyn-oest', path: '/udvalg?kvartal=2027K3' }
const ofTwo = { person: 'tilsyn-oest', path: '/udvalg?kvartal=2027K4' }

async function focusedHome(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['home'])
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; tabs < 150; tabs++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)) return
  }
  throw new Error(`Never reached by Tab: ${selector}`)
}

function decided(page: Page, count: number, proposed: number) {
  return page.locator('.round-progress', { hasText: `${count} af ${proposed} afgjort` }).waitFor()
}

describe('a round of selection', () => {
  test('is opened, worked through and closed by keyboard alone, and the focus is never lost', { timeout: 180_000 }, async () => {
    const page = await visit(browser, { url: inject('url'), ...ofKeyboard })
    await tabTo(page, 'form.form button[type="submit"]')
    await page.keyboard.press('Enter')
    await page.locator('.round-progress').waitFor()
    const proposed = Number(await page.locator('progress').getAttribute('max'))
    expect(proposed).toBeGreaterThan(2)

    await tabTo(page, 'tr[data-home]')
    const first = (await focusedHome(page))!
    await page.keyboard.press('j')
    expect(await focusedHome(page)).not.toBe(first)
    await page.keyboard.press('ArrowUp')
    expect(await focusedHome(page)).toBe(first)
    await page.keyboard.press('?')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    expect(await focusedHome(page)).toBe(first)
    await page.keyboard.press('Enter')
    expect(await page.locator('.contributions tbody tr').count()).toBe(9)

    // Deferred for a reason that needs words: sent without them, the page says so, and leads there.
    await page.keyboard.press('u')
    await page.keyboard.press('1')
    await page.locator('.decision-form textarea').waitFor()
    await tabTo(page, '.decision-form button[type="submit"]')
    await page.keyboard.press('Enter')
    await page.locator('.error-summary').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await page.keyboard.type('Besøgt i forrige måned af et andet hold.')
    await tabTo(page, '.decision-form button[type="submit"]')
    await page.keyboard.press('Enter')
    await decided(page, 1, proposed)
    const row = page.locator(`tr[data-home="${first}"]`)
    expect(await row.innerText()).toMatch(/Udskudt: besøgt for nylig – Besøgt i forrige måned af et andet hold\. \(andet end foreslået\)/)

    for (let count = 2; count <= proposed; count++) {
      await expect.poll(() => focusedHome(page)).toBeDefined()
      await page.keyboard.press('v')
      await page.keyboard.press('1')
      await decided(page, count, proposed)
    }

    await tabTo(page, 'section.lane.prose > p > button')
    await page.keyboard.press('Enter')
    await page.locator('dialog[open]').waitFor()
    expect(await page.locator('dialog').innerText()).toContain(
      `${proposed - 1} hjem er udvalgt og 1 udskudt; 1 er afgjort anderledes end foreslået.`,
    )
    await tabTo(page, 'dialog button[type="submit"]')
    await page.keyboard.press('Enter')
    await page.getByText('Lodtrækningen kan efterregnes').waitFor()
    expect(await page.locator('table.data-table tbody tr').count()).toBe(proposed)
    await leave(page)
  })

  test('that somebody else has opened meanwhile says so; a decision that cannot be sent is kept', async () => {
    const [one, other] = await Promise.all([
      visit(browser, { url: inject('url'), ...ofTwo }),
      visit(browser, { url: inject('url'), ...ofTwo }),
    ])
    await one.getByRole('button', { name: 'Åbn runden' }).click()
    await one.locator('.round-progress').waitFor()
    await other.getByRole('button', { name: 'Åbn runden' }).click()
    await other.getByText('En anden har arbejdet i runden imens.').waitFor()
    await other.locator('.round-progress').waitFor()

    await one
      .locator('tr[data-home]')
      .first()
      .getByRole('button', { name: /^Udskyd/ })
      .click()
    await one.getByRole('radio', { name: /Kapacitet/ }).check()
    await one.locator('.decision-form textarea').fill('Ingen ledige dage før sommerferien.')
    await one.context().setOffline(true)
    await one.getByRole('button', { name: 'Udskyd hjemmet' }).click()
    await one.getByText('Der er ingen forbindelse.').waitFor()
    await one.context().setOffline(false)
    await one.reload()
    await one
      .locator('tr[data-home]')
      .first()
      .getByRole('button', { name: /^Udskyd/ })
      .click()
    expect(await one.locator('.decision-form textarea').inputValue()).toBe('Ingen ledige dage før sommerferien.')
    await one.getByRole('button', { name: 'Udskyd hjemmet' }).click()
    await one.locator('.round-progress', { hasText: /^1 af/ }).waitFor()
    await one.context().close()
    await leave(other)
  })
})

const pages: [name: string, path: string][] = [
  ['a closed round', ofKeyboard.path],
  ['an open round', ofTwo.path],
  ['the plan as a list', '/tilsyn'],
  ['the plan as a calendar', '/tilsyn?visning=kalender'],
  ['the hit rate', '/traefsikkerhed'],
]

describe.each(pages)('%s', (_, path) => {
  test.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('has no accessibility fault at %i px, %s, and is not scrolled sideways', async (width, colorScheme) => {
    await faultless(await visit(browser, { url: inject('url'), person: ofTwo.person, path, width, colorScheme }), width)
  })
})

test.each([
  [1280, 'light'],
  [320, 'dark'],
] as const)('the brief of one home has no accessibility fault at %i px, %s, and is not scrolled sideways', async (width, colorScheme) => {
  await faultless(
    await visit(browser, { url: inject('url'), person: 'tilsyn-syd', path: '/hjem/h-170017/brief', width, colorScheme }),
    width,
  )
})

async function faultless(page: Page, width: number): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  expect(await page.locator('h1').count()).toBe(1)
  await leave(page)
}
