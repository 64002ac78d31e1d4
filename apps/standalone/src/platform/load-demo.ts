import { demoDenmark } from '@tilsynsblik/demo-denmark'
import { drawSimilar, notifications } from '@tilsynsblik/notifications'
import { insertRows, sealColumns, type Columns, type ServiceContext } from '@tilsynsblik/service-kit'
import { lastClosedQuarter } from '@tilsynsblik/vocabulary'
import { services } from '../services-of-the-house.ts'
import { loadReference, referenceTables } from './load-reference.ts'
import type { ServiceContexts } from './service-principal.ts'

export type { ServiceContexts }

export interface DemoOptions {
  now: Date
  seed?: number
  scale?: number
}

/**
 * Loads demo Denmark into empty registers.
 *
 * @returns how many rows were loaded
 */
export async function loadDemo(contexts: ServiceContexts, options: DemoOptions): Promise<number> {
  await loadReference(contexts, options.now)
  let rows = 0
  // Each service has a database of its own, and loads while the next batch is made.
  const queues = new Map<string, Promise<unknown>>()
  for (const batch of demoDenmark(options)) {
    if (referenceTables.includes(batch.table)) continue
    const ctx = contexts[batch.service]!
    const load = () => loadBatch(ctx, batch)
    const previous = queues.get(batch.service)
    // At most one batch waits behind the one that is being loaded, so that memory stays small.
    await previous
    queues.set(batch.service, load())
    rows += Object.values<unknown[]>(batch.columns)[0]?.length ?? 0
  }
  await Promise.all(queues.values())
  await drawSimilar(contexts[notifications.name]!, lastClosedQuarter(options.now))
  return rows
}

async function loadBatch(ctx: ServiceContext, { service, table, columns }: { service: string; table: string; columns: Columns }) {
  const { tables } = services.find(({ name }) => name === service)!.database
  const closed = await sealColumns(
    ctx.words,
    tables.find(({ meta }) => meta.tableName === table)!,
    columns,
  )
  return ctx.write('demo.load', { kind: table, ids: [] }, (tx) => insertRows(tx, table, closed))
}
