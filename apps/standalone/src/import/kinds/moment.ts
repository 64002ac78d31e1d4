import type { Clock } from '../cells/clock.ts'
import type { DayCell } from '../cells/day.ts'
import { instantAt } from '../cells/instant.ts'
import type { Moment } from '../cells/reader.ts'
import type { Complaint } from '../fault.ts'

/** The instant of a day and a clock, written in two cells or in one; never later than now. */
export function momentOf(written: DayCell, clock: Clock | null, { now }: Moment): Date | Complaint {
  const time = clock ?? written.clock
  if (time === null) return { rule: 'Klokkeslættet mangler', mend: 'skriv det som 14.05, her eller efter datoen' }
  if (written.clock !== null && time.minute !== written.clock.minute)
    return { rule: 'Klokkeslættet er et andet end det ved datoen', mend: 'ret det ene' }
  const instant = instantAt(written.day, time)
  if (!('value' in instant)) return instant
  return instant.value > now ? { rule: 'Tidspunktet ligger i fremtiden', mend: 'ret datoen eller klokkeslættet' } : instant.value
}
