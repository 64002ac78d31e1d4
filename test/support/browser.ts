import { openBrowser } from '@tilsynsblik/gateway'
import type { Browser, Page } from 'playwright-core'

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

/** A page, opened by someone who signs in at the door like everyone else, when its figures are there. */
export async function visit(
  browser: Browser,
  { url, person, path, width = 1280, height = 800, colorScheme = 'light' }: Visit,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    colorScheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const target = person ? `/auth/login?login_hint=${person}&return_to=${encodeURIComponent(path)}` : path
  await page.goto(new URL(target, url).href)
  await page.locator('h1').first().waitFor()
  return page
}
