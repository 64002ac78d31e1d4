import { isSchoolHoliday, publicHolidays } from '../calendar/holidays.ts'
import { weekdayOf, yearOf, type Day } from '../calendar/time.ts'
import type { Random } from '../random/rng.ts'
import { weighted } from '../random/sampling.ts'

/** Draws days from `first` to `last`: few at weekends and, from schools and day care, fewer in the holidays (A). */
export function receivedDays(first: Day, last: Day, fromSchool: boolean): (random: Random) => Day {
  const days = Array.from({ length: last + 1 - first }, (_, index) => first + index)
  const draw = weighted(
    days.map((day) => {
      const quiet = weekdayOf(day) % 6 === 0 || publicHolidays(yearOf(day)).has(day)
      return (quiet ? 0.25 : 1.25) * (fromSchool && isSchoolHoliday(day) ? 0.6 : 1)
    }),
  )
  return (random) => first + draw(random)
}

/** Minute of the day: most in office hours (A). */
export function receivedMinute(random: Random): number {
  return 60 * drawHour(random) + Math.floor(60 * random())
}

const drawHour = weighted([0.4, 0.3, 0.2, 0.2, 0.2, 0.3, 0.8, 3, 10, 13, 13, 11, 9, 11, 10, 6, 3, 2, 1.8, 1.6, 1.5, 1.3, 1, 0.7])
