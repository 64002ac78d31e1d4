import { expect, test } from 'vitest'
import type { DatedContribution, FrozenCell } from './dated-records.ts'
import { freezeSeries } from './freeze-series.ts'
import { publishedPopulation } from './series.ts'

const complaints = publishedPopulation({
  code: 'complaints',
  contributor: 'home',
  total: { table: 'complaints', category: 'filed' },
  tables: [
    { code: 'by-subject', variable: { code: 'subject', categories: ['FORCE', 'SEARCH', 'OTHER'] }, period: 'quarter', zeroSafe: false },
    { code: 'by-outcome', variable: { code: 'outcome', categories: ['FORCE', 'SEARCH', 'OTHER'] }, period: 'year', zeroSafe: false },
  ],
})

const records = (quarter: string, category: string, count: number, after = 0): DatedContribution[] =>
  Array.from({ length: count }, (_, i) => ({
    quarter,
    category,
    home: `H${i % 6}`,
    count: 1,
    children: [`${quarter}${category}${i}${after}`],
    after,
  }))

const quarters = ['2025K1', '2025K2', '2025K3', '2025K4']
const ofYear = quarters.flatMap((quarter) => [
  ...records(quarter, 'FORCE', 60),
  ...records(quarter, 'SEARCH', 30),
  ...records(quarter, 'OTHER', 20),
])

const freeze = (all: DatedContribution[], before: FrozenCell[], edition: number) =>
  freezeSeries(complaints, { total: all, byTable: { 'by-subject': all, 'by-outcome': all } }, before, edition)
const at = (cells: readonly FrozenCell[], table: string, period: string) =>
  Object.fromEntries(cells.filter((cell) => cell.table === table && cell.period === period).map(({ category, value }) => [category, value]))

test('a year is told when all its quarters are, and is their sum', () => {
  const first = freeze(
    ofYear.filter(({ quarter }) => quarter !== '2025K4'),
    [],
    1,
  )
  expect(at(first, 'complaints', '2025K3')).toEqual({ filed: 110 })
  expect(at(first, 'by-outcome', '2025')).toEqual({})
  const second = freeze(ofYear, first, 2)
  expect(at(second, 'by-outcome', '2025')).toEqual({ FORCE: 240, SEARCH: 120, OTHER: 80 })
})

test('a few late records change nothing that was published, and are in no year that is told later', () => {
  const first = freeze(
    ofYear.filter(({ quarter }) => quarter !== '2025K4'),
    [],
    1,
  )
  const second = freeze([...ofYear, ...records('2025K1', 'FORCE', 3, 1)], first, 2)
  expect(second.filter(({ period }) => period === '2025K1')).toEqual(
    first.filter(({ period }) => period === '2025K1').map((cell) => ({ ...cell, edition: 2 })),
  )
  expect(at(second, 'by-outcome', '2025')).toEqual({ FORCE: 240, SEARCH: 120, OTHER: 80 })
})

test('many late records are told, where they are many in each cell', () => {
  const first = freeze(ofYear, [], 1)
  const second = freeze([...ofYear, ...records('2025K1', 'FORCE', 40, 1)], first, 2)
  expect(at(second, 'complaints', '2025K1')).toEqual({ filed: 150 })
  expect(at(second, 'by-subject', '2025K1')).toEqual({ FORCE: 100, SEARCH: 30, OTHER: 20 })
  expect(at(second, 'by-subject', '2025K2')).toEqual({ FORCE: 60, SEARCH: 30, OTHER: 20 })
  expect(at(second, 'by-outcome', '2025')).toEqual({ FORCE: 280, SEARCH: 120, OTHER: 80 })
})

test('cells with a few late records are merged with their neighbours, or the table stays as it was', () => {
  const first = freeze(ofYear, [], 1)
  const merged = freeze([...ofYear, ...records('2025K1', 'FORCE', 40, 1), ...records('2025K1', 'SEARCH', 2, 1)], first, 2)
  expect(at(merged, 'by-subject', '2025K1')).toEqual({ 'FORCE+SEARCH': 132, OTHER: 20 })
  const few = ['FORCE', 'SEARCH', 'OTHER'].flatMap((subject) => records('2025K1', subject, 3, 1))
  const kept = freeze([...ofYear, ...few], first, 2)
  expect(at(kept, 'complaints', '2025K1')).toEqual({ filed: 119 })
  expect(at(kept, 'by-subject', '2025K1')).toEqual(at(first, 'by-subject', '2025K1'))
})

test('of a table whose readers follow each category no late record makes two of them one: it stays as it was, and new quarters are told', () => {
  const followed = publishedPopulation({ ...complaints, tables: complaints.tables.map((table) => ({ ...table, steady: true })) })
  const tell = (all: DatedContribution[], before: FrozenCell[], edition: number) =>
    freezeSeries(followed, { total: all, byTable: { 'by-subject': all } }, before, edition)
  const first = tell(ofYear, [], 1)
  const next = ['FORCE', 'SEARCH', 'OTHER'].flatMap((subject) => records('2026K1', subject, 30, 1))
  const late = [...ofYear, ...records('2025K1', 'FORCE', 40, 1), ...next]
  const few = tell([...late, ...records('2025K1', 'SEARCH', 2, 1)], first, 2)
  expect(at(few, 'by-subject', '2025K1')).toEqual({ FORCE: 60, SEARCH: 30, OTHER: 20 })
  expect(at(few, 'by-subject', '2026K1')).toEqual({ FORCE: 30, SEARCH: 30, OTHER: 30 })
  expect(at(tell(late, first, 2), 'by-subject', '2025K1')).toEqual({ FORCE: 100, SEARCH: 30, OTHER: 20 })
})

test('what else was published under the name of a table, reckoned beside it, is not the table’s: it is neither kept nor stands in its way', () => {
  const first = [...freeze(ofYear, [], 1), { edition: 1, table: 'by-outcome', period: '2025', category: 'EXPECTED', value: 500 }]
  const second = freeze([...ofYear, ...records('2025K1', 'FORCE', 40, 1)], first, 2)
  expect(at(second, 'by-outcome', '2025')).toEqual({ FORCE: 280, SEARCH: 120, OTHER: 80 })
})

test('a record that changed its category since is told in none, though many came late: the table stays as it was', () => {
  const first = freeze(ofYear, [], 1)
  const late = [...records('2025K1', 'FORCE', 40, 1), ...records('2025K1', 'SEARCH', 12, 1)]
  const [moved, ...others] = ofYear.filter(({ quarter, category }) => quarter === '2025K1' && category === 'OTHER')
  const decided = ofYear.filter((each) => each !== moved && !others.includes(each)).concat({ ...moved!, category: 'SEARCH' }, others)
  const second = freeze([...decided, ...late], first, 2)
  expect(at(second, 'complaints', '2025K1')).toEqual({ filed: 162 })
  expect(at(second, 'by-subject', '2025K1')).toEqual({ FORCE: 60, SEARCH: 30, OTHER: 20 })
  expect(at(freeze([...ofYear, ...late], first, 2), 'by-subject', '2025K1')).toEqual({ FORCE: 100, SEARCH: 42, OTHER: 20 })
})

test('the quarters of one year are told anew together, or none of them is', () => {
  const first = freeze(ofYear, [], 1)
  const second = freeze([...ofYear, ...records('2025K1', 'FORCE', 40, 1), ...records('2025K2', 'FORCE', 2, 1)], first, 2)
  expect(second.filter(({ table }) => table === 'complaints').map(({ value }) => value)).toEqual([110, 110, 110, 110])
})

test('a quarter with too few records is in no table, and its year neither', () => {
  const cells = freeze([...ofYear.filter(({ quarter }) => quarter !== '2025K2'), ...records('2025K2', 'FORCE', 4)], [], 1)
  expect([...new Set(cells.map(({ period }) => period))]).toEqual(['2025K1', '2025K3', '2025K4'])
})

test('records that come while the edition is made are for the next one', () => {
  const first = freeze([...ofYear, ...records('2025K1', 'FORCE', 40, 1)], [], 1)
  expect(at(first, 'complaints', '2025K1')).toEqual({ filed: 110 })
  expect(at(freeze([...ofYear, ...records('2025K1', 'FORCE', 40, 1)], first, 2), 'complaints', '2025K1')).toEqual({ filed: 150 })
})

test('an empty register publishes nothing', () => {
  expect(freeze([], [], 1)).toEqual([])
})
