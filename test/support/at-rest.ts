import { setTimeout } from 'node:timers/promises'
import type { Page, Request } from 'playwright-core'

const patienceMs = 30_000
const lookEveryMs = 10
/** At rest so many looks in a row: what one answer leads to is asked within the next frame. */
const looksAtRest = 3

const underWay = new WeakMap<Page, Set<Request>>()

/** From now on it is known what the page has asked for and not been answered. A stream of news is never answered, and is not waited for. */
export function watch(page: Page): void {
  // What the document before it asked is nothing this one waits for.
  if (underWay.has(page)) return underWay.get(page)!.clear()
  const asked = new Set<Request>()
  underWay.set(page, asked)
  page.on('request', (request) => void (request.resourceType() !== 'eventsource' && asked.add(request)))
  for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end as 'requestfailed', (request) => void asked.delete(request))
}

/** Waits until the page shows what it will show: everything answered, read and drawn. @throws Error when it does not come to rest */
export async function atRest(page: Page): Promise<void> {
  const asked = underWay.get(page)
  if (!asked) throw new Error('Nobody has watched this page')
  const deadline = Date.now() + patienceMs
  for (let looks = 0; looks < looksAtRest; await setTimeout(lookEveryMs)) {
    if (Date.now() > deadline)
      throw new Error(`${page.url()} did not come to rest: ${[...asked].map((request) => request.url()).join(', ')}`)
    looks = asked.size === 0 && (await isDrawn(page)) ? looks + 1 : 0
  }
}

/** As it stands two frames from now: by then what has just come into sight has said that it is wanted. */
async function isDrawn(page: Page): Promise<boolean> {
  const drawn = page.evaluate(async () => {
    await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)))
    const inSight = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return element.checkVisibility() && bottom > 0 && top < innerHeight
    }
    return (
      document.readyState === 'complete' &&
      document.fonts.status === 'loaded' &&
      document.querySelector('h1') !== null &&
      document.querySelector('[aria-busy="true"], .state.loading') === null &&
      ![...document.querySelectorAll('[data-awaited], .drawing:empty')].some(inSight)
    )
  })
  try {
    return await drawn
  } catch (error) {
    // It has gone to another page meanwhile, and that one has still to come.
    if (error instanceof Error && error.message.includes('Execution context was destroyed')) return false
    throw error
  }
}
