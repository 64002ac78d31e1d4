import type { DeliveryChannel } from '@tilsynsblik/vocabulary'
import type { Adapter } from '../adapters/adapter.ts'
import { digitalPostAdapter } from '../adapters/digital-post.ts'
import { mailAdapter } from '../adapters/mail.ts'
import { readDeliveryConfig, type DeliveryConfig } from '../config.ts'
import type { DeliveryRoute } from '../domain/delivery-routes.ts'

/** Where copies go, and what carries them there. */
export interface DeliverySettings {
  routes: readonly DeliveryRoute[]
  /** By channel; a channel without one is not configured here. */
  adapters: Partial<Record<DeliveryChannel, Adapter>>
}

export function deliverySettings({ routes, mail, digitalPost }: DeliveryConfig): DeliverySettings {
  return {
    routes,
    adapters: { ...(mail && { MAIL: mailAdapter(mail) }), ...(digitalPost && { DIGITAL_POST: digitalPostAdapter(digitalPost) }) },
  }
}

let configured: DeliverySettings | undefined

/** As the surroundings of this process decide; read with the first job. */
export function configuredDelivery(): DeliverySettings {
  return (configured ??= deliverySettings(readDeliveryConfig(process.env)))
}
