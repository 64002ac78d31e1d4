import { institutions } from '@tilsynsblik/institutions'
import { countQuarters, oversight, type NewEdition } from '@tilsynsblik/oversight'
import { lastClosedQuarter, quartersBetween } from '@tilsynsblik/vocabulary'
import { holdsDemoData, publishEdition } from './publish-edition.ts'
import type { ServiceContexts } from './service-principal.ts'

/** What the pages show of imported records: the next edition of the national figures, and the departments' closed quarters. */
export async function refreshPages(contexts: ServiceContexts, now: Date): Promise<NewEdition> {
  const lastQuarter = lastClosedQuarter(now)
  const edition = await publishEdition(contexts, { lastQuarter, synthetic: await holdsDemoData(contexts), now })
  const departments = await contexts[institutions.name]!.read<{ id: string; name: string }>(
    'select id, name from operating_department where id in (select department_id from institution)',
  )
  await countQuarters(contexts[oversight.name]!, {
    departments,
    quarters: quartersBetween(edition.firstQuarter, lastQuarter),
    countedAt: now,
  })
  return edition
}
