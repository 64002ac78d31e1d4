import { type DatedContribution, type FrozenCell, publishedPopulation, yearOf } from '@tilsynsblik/statistics'
import { childAccounts, codesOf, guidanceAnswers } from '@tilsynsblik/vocabulary'

/** What is ever published about reports. Nothing is zero by accident: a child's account nobody gave is a finding, and hidden in a merge. */
export const reports = publishedPopulation({
  code: 'reports',
  contributor: 'home',
  total: { table: 'incidents', category: 'reports' },
  tables: [
    { code: 'child-account', variable: { code: 'account', categories: codesOf(childAccounts) }, period: 'quarter', zeroSafe: false },
    { code: 'guidance', variable: { code: 'guidance', categories: codesOf(guidanceAnswers) }, period: 'quarter', zeroSafe: false },
    { code: 'registration', variable: { code: 'registration', categories: ['onTime', 'late'] }, period: 'quarter', zeroSafe: false },
  ],
})

/** And about the measures in them. Neighbours: what is done with the hands, where a child may be, what is searched, what is not allowed. */
export const measures = publishedPopulation({
  code: 'measures',
  contributor: 'home',
  total: { table: 'incidents', category: 'measures' },
  tables: [
    {
      code: 'measures-by-section',
      variable: { code: 'section', categories: ['S9', 'S8', 'S10', 'S11', 'S12', 'S13', 'S14', 'S16', 'S19', 'OTHER_NOT_PERMITTED'] },
      period: 'quarter',
      zeroSafe: false,
    },
  ],
})

const notPermitted = 'OTHER_NOT_PERMITTED'

/**
 * Numbers that follow from published ones, and so tell nothing new: measures that are not permitted, and of whole years
 * the reports and the accounts attached.
 */
export function derivedCells(cells: readonly FrozenCell[]): FrozenCell[] {
  const sections = cells.filter(({ table, category }) => table === 'measures-by-section' && category === notPermitted)
  const yearly = (table: string, category: string, name: string) => {
    const found = cells.filter((cell) => cell.table === table && cell.category === category)
    return [...Map.groupBy(found, ({ period }) => yearOf(period))].flatMap(([year, quarters]): FrozenCell[] =>
      quarters.length === 4
        ? [{ ...quarters[0]!, table: 'incidents-year', period: year, category: name, value: sum(quarters.map(({ value }) => value)) }]
        : [],
    )
  }
  return [
    ...sections.map((cell) => ({ ...cell, table: 'incidents', category: 'notPermitted' })),
    ...yearly('incidents', 'reports', 'reports'),
    ...yearly('child-account', 'ATTACHED', 'accountAttached'),
  ]
}

// A home is no child, but a change of so few would tell which one a late report came from.
const fewestHomes = 5

/** In how many homes there was a report, of the whole years that are published. A number changes by many homes or stays. */
export function homesReporting(
  cells: readonly FrozenCell[],
  records: readonly DatedContribution[],
  before: readonly FrozenCell[],
  edition: number,
): FrozenCell[] {
  const years = derivedCells(cells).filter(({ table, category }) => table === 'incidents-year' && category === 'reports')
  return years.flatMap(({ period }): FrozenCell[] => {
    const value = new Set(records.filter(({ quarter }) => yearOf(quarter) === period).map(({ home }) => home)).size
    const last = before.findLast((cell) => cell.table === 'incidents-year' && cell.category === 'homesReporting' && cell.period === period)
    const cell = { edition, table: 'incidents-year', period, category: 'homesReporting', value }
    if (last && Math.abs(last.value - value) < fewestHomes) return [{ ...cell, value: last.value }]
    return value >= fewestHomes ? [cell] : []
  })
}

/** Which measures a published number counts, for whoever wants to know what follows from it; null: it counts none. */
export function countedMeasures({ table, period, category }: Omit<FrozenCell, 'edition' | 'value'>): Record<string, string[]> | null {
  const categories = category.split('+')
  const quarters = /K/.test(period) ? [period] : [1, 2, 3, 4].map((quarter) => `${period}K${quarter}`)
  // A report is counted by its first measure.
  const ofReports = { quarter: quarters, first: ['yes'] }
  switch (table) {
    case 'measures-by-section':
      return { quarter: quarters, section: categories }
    case 'child-account':
      return { ...ofReports, account: categories }
    case 'guidance':
      return { ...ofReports, guidance: categories }
    case 'registration':
      return { ...ofReports, registration: categories }
    case 'incidents':
      if (category === 'measures') return { quarter: quarters }
      return category === 'notPermitted' ? { quarter: quarters, section: [notPermitted] } : ofReports
    case 'incidents-year':
      if (category === 'homesReporting') return null
      return category === 'accountAttached' ? { ...ofReports, account: ['ATTACHED'] } : ofReports
    default:
      return null
  }
}

/** By what measures are told apart. */
export const measureAttributes = [
  { code: 'first', categories: ['yes', 'no'] },
  ...[...reports.tables, ...measures.tables].map(({ variable }) => variable),
]

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
