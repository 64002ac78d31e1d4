import { expect, test } from 'vitest'
import { formatFor } from '../language/format.ts'
import { parseSort, sortRows, writeSort } from './sort-rows.ts'

const { compare } = formatFor('da')
const homes = [
  { name: 'Aagården', rate: null },
  { name: 'Ærøhus', rate: 2 },
  { name: 'Birken', rate: 7.5 },
  { name: 'Elmely', rate: 2 },
]
const names = (rows: typeof homes) => rows.map(({ name }) => name)

test('what nobody knows comes last both ways', () => {
  expect(names(sortRows(homes, ({ rate }) => rate, true, compare))).toEqual(['Birken', 'Ærøhus', 'Elmely', 'Aagården'])
  expect(names(sortRows(homes, ({ rate }) => rate, false, compare))).toEqual(['Ærøhus', 'Elmely', 'Birken', 'Aagården'])
})

test('names are sorted as Danes sort them', () => {
  expect(names(sortRows(homes, ({ name }) => name, false, compare))).toEqual(['Birken', 'Elmely', 'Ærøhus', 'Aagården'])
})

test('a sort survives the address line', () => {
  for (const text of ['-rate', 'navn']) expect(writeSort(parseSort(text))).toBe(text)
})
