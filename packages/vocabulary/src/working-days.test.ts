import { expect, test } from 'vitest'
import { addWorkingDays, easterSunday, isWorkingDay, publicHolidays } from './working-days.ts'

// From the list of public holidays in the reference data of the project (holidays-dk-2022-2028.json).
test.each([
  [2023, ['01-01', '04-06', '04-07', '04-09', '04-10', '05-05', '05-18', '05-28', '05-29', '12-25', '12-26']],
  [2024, ['01-01', '03-28', '03-29', '03-31', '04-01', '05-09', '05-19', '05-20', '12-25', '12-26']],
  [2028, ['01-01', '04-13', '04-14', '04-16', '04-17', '05-25', '06-04', '06-05', '12-25', '12-26']],
])('%i has these public holidays', (year, dates) => {
  expect([...publicHolidays(year)].toSorted()).toEqual(dates.map((date) => `${year}-${date}`))
})

test('Easter may fall in March', () => {
  expect(easterSunday(2024)).toBe('2024-03-31')
})

test.each([
  ['2023-05-05', false],
  ['2024-04-26', true],
  ['2026-11-20', true],
  ['2026-11-21', false],
  ['2026-11-22', false],
])('%s is a working day: %s', (date, open) => {
  expect(isWorkingDay(date)).toBe(open)
})

test.each([
  ['2024-03-26', 6, '2024-04-08'],
  ['2026-11-20', 5, '2026-11-27'],
  ['2026-11-22', 5, '2026-11-27'],
  ['2026-12-22', 5, '2026-12-30'],
])('from %s, %i working days on, it is %s', (date, count, later) => {
  expect(addWorkingDays(date, count)).toBe(later)
})
