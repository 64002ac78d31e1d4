import { beginEdition, everPublished, publishFigures, type ServiceContext } from '@tilsynsblik/service-kit'
import { freezeSeries, type FrozenCell } from '@tilsynsblik/statistics'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { complaintFigures } from '../domain/published.ts'
import { editionRecords } from '../queries/edition-records.ts'

/** The next edition's national tables of complaints, as they would be published: filed by quarter, how they ended by year. */
export async function draftComplaints(ctx: ServiceContext, edition: number, lastQuarter: Quarter): Promise<FrozenCell[]> {
  await beginEdition(ctx, edition)
  const [before, records] = await Promise.all([everPublished(ctx), editionRecords(ctx, lastQuarter)])
  return freezeSeries(complaintFigures, { total: records, byTable: { 'complaints-by-outcome': records } }, before, edition)
}

/** Freezes them. */
export async function publishComplaints(ctx: ServiceContext, edition: string, cells: readonly FrozenCell[]): Promise<number> {
  return publishFigures(ctx, edition, cells)
}
