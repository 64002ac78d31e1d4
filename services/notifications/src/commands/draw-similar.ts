import { insertRows, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { fewestSimilar } from '../data/figures.sql.ts'
import { similarMunicipalities, type MunicipalityLevel } from '../domain/similar.ts'

/**
 * Draws, for every whole year up to a quarter that has none, with whom each municipality is compared. What is drawn stays: with
 * two groups for one year their difference would be the figures of one municipality.
 *
 * @returns the years that were drawn
 */
export async function drawSimilar(ctx: ServiceContext, lastQuarter: Quarter): Promise<string[]> {
  const rows = await ctx.read<MunicipalityLevel & { year: string }>(levelsSql, [lastQuarter])
  const years = Map.groupBy(rows, ({ year }) => year)
    .entries()
    .map(([year, levels]) => ({ year, pairs: similarMunicipalities(levels) }))
    .filter(({ pairs }) => pairs.length > 0)
    .toArray()
  for (const { year, pairs } of years)
    await ctx.write('similar.draw', { kind: 'similar_municipality', ids: [year] }, async (tx) => {
      await insertRows(tx, 'similar_municipality', {
        municipality_id: pairs.map(({ municipalityId }) => municipalityId),
        year: pairs.map(() => year),
        similar_id: pairs.map(({ similarId }) => similarId),
      })
    })
  return years.map(({ year }) => year)
}

// A country of too few municipalities has no groups.
const levelsSql = `
  with received as (
    select municipality_id, left(quarter, 4) as year, sum(received)::int as received from notification_tally
    where left(quarter, 4) || 'K4' <= $1 group by 1, 2
  )
  select year, population.municipality_id as id, children, coalesce(received, 0) as received
  from (select distinct year from received) as years
  cross join child_population as population
  left join received using (municipality_id, year)
  where not exists (select from similar_municipality as drawn where drawn.year = years.year)
    and (select count(children) from child_population) > ${fewestSimilar}
  order by year, id`
