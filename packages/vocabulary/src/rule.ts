import type { CalendarDate } from './calendar-date.ts'

/** A dated rule of the field: deadline hours, complaint age, visit interval. Data, never code. */
export interface Rule {
  key: string
  value: unknown
  validFrom: CalendarDate
  /** Last day in force; null while it is the current one. */
  validTo: CalendarDate | null
  source: string
  /** `found` in a public source, `announced`, or a `product-choice`. Shown as such on screen. */
  confidence: string
}

/** The rule `key` that was in force on `day`: the day of the event, never today. Undefined when none was. */
export function ruleInForce(rules: readonly Rule[], key: string, day: CalendarDate): Rule | undefined {
  return rules.find((rule) => rule.key === key && rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo))
}

/** `hours` elapsed hours after `start`. Elapsed, so that a clock change never moves a deadline (domain rule P12). */
export function deadlineAfter(start: Date, hours: number): Date {
  return new Date(start.getTime() + hours * 3_600_000)
}
