import { demoDenmark, type RowBatch } from '@tilsynsblik/demo-denmark'
import { institutions } from '@tilsynsblik/institutions'
import { notifications, recordChildren } from '@tilsynsblik/notifications'
import { insertRows, isEmpty, type ServiceContext } from '@tilsynsblik/service-kit'
import type { ServiceContexts } from './service-principal.ts'

/** What is true with and without a demo: the 98 municipalities, the five authorities, the dated rules. */
export const referenceTables: readonly string[] = ['oversight_authority', 'municipality', 'rule']

/**
 * Loads the reference data into a register that has none, all of it or nothing; and tells the register of notifications how many
 * children live in each municipality.
 *
 * It takes them from the batches of demo Denmark, which holds the files; a third of a second goes to drawing homes that
 * are not used.
 */
export async function loadReference(contexts: ServiceContexts, now: Date): Promise<void> {
  await loadMunicipalities(contexts[institutions.name]!, now)
  if (await isEmpty(contexts[notifications.name]!, 'child_population'))
    await recordChildren(contexts[notifications.name]!, await contexts[institutions.name]!.read('select id, children from municipality'))
}

async function loadMunicipalities(ctx: ServiceContext, now: Date): Promise<void> {
  if (!(await isEmpty(ctx, 'municipality'))) return
  const batches = referenceBatches(now)
  await ctx.write('reference.load', { kind: 'reference', ids: referenceTables }, async (tx) => {
    for (const { table, columns } of batches) await insertRows(tx, table, columns)
  })
}

function referenceBatches(now: Date): RowBatch[] {
  const found: RowBatch[] = []
  for (const batch of demoDenmark({ now })) {
    if (referenceTables.includes(batch.table)) found.push(batch)
    if (found.length === referenceTables.length) break
  }
  return found
}
