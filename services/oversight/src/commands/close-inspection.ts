import type { ServiceContext } from '@tilsynsblik/service-kit'
import { changeInspection, type ChangedInspection, type InspectionSeen } from './change-inspection.ts'

/** Closes an inspection in which nothing waits any more. */
export async function closeInspection(ctx: ServiceContext, input: InspectionSeen, now: Date): Promise<ChangedInspection> {
  return changeInspection(ctx, input, { action: 'CLOSE', now, columns: { closed_at: now } })
}
