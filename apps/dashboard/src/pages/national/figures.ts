import { isQuarter, quartersBetween, type Quarter } from '@tilsynsblik/vocabulary'
import type { Part } from '../../gateway/registered-query.ts'
import type { NationalQuery } from '../../graphql/graphql.ts'

export type Edition = NonNullable<NationalQuery['edition']>

type Table = NonNullable<Edition['incidentTables']>[number]

/** One edition, looked up by table, period and category. */
export interface Figures {
  edition: Edition
  /** Names of the municipalities by id; empty when the register of homes, which knows them, did not answer. */
  municipalities: ReadonlyMap<string, string>
  /** Children 0-17 in the country; null when the register of homes, which knows them, did not answer. */
  children: number | null
  quarters: readonly Quarter[]
  tables: readonly Table[]
  /** Registers that did not answer: their figures are not there, and they are not zero. */
  away: ReadonlySet<Part>
  /** Null when the cell was not published: it was merged into its neighbour, or does not exist; or when its register is away. */
  at: (table: TableCode, period: string, category: string) => number | null
  /** The periods of a table, oldest first. */
  periodsOf: (table: TableCode) => readonly string[]
}

/** The closed catalogue of published tables. */
export type TableCode =
  | 'homes'
  | 'child-days'
  | 'incidents'
  | 'measures-by-section'
  | 'child-account'
  | 'guidance'
  | 'registration'
  | 'incidents-year'
  | 'complaints'
  | 'complaints-by-outcome'
  | 'complaint-returns'
  | 'notifications'
  | 'notifications-by-notifier'
  | 'abuse-by-notifier'
  | 'abuse-follow-up'
  | 'days-to-support'
  | 'support-kinds'
  | 'childrens-house'

export function figuresOf(edition: Edition, municipalities: NationalQuery['municipalities']): Figures {
  const registers: Partial<Record<Part, readonly Table[] | null | undefined>> = {
    institutions: edition.institutionTables,
    incidents: edition.incidentTables,
    complaints: edition.complaintTables,
    notifications: edition.notificationTables,
  }
  const away = (Object.keys(registers) as Part[]).filter((part) => registers[part] == null)
  const tables = Object.values(registers).flatMap((answered) => answered ?? [])
  const values = new Map(
    tables.flatMap(({ code, cells }) => cells.map(({ period, category, value }) => [`${code}|${period}|${category}`, value])),
  )
  const periods = new Map(tables.map(({ code, cells }) => [code, [...new Set(cells.map(({ period }) => period))].toSorted()]))
  return {
    edition,
    municipalities: new Map(municipalities?.map(({ id, name }) => [id, name])),
    children: municipalities?.reduce((sum, { children }) => sum + children, 0) ?? null,
    quarters: quartersBetween(edition.firstQuarter, edition.lastQuarter),
    tables,
    away: new Set(away),
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

/** A category as a table was published with: one word, or several that were merged so that nobody can be recognised. */
export interface PublishedCategory<Word> {
  code: string
  words: Word[]
}

/** The categories a table was published with, in the order of the words. Merged ones stand under a code joined by "+". */
export function categoriesOf<Word extends { code: string }>(
  { tables }: Figures,
  table: TableCode,
  words: readonly Word[],
): PublishedCategory<Word>[] {
  const place = new Map(words.map(({ code }, i) => [code, i]))
  const codes = new Set(tables.find(({ code }) => code === table)?.cells.map(({ category }) => category))
  return [...codes]
    .map((code) => ({ code, words: code.split('+').flatMap((one) => words[place.get(one) ?? -1] ?? []) }))
    .filter((category) => category.words.length > 0)
    .toSorted((a, b) => place.get(a.words[0]!.code)! - place.get(b.words[0]!.code)!)
}

export function quartersOf(figures: Figures, table: TableCode): Quarter[] {
  return figures.periodsOf(table).filter(isQuarter)
}

/** From this quarter an incident may be registered within 72 hours, before it was 24, and the form asks for the child's account. */
export const newRules = '2025K3'
