import { type FrozenCell, overlapping, publishedPopulation, yearOf } from '@tilsynsblik/statistics'
import { codesOf, oversightAuthorities } from '@tilsynsblik/vocabulary'

/**
 * What is ever published about child-days, the denominator of every rate. Nobody is told by a night in a home; yet a number
 * that changes would tell which home was late with its own, so the rules are those of the reports, a home in the place of a
 * child: an authority's number is of five homes or more, and changes by as many or stays (S3-S5).
 */
export const childDays = publishedPopulation({
  code: 'child-days',
  contributor: 'home',
  total: { table: 'child-days', category: 'childDays' },
  tables: [
    {
      code: 'child-days-by-authority-quarter',
      variable: { code: 'authority', categories: codesOf(oversightAuthorities) },
      period: 'quarter',
      zeroSafe: false,
      steady: true,
    },
  ],
})

/** The child-days of whole years by authority: sums of published quarters, by the narrowest categories that all four have. */
export function yearsByAuthority(cells: readonly FrozenCell[]): FrozenCell[] {
  const quarterly = cells.filter(({ table }) => table === 'child-days-by-authority-quarter')
  return [...Map.groupBy(quarterly, ({ period }) => yearOf(period))].flatMap(([year, some]) => {
    if (new Set(some.map(({ period }) => period)).size < 4) return []
    return overlapping(some).map((group) => ({
      ...group[0]!,
      table: 'child-days-by-authority',
      period: year,
      category: [...new Set(group.flatMap(({ category }) => category.split('+')))].join('+'),
      value: group.reduce((sum, { value }) => sum + value, 0),
    }))
  })
}

/** Which child-days a published number counts; null: it counts none, but homes, which stand open to all. */
export function countedChildDays({ table, period, category }: Omit<FrozenCell, 'edition' | 'value'>) {
  const population = [childDays.code]
  if (table === 'child-days') return { in: population, where: { quarter: [period] } }
  if (table === 'child-days-by-authority-quarter') return { in: population, where: { quarter: [period], authority: category.split('+') } }
  if (table !== 'child-days-by-authority') return null
  const quarter = [1, 2, 3, 4].map((number) => `${period}K${number}`)
  return { in: population, where: { quarter, authority: category.split('+') } }
}

/** By what child-days are told apart. */
export const childDayPopulation = { code: childDays.code, attributes: childDays.tables.map(({ variable }) => variable) }
