import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { problemIf } from '@tilsynsblik/vocabulary'
import { wordsProblems } from '../domain/filing.ts'
import { linkedIncidents } from '../queries/linked-incidents.ts'
import { tellIncident } from './announce.ts'
import { changeComplaint, complaintFor, type ComplaintSeen } from './change-complaint.ts'
import type { ComplaintOutcomeOf } from './outcomes.ts'

export interface UnlinkIncident extends ComplaintSeen {
  incidentId: string
  /** Why it was the wrong one. */
  reason: string
}

/** The complaint is not about that report after all. What the report was told of it no longer stands there. */
export async function unlinkIncident(ctx: ServiceContext, input: UnlinkIncident, now: Date): Promise<ComplaintOutcomeOf> {
  const complaint = await complaintFor(ctx, input.id, 'UNLINK_INCIDENT')
  const incidentId = input.incidentId.toLowerCase()
  const linked = (await linkedIncidents(ctx, [complaint.id]))[0]!
  const [next = null] = linked.filter((id) => id !== incidentId)
  return changeComplaint(ctx, complaint, input, {
    action: 'UNLINK_INCIDENT',
    event: 'INCIDENT_UNLINKED',
    now,
    text: input.reason.trim(),
    problems: [...problemIf(!linked.includes(incidentId), 'incidentId', 'notLinked'), ...wordsProblems('reason', input.reason)],
    columns: { incident_id: next },
    write: async (tx) => {
      await statement(tx, 'update linked_incident set unlinked_at = $3 where complaint_id = $1 and incident_id = $2', [
        complaint.id,
        incidentId,
        now,
      ])
      await tellIncident(tx, complaint.id)
    },
  })
}
