import type { Edition, EditionTable } from './figures.ts'
import { units, type TableDefinition } from './table-definition.ts'
import { categoryName, categoryUnit, definitionOf } from './tables.ts'

/** One cell of a table as open data. Each period has each category: what is not there is said, and is not zero. */
export interface OpenCell {
  period: string
  category: string
  value: number | null
  status: CellStatus
}

export type CellStatus = 'value' | 'protected' | 'notReported'

/** What stands where a number is not, in words. */
const symbols = {
  value: { da: 'Et tal. 0 er talt: der var ingen', en: 'A number. 0 was counted: there was none' },
  protected: {
    da: 'Beskyttet: lagt sammen med sin nabo eller ikke udgivet, så ingen kan kendes',
    en: 'Protected: merged with its neighbour or not published, so that nobody can be recognised',
  },
  notReported: { da: 'Ikke indberettet: ingen har svaret', en: 'Not reported: nobody has answered' },
} as const satisfies Record<CellStatus, unknown>

export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.da' } as const

/** How a table is addressed and checked. */
export interface TablePlace {
  /** Its permanent address, without the ending. */
  address: string
  /** SHA-256 of its figures. */
  checksum: string
}

/** The figures of a table, one a line in an order of their own: what its checksum is taken of. */
export function tableText({ code, cells }: EditionTable): string {
  return cells
    .map(({ period, category, value }) => `${code}\t${period}\t${category}\t${value}\n`)
    .sort()
    .join('')
}

/** A table with all that another system must know to use it. */
export function openTable(edition: Edition, table: EditionTable, { address, checksum }: TablePlace) {
  const definition = definitionOf(table.code)
  const { code, name, definition: counted, register, period } = definition
  return {
    ...headOf(edition),
    table: code,
    name,
    definition: counted,
    register,
    period,
    address: `${address}.json`,
    checksum,
    symbols,
    categories: codesIn(table).map((category) => ({
      code: category,
      da: categoryName(definition, category, 'da'),
      en: categoryName(definition, category, 'en'),
      unit: units[categoryUnit(definition, category)],
      ...(category.includes('+') && { merged: category.split('+') }),
    })),
    cells: cellsOf(table, definition),
  }
}

/** The same as CSV (RFC 4180): comma, point, UTF-8, one header; every row says of which edition it is and that it is invented. */
export function openCsv({ number, synthetic }: Edition, table: EditionTable): string {
  const definition = definitionOf(table.code)
  const rows = cellsOf(table, definition).map(({ period, category, value, status }) => [
    number,
    table.code,
    period,
    category,
    categoryName(definition, category, 'da'),
    categoryName(definition, category, 'en'),
    value ?? '',
    units[categoryUnit(definition, category)].en,
    status,
    synthetic,
  ])
  const heading = ['edition', 'table', 'period', 'category', 'category_da', 'category_en', 'value', 'unit', 'status', 'synthetic']
  return [heading, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('')
}

/** What an edition holds, and where. */
export function openIndex(edition: Edition, tables: readonly EditionTable[], place: (table: EditionTable) => TablePlace) {
  return {
    ...headOf(edition),
    checksum: edition.hash,
    dataVersion: edition.dataVersion,
    symbols,
    tables: tables.map((table) => {
      const { code, name, register, period } = definitionOf(table.code)
      const { address, checksum } = place(table)
      return { table: code, name, register, period, json: `${address}.json`, csv: `${address}.csv`, checksum }
    }),
  }
}

function headOf({ number, publishedAt, firstQuarter, lastQuarter, synthetic }: Edition) {
  return {
    edition: number,
    publishedAt,
    firstQuarter,
    lastQuarter,
    synthetic,
    ...(synthetic && { notice: { da: 'SYNTETISKE DATA – opdigtede personer og hjem', en: 'SYNTHETIC DATA – invented people and homes' } }),
    licence,
  }
}

function cellsOf(table: EditionTable, { absent }: Pick<TableDefinition, 'absent'>): OpenCell[] {
  const values = new Map(table.cells.map(({ period, category, value }) => [`${period}|${category}`, value]))
  const periods = [...new Set(table.cells.map(({ period }) => period))].toSorted()
  const categories = codesIn(table)
  return periods.flatMap((period) =>
    categories.map((category): OpenCell => {
      const value = values.get(`${period}|${category}`) ?? null
      return { period, category, value, status: value === null ? (absent ?? 'protected') : 'value' }
    }),
  )
}

function codesIn({ cells }: EditionTable): string[] {
  return [...new Set(cells.map(({ category }) => category))].toSorted()
}

/** A field that a spreadsheet could run as a formula is made text. */
function quoted(value: string | number | boolean): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
