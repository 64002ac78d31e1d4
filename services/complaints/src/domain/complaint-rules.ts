import {
  addDays,
  addWorkingDays,
  ruleInForce,
  type CalendarDate,
  type ComplaintRecipientKind,
  type ComplaintState,
  type Rule,
} from '@tilsynsblik/vocabulary'

/** Within so many weeks a decision is expected. */
export const decisionWeeks = 6

/**
 * The dated rules of a complaint. The register of rules belongs to the service of the homes; these are its rows (ruleset.json,
 * same keys, values and sources), which a complaint needs before it can be written.
 */
export const complaintRules: readonly Rule[] = [
  rule('complaint.minAgeOwnParty', 12, 'voksenansvarsloven § 23 stk. 1; doc 000', 'found'),
  rule('complaint.appealWeeks', 4, '§ 23 stk. 4', 'found'),
  rule('complaint.recipient', 'MUNICIPALITY', '§ 23 stk. 3; docs 000, 001', 'found'),
  // No source has a deadline for these two; the product shows a clock all the same, and refuses nothing by it.
  rule('complaint.receiptWorkingDays', 1, 'none; so that the child knows somebody has it', 'product-choice'),
  rule('complaint.decisionWeeks', decisionWeeks, 'none; the product shows a clock', 'product-choice'),
]

/** What the rules say of a complaint on the day it is filed. */
export interface FilingRules {
  partyAge: number
  recipient: ComplaintRecipientKind
}

/** @returns null for a day before the first rule */
export function filingRulesOn(day: CalendarDate, rules: readonly Rule[]): FilingRules | null {
  const partyAge = valueOn(rules, 'complaint.minAgeOwnParty', day)
  if (typeof partyAge !== 'number') return null
  return { partyAge, recipient: valueOn(rules, 'complaint.recipient', day) === 'AUTHORITY' ? 'AUTHORITY' : 'MUNICIPALITY' }
}

/** The last day of an appeal in time: weeks from the day the decision was told (§ 23 (4)). */
export function appealUntil(toldOn: CalendarDate, rules: readonly Rule[]): CalendarDate {
  return addDays(toldOn, 7 * Number(valueOn(rules, 'complaint.appealWeeks', toldOn) ?? 4))
}

/** What each clock runs from. */
export interface ClockDays {
  filedOn: CalendarDate
  today: CalendarDate
  appealUntil?: CalendarDate | null
  /** The appeals board has sent it back: the clock of the decision begins again. */
  remitted?: boolean
}

/** The next clock of a complaint in `state`, whatever it is; null when none runs. The appeals board has none of ours. */
export function dueOn(state: ComplaintState, days: ClockDays, rules: readonly Rule[]): CalendarDate | null {
  switch (state) {
    case 'FILED':
      return addWorkingDays(days.filedOn, Number(valueOn(rules, 'complaint.receiptWorkingDays', days.filedOn) ?? 1))
    case 'RECEIVED':
    case 'EXAMINED': {
      const from = days.remitted ? days.today : days.filedOn
      return addDays(from, 7 * Number(valueOn(rules, 'complaint.decisionWeeks', from) ?? decisionWeeks))
    }
    case 'DECIDED':
      // When it can be closed.
      return days.appealUntil ? addDays(days.appealUntil, 1) : null
    case 'APPEAL_DECIDED':
      return days.today
    default:
      return null
  }
}

function valueOn(rules: readonly Rule[], key: string, day: CalendarDate): unknown {
  return ruleInForce(rules, key, day)?.value
}

function rule(key: string, value: unknown, source: string, confidence: string): Rule {
  return { key, value, validFrom: '2017-01-01', validTo: null, source, confidence }
}
