import { type FrozenCell, publishedPopulation } from '@tilsynsblik/statistics'
import { appealStandings, codesOf, complaintSubjects } from '@tilsynsblik/vocabulary'

/**
 * What is ever published about complaints. How they ended is never shown as nothing, so neighbours are what is alike:
 * the child was right, in part or whole; was not, or could not be; nobody has decided. Of appeals: not yet decided stands
 * beside not appealed, for that is what it is merged with where appeals are few.
 *
 * Who waits stands both by outcome and by time, and is the same: last in each, so that where those are too few to be told
 * they are merged in both, and neither table takes them out of the other.
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
    {
      code: 'complaints-by-time',
      variable: { code: 'time', categories: ['IN_TIME', 'LATE', 'PENDING'] },
      period: 'year',
      zeroSafe: false,
    },
    {
      code: 'complaints-by-subject',
      variable: { code: 'subject', categories: codesOf(complaintSubjects) },
      period: 'year',
      zeroSafe: false,
    },
    { code: 'complaints-by-appeal', variable: { code: 'appeal', categories: codesOf(appealStandings) }, period: 'year', zeroSafe: false },
  ],
})

/** The table that says which municipalities have reported a quarter: a word of an office, and nothing about complaints. */
export const returnsTable = 'complaint-returns'

/** How it ended and when, as one: of who waits there is no more to say. */
const endings = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'DISMISSED', 'WITHDRAWN']
  .flatMap((outcome) => ['IN_TIME', 'LATE'].map((time) => ({ code: `${outcome}:${time}`, outcome, time })))
  .concat({ code: 'PENDING', outcome: 'PENDING', time: 'PENDING' })

/** Which complaints a published number counts, for whoever wants to know what follows from it; null: it counts none. */
export function countedComplaints({ table, period, category }: Omit<FrozenCell, 'edition' | 'value'>) {
  if (table === returnsTable) return null
  const population = [complaintFigures.code]
  if (table === 'complaints') return { in: population, where: { quarter: [period] } }
  const { code } = complaintFigures.tables.find((known) => known.code === table)!.variable
  const quarter = [1, 2, 3, 4].map((number) => `${period}K${number}`)
  const categories = category.split('+')
  if (code !== 'outcome' && code !== 'time') return { in: population, where: { quarter, [code]: categories } }
  return { in: population, where: { quarter, ending: codesOf(endings.filter((ending) => categories.includes(ending[code]))) } }
}

/** By what complaints are told apart. */
export const complaintPopulation = {
  code: complaintFigures.code,
  attributes: [
    { code: 'ending', categories: codesOf(endings) },
    ...complaintFigures.tables.map(({ variable }) => variable).filter(({ code }) => code !== 'outcome' && code !== 'time'),
  ],
}
