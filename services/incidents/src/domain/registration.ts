import {
  type CalendarDate,
  calendarDateOf,
  codesOf,
  deadlineAfter,
  type InstitutionType,
  institutionTypes,
  type Problem,
  type Rule,
  sectionAllowed,
} from '@tilsynsblik/vocabulary'
import { instantAt, type ClockRepeat } from './local-time.ts'
import { rulesOn, type RulesOfDay } from './registration-rules.ts'
import { limitProblems } from './report-limits.ts'
import type { ReportContent } from './report-content.ts'
import {
  accountProblems,
  covers,
  episodeProblems,
  guidanceProblems,
  measureProblems,
  minutesOf,
  narrativeProblems,
  sectionProblems,
  staffProblems,
  stayProblems,
  type Episode,
  type StayOfChild,
} from './report-problems.ts'

export interface RegistrationGround {
  now: Date
  rules: readonly Rule[]
  /** Who writes, or wrote it first. */
  authorId: string
  /**
   * The stays of this child in this home. Left out when the statement that writes the report looks itself: what it needs
   * is in the decision.
   */
  stays?: readonly StayOfChild[]
  /** Is there a file with the child's account? Left out as `stays` is. */
  hasAccountFile?: boolean
}

/** A report that may be written: what follows from its content. */
export interface Registration {
  childId: string
  day: CalendarDate
  startedAt: Date
  minutes: number
  deadlineAt: Date
  /** Homes of these types may use every section in it. */
  types: InstitutionType[]
  /** Must there be a file with the child's account, or must there be none? Null where it is all the same. */
  accountFile: boolean | null
  /** What the record says of it by itself; null when there is nothing to say. */
  remark: string | null
}

export type RegistrationDecision = { problems: Problem[]; report?: never } | { report: Registration; problems?: never }

/** May it be registered? All that is wrong at once; that it is late is recorded, and never wrong. */
export function decideRegistration(content: ReportContent, ground: RegistrationGround): RegistrationDecision {
  const { now, rules, authorId, stays, hasAccountFile } = ground
  const { episode, problems: timeProblems } = episodeOf(content, now)
  const day = episode && calendarDateOf(episode.startedAt)
  const demanded = day && rulesOn(day, rules)
  const problems = [
    ...limitProblems(content),
    ...(content.childId === null ? [{ path: 'childId', code: 'required' }] : []),
    ...timeProblems,
    ...(episode && !demanded ? [{ path: 'startedAt', code: 'noRule' }] : []),
    ...measureProblems(content, episode),
    ...staffProblems(content, authorId),
    ...narrativeProblems(content),
    ...(demanded ? [...accountProblems(content, demanded, hasAccountFile), ...guidanceProblems(content, demanded, now)] : []),
    ...(day && stays && content.childId !== null ? homeProblems(content, stays, day) : []),
  ]
  if (problems.length > 0 || !episode || !demanded) return { problems }
  return { report: registrationOf(content, episode, demanded) }
}

/** When registering is due, as far as a draft says when it happened. */
export function draftDueAt({ startedAt, startedRepeat }: ReportContent, rules: readonly Rule[]): Date | null {
  const start = startedAt === null ? null : instantAt(startedAt, startedRepeat)
  if (!(start instanceof Date)) return null
  const demanded = rulesOn(calendarDateOf(start), rules)
  return demanded && deadlineAfter(start, demanded.deadlineHours)
}

function registrationOf(content: ReportContent, episode: Episode, { deadlineHours, isolationMaxMinutes }: RulesOfDay): Registration {
  const { startedAt } = episode
  const tooLong = content.measures.some(({ section, minutes }) => section === 'S14' && minutes > isolationMaxMinutes)
  return {
    childId: content.childId!,
    day: calendarDateOf(startedAt),
    startedAt,
    minutes: minutesOf(episode),
    deadlineAt: deadlineAfter(startedAt, deadlineHours),
    types: codesOf(institutionTypes).filter((type) => content.measures.every(({ section }) => sectionAllowed(section, type))),
    accountFile: content.account !== 'ATTACHED' ? false : content.accountText === null ? true : null,
    // What was done too long is told, never refused: a refused report is a report that is not there.
    remark: tooLong ? `Isolationen varede over ${isolationMaxMinutes / 60} timer (voksenansvarsloven § 14, stk. 2).` : null,
  }
}

function episodeOf(content: ReportContent, now: Date): { episode: Episode | null; problems: Problem[] } {
  const startedAt = timeOf('startedAt', content.startedAt, content.startedRepeat)
  const endedAt = timeOf('endedAt', content.endedAt, content.endedRepeat)
  if (!(startedAt instanceof Date) || !(endedAt instanceof Date))
    return { episode: null, problems: [startedAt, endedAt].filter((time): time is Problem => !(time instanceof Date)) }
  const episode = { startedAt, endedAt }
  const problems = episodeProblems(episode, now)
  return { episode: problems.length > 0 ? null : episode, problems }
}

function timeOf(path: string, local: string | null, repeat: ClockRepeat | null): Date | Problem {
  if (local === null) return { path, code: 'required' }
  const instant = instantAt(local, repeat)
  return instant instanceof Date ? instant : { path, code: instant }
}

/** What the home itself decides: who lives there, and which sections it may use. */
function homeProblems(content: ReportContent, stays: readonly StayOfChild[], day: CalendarDate): Problem[] {
  const problems = stayProblems(stays, day)
  const stay = stays.find((candidate) => covers(candidate, day))
  return stay ? [...problems, ...sectionProblems(content, stay.institutionType)] : problems
}
