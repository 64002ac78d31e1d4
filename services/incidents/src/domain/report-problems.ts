import { type CalendarDate, calendarDateOf, type InstitutionType, type Problem, problemIf, sectionAllowed } from '@tilsynsblik/vocabulary'
import type { RulesOfDay } from './registration-rules.ts'
import type { ReportContent } from './report-content.ts'

/** When an episode began and ended, as instants. */
export interface Episode {
  startedAt: Date
  endedAt: Date
}

/** A child in a home, as far as a report asks. */
export interface StayOfChild {
  movedInOn: CalendarDate
  movedOutOn: CalendarDate | null
  institutionType: InstitutionType
}

/** Longer than any measure may last: a slip in the date. */
const longestEpisodeDays = 31

export function episodeProblems({ startedAt, endedAt }: Episode, now: Date): Problem[] {
  if (startedAt > now) return [{ path: 'startedAt', code: 'future' }]
  return [
    ...problemIf(endedAt < startedAt, 'endedAt', 'beforeStart'),
    ...problemIf(endedAt > now, 'endedAt', 'future'),
    ...problemIf(endedAt.getTime() - startedAt.getTime() > longestEpisodeDays * 86_400_000, 'endedAt', 'tooFar'),
  ]
}

/** Whole minutes of an episode, by elapsed time; what began and ended in one minute took one. */
export function minutesOf({ startedAt, endedAt }: Episode): number {
  return Math.max(1, Math.round((endedAt.getTime() - startedAt.getTime()) / 60_000))
}

export function measureProblems({ measures }: ReportContent, episode: Episode | null): Problem[] {
  if (measures.length === 0) return [{ path: 'measures', code: 'required' }]
  if (!episode) return []
  const most = minutesOf(episode)
  return measures.flatMap(({ minutes }, index) => problemIf(minutes > most, `measures.${index}.minutes`, 'longerThanEpisode'))
}

/** Respite homes are outside the law: force there is never under a section (INC 4). */
export function sectionProblems({ measures }: ReportContent, type: InstitutionType): Problem[] {
  const code = type === 'RESPITE' ? 'notPermittedInRespite' : 'notForThisHome'
  return measures.flatMap(({ section }, index) => problemIf(!sectionAllowed(section, type), `measures.${index}.section`, code))
}

export function staffProblems({ staff, authorReason }: ReportContent, authorId: string): Problem[] {
  return [
    ...problemIf(staff.length === 0, 'staff', 'required'),
    ...staff.flatMap((person, index) => [
      ...problemIf(person === '', `staff.${index}`, 'required'),
      ...problemIf(person !== '' && staff.indexOf(person) < index, `staff.${index}`, 'repeated'),
    ]),
    // Who acted writes; who writes instead says why (INC 5).
    ...problemIf(!staff.includes(authorId) && authorReason === null, 'authorReason', 'required'),
  ]
}

export function narrativeProblems(content: ReportContent): Problem[] {
  return [
    ...(['place', 'leadUp', 'course', 'injury'] as const).flatMap((field) => problemIf(content[field] === null, field, 'required')),
    ...problemIf(content.injury !== null && content.injury !== 'NONE' && content.injuryText === null, 'injuryText', 'required'),
  ]
}

/**
 * The child's account, or why there is none (INC 11); by the rule of the day it happened. It is words, or a file: a page the child
 * has written, a drawing, a recording.
 *
 * @param hasFile undefined while nobody has looked
 */
export function accountProblems(
  { account, accountText, accountReason }: ReportContent,
  { accountMandatory }: RulesOfDay,
  hasFile: boolean | undefined,
): Problem[] {
  if (account === 'ATTACHED') return problemIf(accountText === null && hasFile === false, 'accountText', 'accountMissing')
  if (account !== null && hasFile) return [{ path: 'account', code: 'accountHasFiles' }]
  if (!accountMandatory) return []
  if (account === null || account === 'UNKNOWN') return [{ path: 'account', code: 'required' }]
  return problemIf(accountReason === null, 'accountReason', 'required')
}

/** Was the child told of the right to complain, when and by whom (INC 12)? */
export function guidanceProblems(
  { guidance, guidanceBy, guidanceOn }: ReportContent,
  { guidanceMandatory }: RulesOfDay,
  now: Date,
): Problem[] {
  if (guidance === 'YES')
    return [
      ...problemIf(guidanceBy === null, 'guidanceBy', 'required'),
      ...problemIf(guidanceOn === null, 'guidanceOn', 'required'),
      ...problemIf(guidanceOn !== null && guidanceOn > calendarDateOf(now), 'guidanceOn', 'future'),
    ]
  return problemIf(guidanceMandatory && guidance !== 'NO', 'guidance', 'required')
}

/** Did the child live there on that day? The day of arrival and the day of leaving are days in the home. */
export function stayProblems(stays: readonly StayOfChild[], day: CalendarDate): Problem[] {
  if (stays.some((stay) => covers(stay, day))) return []
  if (stays.length === 0) return [{ path: 'childId', code: 'notInHome' }]
  const before = stays.every(({ movedInOn }) => day < movedInOn)
  return [{ path: 'startedAt', code: before ? 'beforeMovingIn' : 'afterMovingOut' }]
}

export function covers({ movedInOn, movedOutOn }: StayOfChild, day: CalendarDate): boolean {
  return movedInOn <= day && (movedOutOn === null || day <= movedOutOn)
}
