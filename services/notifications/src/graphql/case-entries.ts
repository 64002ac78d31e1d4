import { type CalendarDate, calendarDateOf, daysBetween } from '@tilsynsblik/vocabulary'
import type { CaseEventRow } from '../queries/case-events.ts'
import type { CaseLockRow } from '../queries/case-locks.ts'
import type { NotificationCaseRow } from '../queries/case-row.ts'
import { assessmentDueAt } from '../domain/process-plan.ts'
import type {
  ChildrensHouseContact,
  ChildStatement,
  ChildTalk,
  ExaminationDecision,
  HandOver,
  Hypothesis,
  NotificationAssessment,
  NotificationClosing,
  OmissionReason,
  PoliceContact,
  SafetyPlan,
  SupportDecided,
} from './types.gen.ts'

type Events = readonly CaseEventRow[] | null | undefined

/** What the contract makes of a step, by its action: what its form held, which its command alone writes, and by whom and when. */
interface Entries {
  ASSESS: NotificationAssessment
  ADD_STATEMENT: ChildStatement
  HOLD_CONVERSATION: ChildTalk
  OMIT_CONVERSATION: { reason: OmissionReason; text: string; leader: string }
  LIFT_GUARDIAN_LOCK: { at: string; why: string; leader: string }
  CONSULT_POLICE: PoliceContact
  REPORT_POLICE: PoliceContact
  POLICE_DECLINED: PoliceContact
  POLICE_INTERVIEW: PoliceContact
  ADD_SAFETY_PLAN: SafetyPlan
  SPAR_CHILDRENS_HOUSE: ChildrensHouseContact
  REFER_CHILDRENS_HOUSE: ChildrensHouseContact
  NOT_CHILDRENS_HOUSE: ChildrensHouseContact
  START_CHILDRENS_HOUSE: ChildrensHouseContact
  CHILDRENS_HOUSE_REPORT: ChildrensHouseContact
  ADD_HYPOTHESIS: Hypothesis
  INVESTIGATE: ExaminationDecision
  DECIDE: SupportDecided
  HAND_OVER: HandOver
  CLOSE: NotificationClosing
}

/** What was written at every step of some kinds, oldest first. */
export function entriesOf<Action extends keyof Entries>(events: Events, ...actions: readonly Action[]): Entries[Action][] {
  return (events ?? [])
    .filter(({ action, detail }) => detail !== null && (actions as readonly string[]).includes(action))
    .map(({ id, at, by, action, detail }) => ({ ...detail, id, at, by, action }) as unknown as Entries[Action])
}

export function newestOf<Action extends keyof Entries>(events: Events, action: Action): Entries[Action] | null {
  return entriesOf(events, action).at(-1) ?? null
}

export function assessmentOf(row: NotificationCaseRow, events: Events): NotificationAssessment | null {
  const entry = newestOf(events, 'ASSESS')
  if (!entry || row.assessedAt === null) return null
  const assessedAt = new Date(row.assessedAt)
  const hours = (assessedAt.getTime() - new Date(row.receivedAt).getTime()) / 3_600_000
  return { ...entry, assessedAt: row.assessedAt, hours, late: assessedAt > assessmentDueAt(row) }
}

export function supportOf({ supportKind, supportStartedOn, receivedAt }: NotificationCaseRow) {
  if (supportKind === null || supportStartedOn === null) return null
  return { kind: supportKind, startedOn: supportStartedOn, days: daysBetween(calendarDateOf(new Date(receivedAt)), supportStartedOn) }
}

export function daysOfWaiting(from: CalendarDate | null, until: CalendarDate): number | null {
  return from === null ? null : daysBetween(from, until)
}

/** Every lock with why it was lifted: the words of the lifting are those of the step that did it. */
export function locksOf(locks: readonly CaseLockRow[], events: readonly CaseEventRow[]) {
  const lifted = entriesOf(events, 'LIFT_GUARDIAN_LOCK')
  return locks.map((lock) => {
    const step = lock.offSince === null ? undefined : lifted.find(({ at }) => new Date(at) >= new Date(lock.offSince!))
    return { ...lock, liftedWhy: step?.why ?? null, leader: step?.leader ?? null }
  })
}

/** The words of a step, for the timeline: whichever of its fields has them. */
export function textOf(detail: Readonly<Record<string, unknown>> | null): string | null {
  if (detail === null) return null
  const text = ['text', 'reasons', 'note', 'why', 'hypothesis'].map((field) => detail[field]).find((words) => typeof words === 'string')
  return text ?? null
}
