import { drawSeries, type DatedContribution, type FrozenCell, publishedPopulation } from '@tilsynsblik/statistics'
import { quartersBetween } from '@tilsynsblik/vocabulary'
import { describe, expect, test } from 'vitest'
import { changesOnYear } from './change-on-year.ts'
import { expectedMonths, type CountedHome } from './counted-homes.ts'
import { derivedFigures, steadyFigures } from './derived-figures.ts'
import { counted, populations } from './figure-meaning.ts'
import { isTellable, reports } from './published.ts'

const cell = (table: string, period: string, category: string, value: number, edition = 1): FrozenCell => ({
  edition,
  table,
  period,
  category,
  value,
})
const year = (period: string, value: number, edition = 1) => cell('incidents-year', period, 'reports', value, edition)

test('a variable in two tables is refused when it is declared, by its name', () => {
  expect(() => publishedPopulation({ ...reports, tables: [...reports.tables, { ...reports.tables[0]!, code: 'account-again' }] })).toThrow(
    /Variable account of reports stands in child-account and account-again/,
  )
})

describe('a category by authority', () => {
  test.each([
    ['syd:late', true],
    ['syd:onTime+syd:late', true],
    ['nord:onTime+nord:late+midt:onTime+midt:late', true],
    ['nord:late+midt:onTime', false],
    ['nord:onTime+nord:late+midt:onTime', false],
    ['S11+S12+S13', true],
  ])('%s is told: %s', (category, told) => {
    expect(isTellable(category)).toBe(told)
  })

  test('an authority with one home that reported is told with its neighbour, and no number of its own follows', () => {
    const records = ['nord', 'midt', 'syd', 'oest', 'hovedstaden'].flatMap((authority) =>
      reportsOf(authority, authority === 'midt' ? 1 : 8),
    )
    const byTable = Object.fromEntries(reports.tables.map(({ code }) => [code, code === 'registration-by-authority' ? records : []]))
    const total = records.map((record) => ({ ...record, category: 'reports' }))
    const { figures } = drawSeries(reports, { total, byTable }, [], 1)
    const told = figures.filter(({ table, category }) => table === 'registration-by-authority' && isTellable(category))
    expect(told.length).toBeGreaterThan(0)
    expect(told.filter(({ category }) => category.includes('midt') && !category.includes('nord') && !category.includes('syd'))).toEqual([])
    expect(derivedFigures(told).map(({ category }) => category)).not.toContain('midt')
  })
})

test('every figure is counted by categories that its population declares', () => {
  const figures = [
    year('2024', 10),
    cell('incidents', '2024K1', 'measures', 9),
    cell('incidents', '2024K1', 'notPermitted', 9),
    cell('measures-by-section', '2024K1', 'S16+S19', 9),
    cell('account-by-authority', '2024', 'syd:told', 9),
    cell('guidance-by-authority', '2024', 'syd:notTold+nord:notTold', 9),
    cell('registration-by-authority', '2024', 'syd:late', 9),
    cell('returns-by-authority', '2024', 'syd:DECLARED_ZERO', 9),
    cell('returns', '2024K1', 'said', 9),
  ]
  for (const figure of figures) {
    const records = counted(figure)!
    for (const population of records.in) {
      const { attributes } = populations.find(({ code }) => code === population)!
      for (const [code, categories] of Object.entries(records.where)) {
        if (code === 'quarter') continue
        expect(attributes.find((attribute) => attribute.code === code)!.categories).toEqual(expect.arrayContaining(categories))
      }
    }
  }
  expect(counted(cell('returns', '2024K1', 'expected', 9))).toBeNull()
  expect(counted(cell('change-on-year', '2024', 'designEffect', 9))).toBeNull()
})

test('children and homes behind a year change by five or more when its reports are told anew, or stay as they were told', () => {
  const before = [year('2024', 890), cell('incidents-year', '2024', 'children', 100)]
  const tell = (value: number, reportsNow = 900) =>
    steadyFigures('children', new Map([['2024', value]]), [year('2024', reportsNow, 2)], before).map((told) => told.value)
  expect([tell(103), tell(105), tell(96), tell(120, 890)]).toEqual([[100], [105], [100], [100]])
  expect(steadyFigures('children', new Map([['2024', 4]]), [year('2024', 900)], [])).toEqual([])
})

describe('the months that homes owe word of', () => {
  const home = (openFrom: string, closedOn: string | null = null): CountedHome => ({
    id: openFrom,
    authorityId: 'syd',
    openFrom,
    closedOn,
    childDays: [],
  })
  test.each([
    ['open all the quarter', home('2020-01-01'), 3],
    ['opened on the last day of its second month', home('2024-02-29'), 2],
    ['closed on the first of its second month', home('2020-01-01', '2024-02-01'), 1],
    ['not open yet', home('2024-04-01'), 0],
  ])('%s', (_, one, months) => {
    expect(expectedMonths([cell('returns', '2024K1', 'said', 2)], { fromYear: 2024, homes: [one] }, [])[0]!.value).toBe(months)
  })

  test('stay as they were told', () => {
    const before = [cell('returns', '2024K1', 'expected', 7)]
    expect(expectedMonths([cell('returns', '2024K1', 'said', 2, 2)], { fromYear: 2024, homes: [] }, before)).toEqual([
      cell('returns', '2024K1', 'expected', 7, 2),
    ])
  })
})

describe('how surely a year differs from the one before', () => {
  const homes = Array.from({ length: 30 }, (_, i): CountedHome => ({
    id: `h${i}`,
    authorityId: 'syd',
    openFrom: '2010-01-01',
    closedOn: null,
    childDays: [3_000, 3_000],
  }))
  const records = (each: (home: number, of: number) => number) =>
    quartersBetween('2023K1', '2024K4').flatMap((quarter) =>
      homes.map(({ id }, i): DatedContribution => ({
        quarter,
        category: 'reports',
        home: id,
        count: each(i, Number(quarter.slice(0, 4))),
        children: [`${id} a`, `${id} b`],
        after: 0,
      })),
    )
  const drawn = (some: readonly DatedContribution[]) => {
    const { figures } = drawSeries(reports, { total: some, byTable: {} }, [], 1)
    return [...figures, ...derivedFigures(figures)]
  }
  const told = (some: readonly DatedContribution[], before: readonly FrozenCell[] = []) =>
    changesOnYear({ cells: drawn(some), records: some, homes: { fromYear: 2023, homes }, before })

  test('is told with how many homes it stands on', () => {
    const changes = told(records((home, of) => 1 + ((home * of) % 5)))
    expect(changes.map(({ category }) => category)).toEqual(['logStandardError', 'designEffect', 'homes'])
    expect(changes.map(({ period }) => period)).toEqual(['2024', '2024', '2024'])
    expect(changes[2]!.value).toBe(30)
  })

  test('is not told when one home makes nearly all of it, for the next largest would know it', () => {
    expect(told(records((home, of) => (home === 0 && of === 2024 ? 90 : 2)))).toEqual([])
  })

  test('stays as it was told while both years do', () => {
    const some = records((home, of) => 1 + ((home * of) % 5))
    const before = [...drawn(some), ...told(some).map((change) => ({ ...change, value: 7 }))]
    expect(told(some, before).map(({ value }) => value)).toEqual([7, 7, 7])
  })
})

/** Reports of a year in some homes of one authority, in time and late. */
function reportsOf(authority: string, homes: number): DatedContribution[] {
  return quartersBetween('2024K1', '2024K4').flatMap((quarter) =>
    ['onTime', 'late'].flatMap((state) =>
      Array.from({ length: homes }, (_, home) => ({
        quarter,
        category: `${authority}:${state}`,
        home: `${authority} ${home}`,
        count: 3,
        children: [`${authority} ${home} a`, `${authority} ${home} b`],
        after: 0,
      })),
    ),
  )
}
