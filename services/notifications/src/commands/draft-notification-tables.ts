import { draftEdition, editionDraft, holdsDemoRows, type PublishedFigure, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'
import { asPublished, countedNotifications, keepPublished, notificationAttributes, safeTables } from '../domain/published.ts'

/**
 * The next edition's national tables of notifications of concern. In the whole country every cell counts hundreds of
 * children; the lowest and highest rate of a municipality are rates, not counts.
 *
 * @param children children aged 0-17 by municipality, from the register that owns them
 */
export async function draftNotificationTables(
  ctx: ServiceContext,
  edition: number,
  lastQuarter: Quarter,
  children: readonly { id: string; children: number }[],
) {
  const draft = await draftEdition(ctx, edition, async (before) => {
    const parts = await Promise.all([
      ctx.read<PublishedFigure>(countsSql, [lastQuarter]),
      ctx.read<PublishedFigure>(followUpSql, [lastQuarter]),
      ctx.read<PublishedFigure>(daysToSupportSql),
      ctx.read<PublishedFigure>(childrensHouseSql, [lastQuarter, children.map((row) => row.id), children.map((row) => row.children)]),
    ])
    return keepPublished(safeTables(parts.flat()).map(asPublished), before, edition)
  })
  return editionDraft(draft, await holdsDemoRows(ctx, 'notification'), {
    population: 'notifications',
    attributes: notificationAttributes,
    counted: countedNotifications,
  })
}

const countsSql = `
  with counted as (
    select quarter, left(quarter, 4) as year, notifier, sum(received) as number, sum(received) filter (where kind <> 'CONCERN') as abuse
    from notification_tally where quarter <= $1 and received > 0 group by 1, 2, 3
  )
  select 'notifications' as "table", quarter as period, 'all' as category, sum(number)::float as value from counted group by quarter
  union all select 'notifications', quarter, 'abuse', coalesce(sum(abuse), 0)::float from counted group by quarter
  union all select 'notifications-by-notifier', year, notifier, sum(number)::float from counted where year || 'K4' <= $1 group by year, notifier
  union all select 'abuse-by-notifier', year, notifier, coalesce(sum(abuse), 0)::float from counted where year || 'K4' <= $1 group by year, notifier`

const followUpSql = `
  with abuse as (
    select notification.id, child_id, received_on, left(received_on::text, 4) as year, started_on, support_measure.kind as support
    from notification left join support_measure on notification_id = notification.id
    where notification.kind <> 'CONCERN' and left(received_on::text, 4) || 'K4' <= $1
  ), police as (
    -- A child that nobody could name yet is one child.
    select distinct on (year, coalesce(police_report.child_id, notification_id::text)) year, crime
    from police_report join abuse on abuse.id = notification_id
    order by year, coalesce(police_report.child_id, notification_id::text), reported_on, crime
  ), per_year as (
    select year, count(distinct child_id)::float as children, count(started_on)::float as supported,
           percentile_cont(0.5) within group (order by started_on - received_on) as median_days
    from abuse group by year
  ), crimes as (
    select year, count(*)::float as victims, count(*) filter (where crime = 'VIOLENCE')::float as violence,
           count(*) filter (where crime = 'SEXUAL')::float as sexual, count(*) filter (where crime = 'OTHER')::float as other
    from police group by year
  )
  select 'abuse-follow-up' as "table", year as period, category, value
  from per_year join crimes using (year)
  cross join lateral (values ('children', children), ('supported', supported), ('medianDaysToSupport', median_days),
    ('childrenWithPoliceReport', victims), ('crimeViolence', violence), ('crimeSexual', sexual), ('crimeOther', other)) as figure (category, value)
  where value is not null
  union all
  select 'support-kinds', year, support, count(*)::float from abuse where support is not null group by year, support`

// Two years pooled, as the survey does it.
const daysToSupportSql = `
  with supported as (
    select notification.kind <> 'CONCERN' as abuse, started_on - received_on as days
    from notification join support_measure on notification_id = notification.id
    where received_on >= date '2021-01-01' and received_on < date '2023-01-01'
  ), shares as (
    select avg((days <= 59)::int) filter (where abuse) as abuse_59, avg((days <= 59)::int) filter (where not abuse) as other_59,
           avg((days >= 360)::int) filter (where abuse) as abuse_360, avg((days < 30)::int) filter (where abuse) as abuse_30
    from supported
  )
  select 'days-to-support' as "table", '2021-2022' as period, category, value::float
  from shares cross join lateral (values ('abuseWithin59Share', abuse_59), ('otherWithin59Share', other_59),
    ('abuse360Share', abuse_360), ('abuseWithin30Share', abuse_30)) as figure (category, value)
  where value is not null`

const childrensHouseSql = `
  with course as (
    select left(started_on::text, 4) as year, municipality_id, count(*) as courses from childrens_house_course
    where left(started_on::text, 4) || 'K4' <= $1 group by 1, 2
  ), rate as (
    select years.year, coalesce(courses, 0) as courses, 1000.0 * coalesce(courses, 0) / nullif(children, 0) as per_thousand
    from (select distinct year from course) as years
    cross join unnest($2::text[], $3::int[]) as municipality (id, children)
    left join course on course.year = years.year and course.municipality_id = municipality.id
  )
  select 'childrens-house' as "table", year as period, category, value::float
  from (select year, sum(courses) as courses, min(per_thousand) as lowest, max(per_thousand) as highest from rate group by year) as whole
  cross join lateral (values ('courses', courses), ('lowestPerThousand', lowest), ('highestPerThousand', highest)) as figure (category, value)
  where value is not null`
