import type { Browser } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { clearSheet, openSheet, printPage, type PageToPrint, type Sheet } from './print-page.ts'

/** A page of the dashboard, as one person sees it. */
export interface PrintOrder extends PageToPrint {
  /** False when nobody waits for it any more: then it is left out. */
  isWanted?: () => boolean
}

export interface Printer {
  /**
   * A tagged PDF of the page: headings, tables and figures keep their structure for a screen reader.
   *
   * @throws PrinterAway when there is no browser to print with, or too many wait for it
   * @throws Error when the page does not come to rest within 20 s, or shows an error instead
   */
  print(order: PrintOrder): Promise<Buffer>
  stop(): Promise<void>
}

/** Nothing is wrong with the page: it is worth trying again. */
export class PrinterAway extends Error {}

interface PrinterSettings {
  /** Starts a browser; another one where it is tested what happens without. */
  launch?: () => Promise<Browser>
  /** With nobody printing for so long, the browser is closed. */
  idleMs?: number
}

const mostWaiting = 20

/** A browser that ends closes its pages before it is known to be gone. */
const isGone = (error: unknown) => error instanceof Error && /has been closed|crashed/.test(error.message)

/** Prints one page at a time: a browser costs more memory than everything else in this process. It is closed when nobody prints. */
export function openPrinter({ launch = openBrowser, idleMs = 60_000 }: PrinterSettings = {}): Printer {
  let browser: Promise<Browser> | undefined
  const sheets = new WeakMap<Browser, Map<PageToPrint['language'], Sheet>>()
  let queue: Promise<unknown> = Promise.resolve()
  let cleared: Promise<void> | undefined
  let waiting = 0
  let idle: NodeJS.Timeout | undefined

  const close = async () => {
    clearTimeout(idle)
    const open = browser
    browser = undefined
    await (await open?.catch(() => undefined))?.close()
  }

  /** A browser that answers: the one that is open, or a new one. */
  const opened = async () => {
    const open = await browser?.catch(() => undefined)
    if (open?.isConnected()) return open
    browser = launch()
    try {
      return await browser
    } catch (error) {
      browser = undefined
      throw new PrinterAway('No browser to print with', { cause: error })
    }
  }

  const printOn = async (open: Browser, order: PrintOrder) => {
    const own = sheets.get(open) ?? new Map<PageToPrint['language'], Sheet>()
    sheets.set(open, own)
    const sheet = own.get(order.language) ?? (await openSheet(open, order))
    own.set(order.language, sheet)
    try {
      return await printPage(sheet, order)
    } finally {
      // The next page waits for it, and not who has this one already.
      cleared = clearSheet(sheet).catch(async () => {
        own.delete(order.language)
        await sheet.page.context().close()
      })
    }
  }

  /** Once more when the browser died under it: that is not the page's fault. */
  const carryOut = async (order: PrintOrder, tries = 2): Promise<Buffer> => {
    const open = await opened()
    try {
      return await printOn(open, order)
    } catch (error) {
      if (open.isConnected() && !isGone(error)) throw error
      browser = undefined
      if (tries === 1) throw new PrinterAway('The browser died while it printed', { cause: error })
      return carryOut(order, tries - 1)
    }
  }

  return {
    async print(order) {
      if (waiting >= mostWaiting) throw new PrinterAway(`${waiting} pages wait to be printed`)
      waiting++
      const printed = queue.then(async () => {
        clearTimeout(idle)
        try {
          if (order.isWanted?.() === false) throw new Error('Nobody waits for this page any more')
          return await carryOut(order)
        } finally {
          waiting--
          idle = setTimeout(() => void close(), idleMs).unref()
        }
      })
      queue = printed.catch(() => undefined).then(() => cleared?.catch(() => undefined))
      return printed
    },
    stop: close,
  }
}
