import { withDatabase } from '@tilsynsblik/service-kit'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { asAdministrator } from '../../apps/standalone/src/platform/as-administrator.ts'
import { expectFaultless } from '../support/accessibility.ts'
import { openBrowser, visit } from '../support/browser.ts'
import { tabTo } from '../support/keyboard.ts'
import { seated } from '../support/seated.ts'
import { filesWith, sources } from '../support/sources.ts'

/** A page shows what is somebody's for as long as she is signed in; and she sees where that is. */
const url = inject('url')
const person = 'skaerm-der-ender'
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
  await Promise.all([seated(person, 'supervisor', 'nord'), seated('skaerm-efter', 'supervisor', 'midt')])
})
afterAll(() => browser.close())

const runOut = (id = person) =>
  asAdministrator(withDatabase(inject('adminUrl'), 'tilsynsblik_gateway'), (admin) =>
    admin.query(`update session set seen_at = now() - interval '31 minutes' where person_id = $1`, [id]),
  )
const halfAnHourLater = async (page: Page) => {
  await page.clock.install()
  await page.clock.fastForward('31:00')
}
const comesIntoSight = (page: Page) => page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')))

describe('a page whose session is over shows nothing more of what it showed', () => {
  test.each<[string, (page: Page) => Promise<unknown>]>([
    [
      'a computer that was asleep',
      async (page) => {
        await runOut()
        await halfAnHourLater(page)
        await comesIntoSight(page)
      },
    ],
    [
      'asleep, and without net when it wakes',
      async (page) => {
        await page.context().setOffline(true)
        await halfAnHourLater(page)
        await comesIntoSight(page)
      },
    ],
    [
      'something asked for, and answered as if nobody were signed in',
      async (page) => {
        await runOut()
        await page.getByRole('link', { name: 'Landet' }).click()
      },
    ],
    [
      'signed out in another tab',
      async (page) => {
        const tab = await page.context().newPage()
        await tab.goto(new URL('/metode', url).href)
        await tab.getByRole('button', { name: 'Log ud' }).click()
      },
    ],
    [
      'somebody else signed in, in another tab',
      async (page) => {
        // Whom the demo's provider remembers for a minute is not asked who she is.
        await page.context().clearCookies({ name: /^demo_idp/ })
        const tab = await page.context().newPage()
        await tab.goto(new URL('/auth/login?login_hint=skaerm-efter&return_to=/metode', url).href)
      },
    ],
  ])('%s', async (_, ends) => {
    const page = await visit(browser, { url, person, path: '/hjem' })
    const names = page.locator('tbody th')
    await names.first().waitFor()
    const shown = (await names.allInnerTexts()).slice(0, 20)
    expect(shown.length).toBeGreaterThan(5)
    await page.evaluate(() => sessionStorage.setItem('tilsynsblik.kladde.proeve', '{"ord":"kladde"}'))
    await ends(page)
    await page.getByRole('heading', { name: 'Du er logget ud' }).waitFor()
    const left = await page.content()
    for (const word of [...shown, person, 'nord']) expect(left, word).not.toContain(`>${word}`)
    // What was being written waits for who wrote it.
    expect(await page.evaluate(() => sessionStorage.getItem('tilsynsblik.kladde.proeve'))).toContain('kladde')
    expect(await page.getByRole('link', { name: 'Log ind igen' }).getAttribute('href')).toContain(`return_to=${encodeURIComponent('/')}`)
    await page.context().close()
  })

  test('one that went on in another tab is shown again, as it was', async () => {
    const page = await visit(browser, { url, person, path: '/hjem' })
    await page.locator('tbody th').first().waitFor()
    await halfAnHourLater(page)
    await comesIntoSight(page)
    await expect.poll(() => page.evaluate(() => document.body.hidden)).toBe(false)
    expect(await page.locator('tbody th').count()).toBeGreaterThan(5)
    await page.context().close()
  })

  test('of a child too', async () => {
    await seated('barn-der-ender', 'child', 'child-der-ender')
    const page = await visit(browser, { url, person: 'barn-der-ender', path: '/mit-forloeb' })
    const heading = await page.locator('h1').innerText()
    await runOut('barn-der-ender')
    await comesIntoSight(page)
    await page.getByRole('heading', { name: 'Du er logget ud' }).waitFor()
    expect(await page.content()).not.toContain(heading)
    await expectFaultless(page)
    await page.context().close()
  })
})

test('her own sessions, by keyboard: this one is marked, the other ends, and its page with it', async () => {
  const other = await visit(browser, { url, person: 'skaerm-efter', path: '/hjem' })
  const page = await visit(browser, { url, person: 'skaerm-efter', path: '/hjem', width: 320 })
  await tabTo(page, 'a[href="/logget-ind"]', 2_000)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Hvor du er logget ind' }).waitFor()
  const rows = page.locator('tbody tr')
  await rows.first().waitFor()
  const before = await rows.count()
  expect(await rows.first().innerText()).toContain('Denne her')
  expect(await page.getByText('Denne her').count()).toBe(1)
  // Who ends another is asked who she is first.
  expect(await page.getByRole('button', { name: 'Afslut' }).count()).toBe(0)
  await tabTo(page, 'a[href*="again=1"]')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Afslut alle andre' }).waitFor()
  // Within reach on a telephone, and nothing scrolled to.
  const { x, width } = (await rows.nth(1).getByRole('button').boundingBox())!
  expect(x + width).toBeLessThanOrEqual(320)
  await expectFaultless(page)

  await tabTo(page, 'tbody tr:nth-child(2) button')
  await page.keyboard.press('Enter')
  await page.getByText('Sessionen er afsluttet.').waitFor()
  await expect.poll(() => rows.count()).toBe(before - 1)
  await tabTo(page, '.stack > p > button')
  await page.keyboard.press('Enter')
  await expect.poll(() => rows.count()).toBe(1)
  await comesIntoSight(other)
  await other.getByRole('heading', { name: 'Du er logget ud' }).waitFor()
  await expectFaultless(other)

  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Where you are signed in' }).waitFor()
  await Promise.all([page.context().close(), other.context().close()])
})

test('the way out is on every page', async () => {
  // Every page is a child of the root, which is the frame; the child's own pages have a way out of their own.
  const routes = sources.filter(({ file }) => /dashboard\/src\/(?:casework-)?routes\.tsx$/.test(file)).map(({ text }) => text)
  const made = routes.join('\n').match(/createRoute\(/g)!
  expect(routes.join('\n').match(/getParentRoute: \(\) => root\b/g)).toHaveLength(made.length)
  expect(filesWith(/createRootRouteWithContext/)).toEqual(['apps/dashboard/src/root-route.ts'])
  const paths = [...routes.join('\n').matchAll(/path: '(\/[a-z-]*)'/g)].map(([, path]) => path!)
  expect(paths.length).toBeGreaterThan(15)
  const page = await visit(browser, { url, person: 'skaerm-efter', path: '/metode', width: 375 })
  for (const path of paths) {
    await page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, path)
    await page.locator('h1').first().waitFor()
    expect(await page.getByRole('button', { name: 'Log ud', exact: true }).first().isVisible(), path).toBe(true)
  }
  await page.context().close()
})
