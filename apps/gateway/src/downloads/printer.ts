import type { Browser } from 'playwright-core'
import { openBrowser } from './browser.ts'

/** A page of the dashboard, as one person sees it. */
export interface PrintOrder {
  url: URL
  cookie: { name: string; value: string }
  locale: string
}

export interface Printer {
  /**
   * A tagged PDF of the page: headings, tables and figures keep their structure for a screen reader.
   *
   * @throws Error when the page does not come to rest within 20 s, or shows an error instead
   */
  print(order: PrintOrder): Promise<Buffer>
  stop(): Promise<void>
}

const patienceMs = 20_000
const idleMs = 60_000

/** Prints one page at a time: a browser costs more memory than everything else in this process. It is closed when nobody prints. */
export function openPrinter(): Printer {
  let browser: Promise<Browser> | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined

  const close = async () => {
    clearTimeout(idle)
    const open = browser
    browser = undefined
    await (await open?.catch(() => undefined))?.close()
  }

  return {
    print(order) {
      const printed = queue.then(async () => {
        clearTimeout(idle)
        const opened = await (browser ??= openBrowser())
        if (!opened.isConnected()) browser = undefined
        try {
          return await printPage(await (browser ??= openBrowser()), order)
        } finally {
          idle = setTimeout(() => void close(), idleMs).unref()
        }
      })
      queue = printed.catch(() => undefined)
      return printed
    },
    stop: close,
  }
}

async function printPage(browser: Browser, { url, cookie, locale }: PrintOrder): Promise<Buffer> {
  const context = await browser.newContext({
    locale,
    timezoneId: 'Europe/Copenhagen',
    reducedMotion: 'reduce',
    viewport: { width: 1123, height: 794 },
  })
  try {
    await context.addCookies([{ ...cookie, url: url.origin, httpOnly: true, sameSite: 'Lax' }])
    const page = await context.newPage()
    page.setDefaultTimeout(patienceMs)
    await page.goto(url.href, { waitUntil: 'networkidle', timeout: patienceMs })
    await page.locator('h1').first().waitFor()
    await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
    if (await page.locator('[data-problem]').count()) throw new Error(`${url.pathname} shows a problem instead of its content`)
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
  } finally {
    await context.close()
  }
}
