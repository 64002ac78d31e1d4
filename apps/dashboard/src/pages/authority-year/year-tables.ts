import { codesOf, institutionTypes, legalSections, type InstitutionType, type LegalSection } from '@tilsynsblik/vocabulary'
import type { AuthorityYearHomeFragment } from '../../graphql/graphql.ts'

type Home = AuthorityYearHomeFragment

export const measuresOfYear = [
  'homes',
  'homesWithReports',
  'reports',
  'measures',
  'notPermitted',
  'late',
  'accountAttached',
  'guidanceAsked',
  'guidanceGiven',
  'monthsMissing',
  'complaintsFiled',
  'complaintsDecided',
  'complaintsUpheld',
  'inspections',
  'childDays',
] as const
export type YearMeasure = (typeof measuresOfYear)[number]

/** Null: a register did not answer, or a home did not deliver. What is not known is not zero. */
export type YearCounts = Record<YearMeasure, number | null>

export interface YearOfType {
  /** Null: all homes. */
  type: InstitutionType | null
  counts: YearCounts
}

/** A row for each type of home the authority has, and one of all: each the sum of its homes. */
export function yearByType(homes: readonly Home[]): YearOfType[] {
  const byType = Map.groupBy(homes, ({ institution }) => institution.type)
  return [
    ...codesOf(institutionTypes)
      .filter((type) => byType.has(type))
      .map((type) => ({ type, counts: countsOf(byType.get(type)!) })),
    { type: null, counts: countsOf(homes) },
  ]
}

/** Measures under each section of the law; null when the register did not answer. */
export function yearBySection(homes: readonly Home[]): { section: LegalSection; measures: number | null }[] {
  return codesOf(legalSections).map((section) => ({
    section,
    measures: sumOf(homes, ({ incidents }) => incidents && (incidents.bySection.find((each) => each.section === section)?.measures ?? 0)),
  }))
}

function countsOf(homes: readonly Home[]): YearCounts {
  const sum = (of: (home: Home) => number | null | undefined) => sumOf(homes, of)
  return {
    homes: homes.length,
    homesWithReports: sum(({ incidents }) => incidents && Number(incidents.reports > 0)),
    reports: sum(({ incidents }) => incidents?.reports),
    measures: sum(({ incidents }) => incidents?.measures),
    notPermitted: sum(({ incidents }) => incidents?.notPermitted),
    late: sum(({ incidents }) => incidents?.late),
    accountAttached: sum(({ incidents }) => incidents?.accountAttached),
    guidanceAsked: sum(({ incidents }) => incidents?.guidanceAsked),
    guidanceGiven: sum(({ incidents }) => incidents?.guidanceGiven),
    monthsMissing: sum(({ incidents }) => incidents?.silence.monthsMissing),
    complaintsFiled: sum(({ complaints }) => complaints?.filed),
    complaintsDecided: sum(({ complaints }) => complaints?.decided),
    complaintsUpheld: sum(({ complaints }) => complaints?.upheld),
    inspections: sum(({ inspections }) => inspections?.carriedOut),
    childDays: sum(({ childDays }) => childDays),
  }
}

/** Null as soon as one is not known: a sum of the rest would pass for all. */
function sumOf(homes: readonly Home[], of: (home: Home) => number | null | undefined): number | null {
  let sum = 0
  for (const home of homes) {
    const value = of(home)
    if (value == null) return null
    sum += value
  }
  return sum
}
