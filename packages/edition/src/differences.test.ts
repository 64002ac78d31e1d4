import { expect, test } from 'vitest'
import { differencesOf } from './differences.ts'

const table = (cells: Record<string, number>) => [
  { code: 'incidents', cells: Object.entries(cells).map(([period, value]) => ({ period, category: 'reports', value })) },
]

test('what is changed or taken back is told with both numbers; what is new is only counted', () => {
  expect(differencesOf(table({ '2024K1': 10, '2024K2': 12, '2024K4': 9 }), table({ '2024K1': 10, '2024K2': 7, '2024K3': 6 }))).toEqual({
    changed: [
      { table: 'incidents', period: '2024K2', category: 'reports', was: 7, is: 12 },
      { table: 'incidents', period: '2024K3', category: 'reports', was: 6, is: null },
    ],
    added: 1,
  })
})

test('an edition differs in nothing from itself', () => {
  expect(differencesOf(table({ '2024K1': 0 }), table({ '2024K1': 0 }))).toEqual({ changed: [], added: 0 })
})
