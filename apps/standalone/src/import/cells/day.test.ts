import { expect, test } from 'vitest'
import { day, dayAndClock } from './day.ts'
import { closedQuarter } from './quarter.ts'

const at = { now: new Date('2026-11-22T12:00:00Z'), today: '2026-11-22' }

test.each([
  ['22-11-2026', '2026-11-22'],
  ['22.11.2026', '2026-11-22'],
  ['22/11/2026', '2026-11-22'],
  ['2026-11-22', '2026-11-22'],
  ['1/2/2015', '2015-02-01'],
  ['29-02-2024', '2024-02-29'],
  ['22. 11. 2026', '2026-11-22'],
  ['22-11-2026 00:00', '2026-11-22'],
  // A cell that Excel shows as a day, and one where it forgot to.
  [new Date('2026-11-22T00:00:00Z'), '2026-11-22'],
  [46348, '2026-11-22'],
  ['46348', '2026-11-22'],
  [36526, '2000-01-01'],
])('%s is the day %s', (cell, expected) => {
  expect(day.read(cell, at)).toEqual({ value: expected })
})

test.each([
  ['31-02-2026', 'Datoen findes ikke i kalenderen'],
  ['29-02-2023', 'Datoen findes ikke i kalenderen'],
  ['12/25/2025', 'Datoen findes ikke i kalenderen'],
  ['23-11-2026', 'Datoen ligger i fremtiden'],
  [46349, 'Datoen ligger i fremtiden'],
  ['22-11-26', 'Årstallet har kun to cifre'],
  ['22-11/2026', 'Er ikke en dato'],
  ['i går', 'Er ikke en dato'],
  [7, 'Er ikke en dato'],
  [true, 'Er ikke en dato'],
  ['22-11-2026 25.10', 'Klokkeslættet findes ikke'],
])('%s is refused: %s', (cell, rule) => {
  expect(day.read(cell, at)).toMatchObject({ rule })
})

test.each([
  ['22-11-2026 14.05', 845],
  ['22-11-2026 kl. 14.05', 845],
  ['2026-11-22T14:05:00', 845],
  ['22-11-2026', null],
  [46348.586806, 845],
  [new Date('2026-11-22T14:04:59.999Z'), 845],
])('%s holds its own time of day: %s', (cell, minute) => {
  expect(dayAndClock.read(cell, at)).toEqual({ value: { day: '2026-11-22', clock: minute === null ? null : { minute, season: null } } })
})

test.each([
  ['2026K1', '2026K1'],
  ['2026 k3', '2026K3'],
  ['1. kvt. 2026', '2026K1'],
  ['2. kvartal 2025', '2025K2'],
  ['K4 2024', '2024K4'],
  ['2026K4', '4. kvt. 2026 er ikke slut'],
  ['2027K1', 'Kvartalet ligger i fremtiden'],
  ['2026K5', 'Er ikke et kvartal'],
  ['2026', 'Er ikke et kvartal'],
])('the quarter %s: %s', (cell, expected) => {
  const reading = closedQuarter.read(cell, at)
  expect('value' in reading ? reading.value : reading.rule).toBe(expected)
})
