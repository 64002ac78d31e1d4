import { type CalendarDate, calendarDateOf, type Problem, problemIf, textProblems } from '@tilsynsblik/vocabulary'
import { startOfDay } from './recipients.ts'

export function orientingProblems(
  { on, how }: { on: CalendarDate; how: string },
  { occurredOn, today }: { occurredOn: CalendarDate; today: CalendarDate },
): Problem[] {
  return [...problemIf(on > today, 'on', 'future'), ...problemIf(on < occurredOn, 'on', 'beforeIncident'), ...textProblems('how', how)]
}

/** Of a day that is over the hour is not asked: its noon stands for it. */
export function toldAt(on: CalendarDate, now: Date): Date {
  return on === calendarDateOf(now) ? now : new Date(startOfDay(on).getTime() + 12 * 3_600_000)
}
