import { draftEdition, editionDraft, type EditionFigure, type PublishedFigure, type ServiceContext } from '@tilsynsblik/service-kit'
import { drawSeries } from '@tilsynsblik/statistics'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { childDayPopulation, childDays, countedChildDays, yearsByAuthority } from '../domain/published.ts'
import { editionOccupancy } from '../queries/edition-occupancy.ts'

/** The edition's tables of homes and exposure: the country and its authorities, never one home, and nobody in it. */
export async function draftInstitutionTables(ctx: ServiceContext, edition: number, lastQuarter: Quarter) {
  const draft = await draftEdition(ctx, { edition, lastQuarter }, (before) => institutionTables(ctx, edition, lastQuarter, before))
  return editionDraft(draft, false, { populations: [childDayPopulation], counted: countedChildDays })
}

async function institutionTables(ctx: ServiceContext, edition: number, lastQuarter: Quarter, before: readonly EditionFigure[]) {
  const [homes, records] = await Promise.all([ctx.read<PublishedFigure>(homesSql, [lastQuarter]), editionOccupancy(ctx, lastQuarter)])
  const byTable = { 'child-days-by-authority-quarter': records }
  const { figures, spreads } = drawSeries(childDays, { total: records, byTable }, before, edition)
  return { figures: [...homes, ...figures, ...yearsByAuthority(figures)], spreads }
}

// The homes of a year are those that stand on Tilbudsportalen on its last day, for all to read.
const homesSql = `
  with year as (
    select distinct left(quarter, 4) as year from occupancy where left(quarter, 4) || 'K4' <= $1
  ), open_home as (
    select year, home.places, home.authority_id from year join institution as home
      on home.approved_from <= (year || '-12-31')::date and (home.closed_on is null or home.closed_on > (year || '-12-31')::date)
  )
  select 'homes' as "table", year as period, 'homes' as category, count(*)::float as value from open_home group by year
  union all
  select 'homes', year, 'places', sum(places)::float from open_home group by year
  union all
  select 'homes-by-authority', year, authority_id, count(*)::float from open_home group by year, authority_id`
