import { copenhagen } from '@tilsynsblik/vocabulary'

/** Which of the two, in the hour that comes twice when the clocks go back. */
export type ClockRepeat = 'SUMMER' | 'NORMAL'

export type LocalTimeFault = 'timeDoesNotExist' | 'timeExistsTwice'

/**
 * The instant at which a clock in Copenhagen showed `local`, such as 2026-10-25T02:30. Which of two hours was meant is asked
 * and never guessed: a deadline hangs on it.
 */
export function instantAt(local: string, repeat: ClockRepeat | null): Date | LocalTimeFault {
  const face = faceOf(local)
  if (!face) return 'timeDoesNotExist'
  const first = face.toZonedDateTime(copenhagen, { disambiguation: 'earlier' })
  // In the hour that is skipped in spring no clock shows it.
  if (!first.toPlainDateTime().equals(face)) return 'timeDoesNotExist'
  const second = face.toZonedDateTime(copenhagen, { disambiguation: 'later' })
  if (!first.equals(second) && repeat === null) return 'timeExistsTwice'
  return new Date((repeat === 'NORMAL' ? second : first).epochMilliseconds)
}

/** Null for a day or an hour that no calendar and no clock has. */
function faceOf(local: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
