import { crowdOf } from './crowd.ts'
import { type DatedContribution, type FrozenCell, type PopulationRecords, yearOf } from './dated-records.ts'
import type { PublishedPopulation } from './series.ts'
import { type Spread, spreadOf } from './spread.ts'
import { toldBefore, toldNow, type ToldQuarters } from './told-quarters.ts'

/** Of which records: those a figure counts; the others of its period, which are left when it is taken away; those that came since. */
export type SpreadPart = 'SELF' | 'REST' | 'LATE'

/** How the records behind one new figure are spread over homes. */
export interface FigureSpread extends Spread {
  table: string
  period: string
  category: string
  part: SpreadPart
}

/**
 * For whoever must know what one home, or two, could find out about another: how each figure that this edition tells for
 * the first time, or anew, is spread. Counted again from the records, and not taken from the making of the figures, so
 * that the two bear each other out.
 *
 * @param cells what freezeSeries told of these records in this edition
 * @throws Error naming a figure that is not what its records come to
 */
export function figureSpreads(
  population: PublishedPopulation,
  records: PopulationRecords,
  before: readonly FrozenCell[],
  { cells, edition }: { cells: readonly FrozenCell[]; edition: number },
): FigureSpread[] {
  const told = toldBefore(population, before)
  const now = toldNow(told, records, edition)
  const latest = Math.max(0, ...before.map((cell) => cell.edition))
  const last = new Set(before.filter((cell) => cell.edition === latest).map(nameOf))
  const fresh = cells.filter((cell) => !last.has(nameOf(cell)))
  return [...Map.groupBy(fresh, ({ table, period }) => `${table} ${period}`).values()].flatMap((some) => {
    const { table, period } = some[0]!
    const ofPeriod = countedIn(period, records.byTable[table] ?? records.total, now)
    return some.flatMap((cell) => spreadsOf(cell, { ofPeriod, told, isTotal: table === population.total.table }))
  })
}

interface Ground {
  ofPeriod: readonly DatedContribution[]
  told: ToldQuarters
  isTotal: boolean
}

function spreadsOf({ table, period, category, value }: FrozenCell, { ofPeriod, told, isTotal }: Ground): FigureSpread[] {
  const counted = new Set(category.split('+'))
  const [self, rest] = isTotal ? [ofPeriod, []] : divided(ofPeriod, (each) => counted.has(each.category))
  const late = self.filter(({ quarter, after }) => after >= (told.get(quarter) ?? Infinity))
  const spreads = Object.entries({ SELF: self, REST: rest, LATE: late } satisfies Record<SpreadPart, readonly DatedContribution[]>).map(
    ([part, some]) => ({ table, period, category, part: part as SpreadPart, ...spreadOf(crowdOf(some).homes.values()) }),
  )
  if (spreads[0]!.records !== value)
    throw new Error(`${table} ${period} ${category} is ${value}, and its records are ${spreads[0]!.records}`)
  return spreads.filter(({ records }) => records > 0)
}

function countedIn(period: string, records: readonly DatedContribution[], now: ToldQuarters): DatedContribution[] {
  return records.filter(({ quarter, after }) => (quarter === period || yearOf(quarter) === period) && after < (now.get(quarter) ?? 0))
}

function divided<Item>(items: readonly Item[], isIn: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isIn), items.filter((item) => !isIn(item))]
}

function nameOf({ table, period, category, value }: FrozenCell): string {
  return `${table} ${period} ${category} ${value}`
}
