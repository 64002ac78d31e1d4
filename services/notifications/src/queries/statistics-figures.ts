import type { ServiceContext } from '@tilsynsblik/service-kit'
import { firstQuarterOf, lastQuarterOf, type Period } from '@tilsynsblik/vocabulary'
import { figuresOf, trendFrom, type FigureRow, type NotificationFigures } from '../domain/statistics.ts'

export interface NotificationStatistics {
  period: Period
  own: NotificationFigures | null
  similar: NotificationFigures | null
  similarTo: string[]
  country: NotificationFigures
}

/**
 * The figures of a period, of every area the caller may see: a municipality its own, its group when the period is a year that
 * has one, and the country; an authority the country. One statement on the roll-up.
 */
export async function notificationStatistics(ctx: ServiceContext, period: Period): Promise<NotificationStatistics> {
  const [first, last] = [firstQuarterOf(period), lastQuarterOf(period)]
  const municipality = ctx.principal.persona === 'caseworker' ? ctx.principal.scope : null
  const rows = await ctx.read<FigureRow>(municipality === null ? countrySql : `${ownSql} union all ${countrySql}`, [
    first,
    last,
    trendFrom(first),
    ...(municipality === null ? [] : [municipality, yearOf(first, last)]),
  ])
  return {
    period,
    own: figuresOf(rows, 'OWN'),
    similar: figuresOf(rows, 'SIMILAR'),
    similarTo: rows.filter(({ part }) => part === 'member').map(({ category }) => category),
    country: figuresOf(rows, 'COUNTRY')!,
  }
}

/** The year that a period is; null for any other period. */
function yearOf(first: string, last: string): string | null {
  const year = first.slice(0, 4)
  return first === `${year}K1` && last === `${year}K4` ? year : null
}

const countrySql = `select 'COUNTRY' as area, figure.* from app.country_figures($1, $2, $3) as figure`

const ownSql = `
  select 'OWN' as area, figure.* from app.notification_figures(array[$4::text], $1, $2, $3) as figure
  union all
  select 'SIMILAR', figure.* from app.similar_figures($5) as figure
  union all
  select 'GROUP', 'AREA', similar_id, 'member', 'member', false, null from similar_municipality where municipality_id = $4 and year = $5`
