import { ConfigProblem } from '../config.ts'

/**
 * A moment as somebody types it: with an offset (2026-11-23T08:15:00+01:00, or Z), or as clocks in Denmark showed it
 * (2026-11-23T08:15). The hour that comes twice in autumn cannot be told without an offset, and the one that is left out in
 * spring never was.
 *
 * @throws ConfigProblem with what to type instead
 */
export function momentOf(typed: string, now: Date): Date {
  const moment = new Date(instantOf(typed.trim()).epochMilliseconds)
  if (moment > now) throw refused(typed, `ligger i fremtiden; klokken er ${writtenMoment(now)}`)
  return moment
}

/** In Denmark, as it can be typed again. */
export function writtenMoment(moment: Date | string): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(new Date(moment).getTime())
  return instant.toZonedDateTimeISO(copenhagen).toString({ timeZoneName: 'never', fractionalSecondDigits: 3 })
}

const copenhagen = 'Europe/Copenhagen'

function instantOf(typed: string): Temporal.Instant {
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(typed)) throw refused(typed, 'er ikke et tidspunkt')
  try {
    return /(Z|[+-]\d\d:?\d\d)$/i.test(typed) ? Temporal.Instant.from(typed) : inDenmark(typed)
  } catch (error) {
    if (error instanceof RangeError) throw refused(typed, 'er ikke et tidspunkt')
    throw error
  }
}

function inDenmark(typed: string): Temporal.Instant {
  const shown = Temporal.PlainDateTime.from(typed)
  const first = shown.toZonedDateTime(copenhagen, { disambiguation: 'earlier' })
  const second = shown.toZonedDateTime(copenhagen, { disambiguation: 'later' })
  if (first.equals(second)) return first.toInstant()
  if (!first.toPlainDateTime().equals(shown)) throw refused(typed, 'fandtes ikke: urene blev stillet frem')
  throw new ConfigProblem([
    `${typed} var der to gange, fordi urene blev stillet tilbage → skriv --to ${typed}${first.offset} for den første eller --to ${typed}${second.offset} for den anden`,
  ])
}

function refused(typed: string, why: string): ConfigProblem {
  return new ConfigProblem([`--to er ${typed}, og det ${why} → skriv det som 2026-11-23T08:15 (dansk tid) eller 2026-11-23T08:15:00+01:00`])
}
