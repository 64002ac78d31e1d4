import type { InvalidInput, ServiceContext, WrongState } from '@tilsynsblik/service-kit'
import type { NotificationCaseRow } from '../queries/case-row.ts'
import { caseById } from '../queries/cases-by-id.ts'
import type { ReceiptRow } from '../queries/notification-receipts.ts'
import type { PreparednessPlanRow } from '../queries/preparedness-plans.ts'

export type CaseDone = NotificationCaseRow & { __typename: 'NotificationCase' }
export type CaseOutcome = CaseDone | InvalidInput | WrongState
export type ReceiptDone = ReceiptRow & { __typename: 'NotificationReceipt' }
export type PlanOutcome = (PreparednessPlanRow & { __typename: 'PreparednessPlan' }) | InvalidInput

/** The case as it now is: what a command on it answers. */
export async function caseDone(ctx: ServiceContext, id: string): Promise<CaseDone> {
  return { __typename: 'NotificationCase', ...(await caseById(ctx, id))! }
}
