import type { AssessedHomeRow, RiskAssessmentRow } from '../queries/risk-assessment.ts'
import type { SignalRow } from '../queries/signals.ts'

// What stands behind a type of the contract, when that is not the type itself.
import type { InspectionCaseRow } from '../queries/inspection-cases.ts'
import type { RoundHomeRow } from '../queries/round-homes.ts'
import type { SelectionRoundRow } from '../queries/selection-round.ts'

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
