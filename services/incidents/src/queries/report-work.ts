import type { ServiceContext } from '@tilsynsblik/service-kit'
import { incidentColumns, measuresOfIncident, type IncidentRow } from './incident-row.ts'

/** Reports that wait for somebody in the home; one may be in two lists. */
export interface WaitingReports {
  returned: IncidentRow[]
  toApprove: IncidentRow[]
  accountsAwaited: IncidentRow[]
}

/** What waits in the caller's home, the nearest deadline first: what is returned to its author, what only a manager can do, what is still to come. */
export async function waitingReports(ctx: ServiceContext): Promise<WaitingReports> {
  const { persona, userId } = ctx.principal
  const isManager = persona === 'manager'
  const rows = await ctx.readRecords<IncidentRow & { authorId: string }>(
    'incident',
    `select ${incidentColumns}, incident.author_id as "authorId", ${measuresOfIncident} from incident
     where institution_id = $1 and author_id is not null
       and (state in ('REGISTERED', 'RETURNED') or (account = 'TO_FOLLOW' and state not in ('CLOSED', 'VOIDED')))
     order by deadline_at, id`,
    [ctx.principal.scope],
  )
  return {
    returned: rows.filter(({ state, authorId }) => state === 'RETURNED' && (isManager || authorId === userId)),
    toApprove: rows.filter(({ state }) => isManager && state === 'REGISTERED'),
    accountsAwaited: rows.filter(({ account }) => account === 'TO_FOLLOW'),
  }
}
