import { isQuarter, quartersBetween, type CalendarDate, type ChartSignal, type Language, type Quarter } from '@tilsynsblik/vocabulary'
import { categoryName, definitionOf, type TableCode } from './tables.ts'

/** The registers whose tables an edition holds. */
export const registers = ['institutions', 'incidents', 'complaints', 'notifications'] as const
export type Register = (typeof registers)[number]

export interface EditionTable {
  code: string
  cells: readonly { period: string; category: string; value: number }[]
}

/** An edition as it was published. A register that did not answer has null: its figures are not there, and they are not zero. */
export interface Edition {
  number: number
  publishedAt: string
  firstQuarter: Quarter
  lastQuarter: Quarter
  synthetic: boolean
  dataVersion: string
  hash: string
  institutionTables: readonly EditionTable[] | null
  incidentTables: readonly EditionTable[] | null
  complaintTables: readonly EditionTable[] | null
  notificationTables: readonly EditionTable[] | null
  /** Null: fewer than two quarters have a rate. */
  rateChart: RateChart | null
  /** Oldest first. */
  changes: readonly YearlyChange[]
  /** Oldest first. */
  breaks: readonly EditionBreak[]
}

/** Reports per 1,000 child-days by quarter, with the limits within which they move by chance alone. */
export interface RateChart {
  mean: number
  lower: number
  upper: number
  /** Too few quarters for the limits to be relied on. */
  shortSeries: boolean
  points: readonly { quarter: Quarter; perThousand: number; signals: readonly ChartSignal[] }[]
}

/** The rate of a year by the year before, with its 95 % interval reckoned of the homes. */
export interface YearlyChange {
  year: string
  ratio: number
  lower: number
  upper: number
  designEffect: number
  homes: number
  direction: 'ROSE' | 'FELL' | 'UNCERTAIN'
}

/** A rule that changed what is counted: figures before and after are not of the same thing. */
export interface EditionBreak {
  on: CalendarDate
  quarter: Quarter
  rule: string
  before: string
  after: string
  source: string
}

/** One edition, looked up by table, period and category. */
export interface Figures {
  edition: Edition
  quarters: readonly Quarter[]
  tables: readonly EditionTable[]
  /** Registers that did not answer. */
  away: ReadonlySet<Register>
  /** Null when the cell was not published: it was merged into its neighbour, or does not exist; or when its register is away. */
  at: (table: TableCode, period: string, category: string) => number | null
  /** The periods of a table, oldest first. */
  periodsOf: (table: TableCode) => readonly string[]
}

export function figuresOf(edition: Edition): Figures {
  const answered = {
    institutions: edition.institutionTables,
    incidents: edition.incidentTables,
    complaints: edition.complaintTables,
    notifications: edition.notificationTables,
  }
  const tables = registers.flatMap((register) => answered[register] ?? [])
  const values = new Map(
    tables.flatMap(({ code, cells }) => cells.map(({ period, category, value }) => [`${code}|${period}|${category}`, value])),
  )
  const periods = new Map(tables.map(({ code, cells }) => [code, [...new Set(cells.map(({ period }) => period))].toSorted()]))
  return {
    edition,
    quarters: quartersBetween(edition.firstQuarter, edition.lastQuarter),
    tables,
    away: new Set(registers.filter((register) => answered[register] == null)),
    at: (table, period, category) => values.get(`${table}|${period}|${category}`) ?? null,
    periodsOf: (table) => periods.get(table) ?? [],
  }
}

/** The four quarters of a year, added up; null when one of them is not known. */
export function yearOf({ at }: Figures, table: TableCode, year: string, category: string): number | null {
  return total([1, 2, 3, 4].map((quarter) => at(table, `${year}K${quarter}`, category)))
}

export function total(values: readonly (number | null)[]): number | null {
  return values.reduce((sum: number | null, value) => (sum === null || value === null ? null : sum + value), 0)
}

/** A share of published counts; null when one of the two is not known. */
export function ratio(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : part / whole
}

/** A category as a table was published with: one, or several that were merged so that nobody can be recognised. */
export interface PublishedCategory {
  /** Of merged ones the codes, joined by "+". */
  code: string
  name: string
}

/** The categories a table was published with, in the catalogue's order and words; none is left out, and no part of a merged one. */
export function categoriesOf({ tables }: Pick<Figures, 'tables'>, table: string, language: Language): PublishedCategory[] {
  const definition = definitionOf(table)
  const place = new Map(definition.categories.map(({ code }, index) => [code, index]))
  const placeOf = (code: string) => place.get(code.split('+')[0]!) ?? place.size
  const codes = new Set(tables.find(({ code }) => code === table)?.cells.map(({ category }) => category))
  return [...codes].toSorted((a, b) => placeOf(a) - placeOf(b)).map((code) => ({ code, name: categoryName(definition, code, language) }))
}

export function quartersOf(figures: Figures, table: TableCode): Quarter[] {
  return figures.periodsOf(table).filter(isQuarter)
}
