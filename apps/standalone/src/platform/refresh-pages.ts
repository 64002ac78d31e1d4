import { complaints } from '@tilsynsblik/complaints'
import { incidents } from '@tilsynsblik/incidents'
import { institutions } from '@tilsynsblik/institutions'
import { drawSimilar, notifications } from '@tilsynsblik/notifications'
import { countQuarters, oversight, wishEdition } from '@tilsynsblik/oversight'
import { lastClosedQuarter, quarterOf, quartersBetween, type Quarter } from '@tilsynsblik/vocabulary'
import type { ServiceContexts } from './service-principal.ts'

/**
 * What the pages show of imported records: the departments' closed quarters at once; the next edition of the national
 * figures when the product runs, as it is published through the gateway.
 */
export async function refreshPages(contexts: ServiceContexts, now: Date): Promise<void> {
  const departments = await contexts[institutions.name]!.read<{ id: string; name: string }>(
    'select id, name from operating_department where id in (select department_id from institution)',
  )
  const lastQuarter = lastClosedQuarter(now)
  await countQuarters(contexts[oversight.name]!, {
    departments,
    quarters: quartersBetween(await firstQuarter(contexts, lastQuarter), lastQuarter),
  })
  await drawSimilar(contexts[notifications.name]!, lastQuarter)
  await wishEdition(contexts[oversight.name]!)
}

/** The quarter of the earliest record; the last one when there is none. */
async function firstQuarter(contexts: ServiceContexts, lastQuarter: Quarter): Promise<Quarter> {
  const earliest = async (service: { name: string }, day: string, table: string) =>
    (await contexts[service.name]!.read<{ first: string | null }>(`select min(${day})::text as first from ${table}`))[0]!.first
  const [quarter, ...days] = await Promise.all([
    earliest(institutions, 'quarter', 'occupancy'),
    earliest(incidents, 'occurred_on', 'incident'),
    earliest(complaints, 'filed_on', 'complaint'),
    earliest(notifications, 'received_on', 'notification'),
  ])
  const quarters = [lastQuarter, quarter, ...days.map((day) => day && quarterOf(day))].filter((known) => known != null)
  return quarters.sort()[0]!
}
