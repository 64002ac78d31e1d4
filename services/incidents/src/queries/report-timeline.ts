import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { ReportState } from '@tilsynsblik/vocabulary'

export interface ReportEventRow {
  at: string
  by: string
  action: string
  state: ReportState
  text: string | null
}

/** The steps of many reports, oldest first. */
export async function reportTimelines(ctx: ServiceContext, ids: readonly string[]): Promise<ReportEventRow[][]> {
  const rows = await ctx.readRecords<{ id: string; childId: string; events: ReportEventRow[] }>(
    'report_event',
    `select incident_id as id, min(child_id) as "childId",
            jsonb_agg(jsonb_build_object('at', at, 'by', by, 'action', action, 'state', state, 'text', text) order by at, id) as events
     from report_event where incident_id = any($1::uuid[]) group by incident_id`,
    [ids],
  )
  const known = new Map(rows.map((row) => [row.id, row.events]))
  return ids.map((id) => known.get(id) ?? [])
}
