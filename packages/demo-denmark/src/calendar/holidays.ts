import { easterSunday, publicHolidays as holidaysByDate } from '@tilsynsblik/vocabulary'
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
  const easter = dayOf(easterSunday(year))
  return (
    isWeek(day, year, 7) ||
    (day >= easter - 8 && day <= easter + 1) ||
    (day >= dayOf(`${year}-06-28`) && day <= dayOf(`${year}-08-10`)) ||
    isWeek(day, year, 42) ||
    day >= dayOf(`${year}-12-21`) ||
    day <= dayOf(`${year}-01-02`)
  )
}

/** The public holidays of a year in which offices are closed, as numbers: days are looked up by the hundred thousand. */
export function publicHolidays(year: number): ReadonlySet<Day> {
  let days = holidaysOf.get(year)
  if (days === undefined) holidaysOf.set(year, (days = new Set([...holidaysByDate(year)].map(dayOf))))
  return days
}
const holidaysOf = new Map<number, ReadonlySet<Day>>()

/** The week with this ISO number: the first has 4 January in it. */
function isWeek(day: Day, year: number, number: number): boolean {
  const fourth = dayOf(`${year}-01-04`)
  const monday = fourth - ((weekdayOf(fourth) + 6) % 7) + 7 * (number - 1)
  return day >= monday && day < monday + 7
}
