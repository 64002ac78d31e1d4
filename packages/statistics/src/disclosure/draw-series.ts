import type { FrozenCell, PopulationRecords } from './dated-records.ts'
import { type FigureSpread, figureSpreads } from './figure-spreads.ts'
import { freezeSeries } from './freeze-series.ts'
import type { PublishedPopulation } from './series.ts'

/** The numbers of the next edition about one population, and how those that are new are spread over homes. */
export function drawSeries(
  population: PublishedPopulation,
  records: PopulationRecords,
  before: readonly FrozenCell[],
  edition: number,
): { figures: FrozenCell[]; spreads: FigureSpread[] } {
  const figures = freezeSeries(population, records, before, edition)
  return { figures, spreads: figureSpreads(population, records, before, { cells: figures, edition }) }
}
