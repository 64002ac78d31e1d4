import { type FrozenCell, overlapping, publishedPopulation, type SeriesTable, yearOf } from '@tilsynsblik/statistics'
import { codesOf, crimeKinds, supportKinds } from '@tilsynsblik/vocabulary'

// A notification is about abuse or it is not: two populations that share no record, each with tables of its own, and what is
// said of all notifications is their sum. Neighbours, which are merged when they are few, stand beside each other.

const byYear = (code: string, variable: string, categories: readonly string[]): SeriesTable => ({
  code,
  variable: { code: variable, categories },
  period: 'year',
  zeroSafe: false,
})

/** Those who see children daily; who treat them; authorities; families; the rest. */
const notifiersBeside = [
  'SCHOOL',
  'DAY_CARE',
  'PLACEMENT',
  'ASSOCIATION',
  'HEALTH_VISITOR',
  'HEALTH_SERVICE',
  'MUNICIPALITY',
  'POLICE',
  'FAMILY',
  'ANONYMOUS',
  'OTHER',
] as const
export const assessments = ['IN_TIME', 'LATE', 'NOT_ASSESSED'] as const
export const receipts = ['IN_TIME', 'LATE', 'NOT_SENT', 'NOBODY_TO_SEND_TO'] as const
/** No support, no crime reported. */
export const none = 'NONE'

export const abuse = publishedPopulation({
  code: 'abuse',
  contributor: 'municipality',
  total: { table: 'notifications', category: 'abuse' },
  tables: [
    byYear('abuse-by-notifier', 'notifier', notifiersBeside),
    byYear('abuse-by-kind', 'kind', ['PHYSICAL', 'PSYCHOLOGICAL', 'DIGITAL', 'SEXUAL']),
    byYear('support-kinds', 'support', [...codesOf(supportKinds), none]),
    byYear('abuse-assessment', 'assessment', assessments),
    byYear('abuse-receipt', 'receipt', receipts),
  ],
})

export const concern = publishedPopulation({
  code: 'concern',
  contributor: 'municipality',
  total: { table: 'notifications', category: 'concern' },
  tables: [
    byYear('concern-by-notifier', 'notifier', notifiersBeside),
    byYear('concern-assessment', 'assessment', assessments),
    byYear('concern-receipt', 'receipt', receipts),
  ],
})

/** A child is counted by its first notification of abuse of the year. */
export const abusedChildren = publishedPopulation({
  code: 'abused-children',
  contributor: 'municipality',
  total: { table: 'abused-children', category: 'children' },
  tables: [byYear('abused-children-by-crime', 'crime', [...codesOf(crimeKinds), none])],
})

export const courses = publishedPopulation({
  code: 'childrens-house-courses',
  contributor: 'municipality',
  total: { table: 'childrens-house-quarter', category: 'courses' },
  tables: [],
})

/** Numbers that follow from published ones, and so tell nothing new: both kinds of notifications together, and whole years. */
export function derivedCells(cells: readonly FrozenCell[]): FrozenCell[] {
  return [
    ...quarterly(cells),
    ...both(cells, 'by-notifier', 'notifications-by-notifier'),
    ...both(cells, 'assessment', 'notifications-assessment'),
    ...both(cells, 'receipt', 'notifications-receipt'),
    ...wholeYears(cells, 'abused-children', { table: 'abuse-follow-up', category: 'children' }),
    ...wholeYears(cells, 'childrens-house-quarter', { table: 'childrens-house', category: 'courses' }),
    ...followUp(cells),
  ]
}

/** All notifications of the quarters in which both kinds are told. */
function quarterly(cells: readonly FrozenCell[]): FrozenCell[] {
  const byQuarter = Map.groupBy(
    cells.filter(({ table }) => table === 'notifications'),
    ({ period }) => period,
  )
  return [...byQuarter.values()].flatMap((some) => (some.length === 2 ? [{ ...some[0]!, category: 'all', value: sum(some) }] : []))
}

/** The years in which both kinds are told, by the narrowest categories in which neither is merged further. */
function both(cells: readonly FrozenCell[], of: string, table: string): FrozenCell[] {
  const byPeriod = Map.groupBy(
    cells.filter((cell) => cell.table === `abuse-${of}` || cell.table === `concern-${of}`),
    ({ period }) => period,
  )
  return [...byPeriod.values()].flatMap((some) => {
    if (new Set(some.map((cell) => cell.table)).size < 2) return []
    return overlapping(some).map((group) => ({
      ...group[0]!,
      table,
      category: [...new Set(group.flatMap(({ category }) => category.split('+')))].join('+'),
      value: sum(group),
    }))
  })
}

function wholeYears(cells: readonly FrozenCell[], from: string, to: Pick<FrozenCell, 'table' | 'category'>): FrozenCell[] {
  const byYear = Map.groupBy(
    cells.filter((cell) => cell.table === from),
    ({ period }) => yearOf(period),
  )
  return [...byYear].flatMap(([period, quarters]) =>
    quarters.length === 4 ? [{ ...quarters[0]!, ...to, period, value: sum(quarters) }] : [],
  )
}

/** Of a year's notifications of abuse and the children in them: how many were followed by support, and by a report to the police. */
function followUp(cells: readonly FrozenCell[]): FrozenCell[] {
  const names: Record<string, string> = { VIOLENCE: 'crimeViolence', SEXUAL: 'crimeSexual', OTHER: 'crimeOther' }
  const crimes = cells.filter(({ table }) => table === 'abused-children-by-crime')
  const told = (cell: FrozenCell, category: string | undefined) => (category ? [{ ...cell, table: 'abuse-follow-up', category }] : [])
  return [
    ...crimes.flatMap((cell) => told(cell, names[cell.category])),
    ...allBut(none, crimes).flatMap((cell) => told(cell, 'childrenWithPoliceReport')),
    ...allBut(
      none,
      cells.filter(({ table }) => table === 'support-kinds'),
    ).flatMap((cell) => told(cell, 'supported')),
  ]
}

/** By year, what is in every category but one; nothing where that one is merged with another. */
function allBut(category: string, cells: readonly FrozenCell[]): FrozenCell[] {
  return [...Map.groupBy(cells, ({ period }) => period).values()].flatMap((some) => {
    const others = some.filter((cell) => cell.category !== category)
    return others.length === some.length ? [] : [{ ...others[0]!, value: sum(others) }]
  })
}

/** A median or a share of a year's notifications: no count, and so in no catalogue. */
export interface Measured {
  period: string
  category: string
  value: number
}

/** Of which whole years' support each is a measure; the survey pooled two. */
const measuredOf: Record<string, (period: string) => string[]> = {
  'abuse-follow-up': (period) => [period],
  'days-to-support': (period) => period.split('-'),
}

/**
 * Measures of support, where the counts of the same years are published: shares in whole per cent, days with one decimal
 * (rule S6), for with all its digits a number would give its counts away. What was told once stays.
 */
export function measuredCells(
  measured: Record<string, readonly Measured[]>,
  cells: readonly FrozenCell[],
  { before, edition }: { before: readonly FrozenCell[]; edition: number },
): FrozenCell[] {
  const supported = new Set(
    cells.flatMap(({ table, category, period }) => (table === 'abuse-follow-up' && category === 'supported' ? [period] : [])),
  )
  return Object.entries(measured).flatMap(([table, some]) =>
    some.flatMap(({ period, category, value }) => {
      const told = before.findLast((cell) => cell.table === table && cell.period === period && cell.category === category)
      if (told) return [{ ...told, edition }]
      if (!measuredOf[table]!(period).every((year) => supported.has(year))) return []
      const digits = table === 'days-to-support' ? 100 : 10
      return [{ edition, table, period, category, value: Math.round(value * digits) / digits }]
    }),
  )
}

function sum(cells: readonly FrozenCell[]): number {
  return cells.reduce((total, { value }) => total + value, 0)
}
