import { accountRule, breakNotes, deadlineRule, guidanceRule } from './breaks.ts'
import { freshnessOf } from './freshness.ts'
import { categoriesOf, type Figures } from './figures.ts'
import { licence } from './open-data.ts'
import { plain } from './picture.ts'
import { units } from './table-definition.ts'
import { categoryUnit, definitionOf } from './tables.ts'
import type { Telling } from './telling.ts'

/** A sheet of a workbook: its name, and its lines from the top. */
export interface Sheet {
  name: string
  lines: readonly (readonly (string | number | null)[])[]
}

/** An edition as a workbook: notes first, then one sheet a table, a row a period and a column a category, with codes. */
export function sheetsOf(figures: Figures, missing: string | null, telling: Telling): Sheet[] {
  return [notesSheet(figures, missing, telling), ...figures.tables.map((table) => tableSheet(figures, table, telling))]
}

function notesSheet({ edition, tables }: Figures, missing: string | null, telling: Telling): Sheet {
  const { words, language, format } = telling
  const { page, symbols, sources } = words
  const { updated, next } = freshnessOf(edition, telling)
  return {
    name: words.notesSheet,
    lines: [
      [plain(words.title)],
      [plain(words.publishedOn(edition.number, format.dateOf(edition.publishedAt)))],
      ...(edition.synthetic ? [[page.synthetic]] : []),
      ...(missing ? [[plain(missing)]] : []),
      [],
      [page.updated, updated],
      [page.due, plain(next)],
      [page.sources, sources.incidents],
      ['', sources.complaints],
      ['', sources.notifications],
      [page.checksum, edition.hash],
      [page.licence, licence.url],
      [],
      [symbols.title],
      [0, symbols.zero],
      ['..', symbols.protected],
      [symbols.notReportedShort, symbols.notReported],
      [],
      ...breakNotes(edition, [deadlineRule, accountRule, guidanceRule], telling).map((note) => [note]),
      [],
      [page.definition],
      ...tables.map(({ code }) => {
        const { name, definition } = definitionOf(code)
        return [code, name[language], definition[language]]
      }),
    ],
  }
}

function tableSheet(figures: Figures, { code, cells }: Figures['tables'][number], { words, language }: Telling): Sheet {
  const definition = definitionOf(code)
  const values = new Map(cells.map(({ period, category, value }) => [`${period}|${category}`, value]))
  const categories = categoriesOf(figures, code, language)
  const periods = [...new Set(cells.map(({ period }) => period))].toSorted()
  const absent = definition.absent === 'notReported' ? words.symbols.notReportedShort : '..'
  return {
    name: code,
    lines: [
      [definition.name[language]],
      [definition.definition[language]],
      [],
      ['', ...categories.map(({ name }) => name)],
      [words.page.unit, ...categories.map((category) => units[categoryUnit(definition, category.code)][language])],
      [words.periodColumn, ...categories.map((category) => category.code)],
      ...periods.map((period) => [period, ...categories.map((category) => values.get(`${period}|${category.code}`) ?? absent)]),
    ],
  }
}
