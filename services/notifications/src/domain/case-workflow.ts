import { codesOf, notificationActions, type NotificationAction, type NotificationState, type Persona } from '@tilsynsblik/vocabulary'
import { waitsForPolice, type CaseStanding } from './case-standing.ts'

export interface Actor {
  userId: string
  persona: Persona
  /** Of a caseworker, the municipality. */
  scope: string | null
}

type Steps = Record<NotificationState, Partial<Record<NotificationAction, NotificationState>>>

/** What leads on (workflows.md, "Notification of concern"). What is absent cannot be done. */
const leading: Steps = {
  RECEIVED: { ASSESS: 'ASSESSED' },
  ASSESSED: { INVESTIGATE: 'INVESTIGATED', CLOSE: 'CLOSED' },
  INVESTIGATED: { DECIDE: 'DECIDED', CLOSE: 'CLOSED' },
  DECIDED: { START_SUPPORT: 'SUPPORTED', CLOSE: 'CLOSED' },
  SUPPORTED: { CLOSE: 'CLOSED' },
  CLOSED: {},
}

/** The tracks run beside the states, from the first minute: none of them leads on, and none waits for another. */
const tracks: readonly NotificationAction[] = [
  'SEND_RECEIPT',
  'IDENTIFY_CHILD',
  'ADD_STATEMENT',
  'HOLD_CONVERSATION',
  'OMIT_CONVERSATION',
  'LOCK_GUARDIAN',
  'LIFT_GUARDIAN_LOCK',
  'CONSULT_POLICE',
  'REPORT_POLICE',
  'POLICE_DECLINED',
  'POLICE_INTERVIEW',
  'ADD_SAFETY_PLAN',
  'SPAR_CHILDRENS_HOUSE',
  'REFER_CHILDRENS_HOUSE',
  'NOT_CHILDRENS_HOUSE',
  'START_CHILDRENS_HOUSE',
  'CHILDRENS_HOUSE_REPORT',
  'ADD_HYPOTHESIS',
  'HAND_OVER',
]

/** A suspicion does not end with a case: the lock stays, and can come on again. What the child says is always written down. */
const afterwards: readonly NotificationAction[] = ['ADD_STATEMENT', 'LOCK_GUARDIAN', 'LIFT_GUARDIAN_LOCK']

/** What `actor` can do with a case now, in the order of the vocabulary. */
export function allowedActions(standing: CaseStanding, actor: Actor): NotificationAction[] {
  return codesOf(notificationActions).filter((action) => nextState(standing, actor, action) !== undefined)
}

/** Where `action` leads from here; undefined when the actor cannot do it now. */
export function nextState(standing: CaseStanding, actor: Actor, action: NotificationAction): NotificationState | undefined {
  if (!actsOn(standing, actor) || !isReady(standing, action)) return undefined
  const beside = standing.state === 'CLOSED' ? afterwards : tracks
  return beside.includes(action) ? standing.state : leading[standing.state][action]
}

/** The case belongs to the municipality, and to nobody else. */
export function actsOn({ municipalityId }: Pick<CaseStanding, 'municipalityId'>, { persona, scope }: Actor): boolean {
  return persona === 'caseworker' && scope === municipalityId
}

/** What a track must have come to before one of its actions makes sense. */
function isReady(standing: CaseStanding, action: NotificationAction): boolean {
  switch (action) {
    case 'SEND_RECEIPT':
      return standing.receiptDueOn !== null && standing.receiptSentOn === null
    case 'IDENTIFY_CHILD':
      return standing.childId === null
    case 'OMIT_CONVERSATION':
      return standing.conversation === 'PENDING'
    case 'LOCK_GUARDIAN':
      return !standing.guardianLocked
    case 'LIFT_GUARDIAN_LOCK':
      return standing.guardianLocked
    case 'REPORT_POLICE':
      return standing.reportedOn === null
    case 'POLICE_DECLINED':
      return standing.police !== 'NONE' && standing.policeDeclinedOn === null
    case 'POLICE_INTERVIEW':
      return waitsForPolice(standing)
    case 'SPAR_CHILDRENS_HOUSE':
    case 'REFER_CHILDRENS_HOUSE':
      return ['UNDECIDED', 'NOT_RELEVANT', 'SPARRING'].includes(standing.childrensHouse)
    case 'NOT_CHILDRENS_HOUSE':
      return ['UNDECIDED', 'SPARRING'].includes(standing.childrensHouse)
    case 'START_CHILDRENS_HOUSE':
      return standing.childrensHouse === 'REFERRED'
    case 'CHILDRENS_HOUSE_REPORT':
      return ['SPARRING', 'REFERRED', 'STARTED'].includes(standing.childrensHouse)
    case 'START_SUPPORT':
      return standing.decision === 'SUPPORT'
    default:
      return true
  }
}
