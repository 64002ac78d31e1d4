import {
  calendarDateOf,
  type CalendarDate,
  type ChildStep,
  type ClosingReason,
  type ConversationState,
  type SupportDecision,
} from '@tilsynsblik/vocabulary'

/** As much of a case as the child follows. */
export interface ChildsCase {
  receivedAt: string | Date
  conversation: ConversationState
  conversationOn: CalendarDate | null
  decidedAt: string | Date | null
  decision: SupportDecision | null
  supportStartedOn: CalendarDate | null
  closedAt: string | Date | null
  closingReason: ClosingReason | null
}

export interface ChildTimelineStep {
  step: ChildStep
  /** Null while it lies ahead. */
  on: CalendarDate | null
}

/** What has happened and what comes next. A step that will never come is left out: nobody waits for it. */
export function childSteps(own: ChildsCase): ChildTimelineStep[] {
  const { conversation, conversationOn, decidedAt, decision, supportStartedOn, closedAt, closingReason } = own
  const steps: ChildTimelineStep[] = [
    { step: 'RECEIVED', on: dayOf(own.receivedAt) },
    ...(conversation === 'OMITTED' ? [] : [{ step: 'TALK' as const, on: conversationOn }]),
    ...(decision === 'NONE'
      ? [{ step: 'NO_SUPPORT' as const, on: dayOf(decidedAt) }]
      : [
          { step: 'DECISION' as const, on: dayOf(decidedAt) },
          { step: 'SUPPORT' as const, on: supportStartedOn },
        ]),
  ]
  if (closedAt === null) return steps
  const done = steps.filter(({ on }) => on !== null)
  return closingReason === 'TRANSFERRED' ? [...done, { step: 'TRANSFERRED', on: dayOf(closedAt) }] : done
}

function dayOf(at: string | Date | null): CalendarDate | null {
  return at === null ? null : calendarDateOf(new Date(at))
}
