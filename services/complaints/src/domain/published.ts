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

/** Which complaints a published number counts, for whoever wants to know what follows from it. */
export function countedComplaints({ table, period, category }: Omit<FrozenCell, 'edition' | 'value'>): Record<string, string[]> | null {
  if (table === 'complaints') return { quarter: [period] }
  return { quarter: [1, 2, 3, 4].map((quarter) => `${period}K${quarter}`), outcome: category.split('+') }
}

/** By what complaints are told apart. */
export const complaintAttributes = complaintFigures.tables.map(({ variable }) => variable)
