import { openBrowser } from '@tilsynsblik/gateway'
import type { Browser, Page } from 'playwright-core'
import { atRest, watch } from './at-rest.ts'

export { openBrowser }

export interface Visit {
  url: string
  person?: string
  path: string
  width?: number
  height?: number
  /** What the system asks for. */
  colorScheme?: 'light' | 'dark'
}

/** Windows that somebody has left, with every file of the product fetched and compiled. */
const leftBehind = new WeakMap<Browser, Page[]>()

/** A page, opened by someone who signs in at the door like everyone else, when its figures are there. */
export async function visit(
  browser: Browser,
  { url, person, path, width = 1280, height = 800, colorScheme = 'light' }: Visit,
): Promise<Page> {
  const page = leftBehind.get(browser)?.pop() ?? (await openWindow(browser))
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme, forcedColors: null })
  watch(page)
  const target = person ? `/auth/login?login_hint=${person}&return_to=${encodeURIComponent(path)}` : path
  await page.goto(new URL(target, url).href)
  await page.locator('h1').first().waitFor()
  await atRest(page)
  return page
}

async function openWindow(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'da-DK', timezoneId: 'Europe/Copenhagen', reducedMotion: 'reduce' })
  return context.newPage()
}

/**
 * Somebody has seen enough. The next visitor gets the window as a new one would be: no cookie, nothing kept, no page to go back to.
 * A test that bends the window itself (what it routes, its network, its clock, who listens) closes its context instead.
 */
export async function leave(page: Page): Promise<void> {
  const context = page.context()
  const { origin } = new URL(page.url())
  // A page of the house without a script: what the one before wrote when it went is there, and nothing writes any more.
  await page.goto(`${origin}/health`)
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await context.clearCookies()
  const devTools = await context.newCDPSession(page)
  await devTools.send('Page.resetNavigationHistory')
  await devTools.detach()
  const browser = context.browser()!
  leftBehind.set(browser, [...(leftBehind.get(browser) ?? []), page])
}
