import { complaints, draftComplaints, publishComplaints } from '@tilsynsblik/complaints'
import { draftIncidents, incidents, publishIncidents } from '@tilsynsblik/incidents'
import { institutions, publishInstitutions } from '@tilsynsblik/institutions'
import { draftNotifications, drawSimilar, notifications, publishNotifications } from '@tilsynsblik/notifications'
import { openEdition, oversight, type NewEdition } from '@tilsynsblik/oversight'
import { everPublished } from '@tilsynsblik/service-kit'
import type { FrozenCell } from '@tilsynsblik/statistics'
import { quarterOf, type Quarter } from '@tilsynsblik/vocabulary'
import { attackEditions } from './attack-edition.ts'
import type { ServiceContexts } from './service-principal.ts'

export interface EditionWish {
  lastQuarter: Quarter
  synthetic: boolean
  now: Date
}

/** The edition would tell of fewer than five records; it was not published. */
export class UnsafeEdition extends Error {
  override readonly name = 'UnsafeEdition'
}

/**
 * Freezes every service's national tables as the next edition, and opens it. Earlier editions stay as they are. Nothing is
 * written before the tables, together with everything published so far, have been attacked in vain.
 *
 * @throws UnsafeEdition naming the cells that could be found out
 */
export async function publishEdition(contexts: ServiceContexts, { lastQuarter, synthetic, now }: EditionWish): Promise<NewEdition> {
  const number = await nextNumber(contexts)
  const id = `edition-${number}`
  const drafts = await draftEdition(contexts, number, lastQuarter)
  await refuseUnsafe(contexts, drafts)
  await Promise.all([
    publishInstitutions(contexts[institutions.name]!, id, lastQuarter),
    publishIncidents(contexts[incidents.name]!, id, drafts.incidents),
    publishComplaints(contexts[complaints.name]!, id, drafts.complaints),
    publishNotifications(contexts[notifications.name]!, id, drafts.notifications),
  ])
  await drawSimilar(contexts[notifications.name]!, lastQuarter)
  const edition = { id, number, firstQuarter: await firstQuarter(contexts, lastQuarter), lastQuarter, publishedAt: now, synthetic }
  await openEdition(contexts[oversight.name]!, edition)
  return edition
}

type Drafts = Record<'incidents' | 'complaints' | 'notifications', FrozenCell[]>

/** What each service would publish. */
export async function draftEdition(contexts: ServiceContexts, number: number, lastQuarter: Quarter): Promise<Drafts> {
  const children = await contexts[institutions.name]!.read<{ id: string; children: number }>('select id, children from municipality')
  const [ofIncidents, ofComplaints, ofNotifications] = await Promise.all([
    draftIncidents(contexts[incidents.name]!, number, lastQuarter),
    draftComplaints(contexts[complaints.name]!, number, lastQuarter),
    draftNotifications(contexts[notifications.name]!, number, lastQuarter, children),
  ])
  return { incidents: ofIncidents, complaints: ofComplaints, notifications: ofNotifications }
}

async function refuseUnsafe(contexts: ServiceContexts, drafts: Drafts): Promise<void> {
  const [ofIncidents, ofComplaints, ofNotifications] = await Promise.all(
    [incidents, complaints, notifications].map(({ name }) => everPublished(contexts[name]!)),
  )
  const findings = await attackEditions({
    incidents: [...ofIncidents!, ...drafts.incidents],
    complaints: [...ofComplaints!, ...drafts.complaints],
    notifications: [...ofNotifications!, ...drafts.notifications],
  })
  if (findings.length === 0) return
  const told = findings.slice(0, 10).map(({ population, cell, lower, upper }) => `${population}: ${cell} (${lower} to ${upper})`)
  throw new UnsafeEdition(`Udgaven er ikke offentliggjort: ${findings.length} små tal kunne regnes ud af den:\n${told.join('\n')}`)
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
      contexts[name]!.read<{ number: number | null }>(
        `select max(substring(edition from '^edition-(\\d+)$')::int) as number from published_cell`,
      ),
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
