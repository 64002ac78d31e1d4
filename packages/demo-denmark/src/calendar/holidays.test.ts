import { expect, test } from 'vitest'
import { addWorkingDays, isSchoolHoliday, isWorkingDay, publicHolidays } from './holidays.ts'
import { dateText, dayOf } from './time.ts'

// From the list of public holidays in the reference data of the project (holidays-dk-2022-2028.json).
test.each([
  [2023, ['01-01', '04-06', '04-07', '04-09', '04-10', '05-05', '05-18', '05-28', '05-29', '12-25', '12-26']],
  [2024, ['01-01', '03-28', '03-29', '03-31', '04-01', '05-09', '05-19', '05-20', '12-25', '12-26']],
  [2028, ['01-01', '04-13', '04-14', '04-16', '04-17', '05-25', '06-04', '06-05', '12-25', '12-26']],
])('%i has these public holidays', (year, dates) => {
  expect([...publicHolidays(year)].map(dateText).toSorted()).toEqual(dates.map((date) => `${year}-${date}`))
})

test('Great Prayer Day is a holiday for the last time in 2023', () => {
  expect(isWorkingDay(dayOf('2023-05-05'))).toBe(false)
  expect(isWorkingDay(dayOf('2024-04-26'))).toBe(true)
})

test('six working days over Easter are twelve days', () => {
  expect(dateText(addWorkingDays(dayOf('2024-03-26'), 6))).toBe('2024-04-08')
})

test.each([
  ['2024-02-14', true],
  ['2024-04-02', false],
  ['2024-07-20', true],
  ['2024-10-16', true],
  ['2024-11-05', false],
  ['2024-12-24', true],
])('schools on %s: closed is %s', (date, closed) => {
  expect(isSchoolHoliday(dayOf(date))).toBe(closed)
})
