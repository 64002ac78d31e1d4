import { expect, test } from 'vitest'
import { clockOf } from './clock.ts'
import { instantAt } from './instant.ts'

test.each([
  ['2026-07-01', '14.05', '2026-07-01T12:05:00.000Z'],
  ['2026-12-01', '14:05', '2026-12-01T13:05:00.000Z'],
  ['2026-01-01', '00.30', '2025-12-31T23:30:00.000Z'],
  // Spring: clocks go from 02 to 03.
  ['2026-03-29', '01.59', '2026-03-29T00:59:00.000Z'],
  ['2026-03-29', '02.30', 'Klokkeslættet findes ikke den dag: uret blev stillet frem fra 02 til 03'],
  ['2026-03-29', '03.00', '2026-03-29T01:00:00.000Z'],
  // Autumn: the hour from 02 to 03 comes twice; without a word it is the first.
  ['2026-10-25', '01.59', '2026-10-24T23:59:00.000Z'],
  ['2026-10-25', '02.30', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '02.30 sommertid', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25', '02.30 (normaltid)', '2026-10-25T01:30:00.000Z'],
  ['2026-10-25', '02:30 vintertid', '2026-10-25T01:30:00.000Z'],
  ['2026-10-25', '03.00', '2026-10-25T02:00:00.000Z'],
  ['2026-10-25', '14.00 sommertid', 'Uret gik ikke efter sommertid på det tidspunkt'],
  ['2026-07-01', '14.00 normaltid', 'Uret gik ikke efter normaltid på det tidspunkt'],
])('%s %s in Copenhagen is %s', (day, written, expected) => {
  const clock = clockOf(written)
  if (!('value' in clock)) throw new Error(clock.rule)
  const reading = instantAt(day, clock.value)
  expect('value' in reading ? reading.value.toISOString() : reading.rule).toBe(expected)
})

test.each([
  ['14.05', 845],
  ['kl. 9.05', 545],
  ['14:05:30', 845],
  [0.5868055555, 845],
  [new Date('1899-12-30T14:04:59.999Z'), 845],
  // 14,05 typed into Excel is a number; it was meant as a time.
  [14.05, 845],
  [14, 840],
  ['24.00', 'Klokkeslættet findes ikke'],
  ['14.60', 'Klokkeslættet findes ikke'],
  ['middag', 'Er ikke et klokkeslæt'],
  [-0.5, 'Er ikke et klokkeslæt'],
  [1405, 'Er ikke et klokkeslæt'],
])('the cell %s as a time of day: %s', (cell, expected) => {
  const reading = clockOf(cell)
  expect('value' in reading ? reading.value.minute : reading.rule).toBe(expected)
})
