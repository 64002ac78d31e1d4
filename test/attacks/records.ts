import { readFileSync } from 'node:fs'
import type { PublishedCount, Release } from '@tilsynsblik/attacker'
import { type CatalogueTable, recode, type SafetyRule, spreadOf } from '@tilsynsblik/statistics'

export type Row = Record<string, string>

/** The records of a reference set: one row a report, with home, child, and what tables count by. */
export function recordsOf(set: 'sparse' | 'small' | 'medium'): Row[] {
  const file = new URL(`../../packages/statistics/fixtures/10-sdc-micro-${set}.csv`, import.meta.url)
  const [header, ...lines] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  return lines.map((line) => Object.fromEntries(header!.map((name, i) => [name, line[i]!])))
}

const values: Record<string, string[]> = {
  quarter: ['Q1', 'Q2', 'Q3', 'Q4'],
  section: ['S8', 'S9', 'S10', 'S11', 'S14', 'S16', 'S19'],
  tilsyn: ['Nord', 'Midt', 'Syd', 'Oest', 'Hovedstaden'],
  account: ['yes', 'no'],
  age: ['0-11', '12-14', '15-17'],
  sex: ['F', 'M'],
  permitted: ['permitted', 'notPermitted'],
}

export function tableOf(variables: string[], zeroSafe: boolean): CatalogueTable {
  return {
    code: variables.join('-'),
    population: 'reports',
    variables: variables.map((code) => ({ code, categories: values[code]! })),
    mergeOrder: variables.toReversed(),
    zeroSafe,
    contributor: 'home',
  }
}

/** The catalogue of the reference: no variable in two tables. */
export const catalogue = [
  tableOf(['quarter', 'section'], true),
  tableOf(['account', 'tilsyn'], false),
  tableOf(['sex', 'age'], true),
  tableOf(['permitted'], false),
]

/** What the rule set publishes of these records. */
export function publishedOf(rows: readonly Row[], tables: readonly CatalogueTable[], rule?: SafetyRule): PublishedCount[] {
  return tables.flatMap((table) => {
    const contributions = rows.map((row) => ({
      categories: table.variables.map(({ code }) => row[code]!),
      home: row['home']!,
      count: 1,
      children: [row['child']!],
    }))
    return recode(table, contributions, rule).cells.map(({ categories }) =>
      countOf(rows, Object.fromEntries(table.variables.map(({ code }, v) => [code, [...categories[v]!]]))),
    )
  })
}

/** A number as anybody could count it, with how it is spread over homes. */
export function countOf(rows: readonly Row[], where: Record<string, string[]>): PublishedCount {
  const counted = rows.filter((row) => Object.entries(where).every(([code, categories]) => categories.includes(row[code]!)))
  const homes = Map.groupBy(counted, (row) => row['home']!)
  return {
    name:
      Object.values(where)
        .map((categories) => categories.join('+'))
        .join(' ') || 'all',
    where,
    value: counted.length,
    spreads: [{ of: '', ...spreadOf(homes.values().map((own) => own.length)) }],
  }
}

export function releaseOf(counts: readonly PublishedCount[], more: Record<string, string[]> = {}): Release {
  const attributes = Object.entries({ ...values, ...more }).map(([code, categories]) => ({ code, categories }))
  return { population: 'reports', attributes, counts }
}

/** Every combination of categories of these variables. */
export function combinations(variables: readonly string[]): Record<string, string[]>[] {
  return variables.reduce<Record<string, string[]>[]>(
    (all, code) => all.flatMap((where) => values[code]!.map((category) => ({ ...where, [code]: [category] }))),
    [{}],
  )
}
