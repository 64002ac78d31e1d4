import { type CatalogueTable, closedCatalogue } from './catalogue.ts'
import type { PublishedVariable } from './catalogue.ts'

/** A table of one population, period by period. */
export interface SeriesTable {
  code: string
  /** What is counted within each period. */
  variable: PublishedVariable
  period: 'quarter' | 'year'
  zeroSafe: boolean
  /** Its readers follow each category from period to period: it is told anew only where none of them has to give way for it. */
  steady?: boolean
}

/** All tables of one population, which share the calendar and nothing else. */
export interface PublishedPopulation {
  /** What one record is: a report, a measure, a complaint. */
  code: string
  contributor: CatalogueTable['contributor']
  /** The table that tells how many there were in a quarter, and the category under which it does. */
  total: { table: string; category: string }
  tables: readonly SeriesTable[]
}

/**
 * Declares what is ever published about a population.
 *
 * @throws Error when a variable stands in two tables of it (rule S2)
 */
export function publishedPopulation(population: PublishedPopulation): PublishedPopulation {
  closedCatalogue(population.tables.map((table) => inPeriods(population, table, ['any'])))
  return population
}

/** The table over these periods. The calendar is shared by all tables of the population and never gives way. */
export function inPeriods(population: PublishedPopulation, table: SeriesTable, periods: readonly string[]): CatalogueTable {
  return {
    code: table.code,
    population: population.code,
    variables: [{ code: 'period', categories: periods }, table.variable],
    mergeOrder: [table.variable.code],
    zeroSafe: table.zeroSafe,
    contributor: population.contributor,
    shared: ['period'],
  }
}
