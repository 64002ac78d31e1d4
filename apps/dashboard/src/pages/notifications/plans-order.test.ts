import { expect, test } from 'vitest'
import { plansInOrder } from './plans-order.ts'

const plan = (id: string, revisionDueOn: string, overdue: boolean) => ({
  municipality: { id },
  adoptedOn: '2020-01-01',
  publishedUrl: 'https://example.dk/',
  planVersion: '1',
  revisionDueOn,
  overdue,
})

test('a plan that is overdue stands before a municipality without one, and both before those in force; none is left out', () => {
  const municipalities = ['Assens', 'Billund', 'Egedal', 'Faxe'].map((name, at) => ({ id: `0${at}`, name }))
  const rows = plansInOrder(
    municipalities,
    [plan('00', '2028-01-01', false), plan('01', '2027-01-01', false), plan('03', '2024-01-01', true)],
    (a, b) => a.localeCompare(b, 'da'),
  )
  expect(rows.map(({ name, plan: own }) => [name, own?.revisionDueOn])).toEqual([
    ['Faxe', '2024-01-01'],
    ['Egedal', undefined],
    ['Billund', '2027-01-01'],
    ['Assens', '2028-01-01'],
  ])
})
