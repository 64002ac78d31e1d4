import {
  draftEdition,
  type DrawnEdition,
  editionDraft,
  holdsDemoRows,
  type EditionFigure,
  type EditionWish,
  type ServiceContext,
} from '@tilsynsblik/service-kit'
import { crowdOf, drawSeries, isSafe } from '@tilsynsblik/statistics'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { changesOnYear } from '../domain/change-on-year.ts'
import { expectedMonths, type CountedHomes } from '../domain/counted-homes.ts'
import { derivedFigures, steadyFigures } from '../domain/derived-figures.ts'
import { counted, populations } from '../domain/figure-meaning.ts'
import { homeMonths, isTellable, measures, reports } from '../domain/published.ts'
import { editionCrowds } from '../queries/edition-crowds.ts'
import { editionMonths } from '../queries/edition-months.ts'
import { editionRecords, type EditionRecords } from '../queries/edition-records.ts'

/** What the tables of an edition are drawn from, beside the records here. */
export interface IncidentWish extends EditionWish {
  /** As the register of homes tells them. */
  homes: CountedHomes
}

/** The next edition's national tables of the use of force. */
export async function draftIncidentTables(ctx: ServiceContext, wish: IncidentWish) {
  const draft = await draftEdition(ctx, wish, (before) => incidentTables(ctx, wish, before))
  return editionDraft(draft, await holdsDemoRows(ctx, 'incident'), { populations, counted })
}

async function incidentTables(
  ctx: ServiceContext,
  { edition, lastQuarter, homes }: IncidentWish,
  before: readonly EditionFigure[],
): Promise<DrawnEdition> {
  const [records, months, crowds] = await Promise.all([
    editionRecords(ctx, lastQuarter),
    editionMonths(ctx, lastQuarter),
    editionCrowds(ctx, lastQuarter),
  ])
  const ofReports = drawSeries(reports, { total: records.reports, byTable: byTableOf(records) }, before, edition)
  const ofMeasures = drawSeries(
    measures,
    { total: records.measures, byTable: { 'measures-by-section': records.section }, withheld: withoutMeasures(records) },
    before,
    edition,
  )
  const ofMonths = drawSeries(homeMonths, { total: months, byTable: { 'returns-by-authority': months } }, before, edition)
  const drawn = [...ofReports.figures, ...ofMeasures.figures, ...ofMonths.figures].filter(({ category }) => isTellable(category))
  const cells = [...drawn, ...derivedFigures(drawn)]
  return {
    figures: [
      ...cells,
      ...steadyFigures('homesReporting', new Map(crowds.map(({ year, homes: some }) => [year, some])), cells, before),
      ...steadyFigures('children', new Map(crowds.map(({ year, children }) => [year, children])), cells, before),
      ...expectedMonths(drawn, homes, before),
      ...changesOnYear({ cells, records: records.reports, homes, before }),
    ],
    spreads: [...ofReports.spreads, ...ofMeasures.spreads, ...ofMonths.spreads],
  }
}

function byTableOf(records: EditionRecords) {
  return {
    'child-account': records.account,
    guidance: records.guidance,
    registration: records.registration,
    'reports-by-authority-quarter': records.authority,
    'account-by-authority': records.accountByAuthority,
    'guidance-by-authority': records.guidanceByAuthority,
    'registration-by-authority': records.registrationByAuthority,
  }
}

/** Measures less reports are the further measures: where these are few, their quarter shows no measures. */
function withoutMeasures({ further }: EditionRecords): Set<Quarter> {
  const byQuarter = Map.groupBy(further, ({ quarter }) => quarter)
  return new Set([...byQuarter].filter(([, some]) => !isSafe(crowdOf(some))).map(([quarter]) => quarter))
}
