import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'

export interface ChildCaseRow {
  id: string
  receivedAt: string
  conversationOn: CalendarDate | null
  decidedAt: string | null
  supportStartedOn: CalendarDate | null
}

/** The caller's own cases, oldest first: the columns asked for are those a child is granted. */
export async function childTimeline(ctx: ServiceContext): Promise<ChildCaseRow[]> {
  return ctx.readRecords<ChildCaseRow>(
    'notification_case',
    `select id, child_id as "childId", received_at as "receivedAt", conversation_on as "conversationOn", decided_at as "decidedAt",
            support_started_on as "supportStartedOn"
     from notification_case where child_id = $1 order by received_at, id`,
    [ctx.principal.scope],
  )
}
