import { addNotices, untold, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CaseNotice } from '../domain/case-notices.ts'

/** Tells whom it concerns, as the platform. What was told is not told again, and where nothing is to be told nothing is written. */
export async function tellOfCases(ctx: ServiceContext, notices: readonly CaseNotice[], now: Date): Promise<void> {
  const fresh = await untold(ctx, notices)
  if (fresh.length === 0) return
  const about = {
    notification_id: fresh.map(({ notificationId }) => notificationId),
    institution_id: fresh.map(({ institutionId }) => institutionId),
  }
  await ctx.write('notification.notify', { kind: 'notification_case', ids: [...new Set(about.notification_id)] }, (tx) =>
    addNotices(tx, fresh, about, now),
  )
}
