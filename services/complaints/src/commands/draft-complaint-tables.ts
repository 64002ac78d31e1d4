import { draftEdition, editionDraft, holdsDemoRows, type ServiceContext } from '@tilsynsblik/service-kit'
import { freezeSeries } from '@tilsynsblik/statistics'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { complaintAttributes, complaintFigures, countedComplaints } from '../domain/published.ts'
import { declaredReturns } from '../queries/declared-returns.ts'
import { editionRecords } from '../queries/edition-records.ts'

/** The next edition's national tables of complaints: filed by quarter, how they ended by year, and which municipalities have reported. */
export async function draftComplaintTables(ctx: ServiceContext, edition: number, lastQuarter: Quarter) {
  const draft = await draftEdition(ctx, edition, async (before) => {
    const [records, returns] = await Promise.all([editionRecords(ctx, lastQuarter), declaredReturns(ctx, lastQuarter)])
    const ofComplaints = freezeSeries(complaintFigures, { total: records, byTable: { 'complaints-by-outcome': records } }, before, edition)
    return [...ofComplaints, ...returns]
  })
  return editionDraft(draft, await holdsDemoRows(ctx, 'complaint'), {
    population: 'complaints',
    attributes: complaintAttributes,
    counted: countedComplaints,
  })
}
