import { ruleInForce, type CalendarDate, type Rule } from '@tilsynsblik/vocabulary'

/** How many months may pass between two visits to a home, by the rule in force on that day. */
export function visitIntervalMonths(day: CalendarDate): number {
  const rule = ruleInForce(rules, key, day)
  if (!rule) throw new RangeError(`No visit interval was in force on ${day}`)
  return rule.value as number
}

/** When the law wants the next visit after `last`; the same day of the month, or the month's last. */
export function nextVisitDue(last: CalendarDate, months: number): CalendarDate {
  const serial = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(serial / 12), (serial % 12) + 1]
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${year}-${two(month)}-${two(Math.min(Number(last.slice(8)), lastDay))}`
}

const two = (part: number) => String(part).padStart(2, '0')

const key = 'oversight.visitIntervalMonths'

/**
 * The register of homes holds this rule too, and no service imports another or asks one in the middle of a write: the same
 * dated rows, with the same sources, are the domain's own here.
 */
const rules: readonly Rule[] = [
  { key, value: 12, validFrom: '2014-01-01', validTo: '2025-06-30', source: 'socialtilsynsloven § 7 stk. 4', confidence: 'found' },
  { key, value: 36, validFrom: '2025-07-01', validTo: null, source: 'doc 000 (planned); L 200 adopted', confidence: 'announced' },
]
