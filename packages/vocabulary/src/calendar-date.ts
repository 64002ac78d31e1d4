/** A day in the Danish calendar, `2026-11-22`. Never a `Date` at midnight: that is another day in another zone. */
export type CalendarDate = string & { readonly __calendarDate?: never }

export const copenhagen = 'Europe/Copenhagen'

const inCopenhagen = new Intl.DateTimeFormat('en-CA', {
  timeZone: copenhagen,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in Copenhagen at `instant`. */
export function calendarDateOf(instant: Date): CalendarDate {
  return inCopenhagen.format(instant)
}

/** True for a day that exists: `2024-02-29`, not `2023-02-29`. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const noon = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(text)
}

/** `days` later (earlier when negative), in the calendar: no clock change can move it. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const noon = new Date(`${date}T12:00:00Z`)
  noon.setUTCDate(noon.getUTCDate() + days)
  return noon.toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`; 0 for the same day. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000)
}
