import type { Job } from '@tilsynsblik/service-kit'
import { keepGuardianLocks } from '../commands/follow-complaint.ts'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { tellOfComplaints } from '../commands/tell-of-complaints.ts'
import { overdueNotices } from '../domain/complaint-notices.ts'
import { overdueComplaints, recentlyChanged } from '../queries/complaint-notices.ts'
import { awaitedGuardians, unfollowed } from '../queries/followed-complaint.ts'
import { askGuardianLocks } from './ask-guardian-locks.ts'
import { followUp } from './follow-complaint.ts'

const minute = 60_000

/** A process that was killed keeps its job for hours: what it should have done is found again from the records. */
const lookBack = 48 * 60 * minute

/** Every ten minutes: what the locks of the guardians say now, who is late, and what was left lying by a process that was killed. */
export const lookAfterJob: Job = {
  name: 'look-after-complaints',
  at: '*/10 * * * *',
  // The next time asks again.
  attempts: 1,
  async run(ctx) {
    const now = new Date()
    const waiting = await awaitedGuardians(ctx)
    const lockOf = await askGuardianLocks(
      ctx,
      waiting.map(({ childId }) => childId),
    )
    await keepGuardianLocks(ctx, waiting, lockOf, now)
    const late = await overdueComplaints(ctx, calendarDateOf(now))
    await tellOfComplaints(ctx, late.flatMap(overdueNotices), now)
    const left = [
      ...(await unfollowed(ctx, new Date(now.getTime() - minute))),
      ...(await recentlyChanged(ctx, new Date(now.getTime() - lookBack), new Date(now.getTime() - minute))),
    ]
    for (const id of new Set(left)) await followUp(ctx, id)
  },
}
