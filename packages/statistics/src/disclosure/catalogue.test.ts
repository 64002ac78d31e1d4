import { expect, test } from 'vitest'
import { type CatalogueTable, closedCatalogue } from './catalogue.ts'
import { publishedPopulation, type SeriesTable } from './series.ts'

const table = (code: string, variables: string[], rest: Partial<CatalogueTable> = {}): CatalogueTable => ({
  code,
  population: 'reports',
  variables: variables.map((variable) => ({ code: variable, categories: ['a', 'b'] })),
  mergeOrder: variables,
  zeroSafe: false,
  contributor: 'home',
  ...rest,
})

test('a catalogue in which each variable has one table is closed', () => {
  const tables = [table('one', ['quarter', 'section']), table('two', ['authority', 'account'])]
  expect(closedCatalogue(tables)).toBe(tables)
})

test('a variable in two tables of a population is refused by name, and in two populations it is not', () => {
  expect(() => closedCatalogue([table('one', ['section']), table('two', ['section'])])).toThrow(
    'Variable section of reports stands in one and two',
  )
  expect(() => closedCatalogue([table('one', ['section']), table('two', ['section'], { population: 'measures' })])).not.toThrow()
})

test('the calendar may be shared, when every table that carries it knows', () => {
  const shared = { shared: ['quarter'] }
  expect(() => closedCatalogue([table('one', ['quarter', 'section'], shared), table('two', ['quarter', 'account'], shared)])).not.toThrow()
  expect(() => closedCatalogue([table('one', ['quarter', 'section'], shared), table('two', ['quarter', 'account'])])).toThrow(/quarter/)
})

test('a register whose catalogue is not closed does not start: it is declared where it is loaded, and refused by the variable', () => {
  const series = (code: string, variable: string): SeriesTable => ({
    code,
    variable: { code: variable, categories: ['a', 'b'] },
    period: 'quarter',
    zeroSafe: false,
  })
  const declared = (...tables: SeriesTable[]) =>
    publishedPopulation({ code: 'reports', contributor: 'home', total: { table: 'incidents', category: 'reports' }, tables })
  expect(() => declared(series('one', 'account'), series('two', 'guidance'))).not.toThrow()
  expect(() => declared(series('one', 'account'), series('two', 'account'))).toThrow('Variable account of reports stands in one and two')
})

test.each<[string, CatalogueTable[]]>([
  ['Table one is declared twice', [table('one', ['a']), table('one', ['b'])]],
  ['Table one has no variable b', [table('one', ['a'], { mergeOrder: ['b'] })]],
  ['must have categories, each of them once', [table('one', ['a'], { variables: [{ code: 'a', categories: ['x', 'x'] }] })]],
])('%s', (message, tables) => {
  expect(() => closedCatalogue(tables)).toThrow(message)
})
