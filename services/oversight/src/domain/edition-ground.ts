import { quarterOf, type CalendarDate, type Quarter } from '@tilsynsblik/vocabulary'

/** What the register of homes knows that the figures of the others are set against. */
export interface EditionGround {
  countedHomes: { id: string; authorityId: string; openFrom: CalendarDate; closedOn: CalendarDate | null; childDays: (number | null)[] }[]
  ruleHistory: RuleVersion[]
}

export interface RuleVersion {
  key: string
  /** JSON text. */
  value: string
  validFrom: CalendarDate
  source: string
}

/** A rule that changed what the figures count. */
export interface SeriesBreak {
  on: CalendarDate
  quarter: Quarter
  rule: string
  before: string
  after: string
  source: string
}

/** Which rules the figures stand on: when a report is late, and what its form asks. */
export const seriesRules: readonly string[] = [
  'incident.registrationDeadlineHours',
  'incident.childAccount',
  'incident.complaintGuidanceGiven',
  'incident.reportableSections',
]

/** How many years back the homes are counted. Of years before, an edition keeps what earlier ones said. */
const yearsBack = 7

/** The first year of which homes are counted. */
export function firstYearCounted(lastQuarter: Quarter): number {
  return Number(lastQuarter.slice(0, 4)) - yearsBack
}

/** The breaks within the quarters of an edition, oldest first. A rule that is told anew and says the same breaks nothing. */
export function breaksOf(history: readonly RuleVersion[], firstQuarter: Quarter, lastQuarter: Quarter): SeriesBreak[] {
  const breaks = [...Map.groupBy(history, ({ key }) => key).values()].flatMap((versions) => {
    const dated = versions.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
    return dated.flatMap((version, i): SeriesBreak[] => {
      const before = dated[i - 1]
      const quarter = quarterOf(version.validFrom)
      if (!before || before.value === version.value || quarter <= firstQuarter || quarter > lastQuarter) return []
      return [{ on: version.validFrom, quarter, rule: version.key, before: before.value, after: version.value, source: version.source }]
    })
  })
  return breaks.sort((a, b) => a.on.localeCompare(b.on) || a.rule.localeCompare(b.rule))
}
