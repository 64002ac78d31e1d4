import type { ReturnRow } from '../queries/complaint-returns.ts'
import type { ComplaintRow } from '../queries/complaint-row.ts'
import type { HearingRow } from '../queries/hearing-rows.ts'

// What stands behind a type of the contract, when that is not the type itself.

export interface InstitutionPeriod {
  institutionId: string
  period: string
}

export interface Incident {
  id: string
}

export interface Edition {
  id: string
}

/** A complaint as a row, as wide as the caller's role is granted; what more there is of it is read only when it is asked for. */
export type Complaint = ComplaintRow

/** A hearing as it stands; whether the caller can answer it is asked of the caller. */
export type ComplaintHearing = HearingRow

/** A municipality's quarter as it was declared; what that makes of it depends on today. */
export type ComplaintReturn = ReturnRow
