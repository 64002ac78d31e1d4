import { beginEdition, everPublished, publishFigures, type ServiceContext } from '@tilsynsblik/service-kit'
import { crowdOf, freezeSeries, type FrozenCell, isSafe } from '@tilsynsblik/statistics'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { derivedCells, homesReporting, measures, reports } from '../domain/published.ts'
import { editionRecords } from '../queries/edition-records.ts'

/** The next edition's national tables of the use of force, as they would be published. */
export async function draftIncidents(ctx: ServiceContext, edition: number, lastQuarter: Quarter): Promise<FrozenCell[]> {
  await beginEdition(ctx, edition)
  const [before, records] = await Promise.all([everPublished(ctx), editionRecords(ctx, lastQuarter)])
  const ofReports = freezeSeries(
    reports,
    {
      total: records.reports,
      byTable: { 'child-account': records.account, guidance: records.guidance, registration: records.registration },
    },
    before,
    edition,
  )
  // Measures less reports are the further measures: where these are few, their quarter shows no measures.
  const further = Map.groupBy(records.further, ({ quarter }) => quarter)
  const withheld = new Set([...further].filter(([, some]) => !isSafe(crowdOf(some))).map(([quarter]) => quarter))
  const ofMeasures = freezeSeries(
    measures,
    { total: records.measures, byTable: { 'measures-by-section': records.section }, withheld },
    before,
    edition,
  )
  const cells = [...ofReports, ...ofMeasures]
  return [...cells, ...derivedCells(cells), ...homesReporting(cells, records.reports, before, edition)]
}

/** Freezes them. */
export async function publishIncidents(ctx: ServiceContext, edition: string, cells: readonly FrozenCell[]): Promise<number> {
  return publishFigures(ctx, edition, cells)
}
