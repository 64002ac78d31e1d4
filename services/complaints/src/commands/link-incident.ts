import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { isUuid, problemIf } from '@tilsynsblik/vocabulary'
import { complaintById } from '../queries/complaints-by-id.ts'
import { tellIncident } from './announce.ts'
import { changeComplaint, complaintFor, type ComplaintSeen } from './change-complaint.ts'
import type { ComplaintOutcomeOf } from './outcomes.ts'

export interface LinkIncident extends ComplaintSeen {
  /** Null: the complaint reveals an episode that nobody registered (COMP 51). */
  incidentId?: string | null | undefined
}

/** The report it is about, or that there is none. A report linked after the decision is told of it too. */
export async function linkIncident(ctx: ServiceContext, input: LinkIncident, now: Date): Promise<ComplaintOutcomeOf> {
  const complaint = await complaintFor(ctx, input.id, 'LINK_INCIDENT')
  const first = (await complaintById(ctx, complaint.id))!.incidentId ?? null
  const incidentId = input.incidentId ?? null
  return changeComplaint(ctx, complaint, input, {
    action: 'LINK_INCIDENT',
    event: incidentId ? 'INCIDENT_LINKED' : 'EPISODE_UNREGISTERED',
    now,
    problems: [
      ...problemIf(incidentId !== null && !isUuid(incidentId), 'incidentId', 'notAnId'),
      ...problemIf(incidentId === null && first !== null, 'incidentId', 'linkedAlready'),
    ],
    columns: incidentId ? { incident_id: first ?? incidentId, unregistered_episode: false } : { unregistered_episode: true },
    write: async (tx) => {
      if (!incidentId) return
      await statement(tx, linkingSql, [complaint.id, incidentId, now])
      await tellIncident(tx, complaint.id)
    },
  })
}

/** One that was taken away by mistake is linked again. */
const linkingSql = `
  insert into linked_incident (complaint_id, incident_id, linked_at) values ($1, $2, $3)
  on conflict (complaint_id, incident_id) do update set linked_at = excluded.linked_at, unlinked_at = null where linked_incident.unlinked_at is not null`
