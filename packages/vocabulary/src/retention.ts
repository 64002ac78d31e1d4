import { addDays, type CalendarDate } from './calendar-date.ts'

/** How long the words of one kind of record are kept, and from when. A new rule is a new row: what was erased tells by which. */
export interface RetentionRule {
  /** As the ledger of erasures has it. */
  code: string
  /** What the ledger calls the record. */
  kind: string
  /** Years run from the end of the calendar year, days from the day. */
  keep: { years: number } | { days: number }
  /** Of which day. */
  from: string
  inForceFrom: CalendarDate
  /** Nothing is erased of a record before it was handed over to the archive. */
  archiveFirst: boolean
  /** Where the rule is from; ours, where nothing is. */
  source: string
}

/** What began before this day need not be kept any more. */
export function expiredBefore({ keep }: RetentionRule, today: CalendarDate): CalendarDate {
  return 'years' in keep ? `${Number(today.slice(0, 4)) - keep.years}-01-01` : addDays(today, -keep.days)
}
