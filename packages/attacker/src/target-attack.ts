import { type Block, blocksOf } from './blocks.ts'
import { loadSolver, type Possibilities, withPossibilities } from './bounds.ts'
import { type Finding, narrowestAllowed } from './release.ts'
import { eliminated, type RowSpace } from './row-space.ts'
import { tells } from './span-attack.ts'
import type { Target } from './targets.ts'

// The solver's own tolerance, far below one record.
const hair = 1e-6

// A sweep that clears fewer is no faster than asking for each target.
const leastCleared = 3

/** A target under attack. */
interface Tracked {
  target: Target
  /** In each block it touches. */
  ranges: Range[]
  /** Nobody can bound it narrowly. */
  cleared: boolean
  /** Its number, where it follows by linear algebra alone; null where it does not; undefined while nobody had to ask. */
  value: number | null | undefined
}

/** What is possible for a target within one block: at least from `lower` to `upper`, and not more once both are solved for. */
interface Range {
  tracked: Tracked
  whole: readonly number[]
  all: readonly number[]
  lower: number
  upper: number
}

/**
 * Cells that the published numbers give away, or bound more narrowly than five records. A cell known to be empty is none:
 * zeros are published on purpose. A sum of published cells is none either, unless it counts 1 to 4.
 *
 * Each run of the solver gives a table that may be the true one. Whatever varies by five or more between two of them is
 * cleared; only what never did is asked of the elimination, and bounded exactly.
 */
export async function targetAttack(population: string, space: RowSpace, targets: readonly Target[]): Promise<Finding[]> {
  const highs = await loadSolver()
  const blocks = blocksOf(space.rows)
  const { all, byBlock } = trackedIn(blocks, targets)
  for (const [b, block] of blocks.entries()) {
    if (byBlock[b]!.some(({ tracked }) => !tracked.cleared))
      withPossibilities(highs, block, (possibilities) => bound(byBlock[b]!, possibilities, space))
  }
  judgeWithoutEmpty(
    all.filter(({ cleared, value }) => !cleared && value === null),
    () => blocks.flatMap((block) => withPossibilities(highs, block, (possibilities) => emptyCells(block, possibilities))),
    space,
  )
  return all.flatMap(({ target, ranges, cleared, value }): Finding[] => {
    if (cleared) return []
    if (typeof value === 'number')
      return tells(value) ? [{ population, by: 'linear algebra', cell: target.name, lower: value, upper: value }] : []
    const [lower, upper] = [sum(ranges.map((range) => range.lower)), sum(ranges.map((range) => range.upper))]
    return upper < hair ? [] : [{ population, by: 'bounds', cell: target.name, lower: rounded(lower), upper: rounded(upper) }]
  })
}

/** Widens every range by every table the solver comes to, until each is cleared or exact. */
function bound(ranges: readonly Range[], possibilities: Possibilities, space: RowSpace): void {
  sweep(ranges, possibilities)
  for (const { tracked, whole, all } of ranges) {
    if (tracked.cleared) continue
    if (tracked.value === undefined) tracked.value = tracked.target.part.length > 0 ? null : space.valueOf(tracked.target.whole)
    if (tracked.value !== null) continue
    widenAll(ranges, possibilities.largest(new Map(all.map((cell) => [cell, 1]))))
    if (!tracked.cleared) widenAll(ranges, possibilities.largest(new Map(whole.map((cell) => [cell, -1]))))
  }
}

/** Tables in which as many as can be of the targets not cleared yet are large at once: most are cleared so. */
function sweep(ranges: readonly Range[], possibilities: Possibilities): void {
  for (let left = Infinity; ;) {
    const open = ranges.filter(({ tracked }) => !tracked.cleared)
    if (left - open.length < leastCleared) return
    left = open.length
    const weights = new Map<number, number>()
    for (const { all } of open) for (const cell of all) weights.set(cell, (weights.get(cell) ?? 0) + 1)
    widenAll(ranges, possibilities.largest(weights))
  }
}

function widenAll(ranges: readonly Range[], point: ReadonlyMap<number, number>): void {
  for (const each of ranges) if (!each.tracked.cleared) widen(each, point)
}

/** A narrow cell may be a sum of published numbers and of cells that must be empty; then that sum is what is known of it. */
function judgeWithoutEmpty(narrow: readonly Tracked[], findEmpty: () => number[], { rows }: RowSpace): void {
  if (narrow.length === 0) return
  const empty = new Set(findEmpty())
  const without = rows.map(({ cells, value }) => ({ name: '', value, cells: new Map([...cells].filter(([cell]) => !empty.has(cell))) }))
  const rest = eliminated(without)
  for (const tracked of narrow) {
    const { whole, part } = tracked.target
    if (part.every((cell) => empty.has(cell))) tracked.value = rest.valueOf(whole.filter((cell) => !empty.has(cell)))
  }
}

/** Cells that are nothing in every possible table: whatever the solver can make larger is taken off until nothing is. */
function emptyCells({ cells }: Block, possibilities: Possibilities): number[] {
  for (let left = cells; ;) {
    const point = possibilities.largest(new Map(left.map((cell) => [cell, 1])))
    const still = left.filter((cell) => point.get(cell)! < hair)
    if (still.length === left.length) return still
    left = still
  }
}

function widen(range: Range, point: ReadonlyMap<number, number>): void {
  const valueOf = (cells: readonly number[]) => {
    let value = 0
    for (const cell of cells) value += point.get(cell) ?? 0
    return value
  }
  range.lower = Math.min(range.lower, valueOf(range.whole))
  range.upper = Math.max(range.upper, valueOf(range.all))
  // Blocks are independent: what varies in one of them varies in the sum.
  const { tracked } = range
  tracked.cleared = sum(tracked.ranges.map(({ lower, upper }) => Math.max(0, upper - lower))) >= narrowestAllowed - hair
}

function trackedIn(blocks: readonly Block[], targets: readonly Target[]): { all: Tracked[]; byBlock: Range[][] } {
  const blockOf = new Map(blocks.flatMap(({ cells }, b) => cells.map((cell) => [cell, b] as const)))
  const byBlock: Range[][] = blocks.map(() => [])
  const all = targets.map((target): Tracked => {
    const cells = [...target.whole, ...target.part]
    // What no published number counts may be anything.
    const tracked: Tracked = { target, ranges: [], cleared: cells.some((cell) => !blockOf.has(cell)), value: undefined }
    const whole = Map.groupBy(target.whole, (cell) => blockOf.get(cell))
    for (const [b, own] of Map.groupBy(cells, (cell) => blockOf.get(cell))) {
      if (b === undefined) continue
      const range = { tracked, whole: whole.get(b) ?? [], all: own, lower: Infinity, upper: -Infinity }
      tracked.ranges.push(range)
      byBlock[b]!.push(range)
    }
    return tracked
  })
  return { all, byBlock }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
