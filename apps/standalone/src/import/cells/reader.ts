import type { CalendarDate } from '@tilsynsblik/vocabulary'
import type { Complaint } from '../fault.ts'
import type { Cell } from '../sheet/cell.ts'

/** A cell understood, or what is wrong with it. */
export type Reading<T> = { value: T } | Complaint

/** The moment of the import: nothing can have happened later. */
export interface Moment {
  now: Date
  today: CalendarDate
}

/** How the cells of a column are understood. Pure: the same cell at the same moment is the same value. */
export interface Reader<T> {
  read(cell: NonNullable<Cell>, at: Moment): Reading<T>
  /** What may be written, for the template and the guide. */
  allowed: { da: string; en: string }
}

export function isRead<T>(reading: Reading<T>): reading is { value: T } {
  return 'value' in reading
}
