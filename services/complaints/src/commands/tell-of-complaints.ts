import { addNotices, untold, type ServiceContext } from '@tilsynsblik/service-kit'
import type { ComplaintNotice } from '../domain/complaint-notices.ts'

/** Tells whom it concerns, as the platform. What was told is not told again, and where nothing is to be told nothing is written. */
export async function tellOfComplaints(ctx: ServiceContext, notices: readonly ComplaintNotice[], now: Date): Promise<void> {
  const fresh = await untold(ctx, notices)
  if (fresh.length === 0) return
  const complaints = fresh.map(({ complaintId }) => complaintId)
  await ctx.write('complaint.notify', { kind: 'complaint', ids: [...new Set(complaints)] }, (tx) =>
    addNotices(tx, fresh, { complaint_id: complaints }, now),
  )
}
