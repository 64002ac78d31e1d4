import type { NotificationCaseRow } from '../queries/case-row.ts'
import type { ChildCaseRow } from '../queries/child-timeline.ts'
import type { Earlier } from '../queries/earlier-notifications.ts'
import type { DeskRow } from '../queries/notification-desk.ts'
import type { PreparednessPlanRow } from '../queries/preparedness-plans.ts'

// What stands behind a type of the contract, when that is not the type itself.

export interface InstitutionPeriod {
  institutionId: string
  period: string
}

export interface Edition {
  id: string
}

/** A case as a row: what was written at its steps is read only when it is asked for. */
export type NotificationCase = NotificationCaseRow

/** A line of the desk; whether its clock has run out depends on now. */
export type NotificationDeskRow = DeskRow

export type EarlierNotifications = Earlier

export type ChildTimelineCase = ChildCaseRow

export type PreparednessPlan = PreparednessPlanRow
