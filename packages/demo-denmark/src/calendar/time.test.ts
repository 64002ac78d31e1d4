import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { expect, test } from 'vitest'
import { atClock, dateText, dayAt, dayOf, instantText, localTimeOf, weekdayOf } from './time.ts'

const hours = Array.from({ length: 3 * 8_760 }, (_, hour) => dayOf('2023-01-01') * 1440 + 60 * hour)

test('an hour lies on the same day as by the time zone database, summer and winter', () => {
  const differing = hours.filter((minute) => dateText(dayAt(minute)) !== calendarDateOf(new Date(minute * 60_000)))
  expect(differing).toEqual([])
})

test('a clock time in Copenhagen is never on another day, also when the clocks change', () => {
  for (const date of ['2023-03-25', '2023-03-26', '2023-03-27', '2023-10-28', '2023-10-29', '2023-10-30'])
    for (let minute = 0; minute < 1440; minute++) expect(dateText(dayAt(atClock(dayOf(date), minute)))).toBe(date)
})

test.each([
  ['2023-01-10', 8 * 60, '2023-01-10T07:00:00Z'],
  ['2023-07-01', 0, '2023-06-30T22:00:00Z'],
  ['2023-03-26', 4 * 60, '2023-03-26T02:00:00Z'],
  ['2023-10-29', 4 * 60, '2023-10-29T03:00:00Z'],
])('%s at minute %i is %s', (date, minute, instant) => {
  expect(instantText(atClock(dayOf(date), minute))).toBe(instant)
})

test('a clock shows what the time zone database says, and tells the two hours of autumn apart', () => {
  const shown = (minute: number) => Temporal.Instant.from(instantText(minute)).toZonedDateTimeISO('Europe/Copenhagen').toPlainDateTime()
  for (const date of ['2023-03-26', '2023-10-29'])
    for (let minute = dayOf(date) * 1440 - 120; minute < dayOf(date) * 1440 + 1440; minute += 30)
      expect(localTimeOf(minute).local).toBe(shown(minute).toString({ smallestUnit: 'minute' }))
  const twice = dayOf('2023-10-29') * 1440 + 30
  expect([twice, twice + 60].map(localTimeOf)).toEqual([
    { local: '2023-10-29T02:30', repeat: 'SUMMER' },
    { local: '2023-10-29T02:30', repeat: 'NORMAL' },
  ])
})

test('22 November 2026 is a Sunday', () => {
  expect(weekdayOf(dayOf('2026-11-22'))).toBe(0)
})
