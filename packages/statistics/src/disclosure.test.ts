import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recodeUnsafe, type Atom } from './disclosure.ts'

const atom = (period: string, category: string, value: number, children = value, homes = value): Atom => ({
  period,
  category,
  value,
  children,
  homes,
})
const cellsOf = (atoms: readonly Atom[]) => Object.fromEntries(atoms.map(({ period, category, value }) => [`${period} ${category}`, value]))

test('a category that is large enough everywhere stands alone', () => {
  const atoms = [atom('2026K1', 'S9', 800), atom('2026K2', 'S9', 790), atom('2026K1', 'S8', 90), atom('2026K2', 'S8', 80)]
  expect(cellsOf(recodeUnsafe(atoms, { into: 'OTHER' }))).toEqual(cellsOf(atoms))
})

test('one small cell takes its category away in every period, so that nothing can be found by subtraction', () => {
  const atoms = [
    atom('2026K1', 'S9', 800),
    atom('2026K2', 'S9', 790),
    atom('2026K1', 'S19', 40),
    atom('2026K2', 'S19', 3),
    atom('2026K1', 'OTHER', 20),
    atom('2026K2', 'OTHER', 30),
  ]
  expect(cellsOf(recodeUnsafe(atoms, { into: 'OTHER' }))).toEqual({
    '2026K1 S9': 800,
    '2026K2 S9': 790,
    '2026K1 OTHER': 60,
    '2026K2 OTHER': 33,
  })
})

test('many reports about few children, or in few homes, are as telling as few reports', () => {
  const telling = [atom('2026K1', 'S9', 800), atom('2026K1', 'S14', 50, 4, 20), atom('2026K1', 'S16', 50, 40, 2)]
  expect(cellsOf(recodeUnsafe(telling, { into: 'OTHER' }))).toEqual({ '2026K1 S9': 800, '2026K1 OTHER': 100 })
})

test('when the neighbour itself stays small, the smallest of the others joins it', () => {
  const atoms = [atom('2026K1', 'S9', 800), atom('2026K1', 'S8', 90), atom('2026K1', 'S19', 2)]
  expect(cellsOf(recodeUnsafe(atoms, { into: 'OTHER' }))).toEqual({ '2026K1 S9': 800, '2026K1 OTHER': 92 })
})

test('when not even the whole is safe, nothing is published', () => {
  expect(recodeUnsafe([atom('2026K1', 'S9', 3), atom('2026K1', 'S8', 1)], { into: 'OTHER' })).toEqual([])
})

test('whatever comes in, what goes out is safe in every cell, and adds up to the same or is nothing', () => {
  const cell = fc.record({
    value: fc.integer({ min: 0, max: 60 }),
    children: fc.integer({ min: 0, max: 60 }),
    homes: fc.integer({ min: 0, max: 20 }),
  })
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (categories) => {
      const atoms = categories.flatMap(([first, second], index) => [
        { period: '2026K1', category: `C${index}`, ...first },
        { period: '2026K2', category: `C${index}`, ...second },
      ])
      const published = recodeUnsafe(atoms, { into: 'C0' })
      for (const { children, homes } of published) {
        expect(children).toBeGreaterThanOrEqual(5)
        expect(homes).toBeGreaterThanOrEqual(3)
      }
      const total = (cells: readonly Atom[], period: string) =>
        cells.filter((each) => each.period === period).reduce((sum, each) => sum + each.value, 0)
      if (published.length > 0) for (const period of ['2026K1', '2026K2']) expect(total(published, period)).toBe(total(atoms, period))
    }),
  )
})
