import { type CalendarDate, copenhagen, ruleInForce, type Rule } from '@tilsynsblik/vocabulary'

/**
 * The dated rules of a notification, by the day it came. The register of rules belongs to the service of the homes; these are
 * its rows (ruleset.json, same keys, values and sources), which a clock needs before it can be started.
 */
export const notificationRules: readonly Rule[] = [
  rule('notification.assessmentHours', 24, '2013-10-01', 'serviceloven § 155 / barnets lov § 136 stk. 2; doc 002'),
  rule('notification.receiptWorkingDays', 6, '2011-01-01', 'municipal guidance pages'),
  rule('notification.videoInterviewTargetDays', 7, '2022-01-01', 'Rigsadvokatmeddelelsen 2022; doc 002'),
  rule('notification.preparednessReviewYears', 4, '2013-10-01', 'doc 003; barnets lov § 15'),
]

/** The number a rule gave on a day. @throws RangeError before the first such rule: nothing older is received here */
export function ruleOn(key: string, day: CalendarDate): number {
  const value = ruleInForce(notificationRules, key, day)?.value
  if (typeof value !== 'number') throw new RangeError(`no ${key} on ${day}`)
  return value
}

/** The first day whose clocks we know. */
export const firstDay: CalendarDate = '2022-01-01'

/** When a day is over, in Copenhagen: a term in days runs to its last minute. */
export function endOf(day: CalendarDate): Date {
  return new Date(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(copenhagen).epochMilliseconds)
}

/** The same day so many years on; from 29 February the 28th. */
export function yearsAfter(day: CalendarDate, years: number): CalendarDate {
  return Temporal.PlainDate.from(day).add({ years }).toString()
}

function rule(key: string, value: number, validFrom: CalendarDate, source: string): Rule {
  return { key, value, validFrom, validTo: null, source, confidence: 'found' }
}
