import type { DeliveryChannel, DeliveryState, RecipientKind } from '@tilsynsblik/vocabulary'
import { routeTo, type DeliveryRoute } from './delivery-routes.ts'
import { guardianStanding, type GuardianLock } from './guardian-lock.ts'
import { recipientsOf, type FollowedReport } from './recipients.ts'

/** A recipient's copy, as it stands. */
export interface StandingDelivery {
  id: string
  recipient: RecipientKind
  recipientId: string | null
  version: number
  channel: DeliveryChannel
  state: DeliveryState
  fault: string | null
}

/** A copy that must come to be. */
export interface PlannedDelivery extends Omit<StandingDelivery, 'id'> {
  dueAt: Date | null
}

/** A copy that is not sent yet, and must stand otherwise. */
export interface ChangedDelivery {
  id: string
  version: number
  state: DeliveryState
  fault: string | null
}

export interface DeliveryPlan {
  added: PlannedDelivery[]
  changed: ChangedDelivery[]
}

export interface Surroundings {
  now: Date
  lock: GuardianLock
  routes: readonly DeliveryRoute[]
}

/**
 * What is missing between who has a right to the report and who has it. Made from what stands, not from what happened: made
 * again it is empty, whoever died in between.
 */
export function planDeliveries(report: FollowedReport, standing: readonly StandingDelivery[], around: Surroundings): DeliveryPlan {
  const newest = newestOf(standing)
  if (report.state === 'VOIDED') return planVoiding(report, newest)
  const entitled = recipientsOf(report, around.now)
  const had = newest
    .filter((copy) => !entitled.some((recipient) => sameRecipient(copy, recipient)))
    .map((copy) => ({ ...copy, dueAt: around.now }))
  const plan: DeliveryPlan = { added: [], changed: [] }
  for (const { recipient, recipientId, dueAt } of [...entitled, ...had]) {
    const copy = newest.find((own) => sameRecipient(own, { recipient, recipientId }))
    if (copy && copy.version >= report.version) continue
    const { version } = report
    // What is not sent yet is sent as it reads now, once.
    if (copy && !isSent(copy)) plan.changed.push({ id: copy.id, version, state: copy.state, fault: copy.fault })
    else plan.added.push({ ...standingOf({ recipient, recipientId }, around), recipient, recipientId, version, dueAt })
  }
  return plan
}

/** The guardian's copies that wait, by what the lock says now. */
export function relock(waiting: readonly StandingDelivery[], lock: GuardianLock): ChangedDelivery[] {
  const { state, fault } = guardianStanding(lock)
  return (
    waiting
      .filter((copy) => copy.recipient === 'GUARDIAN' && (copy.state === 'PENDING' || copy.fault === 'guardianLocked'))
      // In doubt a lock stays on.
      .filter((copy) => lock !== 'UNKNOWN' || copy.state !== 'BLOCKED')
      .filter((copy) => copy.state !== state || copy.fault !== fault)
      .map(({ id, version }) => ({ id, version, state, fault }))
  )
}

export function isSent({ state }: Pick<StandingDelivery, 'state'>): boolean {
  return state === 'SENT' || state === 'ACKNOWLEDGED'
}

/**
 * Everyone who got it hears that it is void: who has an inbox here by a notice, the others by one more copy, which says so.
 * What is not sent is not sent any more.
 */
function planVoiding(report: FollowedReport, newest: readonly StandingDelivery[]): DeliveryPlan {
  const told = newest.filter((copy) => isSent(copy) && copy.channel !== 'INBOX' && copy.version <= report.version)
  return {
    added: told.map(({ recipient, recipientId, channel }) => ({
      recipient,
      recipientId,
      channel,
      version: report.version + 1,
      state: 'PENDING',
      fault: null,
      dueAt: null,
    })),
    changed: newest
      .filter((copy) => !isSent(copy) && copy.version <= report.version && copy.fault !== 'voided')
      .map(({ id, version }) => ({ id, version, state: 'BLOCKED', fault: 'voided' })),
  }
}

function standingOf(
  to: Pick<StandingDelivery, 'recipient' | 'recipientId'>,
  { lock, routes }: Surroundings,
): Pick<PlannedDelivery, 'channel' | 'state' | 'fault'> {
  const { channel } = routeTo(to, routes)
  if (to.recipient === 'GUARDIAN') return { channel, ...guardianStanding(lock) }
  // The inbox is here: a copy in it is sent when it stands in it.
  return { channel, state: channel === 'INBOX' ? 'SENT' : 'PENDING', fault: null }
}

/** The newest copy of each recipient. */
function newestOf(standing: readonly StandingDelivery[]): StandingDelivery[] {
  return standing.filter((copy) => !standing.some((other) => sameRecipient(copy, other) && other.version > copy.version))
}

function sameRecipient(
  one: Pick<StandingDelivery, 'recipient' | 'recipientId'>,
  other: Pick<StandingDelivery, 'recipient' | 'recipientId'>,
) {
  return one.recipient === other.recipient && one.recipientId === other.recipientId
}
