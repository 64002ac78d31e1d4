import { ruleInForce, type CalendarDate, type Rule } from '@tilsynsblik/vocabulary'

/**
 * The dated rules of registering a report, by the day of the episode. The register of rules belongs to the service of the
 * homes; these are its rows (ruleset.json, same keys, values and sources), which a report needs before it can be written.
 */
export const registrationRules: readonly Rule[] = [
  rule('incident.registrationDeadlineHours', 24, ['2017-01-01', '2025-06-30'], 'doc 001; sbst.dk procedure page', 'found'),
  rule('incident.registrationDeadlineHours', 72, ['2025-07-01', null], 'doc 000 footnote (planned); BEK 980/2025', 'announced'),
  rule('incident.childAccount', 'optional', ['2017-01-01', '2025-06-30'], 'voksenansvarsloven § 21 stk. 2; sbst.dk', 'found'),
  rule('incident.childAccount', 'mandatory', ['2025-07-01', null], 'doc 000 footnote and recommendation 3', 'announced'),
  rule('incident.complaintGuidanceGiven', 'optional', ['2017-01-01', '2025-06-30'], 'doc 000', 'found'),
  rule(
    'incident.complaintGuidanceGiven',
    'mandatory',
    ['2025-07-01', null],
    'doc 000 recommendation 3 (asked for, not law)',
    'product-choice',
  ),
  // 240 in the specially secured homes; the register of homes does not tell those apart.
  rule('incident.isolationMaxMinutes', 120, ['2017-01-01', null], 'voksenansvarsloven § 14 stk. 2', 'found'),
]

/** What the rules demanded of an episode on one day. */
export interface RulesOfDay {
  deadlineHours: number
  accountMandatory: boolean
  guidanceMandatory: boolean
  isolationMaxMinutes: number
}

/** @returns null for a day before the first rule */
export function rulesOn(day: CalendarDate, rules: readonly Rule[]): RulesOfDay | null {
  const value = (key: string) => ruleInForce(rules, key, day)?.value
  const deadlineHours = value('incident.registrationDeadlineHours')
  if (typeof deadlineHours !== 'number') return null
  return {
    deadlineHours,
    accountMandatory: value('incident.childAccount') === 'mandatory',
    guidanceMandatory: value('incident.complaintGuidanceGiven') === 'mandatory',
    isolationMaxMinutes: Number(value('incident.isolationMaxMinutes')),
  }
}

function rule(
  key: string,
  value: unknown,
  [validFrom, validTo]: [CalendarDate, CalendarDate | null],
  source: string,
  confidence: string,
): Rule {
  return { key, value, validFrom, validTo, source, confidence }
}
