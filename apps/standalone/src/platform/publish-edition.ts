import { complaints, publishComplaints } from '@tilsynsblik/complaints'
import { incidents, publishIncidents } from '@tilsynsblik/incidents'
import { institutions, publishInstitutions } from '@tilsynsblik/institutions'
import { notifications, publishNotifications } from '@tilsynsblik/notifications'
import { openEdition, oversight, type NewEdition } from '@tilsynsblik/oversight'
import { quarterOf, type Quarter } from '@tilsynsblik/vocabulary'
import type { ServiceContexts } from './service-principal.ts'

export interface EditionWish {
  lastQuarter: Quarter
  synthetic: boolean
  now: Date
}

/** Freezes every service's national tables as the next edition, and opens it. Earlier editions stay as they are. */
export async function publishEdition(contexts: ServiceContexts, { lastQuarter, synthetic, now }: EditionWish): Promise<NewEdition> {
  const number = await nextNumber(contexts)
  const id = `edition-${number}`
  const children = await contexts[institutions.name]!.read<{ id: string; children: number }>('select id, children from municipality')
  await Promise.all([
    publishInstitutions(contexts[institutions.name]!, id, lastQuarter),
    publishIncidents(contexts[incidents.name]!, id, lastQuarter),
    publishComplaints(contexts[complaints.name]!, id, lastQuarter),
    publishNotifications(contexts[notifications.name]!, id, lastQuarter, children),
  ])
  const edition = { id, number, firstQuarter: await firstQuarter(contexts, lastQuarter), lastQuarter, publishedAt: now, synthetic }
  await openEdition(contexts[oversight.name]!, edition)
  return edition
}

/** Are there rows of demo Denmark in the registers? Their source keys say so. */
export async function holdsDemoData(contexts: ServiceContexts): Promise<boolean> {
  const found = await contexts[incidents.name]!.read(`select 1 from incident where source_key like 'demo:%' limit 1`)
  return found.length > 0
}

/** One more than any edition that was opened, or begun: cells that a stopped publication left must not be mixed with new ones. */
async function nextNumber(contexts: ServiceContexts): Promise<number> {
  const begun = await Promise.all(
    [institutions, incidents, complaints, notifications].map(({ name }) =>
      contexts[name]!.read<{ number: number | null }>(`select max(substring(edition from '^edition-(\\d+)$')::int) as number from published_cell`),
    ),
  )
  const opened = await contexts[oversight.name]!.read<{ number: number | null }>('select max(number) as number from edition')
  return 1 + Math.max(...[...begun, opened].map(([row]) => row!.number ?? 0))
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
