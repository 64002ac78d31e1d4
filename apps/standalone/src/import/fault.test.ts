import { expect, test } from 'vitest'
import { repeatable } from './fault.ts'

test.each([
  ['31-02-2026', '31-02-2026'],
  ['12.5', '12.5'],
  ['§ 15', '§ 15'],
  ['M-2026-0417', 'M-2026-0417'],
  ['2026K5', '(tekst på 6 tegn)'],
  [null, '(tom)'],
  [-3, '-3'],
  // In a file whose columns have slipped, a name can stand under any heading.
  ['Peter Jensen', '(tekst på 12 tegn)'],
  ['Ida 12', '(tekst på 6 tegn)'],
  ['010112-1234', '(vises ikke)'],
  [101121234, '101121234'],
])('of the cell %s the list of faults repeats %s', (cell, shown) => {
  expect(repeatable(cell)).toBe(shown)
})
