import type { Reader } from './cells/reader.ts'

/** A column of a kind of file: what stands over it, how its cells are understood, and what is told about it. */
export interface Column<T = unknown, Required extends boolean = boolean> {
  heading: string
  /** Other headings that offices use for it. */
  synonyms: readonly string[]
  required: Required
  reader: Reader<T>
  /** In the template. */
  example: string
  /** What it is, in the template. */
  da: string
  /** What it is, in docs/import.md. */
  en: string
}

export type Columns = Readonly<Record<string, Column>>

/** The understood cells of one row: a column that is not required may be null. */
export type Cells<C extends Columns> = {
  [Name in keyof C]: C[Name] extends Column<infer T, infer Required> ? (Required extends true ? T : T | null) : never
}

type Told = Omit<Column, 'heading' | 'reader' | 'required' | 'synonyms'> & { synonyms?: readonly string[] }

/** A column without which a row says nothing. */
export function required<T>(heading: string, reader: Reader<T>, told: Told): Column<T, true> {
  return { heading, reader, required: true, synonyms: [], ...told }
}

/** A column that may be left out, or its cells left blank. */
export function optional<T>(heading: string, reader: Reader<T>, told: Told): Column<T, false> {
  return { heading, reader, required: false, synonyms: [], ...told }
}
