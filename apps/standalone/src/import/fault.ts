import { looksLikeCpr } from '@tilsynsblik/vocabulary'
import type { Cell } from './sheet/cell.ts'

/** What is wrong, and the way out; both Danish, for the person who has the file. */
export interface Complaint {
  rule: string
  mend: string
  /** The written value is a misspelt word of ours, and may be repeated. */
  harmless?: boolean
}

export function isComplaint(found: object): found is Complaint {
  return 'rule' in found && 'mend' in found
}

/** A complaint about one cell of a file, or about the file when there is no row. */
export interface Fault {
  row: number | null
  heading: string
  /** Only what is harmless is repeated; the list of faults is mailed around. */
  value: string
  rule: string
  mend: string
}

export function faultAt(row: number | null, heading: string, cell: Cell, { rule, mend, harmless }: Complaint): Fault {
  return { row, heading, value: harmless ? String(cell) : repeatable(cell), rule, mend }
}

/**
 * What may be repeated of a cell: figures, dates and numbers of cases. In a file whose columns have slipped anything can
 * stand anywhere, so a text is told by its length only.
 */
export function repeatable(cell: Cell): string {
  if (cell === null) return '(tom)'
  if (cell instanceof Date) return cell.toISOString().slice(0, 16).replace('T', ' ')
  const text = String(cell)
  if (looksLikeCpr(text)) return '(vises ikke)'
  return figures.test(text) || caseNumber.test(text) || typeof cell === 'boolean' ? text : `(tekst på ${text.length} tegn)`
}

const figures = /^[\d\s.,:;/§%+-]{1,24}$/
const caseNumber = /^[A-ZÆØÅ]{0,6}[-_/]?\d[\d/_-]{0,24}$/
