import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import { relock, type ChangedDelivery, type StandingDelivery } from '../domain/delivery-plan.ts'
import type { GuardianLock } from '../domain/guardian-lock.ts'
import type { UnfinishedDeliveries } from '../queries/unfinished-deliveries.ts'

/** Blocks and frees the guardians' copies that wait, by what the locks say now. */
export async function setGuardianLocks(
  ctx: ServiceContext,
  waiting: UnfinishedDeliveries['guardians'],
  lockOf: (childId: string) => GuardianLock,
): Promise<void> {
  const changes = waiting.flatMap((copy) =>
    relock([{ ...copy, recipient: 'GUARDIAN', recipientId: null, channel: 'BY_HAND' } satisfies StandingDelivery], lockOf(copy.childId)),
  )
  if (changes.length === 0) return
  const children = waiting.filter(({ id }) => changes.some((change) => change.id === id)).map(({ childId }) => childId)
  await ctx.write('delivery.lock', { kind: 'delivery', ids: changes.map(({ id }) => id), children }, (tx) =>
    statement(
      tx,
      `update delivery set state = changed.state, fault = changed.fault
       from unnest($1::uuid[], $2::text[], $3::text[]) as changed (id, state, fault)
       where delivery.id = changed.id and delivery.state in ('PENDING', 'BLOCKED')`,
      columnsOf(changes),
    ),
  )
}

function columnsOf(changes: readonly ChangedDelivery[]) {
  return [changes.map(({ id }) => id), changes.map(({ state }) => state), changes.map(({ fault }) => fault)]
}
