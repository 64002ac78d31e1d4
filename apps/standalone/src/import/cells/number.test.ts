import { expect, test } from 'vitest'
import { decimal, wholeNumber } from './number.ts'
import { yesNo } from './yes-no.ts'

const at = { now: new Date('2026-11-22T12:00:00Z'), today: '2026-11-22' }

test.each([
  ['12', 12],
  ['12,5', 12.5],
  ['1.234', 1234],
  ['1.234,5', 1234.5],
  ['1 234', 1234],
  ['1.234.567', 1_234_567],
  ['-3', -3],
  ['−3', -3],
  [12.5, 12.5],
  ['12.5', 'Punktum er tusindtalstegn og kan ikke stå dér'],
  ['1.23', 'Punktum er tusindtalstegn og kan ikke stå dér'],
  ['tolv', 'Er ikke et tal'],
  ['1,2,3', 'Er ikke et tal'],
])('%s is the number %s', (cell, expected) => {
  const reading = decimal(cell)
  expect('value' in reading ? reading.value : reading.rule).toBe(expected)
})

test.each([
  ['4,0', {}, 4],
  ['4,5', {}, 'Tallet er ikke et helt tal'],
  ['4,5', { rounded: true }, 5],
  ['-1', {}, 'Tallet er negativt'],
  ['0', { from: 1 }, 'Tallet ligger uden for 1-1.000.000'],
  ['23', { to: 22 }, 'Tallet ligger uden for 0-22'],
])('%s as a whole number within %o is %s', (cell, limits, expected) => {
  const reading = wholeNumber(limits).read(cell, at)
  expect('value' in reading ? reading.value : reading.rule).toBe(expected)
})

test.each([
  ['Ja', true],
  ['nej', false],
  ['X', true],
  [true, true],
  [0, false],
  ['måske', 'Er hverken ja eller nej'],
])('%s is the answer %s', (cell, expected) => {
  const reading = yesNo.read(cell, at)
  expect('value' in reading ? reading.value : reading.rule).toBe(expected)
})
