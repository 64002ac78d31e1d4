import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { NotificationState } from '@tilsynsblik/vocabulary'

/** One step of a case, with what its form held. */
export interface CaseEventRow {
  id: string
  at: string
  by: string
  action: string
  state: NotificationState
  /** Null for an action without a form, and when it was erased. */
  detail: Readonly<Record<string, unknown>> | null
}

/** The steps of many cases, oldest first. */
export async function caseEvents(ctx: ServiceContext, ids: readonly string[]): Promise<CaseEventRow[][]> {
  const rows = await ctx.readRecords<{ id: string; events: CaseEventRow[] }>(
    'notification_event',
    `select notification_id as id,
            jsonb_agg(jsonb_build_object('id', id, 'at', at, 'by', by, 'action', action, 'state', state, 'detail', detail) order by at, id) as events
     from notification_event where notification_id = any($1::uuid[]) group by notification_id`,
    [ids],
  )
  const known = new Map(rows.map((row) => [row.id, row.events]))
  return ids.map((id) => known.get(id) ?? [])
}
