import {
  codesOf,
  inspectionActions,
  type CalendarDate,
  type InspectionAction,
  type InspectionState,
  type Persona,
} from '@tilsynsblik/vocabulary'

export interface Actor {
  userId: string
  persona: Persona
  /** Of one home only, behind broken glass: reads, and does nothing. */
  home?: string
}

/** As much of an inspection as decides what can be done with it. */
export interface InspectionStanding {
  state: InspectionState
  team: readonly string[]
  hearing: { answerBy: CalendarDate; answeredAt: unknown } | null
  followUps: readonly { checkedOn: CalendarDate | null }[]
}

type Steps = Partial<Record<InspectionState, Partial<Record<InspectionAction, InspectionState>>>>

/** Everybody who oversees, in or out of the team. FINALISE leads on to FOLLOW_UP when the home has something to do. */
const anyone: Steps = {
  PLANNED: { REPLAN: 'PLANNED', CANCEL: 'CANCELLED' },
  DRAFT_REPORT: { SEND_TO_HEARING: 'HEARING' },
  HEARING: { FINALISE: 'FINAL' },
  FINAL: { CLOSE: 'CLOSED' },
  FOLLOW_UP: { CHECK_FOLLOW_UP: 'FOLLOW_UP', CLOSE: 'CLOSED' },
}

/** What was seen is told by those who saw it. */
const team: Steps = { PLANNED: { CARRY_OUT: 'CARRIED_OUT' }, CARRIED_OUT: { FILE_FINDINGS: 'DRAFT_REPORT' } }

/** Role, state, action, next state. What is absent cannot be done. The head stands in for a team that is no longer there. */
const steps: Partial<Record<Persona | 'team', readonly Steps[]>> = {
  supervisor: [anyone],
  authority_head: [anyone, team],
  team: [team],
}

/** What `actor` can do with it on that day, in the order of the vocabulary. */
export function allowedActions(inspection: InspectionStanding, actor: Actor, today: CalendarDate): InspectionAction[] {
  return codesOf(inspectionActions).filter(
    (action) => nextState(inspection, actor, action) !== undefined && isReady(inspection, action, today),
  )
}

/** Where `action` leads from here; undefined when the actor cannot do it in this state. */
export function nextState(inspection: InspectionStanding, actor: Actor, action: InspectionAction): InspectionState | undefined {
  const own = actor.home === undefined ? (steps[actor.persona] ?? []) : []
  const asTeam = own.length > 0 && inspection.team.includes(actor.userId) ? steps.team! : []
  return [...own, ...asTeam].map((table) => table[inspection.state]?.[action]).find((state) => state !== undefined)
}

function isReady({ hearing, followUps }: InspectionStanding, action: InspectionAction, today: CalendarDate): boolean {
  switch (action) {
    // A report is not final while the home still has time to answer it.
    case 'FINALISE':
      return hearing !== null && (hearing.answeredAt !== null || hearing.answerBy < today)
    case 'CHECK_FOLLOW_UP':
      return followUps.some(({ checkedOn }) => checkedOn === null)
    case 'CLOSE':
      return followUps.every(({ checkedOn }) => checkedOn !== null)
    default:
      return true
  }
}
