import {
  codesOf,
  complaintActions,
  type AppealOutcome,
  type CalendarDate,
  type ComplaintAction,
  type ComplaintRecipientKind,
  type ComplaintState,
  type Persona,
} from '@tilsynsblik/vocabulary'

export interface Actor {
  persona: Persona
  /** Of a caseworker the municipality, of a supervisor the authority. */
  scope: string | null
  /** Of one home only, behind broken glass: reads, and does nothing. */
  home?: string
}

/** As much of a complaint as decides what can be done with it. What the caller's role may not know is null or zero. */
export interface ComplaintStanding {
  id: string
  institutionId: string | null
  /** False for a row from a file or from before: it has no life here. */
  isLiving: boolean
  state: ComplaintState
  version: number
  recipientKind: ComplaintRecipientKind | null
  isForwarding: boolean
  withReceipt: boolean
  ownParty: boolean
  childKnown: boolean
  filedOn: CalendarDate
  /** Of the newest decision. */
  appealUntil: CalendarDate | null
  decisions: number
  /** Decisions that were appealed. */
  appeals: number
  hearings: number
  unansweredHearings: number
  /** The latest day an unanswered hearing waits for. */
  hearingDueOn: CalendarDate | null
  hasTalk: boolean
  /** Reports it is linked to. */
  links: number
  isGuardianGuided: boolean
}

type Steps = Partial<Record<ComplaintState, Partial<Record<ComplaintAction, ComplaintState>>>>

/** Of whoever complained, and of nobody else: the home never withdraws a complaint (workflows.md). */
const complaining: Steps = {
  FILED: { ADD_WORDS: 'FILED', WITHDRAW: 'WITHDRAWN' },
  RECEIVED: { ADD_WORDS: 'RECEIVED', WITHDRAW: 'WITHDRAWN' },
  EXAMINED: { ADD_WORDS: 'EXAMINED', WITHDRAW: 'WITHDRAWN' },
  DECIDED: { APPEAL: 'APPEALED' },
  APPEALED: { ADD_WORDS: 'APPEALED' },
  // Late is kept and marked, also when the case was closed meanwhile.
  CLOSED: { APPEAL: 'APPEALED' },
}

/** Of the recipient: the municipality, or the authority where the rule says so. */
const deciding: Steps = {
  FILED: { RECEIVE: 'RECEIVED', FORWARD: 'FILED' },
  RECEIVED: {
    NAME_HOME: 'RECEIVED',
    RECOGNISE_CHILD: 'RECEIVED',
    LINK_INCIDENT: 'RECEIVED',
    UNLINK_INCIDENT: 'RECEIVED',
    GUIDE_GUARDIAN: 'RECEIVED',
    HEAR_HOME: 'EXAMINED',
    HOLD_TALK: 'EXAMINED',
  },
  EXAMINED: {
    NAME_HOME: 'EXAMINED',
    RECOGNISE_CHILD: 'EXAMINED',
    LINK_INCIDENT: 'EXAMINED',
    UNLINK_INCIDENT: 'EXAMINED',
    GUIDE_GUARDIAN: 'EXAMINED',
    HEAR_HOME: 'EXAMINED',
    HOLD_TALK: 'EXAMINED',
    DECIDE: 'DECIDED',
  },
  DECIDED: { LINK_INCIDENT: 'DECIDED', UNLINK_INCIDENT: 'DECIDED', APPEAL: 'APPEALED', CLOSE: 'CLOSED' },
  APPEALED: { LINK_INCIDENT: 'APPEALED', UNLINK_INCIDENT: 'APPEALED', DECIDE_APPEAL: 'APPEAL_DECIDED' },
  APPEAL_DECIDED: { LINK_INCIDENT: 'APPEAL_DECIDED', UNLINK_INCIDENT: 'APPEAL_DECIDED', CLOSE: 'CLOSED' },
  CLOSED: { LINK_INCIDENT: 'CLOSED', UNLINK_INCIDENT: 'CLOSED', APPEAL: 'APPEALED' },
}

/** Of the home: it answers what it is asked, late too, and moves the complaint nowhere. */
const answering: Steps = {
  EXAMINED: { ANSWER_HEARING: 'EXAMINED' },
  DECIDED: { ANSWER_HEARING: 'DECIDED' },
  APPEALED: { ANSWER_HEARING: 'APPEALED' },
}

const appealed: Steps = { APPEALED: { DECIDE_APPEAL: 'APPEAL_DECIDED' } }

/** What `actor` can do with a complaint now, in the order of the vocabulary. */
export function allowedActions(complaint: ComplaintStanding, actor: Actor, today: CalendarDate): ComplaintAction[] {
  return codesOf(complaintActions).filter(
    (action) => nextState(complaint, actor, action) !== undefined && isReady(complaint, action, today),
  )
}

/** Where `action` leads from here; undefined when the actor cannot do it in this state. What is absent cannot be done. */
export function nextState(complaint: ComplaintStanding, actor: Actor, action: ComplaintAction): ComplaintState | undefined {
  // A row from a file has no life; one on its way to another recipient is nobody's to act on.
  if (!complaint.isLiving || complaint.isForwarding || actor.home !== undefined) return undefined
  return stepsOf(complaint, actor)[complaint.state]?.[action]
}

/** Could the actor do it with this complaint in any state? Who never could is refused; who could is told where it is. */
export function couldEver(complaint: ComplaintStanding, actor: Actor, action: ComplaintAction): boolean {
  return Object.values(stepsOf(complaint, actor)).some((actions) => action in actions)
}

/** The board sends a remitted case back to the recipient, who decides anew. */
export function appealLeadsTo(outcome: AppealOutcome): ComplaintState {
  return outcome === 'REMITTED' ? 'EXAMINED' : 'APPEAL_DECIDED'
}

/** Whose part it is to act on complaints at all: what the rest may do need not be asked. */
export function actsOnComplaints(persona: Persona): boolean {
  return ['child', 'complainant', 'caseworker', 'supervisor', 'authority_head', 'manager', 'appeals_board'].includes(persona)
}

/** May the case be read from within? An authority that is not the recipient sees that there is one, and about what. */
export function readsCase(recipientKind: ComplaintRecipientKind | null | undefined, { persona }: Pick<Actor, 'persona'>): boolean {
  if (persona === 'supervisor' || persona === 'authority_head') return recipientKind === 'AUTHORITY'
  return ['child', 'complainant', 'caseworker', 'appeals_board'].includes(persona)
}

function stepsOf({ recipientKind }: ComplaintStanding, { persona }: Actor): Steps {
  switch (persona) {
    case 'child':
    case 'complainant':
      return complaining
    case 'caseworker':
      return recipientKind === 'MUNICIPALITY' ? deciding : {}
    case 'supervisor':
    case 'authority_head':
      return recipientKind === 'AUTHORITY' ? deciding : {}
    case 'manager':
      return answering
    case 'appeals_board':
      return appealed
    default:
      return {}
  }
}

/** Could it be done now, whoever may? */
export function isReady(complaint: ComplaintStanding, action: ComplaintAction, today: CalendarDate): boolean {
  switch (action) {
    case 'NAME_HOME':
      return complaint.institutionId === null
    case 'RECOGNISE_CHILD':
      // Who filed with a login is known. A mistake is mended by recognising anew.
      return complaint.withReceipt
    case 'UNLINK_INCIDENT':
      return complaint.links > 0
    case 'GUIDE_GUARDIAN':
      return !complaint.ownParty && !complaint.isGuardianGuided
    case 'HEAR_HOME':
      return complaint.institutionId !== null
    case 'ANSWER_HEARING':
      return complaint.unansweredHearings > 0
    case 'APPEAL':
      return complaint.decisions > complaint.appeals
    case 'CLOSE':
      return closingProblems(complaint, today).length === 0
    default:
      return true
  }
}

/** What is still missing before a case can be closed, as words the screen has sentences for. */
export function closingProblems({ state, appealUntil }: ComplaintStanding, today: CalendarDate): string[] {
  return state === 'DECIDED' && appealUntil !== null && today <= appealUntil ? ['appealOpen'] : []
}

/**
 * What is still missing before a decision: the home was heard, that is, it answered or let the day pass; the child was, or
 * could lawfully not be (workflows.md). A home nobody can name cannot be heard.
 */
export function decidingProblems(complaint: ComplaintStanding, today: CalendarDate): string[] {
  const { institutionId, hearings, unansweredHearings, hearingDueOn } = complaint
  const waits = unansweredHearings > 0 && hearingDueOn !== null && today <= hearingDueOn
  return [...(institutionId !== null && (hearings === 0 || waits) ? ['hearingMissing'] : []), ...(complaint.hasTalk ? [] : ['talkMissing'])]
}
