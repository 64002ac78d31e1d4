import { publicHolidays } from '@tilsynsblik/vocabulary'

/** A year or two more than the register will be asked for. */
const years = Array.from({ length: 51 }, (_, n) => 2000 + n)
const holidays = years.flatMap((year) => [...publicHolidays(year)]).sort()

/**
 * Keeps the roll-up in step with the rows, in the transaction of the statement that wrote them and whoever wrote it.
 *
 * What a notification says by itself is added and taken away exactly as its rows come, change and go. What takes two tables, support
 * and courses, is counted again for the municipalities and quarters touched: a statement that writes several tables counts them
 * several times and comes to the same. A municipality is counted again by one transaction at a time, so that none overlooks the
 * other's rows.
 */
export const tallySql = `
create or replace function app.receipt_due(day date) returns date language sql immutable set search_path = pg_catalog as $$
  select day + later from generate_series(1, 20) as later
  where extract(isodow from day + later) < 6 and day + later <> all ('{${holidays.join(',')}}'::date[])
  order by later offset 5 limit 1
$$;

create or replace function app.hold_tallies(places text[]) returns void language sql volatile set search_path = pg_catalog as $$
  select pg_advisory_xact_lock(hashtextextended('tally ' || place, 0)) from (select distinct unnest(places) as place order by 1) as held
$$;

create or replace function app.tally_courses(places text[], first_day date, last_day date) returns void
language plpgsql volatile set search_path = pg_catalog, public as $$
declare
  from_day constant date := date_trunc('quarter', first_day);
  until_day constant date := date_trunc('quarter', last_day) + interval '3 months';
begin
  perform app.hold_tallies(places);
  with fresh as materialized (
    select notification.municipality_id, to_char(started_on, 'YYYY"K"Q') as quarter, notifier, kind, count(*)::int as courses
    from childrens_house_course join notification on id = notification_id
    where notification.municipality_id = any(places) and started_on >= from_day and started_on < until_day
    group by 1, 2, 3, 4
  ), gone as (
    update notification_tally set courses = 0
    where municipality_id = any(places) and quarter >= to_char(from_day, 'YYYY"K"Q') and quarter < to_char(until_day, 'YYYY"K"Q')
      and courses > 0 and (municipality_id, quarter, notifier, kind) not in (select municipality_id, quarter, notifier, kind from fresh)
  )
  insert into notification_tally as known
    (municipality_id, quarter, notifier, kind, received, assessed_in_time, receipt_expected, receipt_in_time, courses)
  select municipality_id, quarter, notifier, kind, 0, 0, 0, 0, courses from fresh order by 1, 2, 3, 4
  on conflict (municipality_id, quarter, notifier, kind) do update set courses = excluded.courses where known.courses <> excluded.courses;
end $$;

create or replace function app.tally_support(places text[], first_day date, last_day date) returns void
language plpgsql volatile set search_path = pg_catalog, public as $$
declare
  from_day constant date := date_trunc('quarter', first_day);
  until_day constant date := date_trunc('quarter', last_day) + interval '3 months';
begin
  perform app.hold_tallies(places);
  with fresh as materialized (
    select notification.municipality_id, to_char(received_on, 'YYYY"K"Q') as quarter, notifier, notification.kind, support.kind as support,
           started_on - received_on as days, count(*)::int as supported
    from notification join support_measure as support on notification_id = id
    where notification.municipality_id = any(places) and received_on >= from_day and received_on < until_day
    group by 1, 2, 3, 4, 5, 6
  ), gone as (
    delete from support_tally
    where municipality_id = any(places) and quarter >= to_char(from_day, 'YYYY"K"Q') and quarter < to_char(until_day, 'YYYY"K"Q')
      and (municipality_id, quarter, notifier, kind, support, days) not in (select municipality_id, quarter, notifier, kind, support, days from fresh)
  )
  insert into support_tally as known select * from fresh
  on conflict (municipality_id, quarter, notifier, kind, support, days) do update set supported = excluded.supported
    where known.supported <> excluded.supported;
end $$;

create or replace function app.tally_notifications() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  places text[];
  first_day date;
  last_day date;
begin
  ${['INSERT', 'UPDATE', 'DELETE'].map(addedUp).join('\n  els')}
  end if;
  if tg_op = 'INSERT' then return null; end if;
  -- What followed these notifications stands in other tables; it moves with them when they change place, day, notifier or kind.
  if tg_op = 'UPDATE' then
    select array_agg(distinct municipality_id), min(received_on), max(received_on) into places, first_day, last_day from (
      (select id, municipality_id, received_on, notifier, kind from removed except select id, municipality_id, received_on, notifier, kind from added)
      union all
      (select id, municipality_id, received_on, notifier, kind from added except select id, municipality_id, received_on, notifier, kind from removed)
    ) as moved;
  else
    select array_agg(distinct municipality_id), min(received_on), max(received_on) into places, first_day, last_day from removed;
  end if;
  if places is null then return null; end if;
  perform app.tally_support(places, first_day, last_day);
  select min(started_on), max(started_on) into first_day, last_day from childrens_house_course where notification_id in (select id from removed);
  if first_day is not null then perform app.tally_courses(places, first_day, last_day); end if;
  return null;
end $$;

create or replace function app.tally_support_measures() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  touched uuid[];
  places text[];
  first_day date;
  last_day date;
begin
  if tg_op = 'INSERT' then touched := array(select notification_id from added);
  elsif tg_op = 'DELETE' then touched := array(select notification_id from removed);
  else touched := array(select notification_id from removed union select notification_id from added);
  end if;
  select array_agg(distinct municipality_id), min(received_on), max(received_on)
    into places, first_day, last_day from notification where id = any(touched);
  if places is not null then perform app.tally_support(places, first_day, last_day); end if;
  return null;
end $$;

create or replace function app.tally_childrens_house_courses() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  touched uuid[];
  places text[];
  first_day date;
  last_day date;
begin
  if tg_op = 'INSERT' then
    select array_agg(notification_id), min(started_on), max(started_on) into touched, first_day, last_day from added;
  elsif tg_op = 'DELETE' then
    select array_agg(notification_id), min(started_on), max(started_on) into touched, first_day, last_day from removed;
  else
    select array_agg(notification_id), min(started_on), max(started_on) into touched, first_day, last_day
    from (select notification_id, started_on from removed union all select notification_id, started_on from added) as either;
  end if;
  select array_agg(distinct municipality_id) into places from notification where id = any(touched);
  if places is not null then perform app.tally_courses(places, first_day, last_day); end if;
  return null;
end $$;

revoke all on function app.receipt_due(date), app.hold_tallies(text[]), app.tally_courses(text[], date, date), app.tally_support(text[], date, date),
  app.tally_notifications(), app.tally_support_measures(), app.tally_childrens_house_courses() from public;
grant execute on function app.receipt_due(date) to notifications_statistics;
${['notification', 'support_measure', 'childrens_house_course'].map(triggers).join('')}`

/** The sums of the rows that came, less the sums of those that went. */
function addedUp(operation: string): string {
  const sides = {
    INSERT: [['added', 1]],
    UPDATE: [
      ['added', 1],
      ['removed', -1],
    ],
    DELETE: [['removed', -1]],
  }[operation]!
  const rows = sides.map(([side, sign]) => `select ${sign} as number, ${side}.* from ${side}`).join(' union all ')
  return `if tg_op = '${operation}' then
    with due as materialized (
      select day, app.receipt_due(day) as due from (select distinct received_on as day from (${rows}) as touched) as days
    )
    insert into notification_tally as known
      (municipality_id, quarter, notifier, kind, received, assessed_in_time, receipt_expected, receipt_in_time, courses)
    select municipality_id, to_char(received_on, 'YYYY"K"Q'), notifier, kind, sum(number),
           coalesce(sum(number) filter (where assessed_late is false), 0), coalesce(sum(number) filter (where notifier <> 'ANONYMOUS'), 0),
           coalesce(sum(number) filter (where notifier <> 'ANONYMOUS' and receipt_sent_on <= due), 0), 0
    from (${rows}) as touched join due on day = received_on
    group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (municipality_id, quarter, notifier, kind) do update
      set received = known.received + excluded.received, assessed_in_time = known.assessed_in_time + excluded.assessed_in_time,
          receipt_expected = known.receipt_expected + excluded.receipt_expected, receipt_in_time = known.receipt_in_time + excluded.receipt_in_time
      where (excluded.received, excluded.assessed_in_time, excluded.receipt_expected, excluded.receipt_in_time) <> (0, 0, 0, 0);`
}

function triggers(table: string): string {
  const routine = `execute function app.tally_${table}s()`
  return `
create or replace trigger tally_added after insert on public.${table} referencing new table as added for each statement ${routine};
create or replace trigger tally_changed after update on public.${table} referencing old table as removed new table as added for each statement ${routine};
create or replace trigger tally_removed after delete on public.${table} referencing old table as removed for each statement ${routine};`
}
