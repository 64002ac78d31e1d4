import { scopeOf, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, FollowUpKind } from '@tilsynsblik/vocabulary'

export interface FollowUpRow {
  id: string
  incidentId: string
  childId: string
  kind: FollowUpKind
  what: string
  owner: string
  dueOn: CalendarDate
  inPlan: boolean
  doneOn: CalendarDate | null
  result: string | null
  toldTo: string | null
  declined: boolean | null
}

const columns = `
  id, incident_id as "incidentId", child_id as "childId", kind, what, owner, due_on::text as "dueOn", in_plan as "inPlan",
  done_on::text as "doneOn", result, told_to as "toldTo", declined`

/** What follows of many reports, by the day it is due. */
export async function followUpsOf(ctx: ServiceContext, incidentIds: readonly string[]): Promise<FollowUpRow[][]> {
  const rows = await ctx.readRecords<FollowUpRow>(
    'follow_up',
    `select ${columns} from follow_up where incident_id = any($1::uuid[]) order by due_on, id`,
    [incidentIds],
  )
  const known = Map.groupBy(rows, (row) => row.incidentId)
  return incidentIds.map((id) => known.get(id) ?? [])
}

/** What the home still has to do, most urgent first. */
export async function dueFollowUps(ctx: ServiceContext, before: CalendarDate): Promise<FollowUpRow[]> {
  return ctx.readRecords<FollowUpRow>(
    'follow_up',
    `select ${columns} from follow_up where institution_id = $1 and done_on is null and due_on < $2::date order by due_on, id`,
    [scopeOf(ctx), before],
  )
}
