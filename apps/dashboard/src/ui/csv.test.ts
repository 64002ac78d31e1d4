import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'

const columns = [
  { heading: 'Hjem', value: (row: { home: string; rate: number | null }) => row.home },
  { heading: 'Rate', value: (row: { home: string; rate: number | null }) => row.rate },
]

test('opens in a Danish spreadsheet: BOM, semicolons, CRLF, decimal comma, empty for unknown', () => {
  const text = csvOf(
    columns,
    [
      { home: 'Ærøhus; afd. 2', rate: 3.1 },
      { home: 'Birken', rate: null },
    ],
    { decimalMark: ',' },
  )
  expect(text).toBe('\uFEFFHjem;Rate\r\n"Ærøhus; afd. 2";3,1\r\nBirken;\r\n')
})

test('a name that looks like a formula stays a name', () => {
  for (const home of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1+1', ' =1', '\n=1'])
    expect(csvOf(columns, [{ home, rate: 1 }], { decimalMark: '.' })).toContain(`'${home}`)
})

test('a number below nothing stays a number', () => {
  expect(csvOf(columns, [{ home: 'Birken', rate: -3.5 }], { decimalMark: ',' })).toContain('Birken;-3,5\r\n')
})
