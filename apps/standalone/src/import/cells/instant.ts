import { copenhagen, type CalendarDate } from '@tilsynsblik/vocabulary'
import type { Complaint } from '../fault.ts'
import type { Clock, Season } from './clock.ts'
import type { Reading } from './reader.ts'

/** The instant at which a clock in Copenhagen showed this. In the doubled hour of autumn, without a word: the first. */
export function instantAt(day: CalendarDate, { minute, season }: Clock): Reading<Date> {
  const face = Temporal.PlainDateTime.from(`${day}T${twoFigures(Math.floor(minute / 60))}:${twoFigures(minute % 60)}`)
  const first = face.toZonedDateTime(copenhagen, { disambiguation: 'earlier' })
  if (!first.toPlainDateTime().equals(face)) return skippedHour
  const meant = season === 'normaltid' ? face.toZonedDateTime(copenhagen, { disambiguation: 'later' }) : first
  if (season !== null && seasonOf(meant) !== season)
    return { rule: `Uret gik ikke efter ${season} på det tidspunkt`, mend: `slet ordet ${season}` }
  return { value: new Date(meant.epochMilliseconds) }
}

const skippedHour: Complaint = {
  rule: 'Klokkeslættet findes ikke den dag: uret blev stillet frem fra 02 til 03',
  mend: 'ret klokkeslættet eller datoen',
}

function seasonOf(moment: Temporal.ZonedDateTime): Season {
  return moment.offset === '+02:00' ? 'sommertid' : 'normaltid'
}

function twoFigures(value: number): string {
  return String(value).padStart(2, '0')
}
