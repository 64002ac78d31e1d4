import { NotDelivered, type Job, type JobContext } from '@tilsynsblik/service-kit'
import { beginAttempt, recordFault, recordReceipt } from '../commands/record-delivery.ts'
import { routeTo } from '../domain/delivery-routes.ts'
import { deliveryToCarry, type DeliveryToCarry } from '../queries/delivery-to-carry.ts'
import type { DeliverySettings } from './delivery-settings.ts'

/** Carries one copy out of the house. One job each, so that a mail server that is away holds nobody else up. */
export function deliverJob(settings: () => DeliverySettings): Job<{ deliveryId: string }> {
  return {
    name: 'deliver',
    async run(ctx, { deliveryId }) {
      const delivery = await deliveryToCarry(ctx, deliveryId)
      if (!delivery || delivery.state !== 'PENDING' || delivery.channel === 'BY_HAND') return
      if (await beginAttempt(ctx, delivery)) await carry(ctx, delivery, settings())
    },
  }
}

async function carry(ctx: JobContext, delivery: DeliveryToCarry, settings: DeliverySettings): Promise<void> {
  try {
    await send(delivery, settings)
  } catch (error) {
    if (!(error instanceof NotDelivered)) throw error
    return recordFault(ctx, delivery, error, new Date())
  }
  await recordReceipt(ctx, delivery, new Date())
}

async function send(delivery: DeliveryToCarry, { routes, adapters }: DeliverySettings): Promise<void> {
  const adapter = adapters[delivery.channel]
  if (!adapter) throw new NotDelivered('notConfigured', { final: true })
  const { address } = routeTo(delivery, routes)
  if (!address) throw new NotDelivered('noAddress', { final: true })
  await adapter.send({ ...delivery, address, voided: delivery.reportState === 'VOIDED' })
}
