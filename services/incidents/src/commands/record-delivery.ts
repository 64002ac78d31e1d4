import { enqueue, statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { failureNotice, noticesOfCopy } from '../domain/delivery-notices.ts'
import { nextAttempt, type DeliveryFault } from '../domain/delivery-attempts.ts'
import { followedReport } from '../queries/followed-report.ts'
import type { DeliveryToCarry } from '../queries/delivery-to-carry.ts'
import { addNotices } from './add-notices.ts'
import { dispatch } from './dispatch.ts'
import { openToLocation } from './open-to-location.ts'

/** That a try begins: counted before it is made, so that one that takes the process with it is counted too. */
export async function beginAttempt(ctx: ServiceContext, delivery: DeliveryToCarry): Promise<boolean> {
  return ctx.write('delivery.try', recordsOf(delivery), async (tx) => {
    const begun = await statement(tx, `update delivery set attempts = attempts + 1 where id = $1 and state = 'PENDING' returning id`, [
      delivery.id,
    ])
    return begun.length > 0
  })
}

/** That it has been taken over: sent, and those who read it here are told. All in one transaction, once. */
export async function recordReceipt(ctx: ServiceContext, delivery: DeliveryToCarry, now: Date): Promise<void> {
  await ctx.write('delivery.send', recordsOf(delivery), async (tx) => {
    const sent = await statement(
      tx,
      `update delivery set state = 'SENT', sent_at = $2, fault = null where id = $1 and state in ('PENDING', 'FAILED') returning id`,
      [delivery.id, now],
    )
    if (sent.length === 0) return
    const followed = await followedReport((sql, params) => statement(tx, sql, params), delivery.incidentId)
    if (followed) await addNotices(tx, noticesOfCopy(followed.report, { ...delivery, state: 'SENT' }, followed.copies), now)
    if (delivery.recipient === 'ACTING_MUNICIPALITY') await dispatch(tx, delivery.incidentId, now)
    if (delivery.recipient === 'LOCATION_MUNICIPALITY') await openToLocation(tx, delivery)
  })
}

/** That it did not arrive: tried again later, or failed for all to see. */
export async function recordFault(ctx: ServiceContext, delivery: DeliveryToCarry, fault: DeliveryFault, now: Date): Promise<void> {
  const again = nextAttempt(fault, delivery.attempts + 1, now)
  await ctx.write('delivery.fault', recordsOf(delivery), async (tx) => {
    const recorded = await statement(tx, `update delivery set state = $2, fault = $3 where id = $1 and state = 'PENDING' returning id`, [
      delivery.id,
      again ? 'PENDING' : 'FAILED',
      fault.word,
    ])
    if (recorded.length === 0) return
    if (again) await enqueue(tx, 'deliver', { deliveryId: delivery.id }, { key: `deliver ${delivery.id}`, runAt: again })
    else await addNotices(tx, [failureNotice(delivery, now)], now)
  })
}

function recordsOf({ id, childId }: DeliveryToCarry) {
  return { kind: 'delivery', ids: [id], children: childId ? [childId] : [] }
}
