import { enqueueEach, untold, type Job, type JobContext } from '@tilsynsblik/service-kit'
import { addNotices } from '../commands/add-notices.ts'
import { addReminders } from '../commands/add-reminders.ts'
import { setGuardianLocks } from '../commands/set-guardian-locks.ts'
import { isForgotten } from '../domain/delivery-attempts.ts'
import { reminderTimes, remindersOf } from '../domain/reminders.ts'
import { recentlyChanged, unfinishedDeliveries } from '../queries/unfinished-deliveries.ts'
import { undone } from '../queries/undone.ts'
import { askGuardianLocks } from './ask-guardian-locks.ts'
import type { DeliverySettings } from './delivery-settings.ts'
import { followUp } from './follow-report.ts'

const minute = 60_000

/** A process that was killed keeps its job for hours: what it should have done is found again from the records. */
const lookBack = 48 * 60 * minute

/** Every five minutes: what is due, what a guardian's lock says now, and what was left lying. */
export function remindJob(settings: () => DeliverySettings): Job {
  return {
    name: 'remind',
    at: '*/5 * * * *',
    // The next time asks again.
    attempts: 1,
    async run(ctx) {
      const now = new Date()
      await remind(ctx, now)
      await pickUp(ctx, now)
      for (const id of await recentlyChanged(ctx, new Date(now.getTime() - lookBack), new Date(now.getTime() - minute)))
        await followUp(ctx, id, settings())
    },
  }
}

async function remind(ctx: JobContext, now: Date): Promise<void> {
  const times = reminderTimes(now)
  const notices = await untold(ctx, remindersOf(await undone(ctx, times, now), times.silentMonth))
  if (notices.length === 0) return
  await ctx.write('notice.remind', { kind: 'notice', ids: notices.map(({ sourceKey }) => sourceKey) }, async (tx) => {
    await addNotices(tx, notices, now)
    await addReminders(tx, notices, now)
  })
}

async function pickUp(ctx: JobContext, now: Date): Promise<void> {
  const { carried, guardians } = await unfinishedDeliveries(ctx)
  await setGuardianLocks(
    ctx,
    guardians,
    await askGuardianLocks(
      ctx,
      guardians.map(({ childId }) => childId),
    ),
  )
  const forgotten = carried
    .filter(({ attempts, createdAt }) => isForgotten({ attempts, createdAt: new Date(createdAt) }, now))
    .map(({ id }) => id)
  if (forgotten.length === 0) return
  const wishes = forgotten.map((deliveryId) => ({ payload: { deliveryId }, key: `deliver ${deliveryId}` }))
  await ctx.write('delivery.pick-up', { kind: 'delivery', ids: forgotten }, (tx) => enqueueEach(tx, 'deliver', wishes))
}
