import { setTimeout } from 'node:timers/promises'
import { lastClosedQuarter } from '@tilsynsblik/vocabulary'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser, visit } from '../support/browser.ts'
import { expectFaultless } from '../support/accessibility.ts'
import { tabTo } from '../support/keyboard.ts'
import { seated } from '../support/seated.ts'
import type { Visitor } from '../support/visitor.ts'

/** A department no other test writes in, and people of its own. */
const department = 'dep-nord-unge'
const people = { author: 'overblik-forfatter', other: 'overblik-kollega', head: 'overblik-leder' }

let browser: Browser
let author: Visitor
let overviews: { id: string; quarter: string }[]

beforeAll(async () => {
  browser = await openBrowser()
  author = await seated(people.author, 'consultant', department)
  await seated(people.other, 'consultant', department)
  await seated(people.head, 'department_head', department)
  // The figures are frozen by a job that began when the house did.
  for (const patience = Date.now() + 110_000; Date.now() < patience; await setTimeout(1_000)) {
    const { data } = await author.ask('OverviewList')
    overviews = data?.['quarterlyOverviews'].filter(({ status }: any) => status === 'COUNTED') ?? []
    // The oldest quarters are frozen first.
    if (overviews[0]?.quarter === lastClosedQuarter(new Date())) break
  }
})
afterAll(() => browser.close())

function at(path: string, person: string, width = 1280): Promise<Page> {
  return visit(browser, { url: inject('url'), person, path, width })
}

function pathOf({ id }: { id: string }): string {
  return `/overblik/${encodeURIComponent(id)}`
}

/** Everything is said but the first comment. */
async function sayTheRest({ id, quarter }: { id: string; quarter: string }): Promise<void> {
  const { data } = await author.ask('OverviewPage', { quarter })
  for (const { path } of data!['quarterlyOverview'].missing) {
    const [key, part] = path.split('.')
    if (key === 'SUMMARY') continue
    const input = { overviewId: id, key, part: part.toUpperCase(), version: 0, text: '', noRemark: true }
    expect((await author.ask('WriteOverviewRemark', { input })).data!['writeOverviewRemark'].__typename).toBe('OverviewSection')
  }
}

const firstComment = 'textarea[id^="felt-afsnit-SUMMARY-comment"]'

/** The form that signs, opened, and its button. */
async function sign(page: Page, name: string): Promise<void> {
  await tabTo(page, `.actions form[aria-label="${name}"] button[type="submit"]`, 800)
  await page.keyboard.press('Enter')
}

describe('a quarterly overview', () => {
  test('is written and signed by two persons, from what waits to the signatures, by keyboard alone', { timeout: 180_000 }, async () => {
    const [newest] = overviews
    await sayTheRest(newest!)
    const page = await at('/afdeling', people.author)
    await tabTo(page, `a.button[href="${pathOf(newest!)}"]`)
    await page.keyboard.press('Enter')
    await page.getByText('Før overblikket kan underskrives, mangler én ting').waitFor()
    expect(await page.locator('.actions form').count()).toBe(0)

    await tabTo(page, '.missing-summary a')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate((css) => document.activeElement?.matches(css), firstComment)).toBe(true)
    await page.keyboard.type('To nye børn og en vagtplan med vikarer ligger bag tallet.')
    await page.locator('.remark-field [data-saving="saved"]').waitFor()
    await page.locator('.missing-summary').waitFor({ state: 'detached' })
    await sign(page, 'Underskriv som forfatter')
    await page.getByText('Underskrevet. Nu venter overblikket på lederens underskrift.').waitFor()
    await page.getByText('Den anden underskrift skal være en andens end forfatterens.').waitFor()
    expect(await page.locator('.remark-field').count()).toBe(0)
    await page.context().close()

    const other = await at('/overblik', people.head)
    await tabTo(other, `a.button[href="${pathOf(newest!)}"]`)
    await other.keyboard.press('Enter')
    await other.getByText('Hvad kan gøres nu').waitFor()
    await sign(other, 'Underskriv som leder')
    await other.getByText('Underskrevet af begge. Nu kan overblikket indsendes.').waitFor()
    const signatures = other.getByRole('table', { name: 'Underskrifter' })
    await expect.poll(() => signatures.locator('tbody tr').count()).toBe(2)
    const names = await signatures.locator('tbody tr').allInnerTexts()
    expect(names[0]).toMatch(new RegExp(`Forfatter\\s+${people.author}\\s+.*[0-9a-f]{64}`))
    expect(names[1]).toMatch(new RegExp(`Leder\\s+${people.head}\\s+.*[0-9a-f]{64}`))

    // The permanent address of what was signed has the same words and no field.
    await other.goto(new URL(`${pathOf(newest!)}/udgave/1`, inject('url')).href)
    await other.getByText('To nye børn og en vagtplan med vikarer ligger bag tallet.').waitFor()
    expect(await other.locator('textarea').count()).toBe(0)
    await other.context().close()
  })

  test('that two write in at once keeps both texts beside each other until one is chosen; nothing typed is lost with the network', async () => {
    const [, second] = overviews
    const [one, two] = await Promise.all([at(pathOf(second!), people.author), at(pathOf(second!), people.other)])
    await two.context().setOffline(true)
    await two.locator(firstComment).fill('Skrevet uden net.')
    await two.locator('.remark-field [data-saving="OFFLINE"]').waitFor()
    await one.locator(firstComment).fill('Skrevet først.')
    await one.locator('.remark-field [data-saving="saved"]').waitFor()

    await two.context().setOffline(false)
    await two.reload()
    const conflict = two.locator('.conflict')
    await conflict.waitFor()
    expect(await conflict.innerText()).toContain('Skrevet uden net.')
    expect(await conflict.innerText()).toContain('Skrevet først.')
    expect(await conflict.innerText()).toContain(people.author)
    expect(await two.locator(firstComment).inputValue()).toBe('Skrevet uden net.')
    await conflict.getByRole('button', { name: 'Gem mit i stedet' }).click()
    await two.locator('.remark-field [data-saving="saved"]').waitFor()
    await conflict.waitFor({ state: 'detached' })

    // Whoever is not typing sees what the other wrote, without asking.
    await one.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await expect.poll(() => one.locator(firstComment).inputValue()).toBe('Skrevet uden net.')
    await Promise.all([one.context().close(), two.context().close()])
  })

  test.each([1280, 320])('and the pages round it have no accessibility fault at %i pixels', { timeout: 180_000 }, async (width) => {
    const [, second] = overviews
    const page = await at('/overblik', people.head, width)
    await expectFaultless(page)
    for (const path of [pathOf(second!), '/afdeling']) {
      await page.goto(new URL(path, inject('url')).href)
      await page.locator('h1').first().waitFor()
      await expectFaultless(page)
    }
    await page.context().close()
    const year = await at('/orientering', 'stabsenhed', width)
    await expectFaultless(year)
    await year.context().close()
    const asked = await at('/overblik', 'leder', width)
    await expectFaultless(asked)
    await asked.context().close()
  })
})
