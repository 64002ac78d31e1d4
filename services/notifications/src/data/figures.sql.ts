/** Fewer municipalities than this are no group: their sum would say too much about each. */
export const fewestSimilar = 5

/**
 * The figures of some municipalities, as rows (slice, category, part, measure, amount). One definition for a municipality, a group
 * and the country; who reads what is decided by who calls:
 *
 * - app.notification_figures runs as its caller, whom the row policies of the tallies show the own municipality;
 * - app.country_figures and app.similar_figures run as the owner, ask who is there, and give sums alone. Where a count of theirs
 *   is 1 to 4, every count of that part of the table is null, so that the total gives none of them away.
 *
 * Counts of a part divide its notifications completely, also those of which nothing is said: what is left over is a count too.
 */
export const figuresSql = `
create or replace function app.notification_figures(places text[], first_quarter text, last_quarter text, trend_from text)
returns table (slice text, category text, part text, measure text, counts boolean, amount double precision)
language sql stable set search_path = pg_catalog, public as $$
  with population as materialized (
    select municipality_id, children from child_population where places is null or municipality_id = any(places)
  ), tally as materialized (
    select tallied.*, kind <> 'CONCERN' as abuse, quarter >= first_quarter as asked,
           exists (select from population where population.municipality_id = tallied.municipality_id and children is not null) as recorded
    from notification_tally as tallied
    where (places is null or municipality_id = any(places)) and quarter >= least(trend_from, first_quarter) and quarter <= last_quarter
  ), summed as (
    select case grouping(abuse, notifier, kind) when 7 then 'ALL' when 3 then 'CONCERN' when 5 then 'NOTIFIER' else 'KIND' end as slice,
           coalesce(case when abuse then 'ABUSE' when not abuse then 'OTHER' end, notifier, kind, '') as category,
           coalesce(sum(received) filter (where abuse), 0) as abused, coalesce(sum(received) filter (where not abuse), 0) as other,
           sum(received) as received, sum(assessed_in_time) as assessed, sum(receipt_expected) as expected, sum(receipt_in_time) as receipt,
           sum(courses) as courses, coalesce(sum(received) filter (where recorded), 0) as recorded,
           coalesce(sum(received) filter (where recorded and abuse), 0) as recorded_abuse,
           coalesce(sum(courses) filter (where recorded), 0) as recorded_courses
    from tally where asked group by grouping sets ((), (abuse), (notifier), (kind))
    union all
    select 'QUARTER', quarter, coalesce(sum(received) filter (where abuse), 0), coalesce(sum(received) filter (where not abuse), 0),
           sum(received), sum(assessed_in_time), sum(receipt_expected), sum(receipt_in_time), sum(courses),
           coalesce(sum(received) filter (where recorded), 0), coalesce(sum(received) filter (where recorded and abuse), 0),
           coalesce(sum(courses) filter (where recorded), 0)
    from tally where quarter >= trend_from group by quarter
  ), by_day as materialized (
    select case grouping(abuse, notifier, kind) when 7 then 'ALL' when 3 then 'CONCERN' when 5 then 'NOTIFIER' else 'KIND' end as slice,
           coalesce(case when abuse then 'ABUSE' when not abuse then 'OTHER' end, notifier, kind, '') as category,
           days, sum(supported) as supported
    from (
      select kind <> 'CONCERN' as abuse, notifier, kind, days, supported from support_tally
      where (places is null or municipality_id = any(places)) and quarter >= first_quarter and quarter <= last_quarter
    ) as followed
    group by grouping sets ((days), (abuse, days), (notifier, days), (kind, days))
  ), placed as (
    select *, sum(supported) over (partition by slice, category order by days) as until_here,
           sum(supported) over (partition by slice, category) as whole
    from by_day
  ), reaction as (
    select slice, category, sum(supported) as supported, coalesce(sum(supported) filter (where days < 30), 0) as under_30,
           coalesce(sum(supported) filter (where days >= 30 and days < 60), 0) as under_60,
           coalesce(sum(supported) filter (where days >= 60 and days < 360), 0) as under_360,
           coalesce(sum(supported) filter (where days >= 360), 0) as from_360,
           -- The middle one, or the mean of the middle two.
           (min(days) filter (where until_here >= floor((whole + 1) / 2)) + min(days) filter (where until_here >= ceil((whole + 1) / 2))) / 2.0 as median
    from placed group by slice, category
  ), kinds_of_support as (
    select support, sum(supported) as supported from support_tally
    where kind <> 'CONCERN' and (places is null or municipality_id = any(places)) and quarter >= first_quarter and quarter <= last_quarter
    group by support
  ), child as (
    -- A child is counted once in a year, and as the victim of the crime reported first: day and crime as one text.
    select substr(min(reported_on::text || crime), 11) as crime
    from notification left join police_report on notification_id = notification.id
    where notification.kind <> 'CONCERN' and notification.child_id is not null and (places is null or notification.municipality_id = any(places))
      and received_on >= (left(first_quarter, 4) || '-01-01')::date and received_on <= (left(first_quarter, 4) || '-12-31')::date
      -- Two years cannot be added, nor a year divided.
      and first_quarter = left(first_quarter, 4) || 'K1' and last_quarter = left(first_quarter, 4) || 'K4'
    group by notification.municipality_id, notification.child_id
  ), people as (
    select sum(children) as children, count(*) as municipalities, count(*) - count(children) as unrecorded from population
  )
  select slice, category, part, measure, counts, case when counts then coalesce(amount, 0) else amount end
  from summed left join reaction using (slice, category) cross join people
  cross join lateral (values
    ('received', 'abuse', true, abused::float), ('received', 'other', true, other::float),
    ('assessed', 'inTime', true, assessed), ('assessed', 'notInTime', true, received - assessed),
    ('receipt', 'inTime', true, receipt), ('receipt', 'notInTime', true, expected - receipt), ('receipt', 'nobody', true, received - expected),
    ('courses', 'courses', true, courses),
    ('rates', 'all', false, round(1000.0 * summed.recorded / people.children, 1)),
    ('rates', 'abuse', false, round(1000.0 * recorded_abuse / people.children, 1)),
    ('rates', 'courses', false, round(1000.0 * recorded_courses / people.children, 1)),
    ('support', 'none', true, received - coalesce(supported, 0)), ('support', 'under30', true, coalesce(under_30, 0)),
    ('support', 'under60', true, coalesce(under_60, 0)), ('support', 'under360', true, coalesce(under_360, 0)),
    ('support', 'from360', true, coalesce(from_360, 0)), ('support', 'medianDays', false, median)
  ) as figure (part, measure, counts, amount)
  where slice <> 'QUARTER' or part in ('received', 'courses', 'rates')
  union all
  select 'DAYS', (30 * least(days / 30, 12))::text, 'days', case category when 'ABUSE' then 'abuse' else 'other' end, true, sum(supported)
  from by_day where slice = 'CONCERN' group by 2, 4
  union all
  select 'SUPPORT', support, 'support', 'abuse', true, supported from kinds_of_support
  union all
  select 'CHILDREN', '', 'children', coalesce(lower(crime), 'none'), true, count(*) from child group by crime
  union all
  select 'AREA', '', 'area', measure, false, amount
  from people cross join lateral (values ('children', children), ('municipalities', municipalities), ('unrecorded', unrecorded)) as figure (measure, amount)
$$;

-- Where a part of a slice holds a count of one to four, none of that part is told.
create or replace function app.protected_figures(places text[], first_quarter text, last_quarter text, trend_from text)
returns table (slice text, category text, part text, measure text, counts boolean, amount double precision)
language sql stable set search_path = pg_catalog, app as $$
  select slice, category, part, measure, counts, case when not small then amount end
  from (
    select figure.*, bool_or(counts and amount between 1 and 4) over (
             partition by slice, case when part <> 'rates' then part when measure = 'courses' then 'courses' else 'received' end
           ) as small
    from app.notification_figures(places, first_quarter, last_quarter, trend_from) as figure
  ) as judged
$$;

create or replace function app.country_figures(first_quarter text, last_quarter text, trend_from text)
returns table (slice text, category text, part text, measure text, counts boolean, amount double precision)
language plpgsql stable security definer set search_path = pg_catalog, app as $$
begin
  if app.persona() in ('caseworker', 'supervisor', 'authority_head', 'service') then
    return query select * from app.protected_figures(null, first_quarter, last_quarter, trend_from);
  end if;
end $$;

-- Of a whole year alone: quarters of a few municipalities, taken from their year, would leave small counts.
create or replace function app.similar_figures(of_year text)
returns table (slice text, category text, part text, measure text, counts boolean, amount double precision)
language plpgsql stable security definer set search_path = pg_catalog, app as $$
declare
  members constant text[] := array(
    select similar_id from public.similar_municipality
    where municipality_id = (select app.scope('municipality')) and year = of_year
  );
begin
  if app.persona() = 'caseworker' and cardinality(members) >= ${fewestSimilar} then
    return query select * from app.protected_figures(members, of_year || 'K1', of_year || 'K4', of_year || 'K1');
  end if;
end $$;

revoke all on function app.notification_figures(text[], text, text, text), app.protected_figures(text[], text, text, text),
  app.country_figures(text, text, text), app.similar_figures(text) from public;
grant execute on function app.notification_figures(text[], text, text, text) to notifications_caseworker;
grant execute on function app.country_figures(text, text, text)
  to notifications_caseworker, notifications_supervisor, notifications_authority_head, notifications_service;
grant execute on function app.similar_figures(text) to notifications_caseworker`
