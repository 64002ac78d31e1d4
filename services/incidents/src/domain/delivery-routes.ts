import { codesOf, deliveryChannels, type DeliveryChannel, type RecipientKind } from '@tilsynsblik/vocabulary'

/** How one recipient, or all of a kind, is reached. */
export interface DeliveryRoute {
  recipient: RecipientKind
  /** Undefined: all of the kind that have no route of their own. */
  recipientId?: string | undefined
  channel: DeliveryChannel
  /** A mail address, or the CVR number of a Digital Post box. */
  address?: string | undefined
}

export type ReachedBy = Pick<DeliveryRoute, 'channel' | 'address'>

/** Where a copy goes: by the route of its recipient, else of its kind, else to the inbox here. */
export function routeTo(
  { recipient, recipientId }: { recipient: RecipientKind; recipientId: string | null },
  routes: readonly DeliveryRoute[],
): ReachedBy {
  // Guardians have no account, and no machine writes to them: the manager tells them.
  if (recipient === 'GUARDIAN') return { channel: 'BY_HAND' }
  const ofKind = routes.filter((route) => route.recipient === recipient)
  const route = ofKind.find((own) => own.recipientId === recipientId) ?? ofKind.find((own) => own.recipientId === undefined)
  // An operator without a department has no inbox. Without an address the copy fails, and is seen to fail.
  return route ?? { channel: recipient === 'ADMINISTRATION' && recipientId === null ? 'MAIL' : 'INBOX' }
}

/** Channels a recipient can be routed by. */
export const routedChannels: readonly DeliveryChannel[] = codesOf(deliveryChannels).filter((channel) => channel !== 'BY_HAND')
