import { addDays, calendarDateOf, daysBetween, type CalendarDate } from './calendar-date.ts'

/** A calendar quarter as Statistics Denmark writes it: `2026K1`. People read "1. kvt. 2026". */
export type Quarter = string & { readonly __quarter?: never }

const shape = /^(\d{4})K([1-4])$/

export function isQuarter(text: string): text is Quarter {
  return shape.test(text)
}

/** @throws RangeError when `text` is not a quarter. */
export function quarter(text: string): Quarter {
  if (!isQuarter(text)) throw new RangeError(`"${text}" is not a quarter; write it like 2026K1`)
  return text
}

/** The quarter in which a calendar day lies. */
export function quarterOf(date: CalendarDate): Quarter {
  return `${date.slice(0, 4)}K${Math.ceil(Number(date.slice(5, 7)) / 3)}`
}

/** `count` quarters later (earlier when negative). */
export function addQuarters(from: Quarter, count: number): Quarter {
  const serial = serialOf(from) + count
  return `${Math.floor(serial / 4)}K${(serial % 4) + 1}`
}

/** First day of the quarter. */
export function firstDayOf(q: Quarter): CalendarDate {
  const [year, number] = partsOf(q)
  return `${year}-${String(3 * number - 2).padStart(2, '0')}-01`
}

/** First day after the quarter. Ranges are half open: `from <= day < until`. */
export function dayAfter(q: Quarter): CalendarDate {
  return firstDayOf(addQuarters(q, 1))
}

/** Number of days in the quarter: 90, 91 or 92. */
export function daysIn(q: Quarter): number {
  return daysBetween(firstDayOf(q), dayAfter(q))
}

/** The last quarter that was over at `now`, by the clock in Copenhagen. */
export function lastClosedQuarter(now: Date): Quarter {
  return quarterOf(addDays(firstDayOf(quarterOf(calendarDateOf(now))), -1))
}

/** How long late reports of a quarter are waited for before it is published (rule S5). */
export const cutOffDays = 45

/** The last quarter that may be published at `now`: over for so long that what comes later is a revision. */
export function lastPublishableQuarter(now: Date): Quarter {
  return lastClosedQuarter(new Date(now.getTime() - cutOffDays * 86_400_000))
}

/** Every quarter from `first` to `last`, both included; empty when `last` is earlier. */
export function quartersBetween(first: Quarter, last: Quarter): Quarter[] {
  const count = serialOf(last) - serialOf(first) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => addQuarters(first, index))
}

/** "1. kvt. 2026" */
export function quarterLabel(q: Quarter, language: 'da' | 'en' = 'da'): string {
  const [year, number] = partsOf(q)
  return language === 'da' ? `${number}. kvt. ${year}` : `Q${number} ${year}`
}

function partsOf(q: Quarter): [year: number, number: number] {
  const [, year, number] = shape.exec(quarter(q))!
  return [Number(year), Number(number)]
}

function serialOf(q: Quarter): number {
  const [year, number] = partsOf(q)
  return year * 4 + number - 1
}
