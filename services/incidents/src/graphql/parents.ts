import type { AttachmentRow } from '../queries/attachment-rows.ts'
import type { CrimeNoticeRow } from '../queries/crime-notice.ts'
import type { DeliveryRow } from '../queries/delivery-rows.ts'
import type { FollowUpRow } from '../queries/follow-up-rows.ts'
import type { MonthRow } from '../queries/monthly-returns.ts'
import type { ReportDraftRow } from '../queries/report-drafts.ts'
import type { WaitingReports } from '../queries/report-work.ts'
import type { IncidentRow } from '../queries/incident-row.ts'
import type { IncidentFactsRow } from '../queries/incident-facts.ts'

// What stands behind a type of the contract, when that is not the type itself.

/** As the gateway sends it: the key, and the denominator that the register of homes delivered. */
export interface InstitutionPeriod {
  institutionId: string
  period: string
  childDays?: number | null
}

/** The counts, and of which home and period they are: what is asked month by month is read only when it is asked. */
export interface IncidentFacts extends IncidentFactsRow {
  institutionId: string
  period: string
  departmentId: string | null
  rate: { perThousandChildDays: number; lower: number; upper: number } | null
}

/** A report as a row: what more there is of it is read only when it is asked for. */
export type Incident = IncidentRow

/** What is typed so far; its files are read only when they are asked for. */
export type ReportDraft = ReportDraftRow

export type ReportAttachment = AttachmentRow

/** What waits, as far as reports and drafts go; the rest of the work is asked by its own fields. */
export interface ReportWork extends WaitingReports {
  drafts: ReportDraftRow[]
}

export interface Edition {
  id: string
}

/** A copy as it stands; what the caller can do with it is asked of the caller. */
export type Delivery = DeliveryRow

export type IncidentFollowUp = FollowUpRow

/** What was told of a draft; who got it and what they answered is read only when it is asked for. */
export type CrimeNotice = CrimeNoticeRow

/** A month as it was reported; what that makes of it depends on today. */
export type MonthlyReturn = MonthRow
