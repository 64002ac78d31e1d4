import type { ReportField } from '@tilsynsblik/vocabulary'
import type { SortValue } from '../../ui/sort-rows.ts'
import type { QualityHome } from './quality-documents.ts'
import type { QualityColumn } from './quality-search.ts'

/** The fields of a report that have a column, as it is called in an address. */
export const fieldOfColumn = {
  redegoerelse: 'ACCOUNT',
  vejledning: 'GUIDANCE',
  medarbejdere: 'STAFF',
  vurdering: 'ASSESSMENT',
  opfoelgning: 'FOLLOW_UP',
} as const satisfies Partial<Record<QualityColumn, ReportField>>
export type FieldColumn = keyof typeof fieldOfColumn

/** How many of how many; null: there was nothing to be a part of, or the register did not answer. */
export interface Part {
  part: number
  whole: number
}

/** Months the home has said something of, of those it owes word of. */
export function monthsSaid({ incidents }: QualityHome): Part | null {
  if (!incidents) return null
  const { monthsWithReports, monthsDeclaredZero, monthsMissing } = incidents.silence
  return partOf(monthsWithReports + monthsDeclaredZero, monthsWithReports + monthsDeclaredZero + monthsMissing)
}

/** Reports that say something in a field, of those whose form has it. */
export function fieldTold({ reportQuality }: QualityHome, field: ReportField): Part | null {
  const fill = reportQuality?.fields.find((each) => each.field === field)
  return fill ? partOf(fill.told, fill.reports) : null
}

/** Reports registered after the deadline. */
export function lateReports({ incidents }: QualityHome): Part | null {
  return incidents ? partOf(incidents.late, incidents.reports) : null
}

export function shareOf(part: Part | null): number | null {
  return part && part.part / part.whole
}

/** The same part of all homes together; of homes whose register did not answer nothing is known, and nothing is added. */
export function together(parts: readonly (Part | null)[]): Part | null {
  const known = parts.filter((part) => part !== null)
  return partOf(
    known.reduce((sum, { part }) => sum + part, 0),
    known.reduce((sum, { whole }) => sum + whole, 0),
  )
}

/** What each column is sorted by. What is not delivered comes as the lowest. */
export const sortValues: Record<QualityColumn, (home: QualityHome) => SortValue> = {
  navn: ({ institution }) => institution.name,
  mangler: ({ incidents }) => incidents?.silence.monthsMissing ?? null,
  indberetninger: ({ incidents }) => incidents?.reports ?? null,
  'for-sent': (home) => shareOf(lateReports(home)),
  'uden-grund': ({ incidents }) => incidents?.accountMissing ?? null,
  redegoerelse: (home) => shareOf(fieldTold(home, 'ACCOUNT')),
  vejledning: (home) => shareOf(fieldTold(home, 'GUIDANCE')),
  medarbejdere: (home) => shareOf(fieldTold(home, 'STAFF')),
  vurdering: (home) => shareOf(fieldTold(home, 'ASSESSMENT')),
  opfoelgning: (home) => shareOf(fieldTold(home, 'FOLLOW_UP')),
  barnedoegn: ({ childDays }) => (childDays === null ? 0 : 1),
  personale: ({ staff }) => staff?.quarter ?? '',
  paamindelser: ({ reportQuality }) => reportQuality?.reminders ?? null,
}

function partOf(part: number, whole: number): Part | null {
  return whole === 0 ? null : { part, whole }
}
