import type { Imported } from '@tilsynsblik/service-kit'
import type { ServiceContexts } from '../platform/service-principal.ts'
import type { Cells, Columns } from './column.ts'
import type { Complaint } from './fault.ts'
import type { Registers } from './registers.ts'

/** Takes what was found for a column; a complaint is noted against the row's cell, and the answer is null. */
export type Accept<C extends Columns> = <Found extends object>(column: keyof C & string, found: Found | Complaint) => Found | null

/**
 * What a row says, as a record of the register; null when it cannot be one. A row with complaints is never written,
 * whatever is returned.
 */
export type Recorder<C extends Columns, Row> = (cells: Cells<C>, accept: Accept<C>) => Row | null

/** A kind of file: its columns as data, and what its rows become. */
export interface ImportKind<C extends Columns = Columns, Row extends object = object> {
  /** The word after `npm run import --`. */
  code: string
  /** In the plural. */
  da: string
  columns: C
  /** The column that holds the source keys of incidents, when there is one. */
  incidentKey?: keyof C & string
  /** Made once for a file: it may remember what earlier rows said. */
  recorder(registers: Registers): Recorder<C, Row>
  /** What makes a record the same, and the columns it is read from. */
  keyOf(row: Row): string
  keyColumn: keyof C & string
  write(contexts: ServiceContexts, rows: readonly Row[], progress: (written: number) => void): Promise<Imported>
}

/** For the list of all kinds: who holds a kind without knowing which passes its rows back to itself only. */
export function importKind<const C extends Columns, Row extends object>(kind: ImportKind<C, Row>): ImportKind {
  return kind as unknown as ImportKind
}
