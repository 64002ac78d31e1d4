import { addDays, calendarDateOf, copenhagen, problemIf, type CalendarDate, type Problem } from '@tilsynsblik/vocabulary'

/** Older than this it is a case from before, and comes from a file. */
const mostDaysAgo = 366

/** A complaint is written down on the day it came, or soon after; never before. */
export function receivedDayProblems(receivedOn: CalendarDate, now: Date): Problem[] {
  const today = calendarDateOf(now)
  return [
    ...problemIf(receivedOn > today, 'receivedOn', 'future'),
    ...problemIf(receivedOn < addDays(today, -mostDaysAgo), 'receivedOn', 'tooOld'),
  ]
}

/** The instant it counts as filed: now, or at noon of an earlier day, of which nobody wrote the hour. */
export function filedAtOf(receivedOn: CalendarDate, now: Date): Date {
  if (receivedOn === calendarDateOf(now)) return now
  return new Date(Temporal.PlainDate.from(receivedOn).toZonedDateTime({ timeZone: copenhagen, plainTime: '12:00' }).epochMilliseconds)
}
