import { publishedPopulation } from '@tilsynsblik/statistics'
import { childAccounts, codesOf, fieldStates, guidanceAnswers, oversightAuthorities, type MonthState } from '@tilsynsblik/vocabulary'

const authorities = codesOf(oversightAuthorities)

/** A property of a report by authority, as one variable: where one of them has too few, it is first merged within the authority. */
function byAuthority(variable: string, states: readonly string[]) {
  return {
    code: `${variable}-by-authority`,
    categories: authorities.flatMap((authority) => states.map((state) => `${authority}:${state}`)),
  }
}

/** Whose reports, in which states, a category counts: "syd:late+oest:late" of two. */
export function partsOf(category: string): { authorities: string[]; states: string[] } {
  const parts = category.split('+').map((one) => one.split(':') as [string, string])
  return { authorities: [...new Set(parts.map(([authority]) => authority))], states: [...new Set(parts.map(([, state]) => state))] }
}

/**
 * Is it told of these authorities in all of these states? One authority's late reports together with another's timely ones
 * mean nothing to anybody, and are left out: what is left out is as safe as what is told.
 */
export function isTellable(category: string): boolean {
  const { authorities, states } = partsOf(category)
  return !category.includes(':') || category.split('+').length === authorities.length * states.length
}

const registrations = ['onTime', 'late']

/**
 * What is ever published about reports. Nothing is zero by accident: a child's account nobody gave is a finding, and hidden in a merge.
 *
 * The tables by authority overlap the quarterly ones of the country: they tell how many reports the homes of each have in a quarter,
 * and of whole years how these key. So they are attacked together (figure-meaning.ts), as the rule set asks of tables that overlap.
 */
export const reports = publishedPopulation({
  code: 'reports',
  contributor: 'home',
  total: { table: 'incidents', category: 'reports' },
  tables: [
    { code: 'child-account', variable: { code: 'account', categories: codesOf(childAccounts) }, period: 'quarter', zeroSafe: false },
    { code: 'guidance', variable: { code: 'guidance', categories: codesOf(guidanceAnswers) }, period: 'quarter', zeroSafe: false },
    { code: 'registration', variable: { code: 'registration', categories: registrations }, period: 'quarter', zeroSafe: false },
    {
      code: 'reports-by-authority-quarter',
      variable: { code: 'authority', categories: authorities },
      period: 'quarter',
      zeroSafe: false,
      steady: true,
    },
    { code: 'account-by-authority', variable: byAuthority('account', codesOf(fieldStates)), period: 'year', zeroSafe: false },
    { code: 'guidance-by-authority', variable: byAuthority('guidance', codesOf(fieldStates)), period: 'year', zeroSafe: false },
    { code: 'registration-by-authority', variable: byAuthority('registration', registrations), period: 'year', zeroSafe: false },
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

export const notPermitted = 'OTHER_NOT_PERMITTED'

/** What a home can say of a month (monthStates): that there were reports, or none. */
export const saidOfMonth: readonly MonthState[] = ['HAS_REPORTS', 'DECLARED_ZERO']

/**
 * And about what the homes have said of their months: that there were reports, or none. A home stands in the place of a child:
 * a number is of five homes or more, and changes by as many or stays.
 */
export const homeMonths = publishedPopulation({
  code: 'home-months',
  contributor: 'home',
  total: { table: 'returns', category: 'said' },
  tables: [{ code: 'returns-by-authority', variable: byAuthority('return', saidOfMonth), period: 'year', zeroSafe: false }],
})
