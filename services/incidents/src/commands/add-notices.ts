import { addNotices as add, type Transaction } from '@tilsynsblik/service-kit'
import type { NewNotice } from '../domain/delivery-notices.ts'

/** Adds notices in the transaction of `em`; what was told is left alone, so that nobody is told twice. */
export function addNotices(em: Transaction, notices: readonly NewNotice[], now: Date): Promise<number> {
  const about = {
    incident_id: notices.map(({ incidentId }) => incidentId),
    institution_id: notices.map(({ institutionId }) => institutionId),
  }
  return add(em, notices, about, now)
}
