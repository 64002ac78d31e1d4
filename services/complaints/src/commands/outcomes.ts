import type { InvalidInput, ServiceContext, WrongState } from '@tilsynsblik/service-kit'
import type { ComplaintRow } from '../queries/complaint-row.ts'
import { complaintById } from '../queries/complaints-by-id.ts'
import type { HearingRow } from '../queries/hearing-rows.ts'

export type ComplaintDone = ComplaintRow & { __typename: 'Complaint' }
export type ComplaintOutcomeOf = ComplaintDone | InvalidInput | WrongState
export type HearingOutcome = (HearingRow & { __typename: 'ComplaintHearing' }) | InvalidInput | WrongState

/** The complaint as it now is: what a command on it answers. */
export async function complaintDone(ctx: ServiceContext, id: string): Promise<ComplaintDone> {
  return asComplaint((await complaintById(ctx, id))!)
}

export function asComplaint(row: ComplaintRow): ComplaintDone {
  return { __typename: 'Complaint', ...row }
}
