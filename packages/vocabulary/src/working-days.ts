import { addDays, daysBetween, type CalendarDate } from './calendar-date.ts'

/** Public offices are open: no weekend, no public holiday. */
export function isWorkingDay(date: CalendarDate): boolean {
  return daysBetween(aSunday, date) % 7 !== 0 && daysBetween(aSunday, date) % 7 !== 6 && !publicHolidays(yearOf(date)).has(date)
}

const aSunday: CalendarDate = '1900-01-07'

/** `count` working days after `date`. */
export function addWorkingDays(date: CalendarDate, count: number): CalendarDate {
  let reached = date
  for (let left = count; left > 0;) if (isWorkingDay((reached = addDays(reached, 1)))) left--
  return reached
}

/** Working days after `from` up to and including `to`; 0 when `to` is no later. */
export function workingDaysSince(from: CalendarDate, to: CalendarDate): number {
  let count = 0
  for (let day = from; day < to;) if (isWorkingDay((day = addDays(day, 1)))) count++
  return count
}

/** The public holidays of a year in which offices are closed. Great Prayer Day was one until 2023 (lov 214/2023). */
export function publicHolidays(year: number): ReadonlySet<CalendarDate> {
  let days = holidaysOf.get(year)
  if (days === undefined) {
    const movable = [-3, -2, 0, 1, 39, 49, 50, ...(year <= 2023 ? [26] : [])].map((offset) => addDays(easterSunday(year), offset))
    days = new Set([...movable, `${year}-01-01`, `${year}-12-25`, `${year}-12-26`])
    holidaysOf.set(year, days)
  }
  return days
}
const holidaysOf = new Map<number, ReadonlySet<CalendarDate>>()

/** Gregorian Easter (Meeus, Jones and Butcher). */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-0${Math.floor(f / 31)}-${String((f % 31) + 1).padStart(2, '0')}`
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4))
}
