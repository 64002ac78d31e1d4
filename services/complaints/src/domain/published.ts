import { type FrozenCell, publishedPopulation } from '@tilsynsblik/statistics'

/**
 * What is ever published about complaints. How they ended is never shown as nothing, so neighbours are what is alike:
 * the child was right, in part or whole; was not, or could not be; nobody has decided.
 */
export const complaintFigures = publishedPopulation({
  code: 'complaints',
  contributor: 'home',
  total: { table: 'complaints', category: 'filed' },
  tables: [
    {
      code: 'complaints-by-outcome',
      variable: { code: 'outcome', categories: ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'DISMISSED', 'WITHDRAWN', 'PENDING'] },
      period: 'year',
      zeroSafe: false,
    },
  ],
})

/** The table that says which municipalities have reported a quarter: a word of an office, and nothing about complaints. */
export const returnsTable = 'complaint-returns'

/** Which complaints a published number counts, for whoever wants to know what follows from it; null: it counts none. */
export function countedComplaints({ table, period, category }: Omit<FrozenCell, 'edition' | 'value'>): Record<string, string[]> | null {
  if (table === returnsTable) return null
  if (table === 'complaints') return { quarter: [period] }
  return { quarter: [1, 2, 3, 4].map((quarter) => `${period}K${quarter}`), outcome: category.split('+') }
}

/** By what complaints are told apart. */
export const complaintAttributes = complaintFigures.tables.map(({ variable }) => variable)
