import type { CalendarDate } from './calendar-date.ts'
import { addQuarters, dayAfter, firstDayOf, isQuarter, quarterLabel, type Quarter } from './quarter.ts'

/**
 * One quarter or several in a row, in one word: `2026K3` or `2025K4..2026K3`.
 * It is half of the key of an InstitutionPeriod, so that every service answers for the same days.
 */
export type Period = string & { readonly __period?: never }

export function isPeriod(text: string): text is Period {
  const [first, last = first, ...rest] = text.split('..')
  return rest.length === 0 && isQuarter(first!) && isQuarter(last!) && first <= last && (first !== last || !text.includes('..'))
}

/** @throws RangeError when `text` is not a period. */
export function period(text: string): Period {
  if (!isPeriod(text)) throw new RangeError(`"${text}" is not a period; write it like 2026K3 or 2025K4..2026K3`)
  return text
}

/** The period of `count` quarters that ends with `last`. */
export function periodEnding(last: Quarter, count: number): Period {
  return count === 1 ? last : `${addQuarters(last, 1 - count)}..${last}`
}

export function firstQuarterOf(p: Period): Quarter {
  return period(p).split('..')[0]!
}

export function lastQuarterOf(p: Period): Quarter {
  return period(p).split('..').at(-1)!
}

/** First day of the period, and first day after it. */
export function daysOf(p: Period): { from: CalendarDate; until: CalendarDate } {
  return { from: firstDayOf(firstQuarterOf(p)), until: dayAfter(lastQuarterOf(p)) }
}

/** "4. kvt. 2025 - 3. kvt. 2026" */
export function periodLabel(p: Period, language: 'da' | 'en' = 'da'): string {
  const first = firstQuarterOf(p)
  const last = lastQuarterOf(p)
  return first === last ? quarterLabel(last, language) : `${quarterLabel(first, language)} – ${quarterLabel(last, language)}`
}
