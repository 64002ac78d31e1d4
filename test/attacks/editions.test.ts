import { readFileSync } from 'node:fs'
import { attackRelease, type Finding, overEditions, type PublishedCount, publishedSpace, recoveredCells } from '@tilsynsblik/attacker'
import { drawSeries, type FrozenCell, publishedPopulation } from '@tilsynsblik/statistics'
import { describe, expect, test } from 'vitest'
import { catalogue, combinations, countOf, publishedOf, recordsOf, releaseOf, type Row, tableOf } from './records.ts'

const sizes = ['sparse', 'small', 'medium'] as const
const by = (findings: readonly Finding[]) => [...new Set(findings.map((finding) => finding.by))].sort()
const isHidden = ({ value }: PublishedCount) => value > 0 && value < 5

test('positive control: of a table that hides small numbers and shows its margins, the attacker recovers the listed cells and no other', () => {
  const rows = recordsOf('medium')
  const variables = ['tilsyn', 'section', 'quarter']
  const margins = [
    [],
    ['tilsyn'],
    ['section'],
    ['quarter'],
    ['tilsyn', 'section'],
    ['tilsyn', 'quarter'],
    ['section', 'quarter'],
    variables,
  ]
  const counts = margins.flatMap(combinations).map((where) => countOf(rows, where))
  const release = releaseOf(counts.filter((count) => !isHidden(count)))
  const three = { ...release, attributes: release.attributes.filter(({ code }) => variables.includes(code)) }
  const published = publishedSpace(three)
  const hidden = new Set(counts.filter((count) => isHidden(count) && Object.keys(count.where).length === 3).map(({ name }) => name))
  const found = recoveredCells(published).map(({ places, value }) => {
    const words = Object.fromEntries(
      places.map((place, a) => [published.cells.attributes[a]!.code, published.cells.groups[a]![place]![0]!]),
    )
    return { name: `${words['tilsyn']} ${words['section']} ${words['quarter']}`, value }
  })
  const reference = JSON.parse(
    readFileSync(new URL('../../packages/statistics/fixtures/11-sdc-attack-control.json', import.meta.url), 'utf8'),
  ) as { hiddenCells: number; recoveredExactly: { tilsyn: string; section: string; quarter: string; trueCount: number }[] }
  expect(hidden.size).toBe(reference.hiddenCells)
  expect(found.filter(({ name }) => hidden.has(name)).sort(byName)).toEqual(
    reference.recoveredExactly
      .map(({ tilsyn, section, quarter, trueCount }) => ({ name: `${tilsyn} ${section} ${quarter}`, value: trueCount }))
      .sort(byName),
  )
})

test.each(sizes)('of %s records, published by the rule set, nothing is found', async (size) => {
  expect(await attackRelease([releaseOf(publishedOf(recordsOf(size), catalogue))])).toEqual([])
})

describe('one rule broken, and the attack finds it', () => {
  const rows = recordsOf('medium')

  test('cells are hidden instead of merged, and the margin is shown', async () => {
    const shown = [...combinations(['tilsyn', 'section']), ...combinations(['tilsyn']), ...combinations(['section'])]
      .map((where) => countOf(recordsOf('small'), where))
      .filter((count) => !isHidden(count))
    expect(await attackRelease([releaseOf(shown)])).not.toEqual([])
  })

  test('a filter is allowed, and each answer counts five or more', async () => {
    const home = mostCommon(rows.map((row) => row['home']!))
    const marked = rows.map((row) => ({ ...row, isHome: row['home'] === home ? 'yes' : 'no' }))
    const filtered = combinations(['section'])
      .flatMap((where) => [where, { ...where, isHome: ['no'] }])
      .map((where) => countOf(marked, where))
      .filter(({ value }) => value >= 5)
    const findings = await attackRelease([releaseOf(filtered, { isHome: ['yes', 'no'] })])
    expect(findings.find((finding) => finding.by === 'linear algebra')?.cell).toContain('isHome yes')
  })

  test('a quarter is published again after late reports', async () => {
    const dated = rows.map((row, i): Dated => ({ row, after: i % 60 === 0 ? 1 : 0 }))
    const editions = (keep: boolean) => {
      const first = drawn(dated, [], 1)
      return [first, drawn(dated, keep ? first : [], 2)].map((cells, e) => ({ edition: `edition-${e + 1}`, counts: cells.map(asCount) }))
    }
    const { attributes } = releaseOf([])
    expect(await attackRelease([overEditions('reports', attributes, editions(true))])).toEqual([])
    const findings = await attackRelease([overEditions('reports', attributes, editions(false))])
    expect(findings.map(({ cell }) => cell)).toContainEqual(expect.stringMatching(/edition-2 .* without edition-1/))
  })

  test('a variable stands in more than one table', async () => {
    const rows = withSmallCorners()
    const tables = [
      ['account', 'sex'],
      ['account', 'permitted'],
      ['sex', 'permitted'],
    ].map((variables) => tableOf(variables, false))
    const counts = publishedOf(rows, tables)
    expect(Math.min(...counts.map(({ value }) => value))).toBeGreaterThan(30)
    expect(by(await attackRelease([releaseOf(counts)]))).toEqual(['bounds'])
    expect(await attackRelease([releaseOf(publishedOf(rows, [tables[0]!, tableOf(['permitted'], false)]))])).toEqual([])
  })

  test('one home is enough for a cell (kHome = 1, and no p % rule)', async () => {
    const careless = { minChildren: 5, minHomes: 1, dominancePercent: 0 }
    const findings = await attackRelease([releaseOf(publishedOf(withOneHomeInSection(rows), catalogue, careless))])
    expect(by(findings)).toEqual(['a home of its own'])
  })
})

/** By the makers of the editions: sections by quarter, and what was published stays (S5). */
const series = publishedPopulation({
  code: 'reports',
  contributor: 'home',
  total: { table: 'reports', category: 'all' },
  tables: [
    {
      code: 'sections',
      variable: { code: 'section', categories: ['S8', 'S9', 'S10', 'S11', 'S14', 'S16', 'S19'] },
      period: 'quarter',
      zeroSafe: false,
    },
  ],
})

/** A record, and the edition it came after. */
interface Dated {
  row: Row
  after: number
}

function drawn(rows: readonly Dated[], before: readonly FrozenCell[], edition: number): FrozenCell[] {
  const records = rows.map(({ row, after }) => ({
    quarter: `2025K${row['quarter']!.slice(1)}`,
    category: row['section']!,
    home: row['home']!,
    count: 1,
    children: [row['child']!],
    after,
  }))
  return drawSeries(series, { total: records, byTable: { sections: records } }, before, edition).figures
}

function asCount({ table, period, category, value }: FrozenCell): PublishedCount {
  const quarter = [`Q${period.slice(-1)}`]
  return {
    name: `${table} ${period} ${category}`,
    where: table === 'reports' ? { quarter } : { quarter, section: category.split('+') },
    value,
  }
}

/** Two opposite corners of three properties have one record and two; every pair of properties has more than 30. */
function withSmallCorners(): Row[] {
  const corners = ['yes', 'no'].flatMap((account) =>
    ['F', 'M'].flatMap((sex) => ['permitted', 'notPermitted'].map((permitted) => ({ account, sex, permitted }))),
  )
  const number = (corner: (typeof corners)[number]) =>
    ({ 'yes M notPermitted': 1, 'no F permitted': 2 })[Object.values(corner).join(' ')] ?? 40
  return corners.flatMap((corner) =>
    Array.from({ length: number(corner) }, (_, i) => ({ ...corner, home: `H${i % 8}`, child: `${Object.values(corner).join()} ${i}` })),
  )
}

/** All cases of one section are in one home. */
function withOneHomeInSection(rows: readonly Row[]): Row[] {
  return rows.map((row) => (row['section'] === 'S10' ? { ...row, home: 'H1' } : row))
}

function mostCommon(homes: readonly string[]): string {
  const numbers = [...Map.groupBy(homes, (home) => home)].sort(([, a], [, b]) => b.length - a.length)
  return numbers[0]![0]
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name)
}
