/** Cells that every published number counts, or leaves out, together: nothing tells one from another, so they are one unknown. */
export interface Unknowns {
  /** The unknown of each cell. */
  of: Int32Array
  /** How many cells each unknown stands for. */
  sizes: Int32Array
}

/** By splitting: each published number divides every unknown into what it counts and what it does not. */
export function unknownsOf(cells: number, counted: readonly (readonly number[])[]): Unknowns {
  const of = new Int32Array(cells)
  const sizes = [cells]
  for (const some of counted) {
    const inside = new Map<number, number>()
    for (const cell of some) inside.set(of[cell]!, (inside.get(of[cell]!) ?? 0) + 1)
    const split = new Map<number, number>()
    for (const [unknown, size] of inside) {
      if (size === sizes[unknown]) continue
      split.set(unknown, sizes.length)
      sizes.push(size)
      sizes[unknown]! -= size
    }
    for (const cell of some) of[cell] = split.get(of[cell]!) ?? of[cell]!
  }
  return { of, sizes: Int32Array.from(sizes) }
}

/** What a set of cells comes to in unknowns: those it holds whole, and those it holds in part. */
export function inUnknowns({ of, sizes }: Unknowns, cells: readonly number[]): { whole: number[]; part: number[] } {
  const held = new Map<number, number>()
  for (const cell of cells) held.set(of[cell]!, (held.get(of[cell]!) ?? 0) + 1)
  const unknowns = [...held.keys()]
  return {
    whole: unknowns.filter((unknown) => held.get(unknown) === sizes[unknown]),
    part: unknowns.filter((unknown) => held.get(unknown)! < sizes[unknown]!),
  }
}
