import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attackRelease } from './attack-release.ts'
import { overEditions } from './editions.ts'
import type { Attribute, PublishedCount } from './release.ts'
import { rowSpace } from './row-space.ts'

const attributes: Attribute[] = [
  { code: 'section', categories: ['S8', 'S9'] },
  { code: 'account', categories: ['yes', 'no'] },
]
const count = (value: number, where: Record<string, string[]>): PublishedCount => ({
  name: Object.entries(where).flat(2).join(' ') || 'all',
  where,
  value,
})
const attack = (...counts: PublishedCount[]) => attackRelease([{ population: 'reports', attributes, counts }])

test('a small number that is published is found', async () => {
  expect(await attack(count(3, { section: ['S8'] }))).toContainEqual({
    population: 'reports',
    by: 'linear algebra',
    cell: 'section S8',
    lower: 3,
    upper: 3,
  })
})

test('a small number that follows by subtraction is found, and named', async () => {
  const findings = await attack(count(100, {}), count(97, { section: ['S9'] }))
  expect(findings.map(({ cell }) => cell)).toContain('all without section S9')
})

test('two margins bound a joint cell: narrowly where nearly all are in both, and otherwise not', async () => {
  const findings = await attack(count(100, {}), count(98, { section: ['S9'] }), count(50, { account: ['yes'] }))
  expect(findings).not.toEqual([])
  expect(await attack(count(100, {}), count(95, { section: ['S9'] }), count(50, { account: ['yes'] }))).toEqual([])
})

test('nothing is found where nothing is published, nor where a category is empty', async () => {
  expect(await attack()).toEqual([])
  expect(await attack(count(0, { section: ['S8'] }), count(50, { section: ['S9'] }), count(20, { account: ['yes'] }))).toEqual([])
})

test('a number that grows by two from edition to edition tells of two late reports', async () => {
  const editions = [80, 82].map((value, e) => ({ edition: `edition-${e + 1}`, counts: [count(value, { section: ['S9'] })] }))
  const findings = await attackRelease([overEditions('reports', attributes, editions)])
  expect(findings.map(({ cell }) => cell)).toContain('edition-2 section S9 without edition-1 section S9')
  const same = editions.map((edition) => ({ ...edition, counts: editions[0]!.counts }))
  expect(await attackRelease([overEditions('reports', attributes, same)])).toEqual([])
})

test('a year that is told anew with one of its quarters tells nothing of the others', async () => {
  const quarters = [{ code: 'quarter', categories: ['K1', 'K2'] }]
  const told = (k1: number, k2: number) => [
    count(k1, { quarter: ['K1'] }),
    count(k2, { quarter: ['K2'] }),
    count(k1 + k2, { quarter: ['K1', 'K2'] }),
  ]
  const editions = [told(50, 60), told(50, 80)].map((counts, e) => ({ edition: `edition-${e + 1}`, counts }))
  expect(await attackRelease([overEditions('reports', quarters, editions)])).toEqual([])
})

test('a declaration that cannot be true is refused by the name of the number', async () => {
  await expect(attack(count(10, { section: ['S8'] }), count(10, { section: ['S9'] }), count(30, {}))).rejects.toThrow(
    /contradict each other: all/,
  )
  await expect(attack(count(10, { section: ['S99'] }))).rejects.toThrow('section S99: no section S99')
})

describe('a home that knows its own part', () => {
  const spread = (parts: number[], of = '') => {
    const [largest = 0, second = 0] = parts.toSorted((a, b) => b - a)
    return { of, records: parts.reduce((sum, part) => sum + part, 0), contributors: parts.length, largest, second }
  }
  const found = async (parts: number[], of = '') =>
    (await attack({ ...count(500, { section: ['S8'] }), spreads: [spread([200, 200, 100]), spread(parts, of)] })).map(
      ({ by, cell, lower, upper }) => ({ by, cell, lower, upper }),
    )

  test('finds what the other of two homes has, and the only one', async () => {
    expect(await found([60, 40])).toEqual([{ by: 'a home of its own', cell: 'section S8', lower: 60, upper: 60 }])
    expect(await found([100])).toEqual([{ by: 'a home of its own', cell: 'section S8', lower: 100, upper: 100 }])
  })

  test('finds the largest of three to within ten per cent, and not to within eleven', async () => {
    expect(await found([100, 50, 9])).toEqual([{ by: 'a home of its own', cell: 'section S8', lower: 100, upper: 109 }])
    expect(await found([100, 50, 10])).toEqual([])
  })

  test('finds it in what is left of a period, and in what came since, and says so', async () => {
    expect((await found([60, 40], 'what is left of its period')).map(({ cell }) => cell)).toEqual([
      'section S8, what is left of its period',
    ])
  })

  test('finds nothing where there is nothing', async () => {
    expect(await found([])).toEqual([])
  })
})

describe('against every possible table', () => {
  test('one-way margins are bounded as Fréchet says: from max(0, a + b - n) to min(a, b)', async () => {
    const margin = fc.integer({ min: 1, max: 30 })
    await fc.assert(
      fc.asyncProperty(margin, margin, fc.integer({ min: 31, max: 60 }), async (a, b, n) => {
        const findings = await attack(count(n, {}), count(a, { section: ['S8'] }), count(b, { account: ['yes'] }))
        const bounds = [a, n - a].flatMap((one) => [b, n - b].map((two) => [Math.max(0, one + two - n), Math.min(one, two)] as const))
        const isNarrow = bounds.some(([lower, upper]) => upper - lower < 5 && upper > 0)
        const isSmall = [a, b, n - a, n - b].some((value) => value > 0 && value < 5)
        expect(findings.length > 0).toBe(isNarrow || isSmall)
      }),
      { numRuns: 60 },
    )
  })

  test('a sum follows from equations exactly where every solution of them agrees on it', () => {
    const cells = 5
    const set = fc.uniqueArray(fc.nat(cells - 1), { minLength: 1, maxLength: cells })
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { minLength: cells, maxLength: cells }),
        fc.array(set, { maxLength: 5 }),
        set,
        (truth, sets, asked) => {
          const total = (some: readonly number[]) => some.reduce((sum, cell) => sum + truth[cell]!, 0)
          const value = rowSpace(sets.map((some) => ({ name: '', cells: some, value: total(some) }))).valueOf(asked)
          if (value !== null) expect(value).toBe(total(asked))
          expect(value !== null).toBe(rank([...sets, asked], cells) === rank(sets, cells))
        },
      ),
    )
  })
})

/** By elimination in fractions, which so few cells allow. */
function rank(sets: readonly (readonly number[])[], cells: number): number {
  const rows: number[][] = sets.map((set) => Array.from({ length: cells }, (_, cell) => (set.includes(cell) ? 1 : 0)))
  let found = 0
  for (let cell = 0; cell < cells; cell++) {
    const pivot = rows.findIndex((row, i) => i >= found && Math.abs(row[cell]!) > 1e-9)
    if (pivot === -1) continue
    ;[rows[found], rows[pivot]] = [rows[pivot]!, rows[found]!]
    for (let i = found + 1; i < rows.length; i++) {
      const factor = rows[i]![cell]! / rows[found]![cell]!
      rows[i] = rows[i]!.map((each, c) => each - factor * rows[found]![c]!)
    }
    found++
  }
  return found
}
