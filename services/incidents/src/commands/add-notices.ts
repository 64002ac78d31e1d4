import { addNotices as add, type Transaction } from '@tilsynsblik/service-kit'
import type { NewNotice } from '../domain/delivery-notices.ts'

/** Adds notices in the transaction of `tx`; what was told is left alone, so that nobody is told twice. */
export function addNotices(tx: Transaction, notices: readonly NewNotice[], now: Date): Promise<number> {
  const about = {
    incident_id: notices.map(({ incidentId }) => incidentId),
    institution_id: notices.map(({ institutionId }) => institutionId),
  }
  return add(tx, notices, about, now)
}
