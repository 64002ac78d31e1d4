import type { Cell } from '../sheet/cell.ts'
import type { Reader, Reading } from './reader.ts'

/** What a clock on the wall showed, and which time it kept when somebody wrote that down. */
export interface Clock {
  /** Minutes since midnight by the clock's face. */
  minute: number
  season: Season | null
}

export type Season = 'sommertid' | 'normaltid'

/** 14.05 or 14:05, in Copenhagen. In the hour that comes twice in autumn: "02.30 normaltid" is the second. */
export const clock: Reader<Clock> = {
  read: (cell) => clockOf(cell),
  allowed: {
    da: '14.05 eller 14:05; i den time, der er dobbelt om efteråret, kan sommertid eller normaltid skrives efter',
    en: '14.05 or 14:05, Copenhagen time; in the hour that comes twice in autumn sommertid or normaltid may follow, otherwise the first is meant',
  },
}

export function clockOf(cell: NonNullable<Cell>): Reading<Clock> {
  if (cell instanceof Date) return { value: clockOfDay(minuteOf(cell.getTime() / 86_400_000)) }
  if (typeof cell === 'number') return fromNumber(cell)
  const written = String(cell)
  if (/^0[.,]\d{3,}$/.test(written)) return fromNumber(Number(written.replace(',', '.')))
  const parts = shape.exec(written)?.groups
  if (!parts) return { rule: 'Er ikke et klokkeslæt', mend: 'skriv klokkeslættet som 14.05' }
  const hours = Number(parts['hours'])
  const minutes = Number(parts['minutes'])
  if (hours > 23 || minutes > 59) return { rule: 'Klokkeslættet findes ikke', mend: 'skriv et klokkeslæt fra 00.00 til 23.59' }
  return { value: { minute: hours * 60 + minutes, season: seasonNamed(parts['season']) } }
}

/** By the face of the clock alone. */
export function clockOfDay(minute: number): Clock {
  return { minute, season: null }
}

const shape =
  /^(?:kl\.?\s*)?(?<hours>\d{1,2})[.:](?<minutes>\d{2})(?:[.:]\d{2}(?:[.,]0+)?)?(?:\s*\(?(?<season>sommertid|normaltid|vintertid)\)?)?$/i

function seasonNamed(written: string | undefined): Season | null {
  if (written === undefined) return null
  return written.toLowerCase() === 'sommertid' ? 'sommertid' : 'normaltid'
}

/** A part of a day, or 14,05 that Excel took for a number. */
function fromNumber(value: number): Reading<Clock> {
  if (value >= 0 && value < 1) return { value: clockOfDay(minuteOf(value)) }
  const minutes = Math.round((value % 1) * 100)
  const isTwoFigures = Math.abs(value * 100 - Math.round(value * 100)) < 1e-6
  if (value >= 1 && value < 24 && isTwoFigures && minutes < 60) return { value: clockOfDay(Math.floor(value) * 60 + minutes) }
  return { rule: 'Er ikke et klokkeslæt', mend: 'skriv klokkeslættet som 14.05' }
}

function minuteOf(days: number): number {
  return Math.round((days - Math.floor(days)) * 1440) % 1440
}
