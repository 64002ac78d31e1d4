import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CatalogueTable } from './catalogue.ts'
import { type Contribution, crowdOf } from './crowd.ts'
import { recode } from './recode.ts'
import { isSafe } from './safe-atom.ts'

const table: CatalogueTable = {
  code: 'measures-by-section',
  population: 'measures',
  variables: [
    { code: 'quarter', categories: ['2026K1', '2026K2'] },
    { code: 'section', categories: ['S8', 'S9', 'S16', 'S19'] },
  ],
  mergeOrder: ['section'],
  zeroSafe: false,
  contributor: 'home',
  shared: ['quarter'],
}

/** Records spread evenly over homes, each about another child. */
function records(quarter: string, section: string, count: number, homes = 10): Contribution[] {
  return Array.from({ length: count }, (_, i) => ({
    categories: [quarter, section],
    home: `H${i % homes}`,
    count: 1,
    children: [`${quarter} ${section} ${i}`],
  }))
}

const large = ['2026K1', '2026K2'].flatMap((quarter) =>
  ['S8', 'S9', 'S16'].flatMap((section) => records(quarter, section, section === 'S9' ? 800 : 60)),
)
const told = (contributions: readonly Contribution[], of = table) => {
  const { published, cells } = recode(of, contributions)
  return (
    published && Object.fromEntries(cells.map(({ categories, count }) => [categories.map((group) => group.join('+')).join(' '), count]))
  )
}

test('one small cell takes its category away in every quarter, so that nothing can be found by subtraction', () => {
  expect(told([...large, ...records('2026K1', 'S19', 40), ...records('2026K2', 'S19', 4)])).toEqual({
    '2026K1 S8': 60,
    '2026K2 S8': 60,
    '2026K1 S9': 800,
    '2026K2 S9': 800,
    '2026K1 S16+S19': 100,
    '2026K2 S16+S19': 64,
  })
})

describe('a cell is as telling as a small one', () => {
  test.each<[string, Contribution[]]>([
    ['when it is about four children', records('2026K2', 'S19', 50).map((each, i) => ({ ...each, children: [`c${i % 4}`] }))],
    ['when it is in two homes', records('2026K2', 'S19', 50, 2)],
    [
      'when one home could tell what another has: 90, 9 and 1',
      records('2026K2', 'S19', 100).map((each, i) => ({ ...each, home: i < 90 ? 'A' : i < 99 ? 'B' : 'C' })),
    ],
    ['when it is empty, and nothing is no harmless answer', []],
    [
      'when a later edition adds four records to it, and many to its neighbour',
      [
        ...records('2026K2', 'S19', 50),
        ...[...records('2026K2', 'S19', 4), ...records('2026K2', 'S16', 40)].map((each) => ({ ...each, late: true })),
      ],
    ],
  ])('%s', (_, cell) => {
    expect(Object.keys(told([...large, ...records('2026K1', 'S19', 60), ...cell]) as object)).toContain('2026K2 S16+S19')
  })
})

test('nothing is shown as zero where that is harmless', () => {
  expect(told([...large, ...records('2026K1', 'S19', 60)], { ...table, zeroSafe: true })).toMatchObject({
    '2026K2 S19': 0,
    '2026K2 S16': 60,
  })
})

test('where other tables share the quarter, all but four of a quarter are as telling as the four', () => {
  const contributions = [
    ...records('2026K1', 'S8', 60),
    ...records('2026K1', 'S9', 60),
    ...records('2026K2', 'S8', 4),
    ...records('2026K2', 'S9', 60),
  ]
  expect(told(contributions, { ...table, variables: [table.variables[0]!, { code: 'section', categories: ['S8', 'S9'] }] })).toBe(false)
})

test('when nothing is left to merge, only the total may be shown', () => {
  const { published, cells, total, steps } = recode(table, records('2026K1', 'S9', 3))
  expect({ published, cells, total, steps: steps.length }).toEqual({ published: false, cells: [], total: 3, steps: 3 })
})

test('a category that the table does not declare is refused by name', () => {
  expect(() => recode(table, records('2026K1', 'S99', 3))).toThrow('Table measures-by-section has no section S99')
})

test('whatever comes in, every cell that goes out is safe, and so is the rest of its quarter, and nothing is lost', () => {
  const contribution = fc.record({
    categories: fc.tuple(fc.constantFrom('2026K1', '2026K2'), fc.constantFrom('S8', 'S9', 'S16', 'S19')),
    home: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
    count: fc.integer({ min: 0, max: 9 }),
    children: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 5 }),
  })
  fc.assert(
    fc.property(fc.array(contribution, { minLength: 10, maxLength: 80 }), (contributions) => {
      const { published, cells, groups, total } = recode(table, contributions)
      expect(groups[1]!.flat()).toEqual(['S8', 'S9', 'S16', 'S19'])
      expect(total).toBe(contributions.reduce((sum, { count }) => sum + count, 0))
      if (!published) return
      expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(total)
      for (const { categories } of cells) {
        const inQuarter = contributions.filter((each) => categories[0]!.includes(each.categories[0]))
        const isInside = (each: Contribution) => categories[1]!.includes(each.categories[1]!)
        for (const inside of [true, false]) expect(isSafe(crowdOf(inQuarter.filter((each) => isInside(each) === inside)))).toBe(true)
      }
    }),
  )
})
