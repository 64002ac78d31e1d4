import { draftEdition, editionDraft, holdsDemoRows, type ServiceContext } from '@tilsynsblik/service-kit'
import { freezeSeries } from '@tilsynsblik/statistics'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { complaintAttributes, complaintFigures, countedComplaints } from '../domain/published.ts'
import { editionRecords } from '../queries/edition-records.ts'

/** The next edition's national tables of complaints: filed by quarter, how they ended by year. */
export async function draftComplaintTables(ctx: ServiceContext, edition: number, lastQuarter: Quarter) {
  const draft = await draftEdition(ctx, edition, async (before) => {
    const records = await editionRecords(ctx, lastQuarter)
    return freezeSeries(complaintFigures, { total: records, byTable: { 'complaints-by-outcome': records } }, before, edition)
  })
  return editionDraft(draft, await holdsDemoRows(ctx, 'complaint'), {
    population: 'complaints',
    attributes: complaintAttributes,
    counted: countedComplaints,
  })
}
