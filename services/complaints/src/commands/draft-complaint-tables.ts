import { draftEdition, editionDraft, holdsDemoRows, type ServiceContext } from '@tilsynsblik/service-kit'
import { drawSeries } from '@tilsynsblik/statistics'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { complaintFigures, complaintPopulation, countedComplaints } from '../domain/published.ts'
import { declaredReturns } from '../queries/declared-returns.ts'
import { editionRecords } from '../queries/edition-records.ts'

/**
 * The next edition's national tables of complaints: filed by quarter; what about, how they ended, how soon and what came of an
 * appeal by year; and which municipalities have reported.
 */
export async function draftComplaintTables(ctx: ServiceContext, edition: number, lastQuarter: Quarter) {
  const draft = await draftEdition(ctx, { edition, lastQuarter }, async (before) => {
    const [records, returns] = await Promise.all([editionRecords(ctx, lastQuarter), declaredReturns(ctx, lastQuarter)])
    const byTable = {
      'complaints-by-outcome': records.outcome,
      'complaints-by-time': records.time,
      'complaints-by-subject': records.subject,
      'complaints-by-appeal': records.appeal,
    }
    const { figures, spreads } = drawSeries(complaintFigures, { total: records.outcome, byTable }, before, edition)
    return { figures: [...figures, ...returns], spreads }
  })
  return editionDraft(draft, await holdsDemoRows(ctx, 'complaint'), { populations: [complaintPopulation], counted: countedComplaints })
}
