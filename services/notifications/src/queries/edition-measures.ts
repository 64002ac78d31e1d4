import type { ServiceContext } from '@tilsynsblik/service-kit'
import { dayAfter, type Quarter } from '@tilsynsblik/vocabulary'
import type { Measured } from '../domain/published.ts'

/** Medians and shares of the support that notifications were followed by, by table: the measures of the national survey. */
export async function editionMeasures(ctx: ServiceContext, lastQuarter: Quarter): Promise<Record<string, Measured[]>> {
  const rows = await ctx.read<Measured & { table: string }>(measuresSql, [dayAfter(lastQuarter)])
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ table }) => table)].map(([table, own]) => [
      table,
      own.map(({ period, category, value }) => ({ period, category, value })),
    ]),
  )
}

// Two years pooled, as the survey does it.
const measuresSql = `
  with supported as (
    select left(received_on::text, 4) as year, notification.kind <> 'CONCERN' as abuse, started_on - received_on as days
    from notification join support_measure on notification_id = notification.id where received_on < $1::date
  ), median as (
    select year, percentile_cont(0.5) within group (order by days) as days from supported where abuse group by year
  ), shares as (
    select avg((days <= 59)::int) filter (where abuse) as abuse_59, avg((days <= 59)::int) filter (where not abuse) as other_59,
           avg((days >= 360)::int) filter (where abuse) as abuse_360, avg((days < 30)::int) filter (where abuse) as abuse_30
    from supported where year in ('2021', '2022')
  )
  select 'abuse-follow-up' as "table", year as period, 'medianDaysToSupport' as category, days::float as value from median
  union all
  select 'days-to-support', '2021-2022', category, value::float
  from shares cross join lateral (values ('abuseWithin59Share', abuse_59), ('otherWithin59Share', other_59),
    ('abuse360Share', abuse_360), ('abuseWithin30Share', abuse_30)) as figure (category, value)
  where value is not null`
