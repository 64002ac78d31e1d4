import {
  addWorkingDays,
  type CalendarDate,
  calendarDateOf,
  type ConcernKind,
  isUuid,
  longest,
  type Notifier,
  type Problem,
  problemIf,
  type PsychologicalForm,
  type Suspect,
} from '@tilsynsblik/vocabulary'
import type { CaseStanding } from './case-standing.ts'
import { kept, mayWrite, written } from './case-texts.ts'
import { firstDay, ruleOn } from './notification-rules.ts'
import { nextClock } from './process-plan.ts'

/** What the form of an intake holds. */
export interface ReceivedForm {
  id: string
  municipalityId: string
  receivedAt?: string | null | undefined
  notifier: Notifier
  notifierName?: string | null | undefined
  kinds: readonly ConcernKind[]
  psychologicalForm?: PsychologicalForm | null | undefined
  suspected: readonly Suspect[]
  words: string
  observation?: string | null | undefined
  otherKnowledge?: string | null | undefined
  childId?: string | null | undefined
  whoIsIt?: string | null | undefined
  institutionId?: string | null | undefined
  happenedInHome: boolean
  guardianInformed: boolean
  guardianReason?: string | null | undefined
  leaderInformed?: boolean | null | undefined
  leaderReason?: string | null | undefined
}

export interface ReceivingGround {
  now: Date
  /** The home that notifies, by its own staff; null when the municipality writes down what came to it. */
  fromInstitutionId: string | null
}

/** Why a lock came on by itself, as a word. */
export const lockWhenReceived = 'SUSPECTED'

/** What is wrong with an intake. Never that it is anonymous, or that nobody knows which child it is. */
export function receivingProblems(form: ReceivedForm, { now, fromInstitutionId }: ReceivingGround): Problem[] {
  const received = form.receivedAt ? new Date(form.receivedAt) : now
  return [
    ...problemIf(!isUuid(form.id), 'id', 'notAnId'),
    ...problemIf(!/^\d{4}$/.test(form.municipalityId), 'municipalityId', 'notAMunicipality'),
    ...receivedProblems(received, now),
    ...problemIf(fromInstitutionId !== null && form.notifier !== 'PLACEMENT', 'notifier', 'notTheHome'),
    // The name of somebody who is anonymous is a contradiction that would lead back to a person.
    ...problemIf(form.notifier === 'ANONYMOUS' && kept(form.notifierName) !== null, 'notifierName', 'anonymous'),
    ...mayWrite('notifierName', form.notifierName, longest.line),
    ...problemIf(form.kinds.length === 0, 'kinds', 'required'),
    ...problemIf(form.kinds.includes('PSYCHOLOGICAL') && !form.psychologicalForm, 'psychologicalForm', 'required'),
    ...written('words', form.words, longest.account),
    ...mayWrite('observation', form.observation, longest.account),
    ...mayWrite('otherKnowledge', form.otherKnowledge, longest.account),
    ...(kept(form.childId) === null ? written('whoIsIt', form.whoIsIt) : mayWrite('childId', form.childId, longest.line)),
    ...problemIf(form.happenedInHome && kept(form.institutionId) === null, 'institutionId', 'required'),
    ...problemIf(form.suspected.includes('STAFF_OF_HOME') && kept(form.institutionId) === null, 'institutionId', 'required'),
    ...(form.guardianInformed ? mayWrite('guardianReason', form.guardianReason) : written('guardianReason', form.guardianReason)),
    ...(fromInstitutionId === null ? [] : leaderProblems(form)),
  ]
}

/** What follows from an intake that may be written: the case as it begins. */
export function receivedCase(form: ReceivedForm, { now, fromInstitutionId }: ReceivingGround): CaseStanding {
  const receivedAt = form.receivedAt ? new Date(form.receivedAt) : now
  const institutionId = kept(form.institutionId)
  const begun: CaseStanding = {
    ...untouched,
    id: form.id,
    municipalityId: form.municipalityId,
    childId: kept(form.childId),
    institutionId,
    happenedInHome: form.happenedInHome,
    aboutHome: institutionId !== null && (form.happenedInHome || form.suspected.includes('STAFF_OF_HOME')),
    receivedAt,
    kinds: [...new Set(form.kinds)],
    psychologicalForm: form.kinds.includes('PSYCHOLOGICAL') ? (form.psychologicalForm ?? null) : null,
    suspected: [...new Set(form.suspected)],
    receiptDueOn: receiptDue(form, receivedAt, fromInstitutionId),
    // In the same breath: there is no minute in which the guardian may still be told ([003] rec. 8; [002] § 137.3).
    guardianLocked: form.suspected.includes('GUARDIAN'),
  }
  return { ...begun, ...nextClock(begun) }
}

/** The one kind the register counts it under: the gravest. */
export function gravest(kinds: readonly ConcernKind[]): ConcernKind {
  return gravestFirst.find((kind) => kinds.includes(kind))!
}

const gravestFirst: readonly ConcernKind[] = ['SEXUAL', 'PHYSICAL', 'PSYCHOLOGICAL', 'DIGITAL', 'CONCERN']

function receivedProblems(received: Date, now: Date): Problem[] {
  if (Number.isNaN(received.getTime())) return [{ path: 'receivedAt', code: 'notAnInstant' }]
  return [...problemIf(received > now, 'receivedAt', 'future'), ...problemIf(calendarDateOf(received) < firstDay, 'receivedAt', 'tooOld')]
}

/** The duty is personal, and the leader is always informed ([003] rec. 8); when not, somebody says why. */
function leaderProblems({ leaderInformed, leaderReason }: ReceivedForm): Problem[] {
  if (leaderInformed === null || leaderInformed === undefined) return [{ path: 'leaderInformed', code: 'required' }]
  return leaderInformed ? mayWrite('leaderReason', leaderReason) : written('leaderReason', leaderReason)
}

/** An anonymous notifier gets none: there is nobody to send it to. */
function receiptDue(form: ReceivedForm, receivedAt: Date, fromInstitutionId: string | null): CalendarDate | null {
  if (form.notifier === 'ANONYMOUS') return null
  if (fromInstitutionId === null && kept(form.notifierName) === null) return null
  const day = calendarDateOf(receivedAt)
  return addWorkingDays(day, ruleOn('notification.receiptWorkingDays', day))
}

const untouched = {
  authorityToldAt: null,
  state: 'RECEIVED',
  version: 1,
  adviser: null,
  secondAdviser: null,
  adviserChanges: 0,
  dueAt: null,
  dueStep: null,
  receiptSentOn: null,
  assessedAt: null,
  acute: null,
  conversation: 'PENDING',
  conversationOn: null,
  police: 'NONE',
  reportedOn: null,
  policeDeclinedOn: null,
  interviewedOn: null,
  safetyPlanUntil: null,
  childrensHouse: 'UNDECIDED',
  referredOn: null,
  courseStartedOn: null,
  investigatedAt: null,
  decidedAt: null,
  decision: null,
  supportStartedOn: null,
  closedAt: null,
  closingReason: null,
} as const
