import { lengthProblems, longest, type Problem, problemIf } from '@tilsynsblik/vocabulary'
import type { ReportContent } from './report-content.ts'

const mostMeasures = 20
const mostStaff = 20
const mostChildren = 200
const mostMinutes = 100_000

/** How much a report may hold, drafts included: whatever is missing, this much is never too much. */
export function limitProblems(content: ReportContent): Problem[] {
  return [
    ...Object.entries(lengths).flatMap(([field, most]) => lengthProblems(field, content[field as keyof typeof lengths], most)),
    ...problemIf(content.measures.length > mostMeasures, 'measures', 'tooMany'),
    ...content.measures.flatMap(({ minutes, note }, index) => [
      ...problemIf(minutes < 0 || minutes > mostMinutes, `measures.${index}.minutes`, 'range'),
      ...lengthProblems(`measures.${index}.note`, note, longest.remark),
    ]),
    ...problemIf(content.staff.length > mostStaff, 'staff', 'tooMany'),
    ...content.staff.flatMap((person, index) => lengthProblems(`staff.${index}`, person, longest.line)),
    ...problemIf(!isCount(content.childrenWatching), 'childrenWatching', 'range'),
  ]
}

const lengths = {
  childId: longest.line,
  place: longest.line,
  authorReason: longest.remark,
  leadUp: longest.account,
  triedFirst: longest.account,
  course: longest.account,
  injuryText: longest.remark,
  accountText: longest.account,
  accountReason: longest.remark,
  guidanceBy: longest.line,
} as const satisfies Partial<Record<keyof ReportContent, number>>

function isCount(children: number | null): boolean {
  return children === null || (children >= 0 && children <= mostChildren)
}
