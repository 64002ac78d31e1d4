import { addDays, type CalendarDate, type MonthState } from '@tilsynsblik/vocabulary'
import { firstOfNextMonth } from './recipients.ts'

/** What is known of one month of one home. */
export interface KnownMonth {
  /** Its first day. */
  month: CalendarDate
  reports: number
  declaredAt: string | Date | null
}

/** Nothing heard is not zero: that must be said. A report, however late, speaks louder than a zero that was declared. */
export function monthState({ month, reports, declaredAt }: KnownMonth, today: CalendarDate): MonthState {
  if (reports > 0) return 'HAS_REPORTS'
  if (!isOver(month, today)) return 'OPEN'
  return declaredAt === null ? 'MISSING' : 'DECLARED_ZERO'
}

/** Why zero cannot be declared for the month, as a word the screen has a sentence for; undefined when it can. */
export function nilProblem(known: KnownMonth, today: CalendarDate): string | undefined {
  if (!known.month.endsWith('-01')) return 'notAMonth'
  if (!isOver(known.month, today)) return 'notOver'
  return known.reports > 0 ? 'hasReports' : undefined
}

export function isOver(month: CalendarDate, today: CalendarDate): boolean {
  return firstOfNextMonth(month) <= today
}

export function monthBefore(today: CalendarDate): CalendarDate {
  return `${addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)}-01`
}
