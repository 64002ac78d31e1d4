import type { ComplaintOutcomeWord } from '@tilsynsblik/vocabulary'
import type { ServiceContext } from '@tilsynsblik/service-kit'
import { byWeight } from '../domain/complaint-outcome.ts'

/** How the complaints about many reports ended: of several about one, the outcome that went furthest. */
export async function complaintOutcomes(ctx: ServiceContext, incidentIds: readonly string[]): Promise<(ComplaintOutcomeWord | null)[]> {
  const rows = await ctx.readRecords<{ id: string; childId: string; outcome: ComplaintOutcomeWord }>(
    'complaint_outcome',
    `select distinct on (incident_id) incident_id as id, child_id as "childId", outcome from complaint_outcome
     where incident_id = any($1::uuid[]) and unlinked_at is null order by incident_id, array_position($2::text[], outcome)`,
    [incidentIds, byWeight],
  )
  const known = new Map(rows.map(({ id, outcome }) => [id, outcome]))
  return incidentIds.map((id) => known.get(id) ?? null)
}
