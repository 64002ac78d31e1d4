/** A sum of cells with whole coefficients, and what it comes to. */
export interface Equation {
  cells: Map<number, number>
  value: number
}

/** Everything that follows from the published numbers by adding, subtracting and multiplying. */
export interface RowSpace {
  /** Reduced row echelon form: each row has a cell that no other has, so independent parts of a release stay apart. */
  rows: readonly Equation[]
  /** What the sum of these cells must be; null when it does not follow. */
  valueOf(cells: readonly number[]): number | null
}

// Stands for the sum that is asked about, in an equation "the cells make this sum". No cell has this number.
const asked = -1

/**
 * Gaussian elimination without fractions: rows keep whole coefficients, divided by their greatest common divisor. Exact,
 * or refused: a coefficient that a double cannot hold throws.
 *
 * @throws Error when two published numbers contradict each other
 */
export function rowSpace(equations: readonly { name: string; cells: readonly number[]; value: number }[]): RowSpace {
  return eliminated(equations.map(({ name, cells, value }) => ({ name, cells: ones(cells), value })))
}

/** The same of equations with any whole coefficients. */
export function eliminated(equations: readonly (Equation & { name: string })[]): RowSpace {
  const rows = new Map<number, Equation>() // by pivot
  // Which rows hold a cell, so that a new pivot is taken out of those rows only.
  const holders = new Map<number, Set<number>>()
  for (const { name, cells, value } of [...equations].sort((a, b) => a.cells.size - b.cells.size)) {
    const row = reduced({ cells, value }, rows)
    if (row.cells.size === 0) {
      if (row.value !== 0) throw new Error(`The published numbers contradict each other: ${name}`)
      continue
    }
    const pivot = fewestHolders(row, holders)
    for (const other of holders.get(pivot) ?? []) replaceRow(other, without(rows.get(other)!, pivot, row))
    replaceRow(pivot, row)
  }
  return {
    rows: [...rows.values()],
    valueOf(cells) {
      const rest = reduced({ cells: ones(cells).set(asked, -1), value: 0 }, rows)
      return rest.cells.size > 1 ? null : rest.value / rest.cells.get(asked)! + 0
    },
  }

  function replaceRow(pivot: number, row: Equation): void {
    for (const cell of rows.get(pivot)?.cells.keys() ?? []) holders.get(cell)!.delete(pivot)
    rows.set(pivot, row)
    for (const cell of row.cells.keys()) {
      if (!holders.has(cell)) holders.set(cell, new Set())
      holders.get(cell)!.add(pivot)
    }
  }
}

function ones(cells: readonly number[]): Map<number, number> {
  return new Map(cells.map((cell) => [cell, 1]))
}

/** The row without the pivots of others. Their rows are reduced, so taking out one pivot brings no other in. */
function reduced(row: Equation, rows: ReadonlyMap<number, Equation>): Equation {
  let rest = row
  for (const cell of row.cells.keys()) {
    const pivotRow = rows.get(cell)
    if (pivotRow) rest = without(rest, cell, pivotRow)
  }
  return rest
}

/** The row less so much of another that the pivot is gone, in lowest terms. */
function without(row: Equation, pivot: number, pivotRow: Equation): Equation {
  const [own, its] = [row.cells.get(pivot)!, pivotRow.cells.get(pivot)!]
  const common = greatestCommonDivisor(own, its)
  const [times, minus] = [its / common, own / common]
  const cells = new Map<number, number>()
  for (const [cell, coefficient] of row.cells) cells.set(cell, exact(times * coefficient))
  for (const [cell, coefficient] of pivotRow.cells) {
    const sum = exact((cells.get(cell) ?? 0) - exact(minus * coefficient))
    if (sum === 0) cells.delete(cell)
    else cells.set(cell, sum)
  }
  return inLowestTerms({ cells, value: exact(exact(times * row.value) - exact(minus * pivotRow.value)) })
}

function inLowestTerms({ cells, value }: Equation): Equation {
  let divisor = Math.abs(value)
  for (const coefficient of cells.values()) {
    if (divisor === 1) break
    divisor = greatestCommonDivisor(divisor, coefficient)
  }
  if (divisor <= 1) return { cells, value }
  for (const [cell, coefficient] of cells) cells.set(cell, coefficient / divisor)
  return { cells, value: value / divisor }
}

/** The cell that is cheapest to take out of the other rows. */
function fewestHolders(row: Equation, holders: ReadonlyMap<number, ReadonlySet<number>>): number {
  let [best, fewest] = [-1, Infinity]
  for (const [cell, coefficient] of row.cells) {
    const cost = (holders.get(cell)?.size ?? 0) * 2 + (Math.abs(coefficient) === 1 ? 0 : 1)
    if (cost < fewest) [best, fewest] = [cell, cost]
    if (cost === 0) break
  }
  return best
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)]
  while (y > 0) [x, y] = [y, x % y]
  return x
}

function exact(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError('The elimination needs larger whole numbers than a double holds')
  return value
}
