import { isPeriod, type RiskIndicator } from '@tilsynsblik/vocabulary'
import { homeHref, type HomeSearch } from './home-search.ts'

/** The list a numerator is counted in; none for what no list can be narrowed to. */
const lists: Partial<Record<RiskIndicator, HomeSearch>> = {
  FORCE_RATE: { vis: 'magtanvendelser' },
  NOT_PERMITTED: { vis: 'magtanvendelser', 'ikke-tilladt': 'ja' },
  CHILD_COMPLAINTS: { vis: 'klager' },
  CONCERNS: { vis: 'underretninger' },
  LATE: { vis: 'magtanvendelser', 'for-sent': 'ja' },
}

export function numeratorHref(indicator: RiskIndicator, id: string, period: string): string | undefined {
  const list = lists[indicator]
  return list && homeHref(id, { ...list, ...during(period) })
}

/** Shares are of the home's reports; child-days are on the overview. */
export function denominatorHref(indicator: RiskIndicator, id: string, period: string): string | undefined {
  const isShare = indicator === 'NOT_PERMITTED' || indicator === 'LATE' || indicator === 'ACCOUNT_MISSING'
  return isShare ? homeHref(id, { vis: 'magtanvendelser', ...during(period) }) : undefined
}

function during(period: string): HomeSearch {
  return isPeriod(period) ? { periode: period } : {}
}
