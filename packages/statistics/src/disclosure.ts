/** One cell of a table of one variable over periods, with how many people and homes stand behind it. */
export interface Atom {
  period: string
  category: string
  value: number
  /** Different children in the cell. */
  children: number
  /** Different homes (or municipalities) in the cell. */
  homes: number
}

export interface RecodingRule {
  /** The declared neighbour that takes what is too small to stand alone. */
  into: string
  /** Least number of children in a cell (5; the source document's 3 is a weaker alternative). */
  minChildren?: number
  /** Least number of homes in a cell. */
  minHomes?: number
}

/**
 * Global recoding: a category with one unsafe cell in any period is merged into its neighbour in every period. Nothing
 * is hidden, so nothing can be found by subtraction: every published number is a union of safe cells.
 *
 * A cell is safe when it holds at least `minChildren` children and `minHomes` homes; an empty or absent one is not. When
 * the neighbour itself stays unsafe, the smallest remaining category joins it. The children and homes of a merged cell
 * are counted as those of its largest part, which is never more than the truth.
 *
 * @returns the cells that may be published; empty when not even the whole is safe
 */
export function recodeUnsafe(atoms: readonly Atom[], { into, minChildren = 5, minHomes = 3 }: RecodingRule): Atom[] {
  const periods = [...new Set(atoms.map((atom) => atom.period))]
  const isUnsafe = (category: string, cells: readonly Atom[]) =>
    periods.some((period) => {
      const cell = cells.find((candidate) => candidate.period === period && candidate.category === category)
      return !cell || cell.children < minChildren || cell.homes < minHomes
    })
  let cells = [...atoms]
  for (;;) {
    const categories = [...new Set(cells.map((cell) => cell.category))]
    const unsafe = categories.filter((category) => isUnsafe(category, cells))
    if (unsafe.length === 0) return cells
    const movable = categories.filter((category) => category !== into)
    const candidates = unsafe.some((category) => category !== into) ? unsafe.filter((category) => category !== into) : movable
    if (candidates.length === 0) return []
    cells = merged(cells, smallest(candidates, cells), into)
  }
}

function smallest(categories: readonly string[], cells: readonly Atom[]): string {
  const total = (category: string) => cells.reduce((sum, cell) => sum + (cell.category === category ? cell.value : 0), 0)
  return [...categories].sort((a, b) => total(a) - total(b))[0]!
}

function merged(cells: readonly Atom[], from: string, into: string): Atom[] {
  const kept = cells.filter((cell) => cell.category !== from && cell.category !== into)
  const joined = new Map<string, Atom>()
  for (const cell of cells.filter((candidate) => candidate.category === from || candidate.category === into)) {
    const other = joined.get(cell.period)
    joined.set(cell.period, {
      period: cell.period,
      category: into,
      value: cell.value + (other?.value ?? 0),
      children: Math.max(cell.children, other?.children ?? 0),
      homes: Math.max(cell.homes, other?.homes ?? 0),
    })
  }
  return [...kept, ...joined.values()]
}
