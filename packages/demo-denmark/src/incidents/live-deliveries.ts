import { instantText, type Minute } from '../calendar/time.ts'
import { uuid, type Random } from '../random/rng.ts'
import { childScopesOf } from './child-scopes.ts'
import type { LiveReport } from './live-reports.ts'

const day = 24 * 60

/** Who has a report that is under way: the operator from the start, the municipality and the authority when it was approved. */
export function deliveriesOf(random: Random, { incident, state }: LiveReport) {
  const { home, stay, registered } = incident
  const isSent = state === 'DISPATCHED' || state === 'FEEDBACK'
  const copy = (recipient: string, recipientId: string | null, sent: Minute | null, channel = 'INBOX') => ({
    id: uuid(random),
    incidentId: incident.id,
    ...childScopesOf(incident),
    recipient,
    recipientId,
    version: 1,
    channel,
    state: sent === null ? 'PENDING' : 'SENT',
    dueAt: instantText(registered + day),
    createdAt: instantText(registered),
    sentAt: sent === null ? null : instantText(sent),
    acknowledgedAt: null,
    acknowledgedBy: null,
    attempts: sent === null ? 0 : 1,
    fault: null,
  })
  return [
    copy('GUARDIAN', null, isSent ? registered + 1 : null, 'BY_HAND'),
    copy('DEPARTMENT', home.departmentId, registered),
    copy('CONSULTANT', home.departmentId, registered),
    ...(isSent
      ? [copy('ACTING_MUNICIPALITY', stay.municipalityId, registered + 1), copy('AUTHORITY', home.authorityId, registered + 1)]
      : []),
  ]
}
