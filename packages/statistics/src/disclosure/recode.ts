import { type Atom, atomsOf, type Group, merge, safeCells } from './atoms.ts'
import type { CatalogueTable } from './catalogue.ts'
import type { Contribution } from './crowd.ts'
import { type SafetyRule, safetyRule } from './safe-atom.ts'

export interface RecodedTable {
  /** False: only the total may be shown. */
  published: boolean
  /** What is published as one, by variable, in the declared order. */
  groups: Group[][]
  /** Cells in the order of the groups, the first variable fastest. Empty when not published. */
  cells: RecodedCell[]
  steps: MergeStep[]
  total: number
}

export interface RecodedCell {
  /** The categories it stands for, by variable. */
  categories: Group[]
  count: number
  /** Of these, the records that an earlier edition did not count. */
  late: number
}

export interface MergeStep {
  variable: string
  merged: [Group, Group]
}

/**
 * Global recoding (rule S4): while a cell is unsafe, the category with most unsafe cells is merged with its declared
 * neighbour in all rows. Nothing is hidden, so nothing can be found by subtraction: every published number, and every
 * sum or difference of them that counts records at all, is a union of safe cells of one partition.
 *
 * Each step takes the first variable of `mergeOrder` that has more than one group left; in it the group with most unsafe
 * cells (ties: smallest total, then the last); and merges it with the one before it, the first with the one after it
 * (reference fixture 10).
 *
 * @param contributions by cell and home; cells without any are empty ones
 * @throws Error naming a category that the table does not declare
 */
export function recode(table: CatalogueTable, contributions: readonly Contribution[], rule: SafetyRule = safetyRule): RecodedTable {
  const groups: Group[][] = table.variables.map(({ categories }) => categories.map((category) => [category]))
  const [order, shared] = [table.mergeOrder, table.shared ?? []].map((codes) =>
    codes.map((code) => table.variables.findIndex((variable) => variable.code === code)),
  ) as [number[], number[]]
  const steps: MergeStep[] = []
  let atoms = atomsOf(table, groups, contributions)
  for (;;) {
    const safe = safeCells(atoms, shared, table.zeroSafe, rule)
    if (safe.every(Boolean)) return result(true)
    const variable = order.find((v) => groups[v]!.length > 1)
    if (variable === undefined) return result(false)
    const first = firstToMerge(atoms, safe, variable, groups[variable]!.length)
    const pair: [Group, Group] = [groups[variable]![first]!, groups[variable]![first + 1]!]
    steps.push({ variable: table.variables[variable]!.code, merged: pair })
    groups[variable]!.splice(first, 2, pair.flat())
    atoms = merge(atoms, variable, first)
  }

  function result(safe: boolean): RecodedTable {
    const published = safe && groups.some((list) => list.length > 1)
    const cells = atoms.map(({ at, crowd, late }) => ({
      categories: at.map((place, v) => groups[v]![place]!),
      count: crowd.records,
      late: late.records,
    }))
    return { published, groups, cells: published ? cells : [], steps, total: cells.reduce((sum, { count }) => sum + count, 0) }
  }
}

/** The place of the first of the two groups that become one. */
function firstToMerge(atoms: readonly Atom[], safe: readonly boolean[], variable: number, groups: number): number {
  const unsafe = Array.from({ length: groups }, () => 0)
  const total = Array.from({ length: groups }, () => 0)
  for (const [i, { at, crowd }] of atoms.entries()) {
    if (!safe[i]) unsafe[at[variable]!]!++
    total[at[variable]!]! += crowd.records
  }
  const [worst] = [...unsafe.keys()].sort((a, b) => unsafe[b]! - unsafe[a]! || total[a]! - total[b]! || b - a)
  return Math.max(0, worst! - 1)
}
