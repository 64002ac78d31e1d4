import type { Language } from '@tilsynsblik/vocabulary'
import { Pace } from '../access/pace.ts'
import { editionAddress, statisticsPath } from '../statistics/edition-page.ts'
import { editionAnswers, json, page, type EditionAnswers } from '../statistics/edition-answers.ts'
import { kept } from '../statistics/kept.ts'
import { listPage, methodPage } from '../statistics/other-pages.ts'
import { sendPublic, type PublicAnswer } from '../statistics/public-answer.ts'
import { EditionsAway, type EditionHead, type PublishedEditions } from '../statistics/published-editions.ts'
import { sendJson, type Exchange } from './exchange.ts'
import { placeOf } from './place-of.ts'

interface StatisticsSettings {
  publicUrl: URL
  synthetic: () => boolean
}

/** How much one address may ask: a school or an office sits behind one. */
const limits = { atOnce: 600, perSecond: 20 }
/** So many editions are held in memory; the one asked for longest ago is let go. */
const mostEditions = 8
/** A new remark is seen within a minute, and a new edition, of which there are four a year, soon after it is opened. */
const fresh = { notes: 30_000, list: 5_000 }
const forAMinute = 'public, max-age=60'

export function isStatistics(path: string): boolean {
  return path === statisticsPath || path.startsWith(`${statisticsPath}/`) || path === `${statisticsPath}.json`
}

/**
 * GET /statistik...: the published editions for everybody, without login and without a cookie: pages, figures to embed, and
 * each table as JSON and CSV. An address is exactly one of these or it is nothing.
 */
export function statisticsRoute(editions: PublishedEditions, { publicUrl, synthetic }: StatisticsSettings) {
  const pace = new Pace(limits)
  const list = kept(() => editions.list(), fresh.list)
  const held = new Map<number, Promise<EditionAnswers | null>>()

  /** @returns null when there is no such edition: only those that are listed are asked for */
  const answersOf = async (number: number): Promise<EditionAnswers | null> => {
    const known = held.get(number)
    if (known) {
      // Last in the map is the one asked for last.
      held.delete(number)
      held.set(number, known)
      return known
    }
    if (!(await list(Date.now())).some((edition) => edition.number === number)) return null
    const asked = editions.edition(number).then(
      (edition) =>
        edition &&
        editionAnswers(
          edition,
          kept(() => editions.notes(number), fresh.notes),
          publicUrl,
        ),
    )
    held.set(number, asked)
    asked.catch(() => held.delete(number))
    if (held.size > mostEditions) held.delete(held.keys().next().value!)
    return asked
  }

  const answerAt = async (path: string, language: Language): Promise<PublicAnswer | null> => {
    if (path === statisticsPath) return page(listPage(await list(Date.now()), synthetic(), language), { framed: false })
    if (path === `${statisticsPath}/metode`) return page(methodPage(synthetic(), language), { framed: false })
    if (path === `${statisticsPath}.json`)
      return json({ editions: (await list(Date.now())).map((head) => addressed(head, publicUrl)) }, forAMinute)
    const [, number, rest] = editionShape.exec(path) ?? []
    const answers = number === undefined ? null : await answersOf(Number(number))
    return answers && answers.at(rest!, language, Date.now())
  }

  return async (exchange: Exchange): Promise<void> => {
    const { request, response, url } = exchange
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      return sendJson(exchange, 405, { code: 'BAD_USER_INPUT' })
    }
    const wait = pace.take(placeOf(exchange.address), Date.now())
    if (wait > 0) {
      exchange.note('over-limit', { what: 'statistics' })
      response.setHeader('retry-after', wait)
      return sendJson(exchange, 429, { code: 'TOO_MANY_REQUESTS', retryAfterSeconds: wait })
    }
    try {
      const answer = await answerAt(url.pathname, url.searchParams.get('sprog') === 'en' ? 'en' : 'da')
      if (!answer) return sendJson(exchange, 404, { code: 'NOT_FOUND' })
      sendPublic(exchange, answer)
    } catch (error) {
      if (!(error instanceof EditionsAway)) throw error
      response.setHeader('retry-after', 30)
      sendJson(exchange, 503, { code: 'UNAVAILABLE', requestId: exchange.requestId })
    }
  }
}

/** A number without leading zeros, and what stands after it: nothing else is an edition's address. */
const editionShape = /^\/statistik\/udgave\/([1-9]\d{0,5})((?:\.json)?|\/[a-z-]{1,60}\.(?:json|csv)|\/figur\/[a-z]{1,30}\.html)$/

function addressed(head: EditionHead, publicUrl: URL) {
  const address = new URL(editionAddress(head.number), publicUrl).href
  return { ...head, page: address, index: `${address}.json` }
}
