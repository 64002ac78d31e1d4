import { existsSync } from 'node:fs'
import chromiumInNpm from '@sparticuz/chromium'
import { chromium, type Browser, type Page } from 'playwright-core'

const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A real browser: the machine's own when there is one, else the one that comes in an npm package. */
export async function openBrowser(): Promise<Browser> {
  const own = installed.find((path) => path && existsSync(path))
  return chromium.launch({
    executablePath: own ?? (await chromiumInNpm.executablePath()),
    args: [
      ...(own ? [] : chromiumInNpm.args.filter((arg) => !arg.startsWith('--headless'))),
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  })
}

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
