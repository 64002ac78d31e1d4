import { type Contribution, crowdOf } from './crowd.ts'
import { type DatedContribution, type FrozenCell, type PopulationRecords, yearOf } from './dated-records.ts'
import { overlapping } from './overlapping.ts'
import { recode } from './recode.ts'
import { inPeriods, type PublishedPopulation, type SeriesTable } from './series.ts'
import { toldBefore, toldNow, type ToldQuarters } from './told-quarters.ts'

/**
 * The numbers of the next edition. What was published stays (rule S5); new quarters are recoded globally (S4); quarters
 * with late records are told anew only where these are safe in every cell.
 *
 * A year is told when all its quarters are, and counts exactly the records that they count: otherwise the year less its
 * quarters would tell of the late records alone.
 *
 * @param before everything published so far about the population
 */
export function freezeSeries(
  population: PublishedPopulation,
  records: PopulationRecords,
  before: readonly FrozenCell[],
  edition: number,
): FrozenCell[] {
  const told = toldBefore(population, before)
  const now = toldNow(told, records, edition)
  const latest = Math.max(0, ...before.map((cell) => cell.edition))
  const calendar = { told, now, edition, last: before.filter((cell) => cell.edition === latest) }
  return [
    totalsOf(population, records, calendar),
    ...population.tables.map((table) => tableOf(population, table, records, calendar)),
  ].flat()
}

interface Calendar {
  told: ToldQuarters
  now: ToldQuarters
  edition: number
  /** The edition before. */
  last: readonly FrozenCell[]
}

function totalsOf({ total: { table, category } }: PublishedPopulation, { total }: PopulationRecords, { now, edition, last }: Calendar) {
  return [...now.keys()].sort().map((quarter): FrozenCell => {
    const kept = last.find((cell) => cell.table === table && cell.category === category && cell.period === quarter)
    const value =
      kept && now.get(quarter) !== edition
        ? kept.value
        : crowdOf(total.filter((each) => each.quarter === quarter && isTold(each, now))).records
    return { edition, table, period: quarter, category, value }
  })
}

/** Told anew where that is safe in every cell; otherwise what was told stays, and only new periods are added. */
function tableOf(population: PublishedPopulation, table: SeriesTable, records: PopulationRecords, calendar: Calendar): FrozenCell[] {
  const { now, edition } = calendar
  const last = toldOf(table, calendar)
  const known = new Set(last.map(({ period }) => period))
  const periods = table.period === 'quarter' ? [...now.keys()].sort() : wholeYears(now)
  const isChanged = (period: string) =>
    [...now].some(([quarter, since]) => since === edition && (quarter === period || yearOf(quarter) === period))
  const fresh = periods.filter((period) => !known.has(period))
  const anew = periods.filter((period) => known.has(period) && isChanged(period))
  const all = freshCells(population, table, records.byTable[table.code] ?? [], { calendar, periods: [...anew, ...fresh].sort() })
  const cells = all && table.steady && losesCategory(last, all) ? null : all
  const open = cells === null ? fresh : [...anew, ...fresh]
  const told = cells ?? freshCells(population, table, records.byTable[table.code] ?? [], { calendar, periods: fresh }) ?? []
  return [...last.filter(({ period }) => !open.includes(period)), ...told].map((cell) => ({ ...cell, edition }))
}

/** What the last edition said of the table, and not what a register reckoned beside it under the same name. */
function toldOf({ code, variable }: SeriesTable, { last }: Calendar): FrozenCell[] {
  const known = new Set(variable.categories)
  return last.filter(({ table, category }) => table === code && category.split('+').every((each) => known.has(each)))
}

/**
 * The cells of these periods; null when they cannot be made safe, or when a cell that was told would change by other than the
 * records that came since: a report that was voided, or a complaint that was decided, would be told of by itself.
 */
function freshCells(
  population: PublishedPopulation,
  table: SeriesTable,
  records: readonly DatedContribution[],
  { calendar, periods }: { calendar: Calendar; periods: readonly string[] },
): FrozenCell[] | null {
  const { told, now, edition } = calendar
  if (periods.length === 0) return []
  const wanted = new Set(periods)
  const contributions = records.flatMap((each): Contribution[] => {
    const period = table.period === 'quarter' ? each.quarter : yearOf(each.quarter)
    if (!wanted.has(period) || !isTold(each, now)) return []
    const late = each.after >= (told.get(each.quarter) ?? Infinity)
    return [{ categories: [period, each.category], home: each.home, count: each.count, children: each.children, late }]
  })
  const { published, cells } = recode(inPeriods(population, table, periods), contributions)
  if (!published) return null
  const fresh = cells.map(({ categories: [period, category], count, late }) => ({
    cell: { edition, table: table.code, period: period![0]!, category: category!.join('+'), value: count },
    known: count - late,
  }))
  const before = toldOf(table, calendar)
  if (!periods.every((period) => isKept(period, before, fresh))) return null
  return fresh.map(({ cell }) => cell)
}

/** Does every cell that was told, with those it was merged with or is merged with now, hold what it held, beside what came since? */
function isKept(period: string, before: readonly FrozenCell[], fresh: readonly { cell: FrozenCell; known: number }[]): boolean {
  const own = before.filter((cell) => cell.period === period).map(({ category, value }) => ({ category, change: -value }))
  if (own.length === 0) return true
  const now = fresh.flatMap(({ cell, known }) => (cell.period === period ? [{ category: cell.category, change: known }] : []))
  return overlapping([...own, ...now]).every((cells) => cells.reduce((sum, { change }) => sum + change, 0) === 0)
}

/** Would a category that was told be told no more by itself in one of its periods? */
function losesCategory(last: readonly FrozenCell[], told: readonly FrozenCell[]): boolean {
  const anew = Map.groupBy(told, ({ period }) => period)
  return last.some(({ period, category }) => anew.get(period)?.every((cell) => cell.category !== category))
}

function isTold({ quarter, after }: DatedContribution, now: ToldQuarters): boolean {
  return after < (now.get(quarter) ?? 0)
}

function wholeYears(now: ToldQuarters): string[] {
  const years = [...new Set([...now.keys()].map(yearOf))].sort()
  return years.filter((year) => [1, 2, 3, 4].every((quarter) => now.has(`${year}K${quarter}`)))
}
