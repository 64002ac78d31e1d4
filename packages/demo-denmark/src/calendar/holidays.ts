import { dayOf, weekdayOf, yearOf, type Day } from './time.ts'

/** Public offices are open: no weekend, no public holiday. */
export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) % 6 !== 0 && !publicHolidays(yearOf(day)).has(day)
}

/** `count` working days after `day`. */
export function addWorkingDays(day: Day, count: number): Day {
  let reached = day
  for (let left = count; left > 0;) if (isWorkingDay(++reached)) left--
  return reached
}

/** Schools are closed, week 7, Easter, summer, week 42 and Christmas; a municipality may move them a little. */
export function isSchoolHoliday(day: Day): boolean {
  const year = yearOf(day)
  const easter = easterSunday(year)
  return (
    isWeek(day, year, 7) ||
    (day >= easter - 8 && day <= easter + 1) ||
    (day >= dayOf(`${year}-06-28`) && day <= dayOf(`${year}-08-10`)) ||
    isWeek(day, year, 42) ||
    day >= dayOf(`${year}-12-21`) ||
    day <= dayOf(`${year}-01-02`)
  )
}

/** The public holidays of a year in which offices are closed. Great Prayer Day was one until 2023 (lov 214/2023). */
export function publicHolidays(year: number): ReadonlySet<Day> {
  let days = holidaysOf.get(year)
  if (days === undefined) {
    const easter = easterSunday(year)
    const movable = [-3, -2, 0, 1, 39, 49, 50, ...(year <= 2023 ? [26] : [])].map((offset) => easter + offset)
    days = new Set([...movable, dayOf(`${year}-01-01`), dayOf(`${year}-12-25`), dayOf(`${year}-12-26`)])
    holidaysOf.set(year, days)
  }
  return days
}
const holidaysOf = new Map<number, ReadonlySet<Day>>()

/** The week with this ISO number: the first has 4 January in it. */
function isWeek(day: Day, year: number, number: number): boolean {
  const fourth = dayOf(`${year}-01-04`)
  const monday = fourth - ((weekdayOf(fourth) + 6) % 7) + 7 * (number - 1)
  return day >= monday && day < monday + 7
}

/** Gregorian Easter (Meeus, Jones and Butcher). */
function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  const month = Math.floor(f / 31)
  return dayOf(`${year}-0${month}-${String((f % 31) + 1).padStart(2, '0')}`)
}
