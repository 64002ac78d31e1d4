import { setTimeout } from 'node:timers/promises'
import type { Browser, Page, Request } from 'playwright-core'

export interface PageToPrint {
  url: URL
  /** The reader's session: the page shows what the reader may see. */
  cookie: { name: string; value: string }
  language: 'da' | 'en'
}

const patienceMs = 20_000
const lookEveryMs = 10
/** At rest so many looks in a row: what one answer leads to is asked within the next frame. */
const looksAtRest = 4
/** A browser keeps the memory of what it has shown until it needs it. To take it back costs the next page what was compiled. */
const printsBetweenSweeps = 10

/** Where pages of one language are printed, one after another. */
export interface Sheet {
  page: Page
  /** The product with nothing on it yet, so that an order does not wait for its files to be fetched and compiled. */
  blank: URL
  /** How many have been printed on it. */
  printed: number
}

/** Nothing a reader has left there is found by the next: whatever keeps anything is empty before the product can look at it. */
export async function openSheet(browser: Browser, { url, language }: PageToPrint): Promise<Sheet> {
  const context = await browser.newContext({
    locale: language === 'en' ? 'en-GB' : 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    reducedMotion: 'reduce',
    viewport: { width: 1123, height: 800 },
  })
  await context.addInitScript(whileOnPaper, language)
  const sheet = { page: await context.newPage(), blank: new URL('/', url), printed: 0 }
  await clearSheet(sheet)
  return sheet
}

/** Runs in the browser, before the product does. */
function whileOnPaper(language: string): void {
  if (origin === 'null') return
  sessionStorage.clear()
  localStorage.clear()
  // Where the dashboard keeps what its reader has chosen.
  localStorage.setItem('tilsynsblik.sprog', language)
  const { promise, resolve } = Promise.withResolvers<void>()
  Object.assign(window, { pageIsChosen: promise, choosePage: resolve })
  // On paper everything comes into view.
  window.IntersectionObserver = class extends IntersectionObserver {
    readonly #seen: IntersectionObserverCallback
    constructor(seen: IntersectionObserverCallback) {
      super(seen)
      this.#seen = seen
    }
    override observe(target: Element) {
      queueMicrotask(() => this.#seen([{ isIntersecting: true, target } as IntersectionObserverEntry], this))
    }
  }
}

/**
 * Shows the page with the reader's own cookie, and prints it when it is at rest.
 *
 * @throws Error when it does not come to rest, or shows a problem instead of its content
 */
export async function printPage({ page }: Sheet, { url, cookie }: PageToPrint): Promise<Buffer> {
  await page.context().addCookies([{ ...cookie, url: url.origin, httpOnly: true, sameSite: 'Lax' }])
  const { underWay, stop } = requestsOf(page)
  try {
    await page.evaluate((chosen) => {
      history.replaceState(null, '', chosen)
      ;(window as unknown as { choosePage: () => void }).choosePage()
    }, url.pathname + url.search)
    await comeToRest(page, underWay)
    if (await page.locator('[data-problem]').count()) throw new Error(`${url.pathname} shows a problem instead of its content`)
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
  } finally {
    stop()
  }
}

/** Takes away what is on it, and who read it: a new document, in which nothing of the one before is left. */
export async function clearSheet(sheet: Sheet): Promise<void> {
  const { page, blank } = sheet
  await page.context().clearCookies()
  await page.goto(blank.href, { timeout: patienceMs })
  if (++sheet.printed % printsBetweenSweeps === 0) await page.requestGC()
}

/** What the page has asked for and not been answered. A stream of news is never answered, and changes nothing on paper. */
function requestsOf(page: Page): { underWay: ReadonlySet<Request>; stop: () => void } {
  const underWay = new Set<Request>()
  const begun = (request: Request) => void (request.resourceType() !== 'eventsource' && underWay.add(request))
  const ended = (request: Request) => void underWay.delete(request)
  page.on('request', begun).on('requestfinished', ended).on('requestfailed', ended)
  return { underWay, stop: () => page.off('request', begun).off('requestfinished', ended).off('requestfailed', ended) }
}

/** Looked at, and not waited for: "no network for half a second" is half a second of every page. */
async function comeToRest(page: Page, underWay: ReadonlySet<object>): Promise<void> {
  const deadline = Date.now() + patienceMs
  for (let looks = 0; looks < looksAtRest; await setTimeout(lookEveryMs)) {
    if (Date.now() > deadline) throw new Error(`${new URL(page.url()).pathname} did not come to rest within ${patienceMs / 1000} s`)
    // What it waits for is never answered then.
    if (page.isClosed()) throw new Error('The page has been closed')
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
