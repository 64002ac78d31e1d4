import type { FigureId, Quarter } from '@tilsynsblik/vocabulary'
import type { Register } from './figures.ts'

/** A figure in words and numbers: the same on the screen, in a picture, embedded and in a workbook. */
export interface FigureContent {
  id: FigureId
  register: Register
  title: string
  /** A sentence that says what the figure shows. */
  heading: string
  subject: string
  drawing: QuarterDrawing | PanelDrawing | RowDrawing | TileDrawing | null
  /** The first stands beside the drawing and holds its numbers. */
  tables: readonly TableContent[]
  notes: readonly string[]
  sources: string
}

/** Development over quarters, from zero. */
export interface QuarterDrawing {
  kind: 'quarters'
  /** Counts stand as bars, shares and rates run as lines. */
  as: 'bars' | 'lines'
  quarters: readonly Quarter[]
  series: readonly Series[]
  show: (value: number) => string
  /** Where the scale ends; by itself just above the highest value. */
  end?: number
  change?: SeriesBreak
  /** Within which the values move by chance alone. */
  limits?: { mean: number; lower: number; upper: number }
  /** Quarters that chance alone would hardly do. */
  unusual?: readonly Quarter[]
}

/** Small multiples, all on one scale. */
export interface PanelDrawing {
  kind: 'panels'
  quarters: readonly Quarter[]
  panels: readonly Series[]
  show: (value: number) => string
  /** Drawn in each; what it means stands once. */
  change?: SeriesBreak
}

/** One bar a row, each with its number. */
export interface RowDrawing {
  kind: 'rows'
  rows: readonly { name: string; value: number | null }[]
  show: (value: number) => string
}

/** A schematic map: one tile a place, darker where the number is higher, each with its number. */
export interface TileDrawing {
  kind: 'tiles'
  tiles: readonly { id: string; name: string; value: number | null; column: number; row: number }[]
  show: (value: number) => string
  unit: string
}

export interface Series {
  id: string
  label: string
  /** One per quarter; null where nobody knows: no mark, and never a false zero. */
  values: readonly (number | null)[]
}

/** Between two quarters something changed in how is counted: what stands on each side is not the same. */
export interface SeriesBreak {
  from: Quarter
  label: string
}

export interface TableContent {
  title: string
  rowHeading: string
  rows: readonly { key: string; name: string }[]
  columns: readonly TableColumn[]
}

export interface TableColumn {
  key: string
  heading: string
  value: (row: string) => number | null
  /** What stands there instead of a number: a word. */
  word?: (row: string) => string
  show: (value: number) => string
  /** A register that the number also needs did not answer. */
  away?: boolean
}
