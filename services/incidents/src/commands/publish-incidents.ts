import { inTable, publishFigures, type PublishedFigure, type ServiceContext } from '@tilsynsblik/service-kit'
import { recodeUnsafe, type Atom } from '@tilsynsblik/statistics'
import { dayAfter, type Quarter } from '@tilsynsblik/vocabulary'

/** The edition's national tables of the use of force, by quarter and by year; small categories recoded everywhere. */
export async function publishIncidents(ctx: ServiceContext, edition: string, lastQuarter: Quarter): Promise<number> {
  const until = dayAfter(lastQuarter)
  const [totals, sections, accounts, guidance, registration] = await Promise.all([
    ctx.read<PublishedFigure>(totalsSql, [until, lastQuarter]),
    ctx.read<Atom>(atomsSql('measure.section', 'join measure on measure.incident_id = incident.id'), [until]),
    ctx.read<Atom>(atomsSql('incident.account'), [until]),
    ctx.read<Atom>(atomsSql('incident.guidance'), [until]),
    ctx.read<Atom>(atomsSql("case when incident.late then 'late' else 'onTime' end"), [until]),
  ])
  return publishFigures(ctx, edition, [
    ...totals,
    ...inTable('measures-by-section', recodeUnsafe(sections, { into: 'OTHER_PERMITTED' })),
    ...inTable('child-account', recodeUnsafe(accounts, { into: 'OTHER' })),
    ...inTable('guidance', recodeUnsafe(guidance, { into: 'UNKNOWN' })),
    ...inTable('registration', recodeUnsafe(registration, { into: 'onTime' })),
  ])
}

const quarterOfDay = `to_char(occurred_on, 'YYYY"K"Q')`

/** Cells of one variable over all quarters; a category that a quarter lacks is an empty cell, not an absent one. */
function atomsSql(variable: string, join = ''): string {
  return `
    with cell as (
      select ${quarterOfDay} as period, ${variable} as category, count(*)::int as value,
             count(distinct incident.child_id)::int as children, count(distinct incident.institution_id)::int as homes
      from incident ${join} where occurred_on < $1::date group by 1, 2
    )
    select period, category, coalesce(value, 0) as value, coalesce(children, 0) as children, coalesce(homes, 0) as homes
    from (select distinct period from cell) as quarters cross join (select distinct category from cell) as categories
    left join cell using (period, category)`
}

const totalsSql = `
  with report as (
    select incident.*, ${quarterOfDay} as quarter, left(occurred_on::text, 4) as year from incident where occurred_on < $1::date
  ), not_permitted as (
    select distinct incident_id from measure where section = 'OTHER_NOT_PERMITTED'
  )
  select 'incidents' as "table", quarter as period, 'reports' as category, count(*)::float as value from report group by quarter
  union all
  select 'incidents', quarter, 'measures', count(*)::float from report join measure on incident_id = report.id group by quarter
  union all
  select 'incidents', quarter, 'notPermitted', count(*)::float from report join not_permitted on incident_id = report.id group by quarter
  union all
  select 'incidents-year', year, category, value from (
    select year, count(*)::float as reports, count(distinct institution_id)::float as homes,
           count(*) filter (where account = 'ATTACHED')::float as attached
    from report where year || 'K4' <= $2 group by year
  ) as whole_year
  cross join lateral (values ('reports', reports), ('homesReporting', homes), ('accountAttached', attached)) as figure (category, value)`
