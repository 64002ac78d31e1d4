import { isCalendarDate, type CalendarDate } from '@tilsynsblik/vocabulary'
import type { Complaint } from '../fault.ts'
import type { Cell } from '../sheet/cell.ts'
import type { Moment, Reader, Reading } from './reader.ts'
import { clockOf, clockOfDay, type Clock } from './clock.ts'

/** A day, and the time of day when the cell holds that too. */
export interface DayCell {
  day: CalendarDate
  clock: Clock | null
}

/** A day that is over or under way. Excel's own days are understood, also where they turned into a bare number. */
export const day: Reader<CalendarDate> = {
  read(cell, at) {
    const reading = dayAndClock.read(cell, at)
    return 'value' in reading ? { value: reading.value.day } : reading
  },
  allowed: {
    da: '22-11-2026, 22.11.2026, 22/11/2026 eller 2026-11-22; ikke i fremtiden',
    en: '22-11-2026, 22.11.2026, 22/11/2026 or 2026-11-22; not in the future',
  },
}

/** A day that may have its time of day in the same cell. */
export const dayAndClock: Reader<DayCell> = {
  read(cell, at) {
    const reading = dayCell(cell)
    return 'value' in reading ? (futureComplaint(reading.value.day, at) ?? reading) : reading
  },
  allowed: day.allowed,
}

function dayCell(cell: NonNullable<Cell>): Reading<DayCell> {
  if (cell instanceof Date) return fromWorkbook(cell)
  if (typeof cell === 'number') return fromSerial(cell)
  const written = String(cell)
  if (/^\d{5}([.,]\d+)?$/.test(written)) return fromSerial(Number(written.replace(',', '.')))
  const parts = danish.exec(written)?.groups ?? iso.exec(written)?.groups
  if (!parts) return /^\d{1,2}[-./ ]+\d{1,2}[-./ ]+\d{2}$/.test(written) ? twoFigures : notADay
  const { year, month, day: dayOfMonth, rest } = parts
  const date = `${year}-${month!.padStart(2, '0')}-${dayOfMonth!.padStart(2, '0')}`
  if (!isCalendarDate(date)) return { rule: 'Datoen findes ikke i kalenderen', mend: 'ret dag eller måned' }
  const time = rest?.replace(/^[T,]/, '').trim()
  if (!time) return { value: { day: date, clock: null } }
  const clock = clockOf(time)
  return 'value' in clock ? { value: { day: date, clock: clock.value } } : clock
}

const danish = /^(?<day>\d{1,2})(?<by>[-./])\s?(?<month>\d{1,2})\k<by>\s?(?<year>\d{4})(?<rest>[ T,].*)?$/
const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?<rest>[ T].*)?$/

const notADay: Complaint = { rule: 'Er ikke en dato', mend: 'skriv datoen som 22-11-2026' }
const twoFigures: Complaint = { rule: 'Årstallet har kun to cifre', mend: 'skriv året med fire cifre: 22-11-2026' }

/** A workbook's day comes as that day in UTC; the hour of it is what the clock showed. */
function fromWorkbook(moment: Date): Reading<DayCell> {
  const rounded = new Date(Math.round(moment.getTime() / 60_000) * 60_000)
  if (rounded.getUTCFullYear() < 1910) return notADay
  const minute = rounded.getUTCHours() * 60 + rounded.getUTCMinutes()
  return { value: { day: rounded.toISOString().slice(0, 10), clock: minute === 0 ? null : clockOfDay(minute) } }
}

/** Days since 30 December 1899, as Excel counts them after its leap year that never was. */
function fromSerial(serial: number): Reading<DayCell> {
  if (serial < 20_000 || serial > 80_000) return notADay
  return fromWorkbook(new Date(Math.round((serial - 25_569) * 86_400_000)))
}

function futureComplaint(written: CalendarDate, { today }: Moment): Complaint | null {
  return written > today ? { rule: 'Datoen ligger i fremtiden', mend: 'ret datoen; filen kan kun rumme det, der er sket' } : null
}
