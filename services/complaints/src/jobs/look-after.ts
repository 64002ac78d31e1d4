import type { Job } from '@tilsynsblik/service-kit'
import { keepGuardianLocks } from '../commands/follow-complaint.ts'
import { awaitedGuardians, unfollowed } from '../queries/followed-complaint.ts'
import { askGuardianLocks } from './ask-guardian-locks.ts'
import { followUp } from './follow-complaint.ts'

/** Every ten minutes: what the locks of the guardians say now, and what was left lying by a process that was killed. */
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
    for (const id of await unfollowed(ctx, new Date(now.getTime() - 60_000))) await followUp(ctx, id)
  },
}
