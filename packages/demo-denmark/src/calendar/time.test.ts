import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { expect, test } from 'vitest'
import { atClock, dateText, dayAt, dayOf, instantText, weekdayOf } from './time.ts'

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

test('22 November 2026 is a Sunday', () => {
  expect(weekdayOf(dayOf('2026-11-22'))).toBe(0)
})
