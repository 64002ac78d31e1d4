import { type FrozenCell, yearOf } from '@tilsynsblik/statistics'
import { notPermitted, partsOf } from './published.ts'

/**
 * Numbers that follow from published ones, and so tell nothing new: measures that are not permitted; of whole years the
 * reports and the accounts attached; and the reports of an authority, where none of it was merged with another's.
 */
export function derivedFigures(cells: readonly FrozenCell[]): FrozenCell[] {
  const sections = cells.filter(({ table, category }) => table === 'measures-by-section' && category === notPermitted)
  return [
    ...sections.map((cell) => ({ ...cell, table: 'incidents', category: 'notPermitted' })),
    ...yearly(cells, { table: 'incidents', category: 'reports' }, 'reports'),
    ...yearly(cells, { table: 'child-account', category: 'ATTACHED' }, 'accountAttached'),
    ...reportsByAuthority(cells),
  ]
}

function yearly(cells: readonly FrozenCell[], of: Pick<FrozenCell, 'table' | 'category'>, name: string): FrozenCell[] {
  const found = cells.filter(({ table, category }) => table === of.table && category === of.category)
  return [...Map.groupBy(found, ({ period }) => yearOf(period))].flatMap(([year, quarters]): FrozenCell[] =>
    quarters.length === 4 ? [{ ...quarters[0]!, table: 'incidents-year', period: year, category: name, value: sum(quarters) }] : [],
  )
}

/** The two halves of an authority, or both as one. */
function reportsByAuthority(cells: readonly FrozenCell[]): FrozenCell[] {
  const timed = cells.filter(({ table, category }) => table === 'registration-by-authority' && partsOf(category).authorities.length === 1)
  return [...Map.groupBy(timed, ({ period, category }) => `${period} ${partsOf(category).authorities[0]}`).values()].flatMap((halves) => {
    const states = halves.flatMap(({ category }) => partsOf(category).states)
    const [first] = halves
    return states.length === 2
      ? [{ ...first!, table: 'reports-by-authority', category: partsOf(first!.category).authorities[0]!, value: sum(halves) }]
      : []
  })
}

// A home is no child, but a change of so few would tell which one a late report came from.
const fewest = 5

/**
 * How many there were behind the reports of the whole years that are published, such as homes or children. A number stays while
 * the reports do; when these are told anew it changes by many, or stays: what is between two editions is as many as what is in one.
 *
 * @param counts by year, of the records as they stand
 */
export function steadyFigures(
  category: string,
  counts: ReadonlyMap<string, number>,
  cells: readonly FrozenCell[],
  before: readonly FrozenCell[],
): FrozenCell[] {
  const lastOf = (of: string, period: string) =>
    before.findLast((cell) => cell.table === 'incidents-year' && cell.category === of && cell.period === period)
  return cells.flatMap((year): FrozenCell[] => {
    if (year.table !== 'incidents-year' || year.category !== 'reports') return []
    const value = counts.get(year.period) ?? 0
    const last = lastOf(category, year.period)
    const isAsTold = lastOf('reports', year.period)?.value === year.value
    if (last && (isAsTold || Math.abs(last.value - value) < fewest)) return [{ ...year, category, value: last.value }]
    return value >= fewest ? [{ ...year, category, value }] : []
  })
}

function sum(cells: readonly FrozenCell[]): number {
  return cells.reduce((total, { value }) => total + value, 0)
}
