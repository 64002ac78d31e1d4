import { isReadBy, type ServiceContext } from '@tilsynsblik/service-kit'
import type { ReportState } from '@tilsynsblik/vocabulary'
import { ComplaintOutcome } from '../data/tables.ts'
import { complaintUpheld } from '../domain/complaint-outcome.ts'

export interface ReportEventRow {
  at: string
  by: string
  action: string
  state: ReportState
  text: string | null
}

/** The steps of many reports, oldest first. That a complaint is behind one is told to those who see its outcome. */
export async function reportTimelines(ctx: ServiceContext, ids: readonly string[]): Promise<ReportEventRow[][]> {
  const outcomeSeen = isReadBy(ComplaintOutcome, ctx.principal.persona)
    ? 'exists (select from complaint_outcome as outcome where outcome.incident_id = report_event.incident_id)'
    : 'false'
  const rows = await ctx.readRecords<{ id: string; childId: string; outcomeSeen: boolean; events: ReportEventRow[] }>(
    'report_event',
    `select incident_id as id, min(child_id) as "childId",
            jsonb_agg(jsonb_build_object('at', at, 'by', by, 'action', action, 'state', state, 'text', text) order by at, id) as events,
            ${outcomeSeen} as "outcomeSeen"
     from report_event where incident_id = any($1::uuid[]) group by incident_id`,
    [ids],
  )
  const known = new Map(rows.map(({ id, outcomeSeen: seen, events }) => [id, events.map((event) => toldTo(seen, event))]))
  return ids.map((id) => known.get(id) ?? [])
}

function toldTo(outcomeSeen: boolean, event: ReportEventRow): ReportEventRow {
  return event.text === complaintUpheld && !outcomeSeen ? { ...event, text: null } : event
}
