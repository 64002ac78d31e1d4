import {
  addDays,
  type CalendarDate,
  calendarDateOf,
  codesOf,
  daysBetween,
  deadlineAfter,
  type NotificationAction,
  type NotificationState,
  notificationStates,
  type ProcessStepCode,
  processSteps,
  type ProcessStepState,
} from '@tilsynsblik/vocabulary'
import { isAbuse, waitsForPolice, type CaseStanding } from './case-standing.ts'
import { endOf, ruleOn } from './notification-rules.ts'

/** One line of the checklist that is the process: the same for every adviser ([003] rec. 9). */
export interface ProcessStep {
  step: ProcessStepCode
  state: ProcessStepState
  /** It must be done, or lawfully set aside, before the case can close. */
  required: boolean
  doneAt: string | Date | null
  doneBy: string | null
  dueAt: Date | null
  overdue: boolean
  /** Why it is not relevant, or what it waits for, as a word. */
  reason: string | null
}

/** Something that was done, by whom and when. */
export interface Done {
  action: string
  at: string | Date
  by: string
}

/** How a step stands, and by which action somebody did it. */
interface Standing {
  state: ProcessStepState
  reason?: string
  required?: boolean
  by?: readonly (NotificationAction | 'RECEIVED' | 'AUTHORITY_TOLD')[]
}

/** @param done what has happened, oldest first; the newest that fits a step is who did it */
export function processPlan(standing: CaseStanding, done: readonly Done[], now: Date): ProcessStep[] {
  const clocks = clocksOf(standing)
  return codesOf(processSteps).map((step) => {
    const { state, reason = null, required = false, by = [] } = standings[step](standing, now)
    const doer = state === 'DONE' ? done.findLast(({ action }) => (by as readonly string[]).includes(action)) : undefined
    const dueAt = clocks.find((clock) => clock.step === step)?.dueAt ?? null
    return {
      step,
      state,
      required,
      doneAt: doer?.at ?? null,
      doneBy: doer?.by ?? null,
      dueAt,
      overdue: dueAt !== null && dueAt < now,
      reason,
    }
  })
}

/** The clock that runs out next; a closed case has none. Who notified is not asked: an anonymous one is due like any other. */
export function nextClock(standing: CaseStanding): { dueAt: Date | null; dueStep: ProcessStepCode | null } {
  if (standing.state === 'CLOSED') return { dueAt: null, dueStep: null }
  const [first] = clocksOf(standing).toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
  return { dueAt: first?.dueAt ?? null, dueStep: first?.step ?? null }
}

/** 24 elapsed hours from receipt, so that a clock change never moves them (barnets lov § 136 (2)). */
export function assessmentDueAt({ receivedAt }: Pick<CaseStanding, 'receivedAt'>): Date {
  const received = new Date(receivedAt)
  return deadlineAfter(received, ruleOn('notification.assessmentHours', calendarDateOf(received)))
}

/** Days the child has waited for the interview, or did wait; null when nothing was reported. */
export function policeWaitingDays(
  { reportedOn, interviewedOn, policeDeclinedOn }: Pick<CaseStanding, 'reportedOn' | 'interviewedOn' | 'policeDeclinedOn'>,
  today: CalendarDate,
): number | null {
  return reportedOn === null ? null : daysBetween(reportedOn, interviewedOn ?? policeDeclinedOn ?? today)
}

/** The interview is a week or more away, and no plan keeps the child safe meanwhile ([002] 2.2). */
export function isSafetyPlanMissing(standing: CaseStanding, today: CalendarDate): boolean {
  if (!waitsForPolice(standing)) return false
  return today > weekOfWaiting(standing.reportedOn!) && (standing.safetyPlanUntil ?? '') < today
}

/** Clocks that run: of what is not done yet. */
function clocksOf(standing: CaseStanding): { step: ProcessStepCode; dueAt: Date }[] {
  const { receiptDueOn, receiptSentOn, assessedAt, reportedOn, safetyPlanUntil } = standing
  const clocks: { step: ProcessStepCode; dueAt: Date }[] = []
  if (assessedAt === null) clocks.push({ step: 'ASSESSMENT', dueAt: assessmentDueAt(standing) })
  if (receiptDueOn !== null && receiptSentOn === null) clocks.push({ step: 'RECEIPT', dueAt: endOf(receiptDueOn) })
  if (waitsForPolice(standing)) {
    const week = weekOfWaiting(reportedOn!)
    clocks.push({ step: 'SAFETY_PLAN', dueAt: endOf(safetyPlanUntil !== null && safetyPlanUntil > week ? safetyPlanUntil : week) })
  }
  return clocks
}

/** The last day of the week within which an interview is aimed for. */
function weekOfWaiting(reportedOn: CalendarDate): CalendarDate {
  return addDays(reportedOn, ruleOn('notification.videoInterviewTargetDays', reportedOn))
}

const notRelevant = (reason: string): Standing => ({ state: 'NOT_RELEVANT', reason })

const standings: Record<ProcessStepCode, (standing: CaseStanding, now: Date) => Standing> = {
  RECEIPT: ({ receiptDueOn, receiptSentOn }) => {
    if (receiptDueOn === null) return notRelevant('nobodyToSendTo')
    return { state: receiptSentOn === null ? 'OPEN' : 'DONE', required: true, by: ['SEND_RECEIPT'] }
  },
  ASSESSMENT: ({ assessedAt }) => ({ state: assessedAt === null ? 'OPEN' : 'DONE', required: true, by: ['ASSESS'] }),
  CHILD_KNOWN: ({ childId }) => ({ state: childId === null ? 'OPEN' : 'DONE', by: ['RECEIVED', 'IDENTIFY_CHILD'] }),
  GUARDIAN_LOCK: ({ guardianLocked, suspected }) => {
    if (guardianLocked) return { state: 'DONE', by: ['RECEIVED', 'LOCK_GUARDIAN'] }
    return suspected.includes('GUARDIAN') ? notRelevant('lifted') : notRelevant('guardianNotSuspected')
  },
  AUTHORITY_TOLD: ({ aboutHome, authorityToldAt, assessedAt }) => {
    if (!aboutHome) return notRelevant('notAboutHome')
    if (authorityToldAt !== null) return { state: 'DONE', by: ['AUTHORITY_TOLD'] }
    return assessedAt === null ? { state: 'LATER', reason: 'afterAssessment' } : { state: 'OPEN', reason: 'byItself' }
  },
  CONVERSATION: ({ conversation, ...standing }) => {
    if (conversation !== 'PENDING') return { state: 'DONE', required: true, by: ['HOLD_CONVERSATION', 'OMIT_CONVERSATION'] }
    return isAbuse(standing) ? { state: 'OPEN', required: true } : notRelevant('noAbuse')
  },
  // Asked or not, somebody has to have thought of it: on abuse the police are consulted, or the children's house is.
  POLICE: ({ police, childrensHouse, ...standing }) => {
    if (police !== 'NONE') return { state: 'DONE', by: ['CONSULT_POLICE', 'REPORT_POLICE'] }
    if (!isAbuse(standing)) return notRelevant('noAbuse')
    return childrensHouse === 'UNDECIDED' ? { state: 'OPEN' } : notRelevant('withChildrensHouse')
  },
  POLICE_INTERVIEW: ({ reportedOn, interviewedOn, policeDeclinedOn }) => {
    if (interviewedOn !== null) return { state: 'DONE', by: ['POLICE_INTERVIEW'] }
    // The case goes on without them ([003] rec. 9).
    if (policeDeclinedOn !== null) return notRelevant('policeDeclined')
    return reportedOn === null ? notRelevant('notReported') : { state: 'OPEN', required: true, reason: 'waitsForPolice' }
  },
  SAFETY_PLAN: (standing, now) => {
    if (!waitsForPolice(standing)) return notRelevant('notWaiting')
    const today = calendarDateOf(now)
    if (isSafetyPlanMissing(standing, today)) return { state: 'OPEN', reason: 'waitsLongerThanAWeek' }
    if (standing.safetyPlanUntil !== null && standing.safetyPlanUntil >= today) return { state: 'DONE', by: ['ADD_SAFETY_PLAN'] }
    return { state: 'LATER', reason: 'withinAWeek' }
  },
  // Must be used when the police or the health service take part (§§ 125-126), or it is said why not.
  CHILDRENS_HOUSE: ({ childrensHouse, police, ...standing }) => {
    const required = isAbuse(standing) && police !== 'NONE'
    if (childrensHouse === 'NOT_RELEVANT') return { ...notRelevant('decided'), required }
    if (childrensHouse === 'UNDECIDED') return required ? { state: 'OPEN', required } : notRelevant('policeNotInvolved')
    if (childrensHouse === 'REFERRED' || childrensHouse === 'STARTED')
      return { state: 'OPEN', required: true, reason: 'waitsForChildrensHouse' }
    return { state: 'DONE', required, by: ['SPAR_CHILDRENS_HOUSE', 'CHILDRENS_HOUSE_REPORT'] }
  },
  EXAMINATION: ({ investigatedAt, state }) =>
    investigatedAt === null ? open('ASSESSED', state) : { state: 'DONE', required: true, by: ['INVESTIGATE'] },
  DECISION: ({ decision, state }) => (decision === null ? open('INVESTIGATED', state) : { state: 'DONE', required: true, by: ['DECIDE'] }),
  SUPPORT: ({ decision, supportStartedOn }) => {
    if (supportStartedOn !== null) return { state: 'DONE', required: true, by: ['START_SUPPORT'] }
    if (decision === 'NONE') return notRelevant('decidedNone')
    return decision === null ? { state: 'LATER', reason: 'afterDecision' } : { state: 'OPEN', required: true }
  },
  CLOSING: ({ state }) => (state === 'CLOSED' ? { state: 'DONE', by: ['CLOSE'] } : { state: 'LATER', reason: 'whenAllIsDone' }),
}

/** Open when the state it begins in is reached; until then it comes later, and is required all the same. */
function open(from: NotificationState, state: NotificationState): Standing {
  return order.indexOf(state) < order.indexOf(from)
    ? { state: 'LATER', required: true, reason: 'inOrder' }
    : { state: 'OPEN', required: true }
}

const order = codesOf(notificationStates)
