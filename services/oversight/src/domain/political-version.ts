import { recode, type CatalogueTable, type Contribution } from '@tilsynsblik/statistics'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { quartersOfYear } from './orientation.ts'
import type { SignedDocument } from './signed-document.ts'

export interface PoliticalTable {
  code: 'BY_QUARTER' | 'BY_DEPARTMENT'
  rows: { categories: string[]; reports: number }[]
}

/**
 * The year as it may leave the administration: by the rule of the national editions (five children, three homes, p %), a small
 * number is told as one with its neighbour, never hidden beside a total it could be taken from. A table that is unsafe as a
 * whole is not told.
 */
export function politicalTables(quarters: readonly SignedDocument[], later: readonly SignedDocument[], year: number): PoliticalTable[] {
  const parts = partsOf(quarters, later, new Set(quartersOfYear(year)))
  const departments = [...new Set(parts.map(({ department }) => department))].sort((one, other) => one.localeCompare(other, 'da'))
  return [
    tableOf(
      'BY_QUARTER',
      quartersOfYear(year),
      parts.map((part) => ({ ...part, category: part.quarter })),
    ),
    tableOf(
      'BY_DEPARTMENT',
      departments,
      parts.map((part) => ({ ...part, category: part.department })),
    ),
  ].filter(({ rows }) => rows.length > 0)
}

interface Part {
  home: string
  department: string
  quarter: Quarter
  count: number
  children: number
}

/** What each home adds to each quarter, corrections included. */
function partsOf(quarters: readonly SignedDocument[], later: readonly SignedDocument[], year: ReadonlySet<Quarter>): Part[] {
  const corrections = [...quarters, ...later].flatMap((document) => document.corrections)
  return quarters.flatMap(({ departmentName, quarter, sections }) =>
    sections.flatMap(({ home }) => {
      if (!home || !year.has(quarter)) return []
      const corrected = corrections
        .filter((each) => each.quarter === quarter && each.institutionId === home.institutionId)
        .reduce((sum, { before, after }) => sum + after - before, 0)
      const { institutionId, figures, children } = home
      return [{ home: institutionId, department: departmentName, quarter, count: Math.max(0, figures.reports + corrected), children }]
    }),
  )
}

function tableOf(
  code: PoliticalTable['code'],
  categories: readonly string[],
  parts: readonly (Part & { category: string })[],
): PoliticalTable {
  const variable = code.toLowerCase()
  const table: CatalogueTable = {
    code,
    population: 'the year of one region',
    variables: [{ code: variable, categories }],
    mergeOrder: [variable],
    zeroSafe: false,
    contributor: 'home',
  }
  if (categories.length === 0) return { code, rows: [] }
  const { published, cells, total } = recode(table, parts.map(contributionOf))
  if (published) return { code, rows: cells.map(({ categories: [merged], count }) => ({ categories: [...merged!], reports: count })) }
  // One group is the total, and the total is told by the other table or not at all.
  return { code, rows: code === 'BY_QUARTER' && isTold(table, parts) ? [{ categories: [...categories], reports: total }] : [] }
}

/** The same child may come again in another quarter: the most of any one quarter is how many there were at least. */
function contributionOf({ category, home, count, children }: Part & { category: string }): Contribution {
  return { categories: [category], home, count, children: Array.from({ length: children }, (_, i) => `${home}#${i}`) }
}

function isTold(table: CatalogueTable, parts: readonly (Part & { category: string })[]): boolean {
  const one = { ...table, variables: [{ code: table.variables[0]!.code, categories: ['ALL', 'NONE'] }], zeroSafe: true }
  return recode(
    one,
    parts.map((part) => contributionOf({ ...part, category: 'ALL' })),
  ).published
}
