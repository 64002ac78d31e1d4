import { addDays, type CalendarDate } from '@tilsynsblik/vocabulary'

/** A month of the calendar: `2026-11`. */
export type Month = string

export interface Week {
  /** As Danes count them: ISO 8601. */
  number: number
  /** Monday to Sunday, also those of the months beside. */
  days: readonly CalendarDate[]
}

export function monthOf(date: CalendarDate): Month {
  return date.slice(0, 7)
}

export function addMonths(month: Month, count: number): Month {
  const serial = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count
  return `${Math.floor(serial / 12)}-${String((serial % 12) + 1).padStart(2, '0')}`
}

/** The whole weeks in which the month lies. */
export function weeksOf(month: Month): Week[] {
  const weeks: Week[] = []
  for (let monday = mondayOf(`${month}-01`); monthOf(monday) <= month; monday = addDays(monday, 7)) {
    weeks.push({ number: weekNumber(monday), days: Array.from({ length: 7 }, (_, day) => addDays(monday, day)) })
  }
  return weeks
}

function mondayOf(date: CalendarDate): CalendarDate {
  return addDays(date, -((weekday(date) + 6) % 7))
}

/** The week belongs to the year in which its Thursday lies. */
function weekNumber(monday: CalendarDate): number {
  const thursday = addDays(monday, 3)
  return Math.floor((Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / 86_400_000 / 7) + 1
}

function weekday(date: CalendarDate): number {
  return new Date(`${date}T12:00:00Z`).getUTCDay()
}
