import { draftEdition, editionDraft, holdsDemoRows, type EditionFigure, type ServiceContext } from '@tilsynsblik/service-kit'
import { crowdOf, freezeSeries, type FrozenCell, isSafe } from '@tilsynsblik/statistics'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { countedMeasures, derivedCells, homesReporting, measureAttributes, measures, reports } from '../domain/published.ts'
import { editionRecords } from '../queries/edition-records.ts'

/** The next edition's national tables of the use of force. */
export async function draftIncidentTables(ctx: ServiceContext, edition: number, lastQuarter: Quarter) {
  const draft = await draftEdition(ctx, edition, (before) => incidentTables(ctx, edition, lastQuarter, before))
  return editionDraft(draft, await holdsDemoRows(ctx, 'incident'), {
    population: 'measures',
    attributes: measureAttributes,
    counted: countedMeasures,
  })
}

async function incidentTables(
  ctx: ServiceContext,
  edition: number,
  lastQuarter: Quarter,
  before: readonly EditionFigure[],
): Promise<FrozenCell[]> {
  const records = await editionRecords(ctx, lastQuarter)
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
