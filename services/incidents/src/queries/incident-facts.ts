import type { ServiceContext } from '@tilsynsblik/service-kit'
import { addDays, calendarDateOf, daysOf, type LegalSection, type Period } from '@tilsynsblik/vocabulary'

export interface IncidentFactsRow {
  reports: number
  measures: number
  children: number
  notPermitted: number
  accountAttached: number
  guidanceAsked: number
  guidanceGiven: number
  late: number
  bySection: { section: LegalSection; measures: number }[]
  silence: { monthsWithReports: number; monthsDeclaredZero: number; monthsMissing: number }
}

/**
 * What the register knows of many homes in many periods, in one statement. A home outside the caller's scope gets what
 * the caller may see of it: nothing, which is why the gateway asks the register of homes first.
 *
 * Months that are not over at `now` are neither missing nor zero, and are left out.
 */
export async function incidentFacts(
  ctx: ServiceContext,
  keys: readonly { institutionId: string; period: Period }[],
  now: Date,
): Promise<IncidentFactsRow[]> {
  const days = keys.map((key) => daysOf(key.period))
  return ctx.read<IncidentFactsRow>(
    `with asked as (
       select * from unnest($1::text[], $2::date[], $3::date[]) with ordinality as asked (institution_id, from_day, until_day, n)
     ), report as (
       select asked.n, incident.id, incident.child_id, incident.occurred_on, incident.account, incident.guidance, incident.late
       from asked join incident on incident.institution_id = asked.institution_id
         and incident.occurred_on >= asked.from_day and incident.occurred_on < asked.until_day
     ), section_count as (
       select n, section, count(*)::int as measures, array_agg(distinct report.id) as ids
       from report join measure on measure.incident_id = report.id group by n, section
     ), section_facts as (
       select n, sum(measures)::int as measures,
              coalesce(max(cardinality(ids)) filter (where section = 'OTHER_NOT_PERMITTED'), 0) as not_permitted,
              jsonb_agg(jsonb_build_object('section', section, 'measures', measures) order by measures desc, section) as by_section
       from section_count group by n
     ), facts as (
       select n, count(*)::int as reports, count(distinct child_id)::int as children,
              count(*) filter (where account = 'ATTACHED')::int as account_attached,
              count(*) filter (where guidance <> 'UNKNOWN')::int as guidance_asked,
              count(*) filter (where guidance = 'YES')::int as guidance_given,
              count(*) filter (where late)::int as late
       from report group by n
     ), month as (
       select n, asked.institution_id, month::date as month
       from asked, generate_series(from_day::timestamp, least(until_day, $4::date)::timestamp - interval '1 day', interval '1 month') as month
     ), heard as (
       select month.n, count(*)::int as months,
              count(*) filter (where reported.reports > 0)::int as with_reports,
              count(*) filter (where reported.reports is null and nil_return.institution_id is not null)::int as declared_zero
       from month
       left join (select n, date_trunc('month', occurred_on::timestamp)::date as month, count(*) as reports from report group by 1, 2) as reported
         on reported.n = month.n and reported.month = month.month
       left join nil_return on nil_return.institution_id = month.institution_id and nil_return.month = month.month
       group by month.n
     )
     select coalesce(reports, 0) as reports, coalesce(section_facts.measures, 0) as measures, coalesce(children, 0) as children,
            coalesce(not_permitted, 0) as "notPermitted", coalesce(account_attached, 0) as "accountAttached",
            coalesce(guidance_asked, 0) as "guidanceAsked", coalesce(guidance_given, 0) as "guidanceGiven", coalesce(late, 0) as late,
            coalesce(by_section, '[]') as "bySection",
            jsonb_build_object('monthsWithReports', coalesce(with_reports, 0), 'monthsDeclaredZero', coalesce(declared_zero, 0),
              'monthsMissing', coalesce(months - with_reports - declared_zero, 0)) as silence
     from asked left join facts using (n) left join section_facts using (n) left join heard using (n)
     order by asked.n`,
    [keys.map((key) => key.institutionId), days.map((day) => day.from), days.map((day) => day.until), firstDayOfMonth(now)],
  )
}

/** Months before this day are over. */
function firstDayOfMonth(now: Date): string {
  const today = calendarDateOf(now)
  return addDays(today, 1 - Number(today.slice(8)))
}
