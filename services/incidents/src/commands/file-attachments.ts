import { statement, type Transaction } from '@tilsynsblik/service-kit'
import type { AttachmentKind } from '@tilsynsblik/vocabulary'

export interface Filing {
  incidentId: string
  /** Whoever kept them. */
  addedBy: string
  kinds: readonly AttachmentKind[]
  now: Date
}

/** Makes what somebody kept for a report part of it: read from now on by whoever reads the report. In the transaction of `tx`. */
export async function fileAttachments(tx: Transaction, { incidentId, addedBy, kinds, now }: Filing): Promise<void> {
  await statement(
    tx,
    `update report_attachment
     set authority_id = incident.authority_id, department_id = incident.department_id, acting_municipality_id = incident.acting_municipality_id,
         location_municipality_id = incident.location_municipality_id, child_id = incident.child_id, filed_at = $4
     from incident
     where incident.id = $1 and incident_id = $1 and added_by = $2 and kind = any($3::text[]) and filed_at is null`,
    [incidentId, addedBy, kinds, now],
  )
}
