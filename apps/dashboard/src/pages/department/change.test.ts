import { expect, test } from 'vitest'
import { changeFrom, departmentSummary, type Told } from './change.ts'

const few = told(3)
const some = told(5)
const many = told(13)
const zero = told(0, 3)
const silent = told(0)

test('two more reports are chance, ten more are not', () => {
  expect(changeFrom(few, some)).toEqual({ direction: 'chance', difference: 2 })
  expect(changeFrom(few, many)).toEqual({ direction: 'more', difference: 10 })
  expect(changeFrom(many, zero)).toEqual({ direction: 'fewer', difference: -13 })
  expect(changeFrom(zero, zero)).toEqual({ direction: 'chance', difference: 0 })
})

test('silence cannot be compared, a declared zero can', () => {
  expect(changeFrom(silent, few)).toEqual({ direction: 'unknown', difference: null })
  expect(changeFrom({ incidents: null }, few)).toEqual({ direction: 'unknown', difference: null })
  expect(changeFrom(zero, few)).toEqual({ direction: 'chance', difference: 3 })
})

test('the department is the sum of its homes', () => {
  const rows = [
    { current: many, previous: few, yearBefore: many },
    { current: silent, previous: zero, yearBefore: some },
  ]
  expect(departmentSummary(rows)).toEqual({ homes: 2, reports: 13, previous: 3, yearBefore: 18, more: 1, silent: 1 })
})

function told(reports: number, monthsDeclaredZero = 0): Told {
  return { childDays: 400, incidents: { reports, silence: { monthsDeclaredZero } } }
}
