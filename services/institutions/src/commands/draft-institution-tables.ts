import { draftEdition, editionDraft, type PublishedFigure, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'

/** The edition's tables of homes and exposure: the whole country, never one home, and nobody in it. */
export async function draftInstitutionTables(ctx: ServiceContext, edition: number, lastQuarter: Quarter) {
  const draft = await draftEdition(ctx, edition, () => ctx.read<PublishedFigure>(figuresSql, [lastQuarter]))
  return editionDraft(draft, false)
}

const figuresSql = `
  with year as (
    select distinct left(quarter, 4) as year from occupancy where left(quarter, 4) || 'K4' <= $1
  ), open_home as (
    select year, home.places from year join institution as home
      on home.approved_from <= (year || '-12-31')::date and (home.closed_on is null or home.closed_on > (year || '-12-31')::date)
  )
  select 'homes' as "table", year as period, 'homes' as category, count(*)::float as value from open_home group by year
  union all
  select 'homes', year, 'places', sum(places)::float from open_home group by year
  union all
  select 'child-days', quarter, 'childDays', sum(child_days)::float from occupancy where quarter <= $1 group by quarter`
