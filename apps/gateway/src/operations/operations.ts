import type { Principal } from '@tilsynsblik/service-kit'
import type { DeliveryCounts, KeptResults, NoticeMailCounts, OperationsState, QueueState } from '@tilsynsblik/vocabulary'
import { subgraphQuestions } from '../graphql/subgraph-transport.ts'
import type { GatewaySettings } from '../gateway.ts'
import { openSessions, seatedAssignments } from './seats.ts'

/** What only whoever put the product together knows of it. Asked in the operator's own name; counts and moments, never a record. */
export interface OperationsSource {
  queue(service: string, principal: Principal): Promise<QueueState>
  deliveries(principal: Principal): Promise<DeliveryCounts>
  noticeMails(principal: Principal): Promise<NoticeMailCounts>
  /** What the last backup, drill and look through the audits left; null for what never ran. */
  kept(): Promise<KeptResults>
}

const patienceMs = 3_000

/** Asks every part at once, and waits for none longer than three seconds. */
export function operationsState({
  access,
  transport,
  keys,
  operations,
}: Pick<GatewaySettings, 'access' | 'transport' | 'keys' | 'operations'>): (principal: Principal, now: Date) => Promise<OperationsState> {
  const services = Object.keys(keys)
  const ask = services.map((name) => ({ name, question: subgraphQuestions(name, keys[name]!, transport(name)) }))
  return async (principal, now) => {
    const [parts, queues, deliveries, noticeMails, kept, sessions, assignments] = await Promise.all([
      Promise.all([
        ...ask.map(({ name, question }) => measured(name, async () => (await question(anything, { principal })).data)),
        measured('access', () => access.query('select 1')),
      ]),
      Promise.all(services.map(async (service) => ({ service, state: await orMissing(operations?.queue(service, principal)) }))),
      orMissing(operations?.deliveries(principal)),
      orMissing(operations?.noticeMails(principal)),
      orMissing(operations?.kept()),
      orMissing(openSessions(access)),
      orMissing(seatedAssignments(access)),
    ])
    return { at: now.toISOString(), parts, queues, deliveries, noticeMails, kept, sessions, assignments }
  }
}

const anything = JSON.stringify({ query: '{ __typename }' })

async function measured(name: string, ask: () => Promise<unknown>): Promise<OperationsState['parts'][number]> {
  const began = performance.now()
  const answer = await orMissing(ask())
  return { name, answers: answer !== null, ms: Math.round(performance.now() - began) }
}

async function orMissing<T>(answer: Promise<T> | undefined): Promise<T | null> {
  if (!answer) return null
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<null>((resolve) => (timer = setTimeout(resolve, patienceMs, null)))
  try {
    return (await Promise.race([answer, tooLate])) ?? null
  } catch {
    // Which part it is stands on the page; why, in the log of the part.
    return null
  } finally {
    clearTimeout(timer)
  }
}
