import { setTimeout } from 'node:timers/promises'
import { withDatabase } from '@tilsynsblik/service-kit'
import { calendarDateOf, lastClosedQuarter } from '@tilsynsblik/vocabulary'
import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { atRest } from '../support/at-rest.ts'
import { leave, openBrowser, visit } from '../support/browser.ts'
import { expectFaultless } from '../support/accessibility.ts'
import { tabTo } from '../support/keyboard.ts'
import { seated } from '../support/seated.ts'
import { signIn, stranger, type Visitor } from '../support/visitor.ts'

/** A department no other test writes in, and people of its own. */
const department = 'dep-nord-unge'
const people = { author: 'overblik-forfatter', other: 'overblik-kollega', head: 'overblik-leder' }

let browser: Browser
let author: Visitor
let head: Visitor
let overviews: { id: string; quarter: string }[]

beforeAll(async () => {
  browser = await openBrowser()
  author = await seated(people.author, 'consultant', department)
  await seated(people.other, 'consultant', department)
  head = await seated(people.head, 'department_head', department)
  // The figures are frozen by a job that began when the house did.
  for (const patience = Date.now() + 110_000; Date.now() < patience; await setTimeout(250)) {
    const { data } = await author.ask('OverviewList')
    overviews = data?.quarterlyOverviews?.filter(({ status }) => status === 'COUNTED') ?? []
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
  for (const { path } of data!.quarterlyOverview!.missing) {
    const [key, part] = path.split('.')
    if (key === 'SUMMARY') continue
    const input = { overviewId: id, key, part: part!.toUpperCase(), version: 0, text: '', noRemark: true }
    expect((await author.ask('WriteOverviewRemark', { input })).data!.writeOverviewRemark.__typename).toBe('OverviewSection')
  }
}

/** A step as the register takes it, for what is not the test's to show. */
async function move(who: Visitor, { id, quarter }: { id: string; quarter: string }, action: string, reason?: string): Promise<void> {
  const { data } = await who.ask('OverviewPage', { quarter })
  const input = { overviewId: id, revision: data!.quarterlyOverview!.revision, action, reason }
  expect((await who.ask('MoveOverview', { input })).data!.moveOverview.__typename).toBe('QuarterlyOverview')
}

/** The person's sessions end, as after half an hour. */
async function endSessionsOf(person: string): Promise<void> {
  const admin = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_gateway'))
  await admin.connect()
  await admin.query(`update session set seen_at = now() - interval '31 minutes' where person_id = $1`, [person])
  await admin.end()
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
    await leave(page)

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
    await leave(other)

    // Names of those who signed are for who may read what they signed.
    const signers = `/auth/signers?${new URLSearchParams({ overview: newest!.id, edition: '1' }).toString()}`
    expect(await (await head.get(signers)).json()).toEqual(
      expect.arrayContaining([people.author, people.head].map((id) => ({ id, name: id }))),
    )
    expect((await stranger(inject('url')).get(signers)).status).toBe(401)
    for (const [hint, status] of [
      ['stabsenhed', 404],
      ['medarbejder', 403],
    ] as const)
      expect((await (await signIn(inject('url'), hint)).get(signers)).status).toBe(status)
  })

  test('is opened again with a reason, becomes another edition, and what differs has a page', async () => {
    const [newest] = overviews
    const page = await at(pathOf(newest!), people.head)
    await page.locator('.actions summary', { hasText: 'Åbn igen' }).click()
    const form = page.locator('.actions form[aria-label="Åbn igen"]')
    await form.getByRole('textbox', { name: 'Begrundelse' }).fill('Vagtplanen skal nævnes ved navn')
    await form.getByRole('button', { name: 'Åbn igen' }).click()
    await page.getByText('Åbnet igen som en ny udgave.').waitFor()
    const editions = page.locator('table', { hasText: 'Åbnet igen, fordi' })
    await editions.getByText('Vagtplanen skal nævnes ved navn').waitFor()

    const comment = page.locator(firstComment)
    await comment.fill('To nye børn og vagtplan B ligger bag tallet.')
    await page.locator('.remark-field [data-saving="saved"]').first().waitFor()
    await move(author, newest!, 'SIGN_AS_AUTHOR')
    await move(head, newest!, 'SIGN_AS_HEAD')

    await page.reload()
    await editions.getByRole('link', { name: 'Forskelle fra 1. til 2. udgave' }).click()
    await page.waitForURL(/forskelle\?fra=1&til=2/)
    const rows = page.locator('article table tbody tr')
    await expect.poll(() => rows.count()).toBe(1)
    const [difference] = await rows.allInnerTexts()
    expect(difference).toContain('en vagtplan med vikarer')
    expect(difference).toContain('vagtplan B')
    await expectFaultless(page)
    await leave(page)
  })

  test('keeps what is typed when the session ends while one writes, and saves it when one has logged in again', async () => {
    const [, , third] = overviews
    const page = await at(pathOf(third!), people.other)
    const comment = page.locator(firstComment)
    // Without the line the page cannot know of it before the words are typed.
    await page.context().setOffline(true)
    await comment.fill('Skrevet, mens sessionen udløb.')
    await page.locator('.remark-field [data-saving="OFFLINE"]').first().waitFor()
    await endSessionsOf(people.other)
    await page.context().setOffline(false)
    await page.getByRole('heading', { name: 'Du er logget ud' }).waitFor()
    await page.goto(new URL(`/auth/login?login_hint=${people.other}&return_to=${encodeURIComponent(pathOf(third!))}`, inject('url')).href)
    await page.locator('.remark-field [data-saving="saved"]').first().waitFor()
    expect(await comment.inputValue()).toBe('Skrevet, mens sessionen udløb.')
    const { data } = await author.ask('OverviewPage', { quarter: third!.quarter })
    const [summary] = data!.quarterlyOverview!.sections
    expect(summary!.comment).toMatchObject({ text: 'Skrevet, mens sessionen udløb.', writtenBy: people.other })
    await leave(page)
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
    await Promise.all([leave(one), two.context().close()])
  })

  test(
    'and the year of its region: gathered, written, told to leadership, and then the politicians’ version by itself',
    { timeout: 240_000 },
    async () => {
      const last = lastClosedQuarter(new Date())
      const year = last.endsWith('K4') ? Number(last.slice(0, 4)) : Number(last.slice(0, 4)) - 1
      const page = await at(`/orientering?aar=${year}`, 'stabsenhed')
      // The demo's departments sign their quarters after the house has begun.
      const compile = page.getByRole('button', { name: 'Sammenskriv året' })
      for (const patience = Date.now() + 150_000; Date.now() < patience && !(await compile.isVisible()); await atRest(page)) {
        await setTimeout(250)
        await page.reload()
      }
      await compile.click()
      await page.getByText('Året er sammenskrevet.').waitFor()
      await page.getByRole('textbox', { name: 'Sagsfremstilling' }).fill('To hjem bærer det meste af året.')
      await page.getByRole('button', { name: 'Gem sagsfremstillingen' }).click()
      await page.getByText('Sagsfremstillingen er gemt.').waitFor()
      await page.getByText('Den politiske udgave bliver til, når den strategiske ledelse er orienteret.').waitFor()

      const oriented = page.locator('form[aria-label="Ledelsen er orienteret"]')
      await oriented.locator('input').fill(calendarDateOf(new Date()))
      await oriented.getByRole('button').click()
      await page.getByText('Den strategiske ledelse er orienteret.').waitFor()
      const told = page.getByRole('table', { name: 'Indberetninger pr. afdeling' })
      await told.waitFor()
      await expectFaultless(page)

      await page.getByRole('link', { name: 'Den politiske udgave for sig' }).click()
      await page.waitForURL(/orientering\/politisk/)
      // The page before it has a table of the same name.
      await expect.poll(() => page.getByText('Magt uden for loven').count()).toBe(0)
      await told.waitFor()
      expect(await page.getByText('Magt uden for loven').count()).toBe(0)
      await expectFaultless(page)

      // A submitted quarter, with the names of those who signed it.
      await page.goBack()
      await page.locator('table', { hasText: 'Indsendt' }).getByRole('link').first().click()
      const signatures = page.getByRole('table', { name: 'Underskrifter' })
      await signatures.waitFor()
      await expect.poll(() => signatures.innerText()).not.toMatch(/Forfatteren|Afdelingens leder/)
      await leave(page)
    },
  )

  test.each([1280, 320])('and the pages round it have no accessibility fault at %i pixels', { timeout: 180_000 }, async (width) => {
    const [, second] = overviews
    const page = await at('/overblik', people.head, width)
    await expectFaultless(page)
    for (const path of [pathOf(second!), '/afdeling']) {
      await page.goto(new URL(path, inject('url')).href)
      await page.locator('h1').first().waitFor()
      await expectFaultless(page)
    }
    await leave(page)
    const year = await at('/orientering', 'stabsenhed', width)
    await expectFaultless(year)
    await leave(year)
    const asked = await at('/overblik', 'leder', width)
    await expectFaultless(asked)
    await leave(asked)
  })
})
