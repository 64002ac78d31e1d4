import { expect, test } from 'vitest'
import type { DatedContribution, FrozenCell } from './dated-records.ts'
import { drawSeries } from './draw-series.ts'
import { figureSpreads } from './figure-spreads.ts'
import { publishedPopulation } from './series.ts'

const reports = publishedPopulation({
  code: 'reports',
  contributor: 'home',
  total: { table: 'incidents', category: 'reports' },
  tables: [{ code: 'account', variable: { code: 'account', categories: ['told', 'not'] }, period: 'quarter', zeroSafe: false }],
})

/** As many of each home as are named, each about another child. */
const records = (category: string, homes: Record<string, number>, after = 0): DatedContribution[] =>
  Object.entries(homes).map(([home, count]) => ({
    quarter: '2026K1',
    category,
    home,
    count,
    children: Array.from({ length: Math.min(count, 5) }, (_, i) => `${home}${category}${i}${after}`),
    after,
  }))
const all = [...records('told', { A: 30, B: 20, C: 12, D: 6 }), ...records('not', { A: 9, B: 8, C: 7 })]
const draw = (some: DatedContribution[], before: FrozenCell[], edition: number) =>
  drawSeries(reports, { total: some, byTable: { account: some } }, before, edition)

test('each new figure is told by its homes, and so is what is left of its period without it', () => {
  expect(draw(all, [], 1).spreads).toEqual([
    { table: 'incidents', period: '2026K1', category: 'reports', part: 'SELF', records: 92, contributors: 4, largest: 39, second: 28 },
    { table: 'account', period: '2026K1', category: 'told', part: 'SELF', records: 68, contributors: 4, largest: 30, second: 20 },
    { table: 'account', period: '2026K1', category: 'told', part: 'REST', records: 24, contributors: 3, largest: 9, second: 8 },
    { table: 'account', period: '2026K1', category: 'not', part: 'SELF', records: 24, contributors: 3, largest: 9, second: 8 },
    { table: 'account', period: '2026K1', category: 'not', part: 'REST', records: 68, contributors: 4, largest: 30, second: 20 },
  ])
})

test('a figure that is told anew tells also of what came since, and one that stays tells nothing', () => {
  const first = draw(all, [], 1).figures
  expect(draw(all, first, 2).spreads).toEqual([])
  const late = records('told', { A: 8, B: 7, C: 6 }, 1)
  const { spreads } = draw([...all, ...late], first, 2)
  expect(
    spreads.filter(({ part }) => part === 'LATE').map(({ category, records, contributors }) => [category, records, contributors]),
  ).toEqual([
    ['reports', 21, 3],
    ['told', 21, 3],
  ])
})

test('a figure that is not what its records come to is refused by its name', () => {
  const { figures } = draw(all, [], 1)
  const wrong = figures.map((cell) => (cell.category === 'told' ? { ...cell, value: 69 } : cell))
  expect(() => figureSpreads(reports, { total: all, byTable: { account: all } }, [], { cells: wrong, edition: 1 })).toThrow(
    'account 2026K1 told is 69, and its records are 68',
  )
})
