import { openCsv, openIndex, openTable, tableText, type Edition, type EditionNote, type EditionTable } from '@tilsynsblik/edition'
import { isFigureId, type Language } from '@tilsynsblik/vocabulary'
import { createHash } from 'node:crypto'
import { editionAddress, editionPage, figurePage } from './edition-page.ts'
import { publicAnswer, type PublicAnswer } from './public-answer.ts'
import { policyOf } from './style.ts'

/**
 * What an edition answers at its addresses; each is made when it is first asked for. Its data are never made again, for an
 * edition never changes; its pages are when the council has remarked something.
 */
export interface EditionAnswers {
  /** @param path what stands after the edition's address: "", ".json", "/incidents.csv", "/figur/klager.html" */
  at(path: string, language: Language, now: number): Promise<PublicAnswer | null>
}

const forEver = 'public, max-age=31536000, immutable'
const forFiveMinutes = 'public, max-age=300'

export function editionAnswers(
  edition: Edition,
  notesAt: (now: number) => Promise<readonly EditionNote[]>,
  publicUrl: URL,
): EditionAnswers {
  const data = new Map<string, PublicAnswer>()
  const pages = new Map<string, { notes: readonly EditionNote[]; answer: PublicAnswer }>()
  const tables = [edition.institutionTables, edition.incidentTables, edition.complaintTables, edition.notificationTables].flatMap(
    (some) => some ?? [],
  )
  const place = (table: EditionTable) => ({
    address: new URL(`${editionAddress(edition.number)}/${table.code}`, publicUrl).href,
    checksum: createHash('sha256').update(tableText(table)).digest('hex'),
  })
  const dataAt = (path: string): PublicAnswer | null => {
    if (path === '.json') return json(openIndex(edition, tables, place), forEver)
    const [, code, ending] = /^\/([a-z-]{1,60})\.(json|csv)$/.exec(path) ?? []
    const table = tables.find((candidate) => candidate.code === code)
    if (!table) return null
    return ending === 'json' ? json(openTable(edition, table, place(table)), forEver) : csv(openCsv(edition, table))
  }
  const pageAt = (path: string, notes: readonly EditionNote[], language: Language): PublicAnswer | null => {
    if (path === '') return page(editionPage(edition, notes, language), { framed: false })
    const [, figure = ''] = /^\/figur\/([a-z]{1,30})\.html$/.exec(path) ?? []
    const found = isFigureId(figure) ? figurePage(edition, figure, notes, language) : null
    return found === null ? null : page(found, { framed: true })
  }
  return {
    async at(path, language, now) {
      const known = data.get(path) ?? dataAt(path)
      if (known) {
        data.set(path, known)
        return known
      }
      const notes = await notesAt(now)
      const key = `${language} ${path}`
      const made = pages.get(key)
      if (made?.notes === notes) return made.answer
      const answer = pageAt(path, notes, language)
      if (answer) pages.set(key, { notes, answer })
      return answer
    },
  }
}

export function json(value: unknown, keep: string): PublicAnswer {
  return publicAnswer(`${JSON.stringify(value)}\n`, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': keep,
    ...forOthers,
  })
}

function csv(text: string): PublicAnswer {
  return publicAnswer(text, { 'content-type': 'text/csv; charset=utf-8; header=present', 'cache-control': forEver, ...forOthers })
}

/** The words of a page may be mended, so it is asked for again; its figures are the same. */
export function page(text: string, { framed }: { framed: boolean }): PublicAnswer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': forFiveMinutes,
    'content-security-policy': policyOf({ framed }),
    ...(framed && { 'cross-origin-resource-policy': 'cross-origin' }),
  }
  return publicAnswer(text, headers, framed)
}

/** Any page of anybody's may fetch data: they are public, and no cookie is read. */
const forOthers = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag',
  'cross-origin-resource-policy': 'cross-origin',
}
