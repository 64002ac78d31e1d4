import { expect, test } from 'vitest'
import { changeFrom, departmentSummary, type Told } from './change.ts'

const few = told(3, [0.6, 8.8])
const some = told(5, [1.6, 11.7])
const many = told(40, [28.6, 54.5])
const zero = told(0, [0, 3.7], 3)
const silent = told(0, [0, 3.7], 0)

test('two more reports are chance, thirty-seven are not', () => {
  expect(changeFrom(few, some)).toEqual({ direction: 'chance', difference: 2 })
  expect(changeFrom(few, many)).toEqual({ direction: 'more', difference: 37 })
  expect(changeFrom(many, zero)).toEqual({ direction: 'fewer', difference: -40 })
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
  expect(departmentSummary(rows)).toEqual({ homes: 2, reports: 40, previous: 3, yearBefore: 45, more: 1, silent: 1 })
})

function told(reports: number, [lower, upper]: [number, number], monthsDeclaredZero = 0): Told {
  return { incidents: { reports, rate: { perThousandChildDays: reports, lower, upper }, silence: { monthsDeclaredZero } } }
}
