import type { ConcernKind, Notifier, PsychologicalForm, Suspect } from '@tilsynsblik/vocabulary'
import type { ReceiveNotificationInput } from '../../graphql/graphql.ts'
import { instantOf } from '../register/local-clock.ts'
import { localTimeOf, type Moment } from '../register/report-form.ts'
import { missingOf, textOf } from '../required.ts'

/** Which child it is: one of those that live in the home, one by its reference, or nobody knows yet. */
export type ChildChoice = 'REFERENCE' | 'UNKNOWN' | (string & {})

/** What stands in the fields of an intake, half of it perhaps. The form makes the id: sent twice, it is one. */
export interface IntakeDraft {
  id: string
  receivedAt: Moment
  municipalityId: string | null
  notifier: Notifier | null
  notifierName: string
  kinds: readonly ConcernKind[]
  psychologicalForm: PsychologicalForm | null
  suspected: readonly Suspect[]
  words: string
  observation: string
  otherKnowledge: string
  institutionId: string | null
  happenedInHome: boolean | null
  child: ChildChoice | null
  reference: string
  whoIsIt: string
  guardianInformed: boolean | null
  guardianReason: string
  leaderInformed: boolean | null
  leaderReason: string
}

/** Today, at the minute it is sent; until somebody types when it was. */
export function nowOn(today: string): Moment {
  return { day: today, time: '', repeat: null }
}

export function emptyIntake(today: string, known: Partial<IntakeDraft>): IntakeDraft {
  return {
    id: crypto.randomUUID(),
    receivedAt: nowOn(today),
    municipalityId: null,
    notifier: null,
    notifierName: '',
    kinds: [],
    psychologicalForm: null,
    suspected: [],
    words: '',
    observation: '',
    otherKnowledge: '',
    institutionId: null,
    happenedInHome: null,
    child: null,
    reference: '',
    whoIsIt: '',
    guardianInformed: null,
    guardianReason: '',
    leaderInformed: null,
    leaderReason: '',
    ...known,
  }
}

/** The instant that is meant; null for now, and for what is only half typed. */
export function instantOfMoment(moment: Moment): string | null {
  return instantOf(localTimeOf(moment), moment.repeat)?.toISOString() ?? null
}

/** A day or a clock is typed, and the other is missing: that is not now, and nobody knows when. */
export function isHalf(moment: Moment, today: string): boolean {
  return (moment.day !== today || moment.time !== '') && instantOfMoment(moment) === null
}

export function childOf({ child, reference }: Pick<IntakeDraft, 'child' | 'reference'>): string | null {
  if (child === null || child === 'UNKNOWN') return null
  return child === 'REFERENCE' ? textOf(reference) : child
}

/** What every intake must have, known without asking; the register says the rest. */
export function missingInIntake(draft: IntakeDraft, today: string, from: 'home' | 'municipality'): string[] {
  const { kinds, notifier, psychologicalForm, words, institutionId, child, reference, whoIsIt, guardianInformed, guardianReason } = draft
  const fromHome = from === 'home'
  return [
    ...(isHalf(draft.receivedAt, today) ? ['receivedAt'] : []),
    ...missingOf({
      ...(fromHome ? { municipalityId: draft.municipalityId } : { notifier }),
      kinds,
      ...(kinds.includes('PSYCHOLOGICAL') && { psychologicalForm }),
      words,
      child,
      ...(child === 'REFERENCE' && { reference }),
      ...(child === 'UNKNOWN' && { whoIsIt }),
      ...(institutionId && { happenedInHome: draft.happenedInHome }),
      guardianInformed,
      ...(guardianInformed === false && { guardianReason }),
      ...(fromHome && { leaderInformed: draft.leaderInformed }),
      ...(fromHome && draft.leaderInformed === false && { leaderReason: draft.leaderReason }),
    }),
  ]
}

/** @param municipalityId the caller's own, for a municipality; a home says whose child it is */
export function intakeInput(draft: IntakeDraft, municipalityId: string): ReceiveNotificationInput {
  const { id, notifier, kinds, psychologicalForm, suspected, child, institutionId, guardianInformed, leaderInformed } = draft
  return {
    id,
    municipalityId: draft.municipalityId ?? municipalityId,
    receivedAt: instantOfMoment(draft.receivedAt),
    notifier: notifier!,
    notifierName: notifier === 'ANONYMOUS' ? null : textOf(draft.notifierName),
    kinds,
    psychologicalForm: kinds.includes('PSYCHOLOGICAL') ? psychologicalForm : null,
    suspected,
    words: draft.words.trim(),
    observation: textOf(draft.observation),
    otherKnowledge: textOf(draft.otherKnowledge),
    childId: childOf(draft),
    whoIsIt: child === 'UNKNOWN' ? textOf(draft.whoIsIt) : null,
    institutionId,
    happenedInHome: institutionId !== null && draft.happenedInHome === true,
    guardianInformed: guardianInformed === true,
    guardianReason: guardianInformed ? null : textOf(draft.guardianReason),
    leaderInformed,
    leaderReason: leaderInformed === false ? textOf(draft.leaderReason) : null,
  }
}

/** The field of the form in which a path of the input stands. */
export function intakeField(path: string, draft: IntakeDraft): string {
  return path === 'childId' ? (draft.child === 'REFERENCE' ? 'reference' : 'child') : path
}
