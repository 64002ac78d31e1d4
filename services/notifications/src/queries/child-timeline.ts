import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, ClosingReason, ConversationState, SupportDecision } from '@tilsynsblik/vocabulary'

export interface ChildCaseRow {
  id: string
  receivedAt: string
  conversation: ConversationState
  conversationOn: CalendarDate | null
  decidedAt: string | null
  decision: SupportDecision | null
  supportStartedOn: CalendarDate | null
  closedAt: string | null
  closingReason: ClosingReason | null
}

/** The caller's own cases, oldest first: the columns asked for are those a child is granted. */
export async function childTimeline(ctx: ServiceContext): Promise<ChildCaseRow[]> {
  return ctx.readRecords<ChildCaseRow>(
    'notification_case',
    `select id, child_id as "childId", received_at as "receivedAt", conversation, conversation_on as "conversationOn",
            decided_at as "decidedAt", decision, support_started_on as "supportStartedOn", closed_at as "closedAt",
            closing_reason as "closingReason"
     from notification_case where child_id = $1 order by received_at, id`,
    [ctx.principal.scope],
  )
}
