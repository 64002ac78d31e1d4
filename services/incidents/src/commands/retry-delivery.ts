import { enqueue, refused, type ServiceContext, statement, writeFirst, wrongState } from '@tilsynsblik/service-kit'
import { deliveryNow, ownDelivery, recordsOf, type DeliveryOutcome } from './acknowledge-delivery.ts'

/** The manager has a copy that failed tried again, from the beginning. */
export async function retryDelivery(ctx: ServiceContext, id: string): Promise<DeliveryOutcome> {
  const delivery = await ownDelivery(ctx, id)
  if (ctx.principal.persona !== 'manager') throw refused('FORBIDDEN')
  if (delivery.state !== 'FAILED') return wrongState(delivery.state)
  const wrote = await writeFirst(ctx, 'delivery.retry', recordsOf(delivery), async (tx) => {
    const waiting = await statement(
      tx,
      `update delivery set state = 'PENDING', attempts = 0 where id = $1 and state = 'FAILED' returning id`,
      [delivery.id],
    )
    if (waiting.length === 0) return false
    await enqueue(tx, 'deliver', { deliveryId: delivery.id }, { key: `deliver ${delivery.id}` })
    return true
  })
  // Somebody else was faster: it is being tried already.
  return wrote ? deliveryNow(ctx, delivery.id) : wrongState('PENDING')
}
