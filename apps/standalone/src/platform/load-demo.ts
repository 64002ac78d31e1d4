import { complaints, publishComplaints } from '@tilsynsblik/complaints'
import { demoDenmark } from '@tilsynsblik/demo-denmark'
import { incidents, publishIncidents } from '@tilsynsblik/incidents'
import { institutions, publishInstitutions } from '@tilsynsblik/institutions'
import { notifications, publishNotifications } from '@tilsynsblik/notifications'
import { openEdition, oversight } from '@tilsynsblik/oversight'
import { insertRows, isEmpty, type ServiceContext } from '@tilsynsblik/service-kit'
import { lastClosedQuarter, type Quarter } from '@tilsynsblik/vocabulary'

/** The contexts in which the platform works at each service, by name. */
export type ServiceContexts = Readonly<Record<string, ServiceContext>>

export interface DemoOptions {
  now: Date
  seed?: number
  scale?: number
}

/**
 * Loads demo Denmark into empty registers, and publishes its first edition.
 *
 * @returns how many rows were loaded
 */
export async function loadDemo(contexts: ServiceContexts, options: DemoOptions): Promise<number> {
  let rows = 0
  // Each service has a database of its own, and loads while the next batch is made.
  const queues = new Map<string, Promise<unknown>>()
  for (const batch of demoDenmark(options)) {
    const ctx = contexts[batch.service]!
    const load = () => ctx.write('demo.load', { kind: batch.table, ids: [] }, (em) => insertRows(em, batch.table, batch.columns))
    const previous = queues.get(batch.service)
    // At most one batch waits behind the one that is being loaded, so that memory stays small.
    await previous
    queues.set(batch.service, load())
    rows += Object.values<unknown[]>(batch.columns)[0]?.length ?? 0
  }
  await Promise.all(queues.values())
  await publishFirstEdition(contexts, { lastQuarter: lastClosedQuarter(options.now), synthetic: true, now: options.now })
  return rows
}

/** Freezes every service's national tables as edition 1, and opens it. Does nothing when there is an edition already. */
export async function publishFirstEdition(
  contexts: ServiceContexts,
  { lastQuarter, synthetic, now }: { lastQuarter: Quarter; synthetic: boolean; now: Date },
): Promise<void> {
  if (!(await isEmpty(contexts[oversight.name]!, 'edition'))) return
  const id = 'edition-1'
  const children = await contexts[institutions.name]!.read<{ id: string; children: number }>('select id, children from municipality')
  await Promise.all([
    publishInstitutions(contexts[institutions.name]!, id, lastQuarter),
    publishIncidents(contexts[incidents.name]!, id, lastQuarter),
    publishComplaints(contexts[complaints.name]!, id, lastQuarter),
    publishNotifications(contexts[notifications.name]!, id, lastQuarter, children),
  ])
  await openEdition(contexts[oversight.name]!, { id, number: 1, firstQuarter: '2021K1', lastQuarter, publishedAt: now, synthetic })
}
