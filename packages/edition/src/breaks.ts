import type { SeriesBreak } from './content.ts'
import type { Edition } from './figures.ts'
import type { Telling } from './telling.ts'

/** Rules whose change breaks a series, and the series they break. */
export const deadlineRule = 'incident.registrationDeadlineHours'
export const accountRule = 'incident.childAccount'
export const guidanceRule = 'incident.complaintGuidanceGiven'

/** Where a series breaks within an edition, as a drawing shows it; of several the last. */
export function breakIn({ breaks }: Edition, rules: readonly string[], { words }: Telling): { change?: SeriesBreak } {
  const found = breaks.findLast(({ rule }) => rules.includes(rule))
  if (!found) return {}
  const label = found.rule === deadlineRule ? words.newRules(found.after, found.before) : words.newForm
  return { change: { from: found.quarter, label } }
}

/** The same in words, with its day; one sentence a break. */
export function breakNotes({ breaks }: Edition, rules: readonly string[], { words, format }: Telling): string[] {
  return breaks
    .filter(({ rule }) => rules.includes(rule))
    .map(({ on, rule, before, after }) =>
      rule === deadlineRule ? words.breakNotes.deadline(format.date(on), before, after) : words.breakNotes.form(format.date(on)),
    )
    .filter((note, index, all) => all.indexOf(note) === index)
}
