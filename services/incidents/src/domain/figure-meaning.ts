import type { FrozenCell } from '@tilsynsblik/statistics'
import { codesOf, oversightAuthorities } from '@tilsynsblik/vocabulary'
import { homeMonths, measures, notPermitted, partsOf, reports, saidOfMonth } from './published.ts'

const authority = { code: 'authority', categories: codesOf(oversightAuthorities) }

/** By what measures are told apart. A report is counted by its first measure. */
const ofReport = [
  { code: 'first', categories: ['yes', 'no'] },
  ...reports.tables
    .filter(({ period, variable }) => period === 'quarter' && variable.code !== authority.code)
    .map(({ variable }) => variable),
]

/**
 * What is attacked together. Sections and authorities stand in two views: nothing is published of both, so all that joins
 * them is the quarter, a shared variable. What is possible of one view and what is possible of the other are then possible
 * together, and no cell of both is bounded more narrowly than the narrower of the two (statistics.md 3, proof, part b).
 */
export const populations = [
  { code: 'measures', attributes: [...ofReport, ...measures.tables.map(({ variable }) => variable)] },
  { code: 'reports by authority', attributes: [...ofReport, authority] },
  { code: homeMonths.code, attributes: [authority, { code: 'return', categories: saidOfMonth }] },
]

const both = ['measures', 'reports by authority']

/** Which records a published number counts, for whoever wants to know what follows from it; null: it counts none. */
export function counted(figure: Omit<FrozenCell, 'edition' | 'value'>): { in: string[]; where: Record<string, string[]> } | null {
  const { table, period, category } = figure
  const quarter = /K/.test(period) ? [period] : [1, 2, 3, 4].map((number) => `${period}K${number}`)
  const categories = category.split('+')
  const ofReports = { quarter, first: ['yes'] }
  switch (table) {
    case 'measures-by-section':
      return { in: ['measures'], where: { quarter, section: categories } }
    case 'child-account':
      return { in: both, where: { ...ofReports, account: categories } }
    case 'guidance':
      return { in: both, where: { ...ofReports, guidance: categories } }
    case 'registration':
      return { in: both, where: { ...ofReports, registration: categories } }
    case 'incidents':
      if (category === 'reports') return { in: both, where: ofReports }
      return { in: ['measures'], where: category === 'notPermitted' ? { quarter, section: [notPermitted] } : { quarter } }
    case 'incidents-year':
      if (category === 'reports') return { in: both, where: ofReports }
      return category === 'accountAttached' ? { in: both, where: { ...ofReports, account: ['ATTACHED'] } } : null
    default:
      return countedByAuthority(figure, quarter)
  }
}

function countedByAuthority({ table, category }: Omit<FrozenCell, 'edition' | 'value'>, quarter: string[]) {
  if (table === 'returns') return category === 'said' ? { in: [homeMonths.code], where: { quarter } } : null
  const { authorities, states } = partsOf(category)
  switch (table) {
    case 'account-by-authority':
      return {
        in: ['reports by authority'],
        where: { quarter, first: ['yes'], authority: authorities, account: fieldOf('account', states) },
      }
    case 'guidance-by-authority':
      return {
        in: ['reports by authority'],
        where: { quarter, first: ['yes'], authority: authorities, guidance: fieldOf('guidance', states) },
      }
    case 'registration-by-authority':
      return { in: ['reports by authority'], where: { quarter, first: ['yes'], authority: authorities, registration: states } }
    case 'reports-by-authority-quarter':
    case 'reports-by-authority':
      return { in: ['reports by authority'], where: { quarter, first: ['yes'], authority: authorities } }
    case 'returns-by-authority':
      return states.includes('EXPECTED') ? null : { in: [homeMonths.code], where: { quarter, authority: authorities, return: states } }
    default:
      return null
  }
}

/** What was answered in a field that is told, or not told. */
function fieldOf(code: 'account' | 'guidance', states: readonly string[]): string[] {
  const { categories } = ofReport.find((attribute) => attribute.code === code)!
  return categories.filter((category) => states.includes(category === 'UNKNOWN' ? 'notTold' : 'told'))
}
