import type { OverviewList, Period } from '@tilsynsblik/vocabulary'
import type { OverviewNumber } from './overview-document.ts'

interface Address {
  list: OverviewList
  institutionId: string | null
  period: Period
  only?: string | null
}

/** A number of a sentence, with the address of the records behind it; without one when nothing stands behind it but arithmetic. */
export function listed(name: string, value: number | null, address?: Address): OverviewNumber {
  const { list = null, institutionId = null, period = null, only = null } = address ?? {}
  return { name, value, list, institutionId, period, only }
}
