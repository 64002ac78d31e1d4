import {
  longest,
  addDays,
  type CalendarDate,
  type FindingLevel,
  type InspectionTheme,
  type Problem,
  textProblems,
} from '@tilsynsblik/vocabulary'
import { repeated } from './repeated.ts'

export interface Visit {
  carriedOutOn: CalendarDate
  childrenOffered: number
  childrenHeard: number
}

export interface FindingOfTheme {
  theme: InspectionTheme
  level: FindingLevel
  text: string
}

export interface FollowUpPlan {
  theme: InspectionTheme
  what: string
  dueOn: CalendarDate
}

const mostChildren = 500
const longestHearingDays = 90
const longestFollowUpDays = 2 * 366

export function visitProblems({ carriedOutOn, childrenOffered, childrenHeard }: Visit, today: CalendarDate): Problem[] {
  return [
    ...doneProblems('carriedOutOn', carriedOutOn, today),
    ...(childrenOffered < 0 || childrenOffered > mostChildren ? [{ path: 'childrenOffered', code: 'range' }] : []),
    ...(childrenHeard < 0 ? [{ path: 'childrenHeard', code: 'range' }] : []),
    ...(childrenHeard > childrenOffered ? [{ path: 'childrenHeard', code: 'moreThanOffered' }] : []),
  ]
}

/** One finding for each theme of the plan: a theme that was fine is said to be fine. */
export function findingsProblems(findings: readonly FindingOfTheme[], planned: readonly InspectionTheme[]): Problem[] {
  const found = findings.map(({ theme }) => theme)
  return [
    ...(planned.some((theme) => !found.includes(theme)) ? [{ path: 'findings', code: 'themeMissing' }] : []),
    ...repeated(found).map((index) => ({ path: `findings.${index}.theme`, code: 'repeated' })),
    ...findings.flatMap(({ theme, level, text }, index) => [
      ...(planned.includes(theme) ? [] : [{ path: `findings.${index}.theme`, code: 'notPlanned' }]),
      ...(level === 'NONE' && text.trim() === '' ? [] : textProblems(`findings.${index}.text`, text, longest.account)),
    ]),
  ]
}

export function hearingProblems(answerBy: CalendarDate, today: CalendarDate): Problem[] {
  return dayProblems('answerBy', answerBy, { from: addDays(today, 1), until: addDays(today, longestHearingDays) })
}

export function followUpProblems(followUps: readonly FollowUpPlan[], planned: readonly InspectionTheme[], today: CalendarDate): Problem[] {
  return followUps.flatMap(({ theme, what, dueOn }, index) => [
    ...(planned.includes(theme) ? [] : [{ path: `followUps.${index}.theme`, code: 'notPlanned' }]),
    ...textProblems(`followUps.${index}.what`, what),
    ...dayProblems(`followUps.${index}.dueOn`, dueOn, { from: today, until: addDays(today, longestFollowUpDays) }),
  ])
}

/** @param followUp the one that is checked; undefined when the inspection has none of that id */
export function checkProblems(
  followUp: { checkedOn: CalendarDate | null } | undefined,
  { checkedOn, result }: { checkedOn: CalendarDate; result: string },
  today: CalendarDate,
): Problem[] {
  if (!followUp) return [{ path: 'followUpId', code: 'unknown' }]
  if (followUp.checkedOn !== null) return [{ path: 'followUpId', code: 'checked' }]
  return [...doneProblems('checkedOn', checkedOn, today), ...textProblems('result', result)]
}

/** What has been done was not done tomorrow, and not so long ago that the year must be a slip of the pen. */
function doneProblems(path: string, day: CalendarDate, today: CalendarDate): Problem[] {
  if (day > today) return [{ path, code: 'future' }]
  return day < addDays(today, -366) ? [{ path, code: 'tooLongAgo' }] : []
}

function dayProblems(path: string, day: CalendarDate, { from, until }: { from: CalendarDate; until: CalendarDate }): Problem[] {
  if (day < from) return [{ path, code: 'past' }]
  return day > until ? [{ path, code: 'tooFar' }] : []
}
