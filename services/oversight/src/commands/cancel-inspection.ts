import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CancellationReason } from '@tilsynsblik/vocabulary'
import { changeInspection, type ChangedInspection, type InspectionSeen } from './change-inspection.ts'

/** Cancels a visit that was not made. The plan stays, and a home that has closed or merged keeps its history. */
export async function cancelInspection(
  ctx: ServiceContext,
  input: InspectionSeen & { reason: CancellationReason },
  now: Date,
): Promise<ChangedInspection> {
  return changeInspection(ctx, input, { action: 'CANCEL', now, columns: { cancellation: input.reason, closed_at: now } })
}
