import { knownId, refused, type ServiceContext, statement, wrongState, type WrongState } from '@tilsynsblik/service-kit'
import { deliveryById, readsAs, type DeliveryRow } from '../queries/delivery-rows.ts'

export type DeliveryOutcome = (DeliveryRow & { __typename: 'Delivery' }) | WrongState

/** That the recipient has read it: written once, by whoever read it first. */
export async function acknowledgeDelivery(ctx: ServiceContext, id: string, now: Date): Promise<DeliveryOutcome> {
  const delivery = await ownDelivery(ctx, id)
  if (!readsAs[ctx.principal.persona]?.recipients.includes(delivery.recipient)) throw refused('FORBIDDEN')
  if (delivery.state !== 'SENT' && delivery.state !== 'ACKNOWLEDGED') return wrongState(delivery.state)
  if (delivery.state === 'SENT')
    await ctx.write('delivery.acknowledge', recordsOf(delivery), (tx) =>
      statement(
        tx,
        `update delivery set state = 'ACKNOWLEDGED', acknowledged_at = $2, acknowledged_by = $3 where id = $1 and state = 'SENT'`,
        [delivery.id, now, ctx.principal.userId],
      ),
    )
  return deliveryNow(ctx, delivery.id)
}

/** A copy that the caller may see. @throws DomainError NOT_FOUND */
export async function ownDelivery(ctx: ServiceContext, id: string): Promise<DeliveryRow> {
  const delivery = await deliveryById(ctx, knownId(id))
  if (!delivery) throw refused('NOT_FOUND')
  return delivery
}

export async function deliveryNow(ctx: ServiceContext, id: string): Promise<DeliveryOutcome> {
  return { __typename: 'Delivery', ...(await deliveryById(ctx, id))! }
}

export function recordsOf({ id, childId }: DeliveryRow) {
  return { kind: 'delivery', ids: [id], children: childId ? [childId] : [] }
}
