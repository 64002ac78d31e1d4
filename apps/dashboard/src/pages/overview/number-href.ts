import { isQuarter, type Persona } from '@tilsynsblik/vocabulary'
import type { OverviewNumberPartFragment } from '../../graphql/graphql.ts'
import { hrefOf } from '../../ui/href.ts'
import { homeHref, type HomeSearch } from '../home/home-search.ts'

const filters: Readonly<Record<string, HomeSearch>> = {
  NOT_PERMITTED: { 'ikke-tilladt': 'ja' },
  LATE: { 'for-sent': 'ja' },
  ACCOUNT_ATTACHED: { redegoerelse: 'ATTACHED' },
  GUIDANCE_MISSING: { vejledning: 'NO' },
  UPHELD: { medhold: 'ja' },
}

const viewOf = { REPORTS: 'magtanvendelser', COMPLAINTS: 'klager', NOTIFICATIONS: 'underretninger', INSPECTIONS: 'tilsyn' } as const

/**
 * The list behind a number, as narrow as the lists of this reader can be; null when there is none: arithmetic, or a reader who sees
 * signed figures alone.
 */
export function numberHref({ list, institutionId, period, only }: OverviewNumberPartFragment, persona: Persona): string | null {
  if (!list || !period || persona === 'staff_unit') return null
  const filter = filters[only ?? ''] ?? {}
  if (list === 'HOMES') return persona === 'manager' ? null : departmentHref(period)
  if (institutionId) return homeHref(institutionId, { periode: period, vis: viewOf[list], ...filter })
  if (persona === 'manager') return null
  if (list !== 'REPORTS') return departmentHref(period)
  const { vejledning: _, medhold: __, ...narrower } = filter
  return hrefOf('/indberetninger', { ...(isQuarter(period) && { kvartal: period }), ...narrower })
}

function departmentHref(period: string): string {
  return hrefOf('/afdeling', { kvartal: period })
}
