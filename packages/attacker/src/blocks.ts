import type { Equation } from './row-space.ts'

/** Equations that share cells, directly or by others. What is known of one block says nothing about another. */
export interface Block {
  cells: readonly number[]
  rows: readonly Equation[]
}

/** The independent parts of a release. Cells that no equation holds are in none: nothing is known about them. */
export function blocksOf(rows: readonly Equation[]): Block[] {
  const parent = new Map<number, number>()
  const root = (cell: number): number => {
    let at = cell
    for (let up = parent.get(at) ?? at; up !== at; up = parent.get(at) ?? at) {
      parent.set(at, parent.get(up) ?? up)
      at = up
    }
    return at
  }
  for (const { cells } of rows) {
    const [first, ...others] = cells.keys()
    for (const cell of others) parent.set(root(cell), root(first!))
  }
  return [...Map.groupBy(rows, ({ cells }) => root(cells.keys().next().value!)).values()].map((own) => ({
    rows: own,
    cells: [...new Set(own.flatMap(({ cells }) => [...cells.keys()]))].sort((a, b) => a - b),
  }))
}
