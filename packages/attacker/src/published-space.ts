import { type Cells, cellsCounted, cellsOf } from './cells.ts'
import type { PublishedCount, Release } from './release.ts'
import { type Equation, type RowSpace, rowSpace } from './row-space.ts'
import { type Unknowns, unknownsOf } from './unknowns.ts'

/** A release as equations over unknowns. */
export interface PublishedSpace {
  cells: Cells
  unknowns: Unknowns
  /** The unknowns that each published number counts. */
  counted: ReadonlyMap<PublishedCount, readonly number[]>
  space: RowSpace
}

/**
 * All that follows from a release by linear algebra, and from knowing that no cell is below nothing: where a sum is 0, so
 * is each of its cells.
 *
 * @throws Error when published numbers contradict each other or their declaration
 */
export function publishedSpace(release: Release): PublishedSpace {
  const cells = cellsOf(release)
  const countedCells = release.counts.map((count) => cellsCounted(cells, count))
  const unknowns = unknownsOf(cells.count, countedCells)
  const counted = new Map(release.counts.map((count, i) => [count, [...new Set(countedCells[i]!.map((cell) => unknowns.of[cell]!))]]))
  const published = [...counted].map(([{ name, value }, some]) => ({ name, value, cells: some }))
  const empty = new Set(published.flatMap((count) => (count.value === 0 ? count.cells : [])))
  for (;;) {
    const space = rowSpace([...published, ...[...empty].map((cell) => ({ name: 'what is known to be empty', value: 0, cells: [cell] }))])
    const known = empty.size
    for (const row of space.rows) if (row.value === 0 && hasOneSign(row)) for (const cell of row.cells.keys()) empty.add(cell)
    if (empty.size === known) return { cells, unknowns, counted, space }
  }
}

/** Cells of every attribute at once whose number follows from the published ones: what a suppressed table gives back. */
export function recoveredCells({ cells, unknowns, space }: PublishedSpace): { places: number[]; value: number }[] {
  const values = new Map(
    space.rows.flatMap((row) => {
      const [unknown, ...others] = row.cells.keys()
      return others.length === 0 ? [[unknown!, row.value / row.cells.get(unknown!)!]] : []
    }),
  )
  return [...unknowns.of].flatMap((unknown, cell) =>
    values.has(unknown) && unknowns.sizes[unknown] === 1 ? [{ places: cells.placesOf(cell), value: values.get(unknown)! }] : [],
  )
}

function hasOneSign({ cells }: Equation): boolean {
  return new Set([...cells.values()].map(Math.sign)).size === 1
}
