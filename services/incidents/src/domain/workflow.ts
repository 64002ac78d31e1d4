import { codesOf, reportActions, type Persona, type ReportAction, type ReportState } from '@tilsynsblik/vocabulary'

/** What has happened to a report, or to a draft of which a crime is suspected: what a follow-up is asked for by. */
export type ReportEventWord =
  | 'REGISTERED'
  | 'CORRECTED'
  | 'RETURNED'
  | 'APPROVED'
  | 'CRIME'
  | 'ACCOUNT'
  | 'ATTACHMENT'
  | 'ATTACHMENT_WITHDRAWN'
  | 'VOIDED'
  | 'CLOSED'
  | 'REOPENED'
  | 'FEEDBACK'
  | 'FOLLOW_UP'
  | 'GUARDIAN'

export interface Actor {
  userId: string
  persona: Persona
  /** Of a caseworker, the municipality. */
  scope: string | null
  /** Of one home only, behind broken glass: reads, and does nothing. */
  home?: string
}

/** As much of a report as decides what can be done with it. */
export interface ReportStanding {
  id: string
  institutionId: string
  actingMunicipalityId: string
  childId: string
  state: ReportState
  /** Of what it says: a step of its life alone is no new version. */
  version: number
  /** Null for a row from a file or from before: it has no life here. */
  authorId: string | null
  /** Everyone who used force by any version: a correction takes nobody off it. */
  usedForce: readonly string[]
  crimeSuspected: boolean
  /** Null until the child's account is attached. */
  accountReceivedAt: string | Date | null
  occurredAt: string | Date
  registeredAt: string | Date
  followUpNeeded: boolean | null
  followUps: number
  openFollowUps: number
  /** Compulsory recipients whose copy is not sent. */
  undelivered: number
  /** When the report was last handed over; null before. */
  dispatchedAt: string | Date | null
  /** Answers of the municipality or the authority. */
  answers: number
  /** Files that are part of it. */
  attachments: number
}

type Steps = Partial<Record<ReportState, Partial<Record<ReportAction, ReportState>>>>

/** Those of the home: the account and its pages may come when all is closed, a suspicion at any time. */
const home: Steps = {
  REGISTERED: { ADD_ACCOUNT: 'REGISTERED', ADD_ATTACHMENT: 'REGISTERED', MARK_CRIME: 'REGISTERED', WRITE_SUPPLEMENT: 'REGISTERED' },
  RETURNED: { ADD_ACCOUNT: 'RETURNED', ADD_ATTACHMENT: 'RETURNED', MARK_CRIME: 'RETURNED', WRITE_SUPPLEMENT: 'RETURNED' },
  APPROVED: { ADD_ACCOUNT: 'APPROVED', ADD_ATTACHMENT: 'APPROVED', MARK_CRIME: 'APPROVED', WRITE_SUPPLEMENT: 'APPROVED' },
  DISPATCHED: { ADD_ACCOUNT: 'DISPATCHED', ADD_ATTACHMENT: 'DISPATCHED', MARK_CRIME: 'DISPATCHED', WRITE_SUPPLEMENT: 'DISPATCHED' },
  FEEDBACK: { ADD_ACCOUNT: 'FEEDBACK', ADD_ATTACHMENT: 'FEEDBACK', MARK_CRIME: 'FEEDBACK', WRITE_SUPPLEMENT: 'FEEDBACK' },
  CLOSED: { ADD_ACCOUNT: 'CLOSED', ADD_ATTACHMENT: 'CLOSED', MARK_CRIME: 'CLOSED', WRITE_SUPPLEMENT: 'CLOSED' },
}

/** Who wrote it, and the manager. After the approval what it says changes, and where it is does not: it is sent again. */
const correcting: Steps = {
  REGISTERED: { CORRECT: 'REGISTERED' },
  RETURNED: { CORRECT: 'REGISTERED' },
  APPROVED: { CORRECT: 'APPROVED' },
  DISPATCHED: { CORRECT: 'DISPATCHED' },
  FEEDBACK: { CORRECT: 'FEEDBACK' },
}

/** What a manager decides of a report; never of force the manager used (workflows.md, product). */
const judging: Steps = {
  REGISTERED: { RETURN: 'RETURNED', APPROVE: 'APPROVED', VOID: 'VOIDED' },
  RETURNED: { VOID: 'VOIDED' },
  APPROVED: { VOID: 'VOIDED' },
  DISPATCHED: { VOID: 'VOIDED' },
  FEEDBACK: { VOID: 'VOIDED' },
  CLOSED: { VOID: 'VOIDED' },
}

const managing: Steps = {
  REGISTERED: { WITHDRAW_ATTACHMENT: 'REGISTERED', ORIENT_GUARDIAN: 'REGISTERED', ADD_FOLLOW_UP: 'REGISTERED' },
  RETURNED: { WITHDRAW_ATTACHMENT: 'RETURNED', ORIENT_GUARDIAN: 'RETURNED', ADD_FOLLOW_UP: 'RETURNED' },
  APPROVED: { WITHDRAW_ATTACHMENT: 'APPROVED', ORIENT_GUARDIAN: 'APPROVED', ADD_FOLLOW_UP: 'APPROVED' },
  DISPATCHED: { WITHDRAW_ATTACHMENT: 'DISPATCHED', ORIENT_GUARDIAN: 'DISPATCHED', ADD_FOLLOW_UP: 'DISPATCHED', CLOSE: 'CLOSED' },
  FEEDBACK: { WITHDRAW_ATTACHMENT: 'FEEDBACK', ORIENT_GUARDIAN: 'FEEDBACK', ADD_FOLLOW_UP: 'FEEDBACK', CLOSE: 'CLOSED' },
  // Reopened it waits as it did when it was sent. A file of another child is taken out whenever that is seen.
  CLOSED: { WITHDRAW_ATTACHMENT: 'CLOSED', REOPEN: 'DISPATCHED' },
  VOIDED: { WITHDRAW_ATTACHMENT: 'VOIDED' },
}

/** The consultant spars from the first day, and answers for nobody: an own answer moves the report nowhere. */
const consulting: Steps = {
  REGISTERED: { GIVE_FEEDBACK: 'REGISTERED', ADD_FOLLOW_UP: 'REGISTERED' },
  RETURNED: { GIVE_FEEDBACK: 'RETURNED', ADD_FOLLOW_UP: 'RETURNED' },
  APPROVED: { GIVE_FEEDBACK: 'APPROVED', ADD_FOLLOW_UP: 'APPROVED' },
  DISPATCHED: { GIVE_FEEDBACK: 'DISPATCHED', ADD_FOLLOW_UP: 'DISPATCHED' },
  FEEDBACK: { GIVE_FEEDBACK: 'FEEDBACK', ADD_FOLLOW_UP: 'FEEDBACK' },
  CLOSED: { REOPEN: 'DISPATCHED' },
}

/** Who got the report answers it. A late answer opens it again (workflows.md, P2). */
const answering: Steps = {
  DISPATCHED: { GIVE_FEEDBACK: 'FEEDBACK' },
  FEEDBACK: { GIVE_FEEDBACK: 'FEEDBACK' },
  CLOSED: { GIVE_FEEDBACK: 'FEEDBACK' },
}

/** The authority hears of a suspected crime at once, and says at once what it thinks of the police. */
const answeringCrime: Steps = {
  REGISTERED: { GIVE_FEEDBACK: 'REGISTERED' },
  RETURNED: { GIVE_FEEDBACK: 'RETURNED' },
  APPROVED: { GIVE_FEEDBACK: 'APPROVED' },
}

/** What `actor` can do with a report now, in the order of the vocabulary. */
export function allowedActions(report: ReportStanding, actor: Actor, now: Date): ReportAction[] {
  return codesOf(reportActions).filter((action) => nextState(report, actor, action) !== undefined && isReady(report, action, now))
}

/** Where `action` leads from here; undefined when the actor cannot do it in this state. What is absent cannot be done. */
export function nextState(report: ReportStanding, actor: Actor, action: ReportAction): ReportState | undefined {
  // A row from a file is closed, and nothing of what it said is here.
  if (report.authorId === null || actor.home !== undefined) return undefined
  return stepsOf(report, actor)
    .map((steps) => steps[report.state]?.[action])
    .find((state) => state !== undefined)
}

/**
 * May the words of a report be read by now? Those outside the operator read what the manager has approved; only a suspected
 * crime does not wait for that.
 */
export function isReadableTo(
  { state, crimeSuspected }: Pick<ReportStanding, 'state' | 'crimeSuspected'>,
  { persona }: Pick<Actor, 'persona'>,
): boolean {
  if (state !== 'REGISTERED' && state !== 'RETURNED') return true
  if (persona === 'supervisor' || persona === 'authority_head') return crimeSuspected
  return persona !== 'caseworker' && persona !== 'child'
}

/** Whose part it is to act on reports at all: what the rest may do need not be asked. */
export function actsOnReports(persona: Persona): boolean {
  return ['staff', 'manager', 'consultant', 'caseworker', 'supervisor', 'authority_head'].includes(persona)
}

/** Could the actor do it with this report in any state? Who never could is refused; who could is told where the report is. */
export function couldEver(report: ReportStanding, actor: Actor, action: ReportAction): boolean {
  return stepsOf(report, actor).some((steps) => Object.values(steps).some((actions) => action in actions))
}

function stepsOf(report: ReportStanding, { persona, userId, scope }: Actor): readonly Steps[] {
  switch (persona) {
    case 'staff':
      return report.authorId === userId ? [home, correcting] : [home]
    case 'manager':
      return report.usedForce.includes(userId) ? [home, correcting, managing] : [home, correcting, managing, judging]
    case 'consultant':
      return [consulting]
    case 'caseworker':
      // The municipality of the home's school gets a copy to read; the child's own one answers.
      return report.actingMunicipalityId === scope ? [answering] : []
    case 'supervisor':
    case 'authority_head':
      return report.crimeSuspected ? [answering, answeringCrime] : [answering]
    default:
      return []
  }
}

/** How long an answer is waited for before a report may be closed without one, with a reason (workflows.md, product). */
const daysToAnswer = 30

/** Could it be done now, whoever may? Why not, when it could not, is `closingProblems`. */
export function isReady(report: ReportStanding, action: ReportAction, now: Date): boolean {
  switch (action) {
    case 'ADD_ACCOUNT':
      return report.accountReceivedAt === null
    case 'WITHDRAW_ATTACHMENT':
      return report.attachments > 0
    case 'MARK_CRIME':
      return !report.crimeSuspected
    case 'CLOSE':
      return closingProblems(report, now).length === 0
    default:
      return true
  }
}

/** What is still missing before a report can be closed, as words the screen has sentences for. */
export function closingProblems(report: ReportStanding, now: Date): string[] {
  const waited = report.dispatchedAt !== null && now.getTime() - new Date(report.dispatchedAt).getTime() >= daysToAnswer * 86_400_000
  return [
    ...(report.undelivered > 0 ? ['notDelivered'] : []),
    ...(report.answers === 0 && !waited ? ['noFeedback'] : []),
    ...(report.openFollowUps > 0 ? ['followUpOpen'] : []),
    ...(report.followUpNeeded !== false && report.followUps === 0 ? ['followUpMissing'] : []),
  ]
}
