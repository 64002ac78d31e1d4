import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { FeedbackVerdict, RecipientKind } from '@tilsynsblik/vocabulary'

export interface FeedbackRow {
  id: string
  incidentId: string
  childId: string
  from: RecipientKind
  verdict: FeedbackVerdict
  text: string
  policeConsidered: boolean | null
  policeReason: string | null
  givenBy: string
  givenAt: string
}

/** What was answered to many reports, oldest first. */
export async function feedbackOf(ctx: ServiceContext, incidentIds: readonly string[]): Promise<FeedbackRow[][]> {
  const rows = await ctx.readRecords<FeedbackRow>(
    'feedback',
    `select id, incident_id as "incidentId", child_id as "childId", "from", verdict, text, police_considered as "policeConsidered",
            police_reason as "policeReason", given_by as "givenBy", given_at as "givenAt"
     from feedback where incident_id = any($1::uuid[]) order by given_at, id`,
    [incidentIds],
  )
  const known = Map.groupBy(rows, (row) => row.incidentId)
  return incidentIds.map((id) => known.get(id) ?? [])
}
