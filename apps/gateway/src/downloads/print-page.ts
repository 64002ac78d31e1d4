import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'

export interface PageToPrint {
  url: URL
  /** The reader's session: the page shows what the reader may see. */
  cookie: { name: string; value: string }
  language: 'da' | 'en'
}

const patienceMs = 20_000
const lookEveryMs = 25
/** At rest so many looks in a row: what one answer leads to is asked within the next frame. */
const looksAtRest = 4

/**
 * Opens the page in a context of its own, which shares nothing with any other reader, and prints it when it is at rest.
 *
 * @throws Error when it does not come to rest, or shows a problem instead of its content
 */
export async function printPage(browser: Browser, { url, cookie, language }: PageToPrint): Promise<Buffer> {
  const context = await browser.newContext({
    locale: language === 'en' ? 'en-GB' : 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    reducedMotion: 'reduce',
    // So high that what is drawn when it comes into view is in view.
    viewport: { width: 1123, height: 16_000 },
  })
  try {
    await context.addCookies([{ ...cookie, url: url.origin, httpOnly: true, sameSite: 'Lax' }])
    // Where the dashboard keeps what its reader has chosen.
    await context.addInitScript((chosen) => localStorage.setItem('tilsynsblik.sprog', chosen), language)
    const page = await context.newPage()
    page.setDefaultTimeout(patienceMs)
    const underWay = requestsOf(page)
    await page.goto(url.href, { waitUntil: 'commit', timeout: patienceMs })
    await comeToRest(page, underWay)
    if (await page.locator('[data-problem]').count()) throw new Error(`${url.pathname} shows a problem instead of its content`)
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
  } finally {
    await context.close()
  }
}

/** What the page has asked for and not been answered. A stream of news is never answered, and changes nothing on paper. */
function requestsOf(page: Page): ReadonlySet<object> {
  const underWay = new Set<object>()
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') underWay.add(request)
  })
  page.on('requestfinished', (request) => underWay.delete(request))
  page.on('requestfailed', (request) => underWay.delete(request))
  return underWay
}

/** Looked at, and not waited for: "no network for half a second" is half a second of every page. */
async function comeToRest(page: Page, underWay: ReadonlySet<object>): Promise<void> {
  const deadline = Date.now() + patienceMs
  for (let looks = 0; looks < looksAtRest; await setTimeout(lookEveryMs)) {
    if (Date.now() > deadline) throw new Error(`${new URL(page.url()).pathname} did not come to rest within ${patienceMs / 1000} s`)
    looks = underWay.size === 0 && (await isDrawn(page)) ? looks + 1 : 0
  }
}

function isDrawn(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      document.readyState === 'complete' &&
      document.fonts.status === 'loaded' &&
      document.querySelector('h1') !== null &&
      document.querySelector('[aria-busy="true"], .state.loading') === null &&
      ![...document.querySelectorAll('[data-awaited], .drawing:empty')].some((drawing) => drawing.checkVisibility()),
  )
}
