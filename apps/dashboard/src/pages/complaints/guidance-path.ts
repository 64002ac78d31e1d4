import type { ComplaintPathPageQuery } from '../../graphql/graphql.ts'

export type HomePeriod = NonNullable<ComplaintPathPageQuery['institutionPeriods']>[number]

/** From report to guidance to complaint to outcome, over many homes; `decided` are all no longer pending. Null where one of them could not be counted: then there is no sum. */
export interface GuidancePath {
  reports: number | null
  asked: number | null
  given: number | null
  filed: number | null
  decided: number | null
  upheld: number | null
}

export function guidancePathOf(homes: readonly HomePeriod[]): GuidancePath {
  const sum = (count: (home: HomePeriod) => number | undefined): number | null => {
    const counts = homes.map(count)
    return counts.every((one) => one !== undefined) ? counts.reduce((all, one) => all + one, 0) : null
  }
  return {
    reports: sum(({ incidents }) => incidents?.reports),
    asked: sum(({ incidents }) => incidents?.guidanceAsked),
    given: sum(({ incidents }) => incidents?.guidanceGiven),
    filed: sum(({ complaints }) => complaints?.filed),
    decided: sum(({ complaints }) => complaints?.decided),
    upheld: sum(({ complaints }) => complaints?.upheld),
  }
}
