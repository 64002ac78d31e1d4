import type { CatalogueTable } from './catalogue.ts'
import { type Contribution, type Crowd, crowdOf, joined } from './crowd.ts'
import { homesAreSafe, isSafe, type SafetyRule } from './safe-atom.ts'

/** Categories that are published as one. */
export type Group = readonly string[]

/** One cell: the place of its group under each variable, and who stands behind it. */
export interface Atom {
  at: readonly number[]
  crowd: Crowd
  /** Of these, the records that an earlier edition did not count. */
  late: Crowd
}

/**
 * Every cell of the table, also the empty ones; the first variable varies fastest.
 *
 * @throws Error naming a category that is not declared
 */
export function atomsOf(table: CatalogueTable, groups: readonly (readonly Group[])[], contributions: readonly Contribution[]): Atom[] {
  const places = groups.map((list) => new Map(list.flatMap((group, i) => group.map((category) => [category, i] as const))))
  const sizes = groups.map((list) => list.length)
  const cells: Contribution[][] = Array.from({ length: sizes.reduce((product, size) => product * size, 1) }, () => [])
  for (const contribution of contributions) {
    let [cell, stride] = [0, 1]
    for (const [v, place] of places.entries()) {
      const at = place.get(contribution.categories[v]!)
      if (at === undefined) throw new Error(`Table ${table.code} has no ${table.variables[v]!.code} ${contribution.categories[v]}`)
      cell += at * stride
      stride *= sizes[v]!
    }
    cells[cell]!.push(contribution)
  }
  return cells.map((parts, cell) => ({
    at: placesOf(cell, sizes),
    crowd: crowdOf(parts),
    late: crowdOf(parts.filter(({ late }) => late)),
  }))
}

/** The cells after two neighbouring groups of one variable, the second right after the first, have become one. */
export function merge(atoms: readonly Atom[], variable: number, first: number): Atom[] {
  return atoms
    .filter(({ at }) => at[variable] !== first + 1)
    .map((atom) => {
      const place = atom.at[variable]!
      const moved = { ...atom, at: atom.at.with(variable, place > first ? place - 1 : place) }
      if (place !== first) return moved
      const partner = atoms.find(({ at }) => at.every((each, v) => each === (v === variable ? first + 1 : atom.at[v])))!
      return { ...moved, crowd: joined([atom.crowd, partner.crowd]), late: joined([atom.late, partner.late]) }
    })
}

/**
 * Which cells are safe: in themselves, and in what is left of the population without them (S3); what is left of their
 * category of the shared variables as well. Records that came after an earlier edition must be none, or safe (S5).
 */
export function safeCells(atoms: readonly Atom[], shared: readonly number[], zeroSafe: boolean, rule: SafetyRule): boolean[] {
  const safe = atoms.map(
    ({ crowd, late }) => (crowd.records === 0 ? zeroSafe : isSafe(crowd, rule)) && (late.records === 0 || isSafe(late, rule)),
  )
  const scopes = new Set([scopeOf([]), scopeOf(shared)])
  for (const scope of scopes) {
    const within = Map.groupBy(atoms.keys(), (i) => scope(atoms[i]!))
    for (const cells of within.values()) {
      const total = joined(cells.map((i) => atoms[i]!.crowd)).homes
      for (const i of cells) safe[i] &&= isComplementSafe(i, { atoms, cells, total, rule })
    }
  }
  return safe
}

interface Scope {
  atoms: readonly Atom[]
  cells: readonly number[]
  total: ReadonlyMap<string, number>
  rule: SafetyRule
}

function isComplementSafe(i: number, { atoms, cells, total, rule }: Scope): boolean {
  const own = atoms[i]!.crowd.homes
  const parts = [...total].map(([home, count]) => count - (own.get(home) ?? 0))
  if (!homesAreSafe(parts, rule)) return false
  const children = new Set<string>()
  for (const other of cells) {
    if (other === i) continue
    for (const child of atoms[other]!.crowd.children) if (children.add(child).size >= rule.minChildren) return true
  }
  return rule.minChildren === 0
}

function scopeOf(variables: readonly number[]): (atom: Atom) => string {
  return ({ at }) => variables.map((variable) => at[variable]).join('|')
}

function placesOf(cell: number, sizes: readonly number[]): number[] {
  let rest = cell
  return sizes.map((size) => {
    const at = rest % size
    rest = (rest - at) / size
    return at
  })
}
