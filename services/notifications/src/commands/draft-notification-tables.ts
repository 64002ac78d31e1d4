import {
  draftEdition,
  type DrawnEdition,
  type EditionFigure,
  editionDraft,
  holdsDemoRows,
  type ServiceContext,
} from '@tilsynsblik/service-kit'
import { drawSeries } from '@tilsynsblik/statistics'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { countedNotifications, notificationPopulations } from '../domain/figure-meaning.ts'
import { abuse, abusedChildren, concern, courses, derivedCells, measuredCells } from '../domain/published.ts'
import { editionMeasures } from '../queries/edition-measures.ts'
import { editionRecords } from '../queries/edition-records.ts'

/** The next edition's national tables of notifications of concern. No number is of one municipality, nor its lowest or highest (S1). */
export async function draftNotificationTables(ctx: ServiceContext, edition: number, lastQuarter: Quarter) {
  const draft = await draftEdition(ctx, { edition, lastQuarter }, (before) => notificationTables(ctx, edition, lastQuarter, before))
  return editionDraft(draft, await holdsDemoRows(ctx, 'notification'), {
    populations: notificationPopulations,
    counted: countedNotifications,
  })
}

async function notificationTables(
  ctx: ServiceContext,
  edition: number,
  lastQuarter: Quarter,
  before: readonly EditionFigure[],
): Promise<DrawnEdition> {
  const [records, measures] = await Promise.all([editionRecords(ctx, lastQuarter), editionMeasures(ctx, lastQuarter)])
  const drawn = [
    drawSeries(abuse, records.abuse, before, edition),
    drawSeries(concern, records.concern, before, edition),
    drawSeries(abusedChildren, records.abusedChildren, before, edition),
    drawSeries(courses, records.courses, before, edition),
  ]
  const told = drawn.flatMap(({ figures }) => figures)
  const cells = [...told, ...derivedCells(told)]
  return {
    figures: [...cells, ...measuredCells(measures, cells, { before, edition })],
    spreads: drawn.flatMap(({ spreads }) => spreads),
  }
}
