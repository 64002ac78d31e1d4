/** One number the product promises: a ratio or a size, and how far it may go. */
export interface Figure {
  name: string
  /** Null when it was not measured in this run. */
  value: number | null
  limit: number
  direction: 'max' | 'min'
}

/** What the person at the keyboard asked for. */
export interface BenchRun {
  rounds: number
  /** Of each measured stretch; warm-up comes on top. */
  seconds: number
  /** Length of the memory soak. */
  soakSeconds: number
  /** The comparator may be installed and started: its licence is not ours to accept for others. */
  withApollo: boolean
  /** True when the figure is asked for, so that what nobody asked for is not measured. */
  wants(figure: string): boolean
  say(sentence: string): void
}

/** Figures that are measured together. */
export interface FigureGroup {
  name: string
  /** Every name that `measure` may return, so that a prefix that names nothing is refused before minutes are spent. */
  figures: readonly string[]
  measure(run: BenchRun): Promise<Figure[]>
}

export function holds({ value, limit, direction }: Figure): boolean {
  return value === null || (direction === 'max' ? value <= limit : value >= limit)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
