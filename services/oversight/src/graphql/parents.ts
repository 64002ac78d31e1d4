import type { AssessedHomeRow, RiskAssessmentRow } from '../queries/risk-assessment.ts'
import type { SignalRow } from '../queries/signals.ts'

// What stands behind a type of the contract, when that is not the type itself.
import type { EditionNoteRow } from '../queries/edition-notes.ts'
import type { EditionRow } from '../queries/edition.ts'
import type { InspectionCaseRow } from '../queries/inspection-cases.ts'
import type { OverviewSectionRow } from '../queries/overview-sections.ts'
import type { OverviewVersionRow } from '../queries/overview-version.ts'
import type { QuarterlyOverviewRow } from '../queries/overview.ts'
import type { ListedOverviewRow } from '../queries/overviews.ts'
import type { RoundHomeRow } from '../queries/round-homes.ts'
import type { SelectionRoundRow } from '../queries/selection-round.ts'
import type { UseAlarmRow } from '../queries/use-alarms.ts'
import type { YearlyOrientationRow } from '../queries/yearly-orientation.ts'

export type InspectionCase = InspectionCaseRow
export type RoundHome = RoundHomeRow
export type SelectionRound = SelectionRoundRow

export interface InstitutionPeriod {
  institutionId: string
  period: string
}

/** A home, by the key other services know it by. */
export interface Institution {
  id: string
}

export type AssessedHome = AssessedHomeRow
export type RiskAssessment = RiskAssessmentRow
export type Signal = SignalRow

export type ListedOverview = ListedOverviewRow
export type OverviewSection = OverviewSectionRow
export type OverviewVersion = OverviewVersionRow
export type QuarterlyOverview = QuarterlyOverviewRow
export type UseAlarm = UseAlarmRow
export type YearlyOrientation = YearlyOrientationRow

export type Edition = EditionRow
export type EditionNote = EditionNoteRow
