import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CatalogueTable } from '../src/disclosure/catalogue.ts'
import type { Contribution } from '../src/disclosure/crowd.ts'
import { recode } from '../src/disclosure/recode.ts'
import type { SafetyRule } from '../src/disclosure/safe-atom.ts'
import { compare, type Computed } from './comparison.ts'
import { textColumnsOfCsv } from './csv.ts'
import { at, entriesAt, type Json, listAt, numberAt, objectAt, textsAt } from './json.ts'
import { exactly, type Kind, unreadable } from './kind.ts'

/** Global recoding of the tables of an edition, from records in CSV beside the file. */
export const sdc: Kind = {
  name: 'sdc',
  recognises: (file) => at(file, 'catalogue') !== undefined && at(file, 'micro') !== undefined,
  check: (file, findings, folder) => {
    const rule = ruleOf(file)
    const tables = listAt(file, 'catalogue').map(tableOf)
    const micro = objectAt(file, 'micro')
    // By the expected output: a set of tables without records is a failure, and none is passed over.
    for (const [set, want] of entriesAt(file, 'output')) {
      const path = `output.${set}`
      try {
        const records = recordsOf(micro[set], folder)
        const got = tables.map((table) => recoded(table, records, rule))
        compare(want, got, findings, { path, tolerance: exactly(file) })
      } catch (error) {
        unreadable(findings, path, error)
      }
    }
    for (const set of Object.keys(micro)) {
      if (at(file, `output.${set}`) === undefined) unreadable(findings, `micro.${set}`, new Error('nothing is expected of it'))
    }
  },
}

export type Records = Record<string, string[]>

/** The columns of a file of records, one row each. */
export function recordsOf(file: Json | undefined, folder: string): Records {
  if (typeof file !== 'string') throw new Error('no file of records is named')
  return textColumnsOfCsv(readFileSync(join(folder, file), 'utf8'))
}

export function columnOf(records: Records, name: string): string[] {
  const column = records[name]
  if (!column) throw new Error(`the records have no column ${name}`)
  return column
}

function recoded(table: CatalogueTable, records: Records, rule: SafetyRule): Computed {
  const columns = table.variables.map(({ code }) => columnOf(records, code))
  const [home, child] = [columnOf(records, 'home'), columnOf(records, 'child')]
  const contributions = home.map((each, i): Contribution => ({
    categories: columns.map((column) => column[i]!),
    home: each,
    count: 1,
    children: [child[i]!],
  }))
  const { published, steps, cells, total } = recode(table, contributions, rule)
  return {
    name: table.code,
    published,
    mergeSteps: steps.map(({ variable, merged }) => ({ variable, merged: merged.map((group) => [...group]) })),
    cells: cells.map(({ categories, count }) => ({
      categories: Object.fromEntries(table.variables.map(({ code }, v) => [code, [...categories[v]!]])),
      count,
    })),
    total,
  }
}

function tableOf(json: Json): CatalogueTable {
  const code = at(json, 'name')
  if (typeof code !== 'string') throw new Error('catalogue.name must be a text')
  return {
    code,
    population: 'records',
    variables: textsAt(json, 'vars').map((variable) => ({ code: variable, categories: textsAt(json, `order.${variable}`) })),
    mergeOrder: textsAt(json, 'mergeOrder'),
    zeroSafe: at(json, 'zeroSafe') !== false,
    contributor: 'home',
  }
}

function ruleOf(file: Json): SafetyRule {
  return {
    minChildren: numberAt(file, 'parameters.kChild'),
    minHomes: numberAt(file, 'parameters.kHome'),
    dominancePercent: numberAt(file, 'parameters.p'),
  }
}
