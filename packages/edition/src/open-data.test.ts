import { expect, test } from 'vitest'
import { openCsv, openTable, tableText } from './open-data.ts'
import { someEdition } from './testing/some-edition.ts'

const edition = someEdition({
  'complaints-by-outcome': { '2023': { 'UPHELD+PARTLY_UPHELD': 12, PENDING: 0 }, '2024': { 'UPHELD+PARTLY_UPHELD': 14 } },
  'complaint-returns': { '2024K3': { '0101': 1 }, '2024K4': { '0101': 1, '0630': 1 } },
})
const [outcomes, returns] = edition.complaintTables!
const place = { address: 'http://here/statistik/udgave/3/complaints-by-outcome', checksum: 'abc' }

test('each period has each category; zero, protected and not reported are told apart', () => {
  expect(openTable(edition, outcomes!, place).cells).toEqual([
    { period: '2023', category: 'PENDING', value: 0, status: 'value' },
    { period: '2023', category: 'UPHELD+PARTLY_UPHELD', value: 12, status: 'value' },
    { period: '2024', category: 'PENDING', value: null, status: 'protected' },
    { period: '2024', category: 'UPHELD+PARTLY_UPHELD', value: 14, status: 'value' },
  ])
  expect(openTable(edition, returns!, place).cells[1]).toEqual({ period: '2024K3', category: '0630', value: null, status: 'notReported' })
})

test('a merged category is named by its parts, and its parts are told', () => {
  const { categories } = openTable(edition, outcomes!, place)
  expect(categories[1]).toMatchObject({ da: 'Medhold + Delvist medhold', merged: ['UPHELD', 'PARTLY_UPHELD'] })
})

test('CSV: every row says its edition and that it is invented; an absent number is empty and says why', () => {
  expect(openCsv(edition, outcomes!).split('\r\n').slice(0, 4)).toEqual([
    'edition,table,period,category,category_da,category_en,value,unit,status,synthetic',
    '3,complaints-by-outcome,2023,PENDING,Under behandling,Pending,0,count,value,true',
    '3,complaints-by-outcome,2023,UPHELD+PARTLY_UPHELD,Medhold + Delvist medhold,Upheld + Partly upheld,12,count,value,true',
    '3,complaints-by-outcome,2024,PENDING,Under behandling,Pending,,count,protected,true',
  ])
})

test('a category is never run as a formula', () => {
  const strange = { code: 'strange', cells: [{ period: '2024', category: '=1+1', value: 5 }] }
  expect(openCsv(edition, strange)).toContain(`"'=1+1"`.replaceAll('"', ''))
})

test('the text a checksum is taken of does not depend on the order of the cells', () => {
  expect(tableText({ ...outcomes!, cells: outcomes!.cells.toReversed() })).toBe(tableText(outcomes!))
})
