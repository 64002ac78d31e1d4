import type { ServiceContext } from '@tilsynsblik/service-kit'
import { addDays, calendarDateOf, daysOf, type ChildAccount, type LegalSection, type Period } from '@tilsynsblik/vocabulary'

export interface IncidentFactsRow {
  reports: number
  measures: number
  children: number
  notPermitted: number
  /** At least one measure outside the law, and the child was hurt. */
  notPermittedWithInjury: number
  accountAttached: number
  /** Neither the child's account nor a valid reason: see `validReasons`. */
  accountMissing: number
  guidanceAsked: number
  guidanceGiven: number
  late: number
  /** max over the days d of the period of the late reports of d - 29 .. d. */
  mostLateIn30Days: number
  bySection: { section: LegalSection; measures: number }[]
  silence: { monthsWithReports: number; monthsDeclaredZero: number; monthsMissing: number }
}

export interface HomeInPeriod {
  institutionId: string
  period: Period
  /** Only what happened while the home was this department's. */
  departmentId?: string | null
}

/**
 * What the register knows of many homes in many periods, in one statement. A home outside the caller's scope gets what
 * the caller may see of it: nothing, which is why the gateway asks the register of homes first.
 *
 * Months that are not over at `now` are neither missing nor zero, and are left out. An account that is to follow is
 * missing when 30 days have passed since registration at `now`.
 */
export async function incidentFacts(ctx: ServiceContext, keys: readonly HomeInPeriod[], now: Date): Promise<IncidentFactsRow[]> {
  const days = keys.map((key) => daysOf(key.period))
  return ctx.read<IncidentFactsRow>(
    `with asked as (
       select * from unnest($1::text[], $2::date[], $3::date[], $7::text[]) with ordinality as asked (institution_id, from_day, until_day, department_id, n)
     ), report as (
       select asked.n, incident.id, incident.child_id, incident.occurred_on, incident.account, incident.guidance, incident.late,
              incident.injury, incident.registered_at
       from asked join incident on incident.institution_id = asked.institution_id
         and incident.occurred_on >= asked.from_day and incident.occurred_on < asked.until_day and incident.voided is null ${ofDepartment(keys)}
     ), section_count as (
       select n, section, count(*)::int as measures, array_agg(distinct report.id) as ids,
              count(distinct report.id) filter (where injury <> 'NONE')::int as injured
       from report join measure on measure.incident_id = report.id group by n, section
     ), section_facts as (
       select n, sum(measures)::int as measures,
              coalesce(max(cardinality(ids)) filter (where section = 'OTHER_NOT_PERMITTED'), 0) as not_permitted,
              coalesce(max(injured) filter (where section = 'OTHER_NOT_PERMITTED'), 0) as not_permitted_with_injury,
              jsonb_agg(jsonb_build_object('section', section, 'measures', measures) order by measures desc, section) as by_section
       from section_count group by n
     ), facts as (
       select n, count(*)::int as reports, count(distinct child_id)::int as children,
              count(*) filter (where account = 'ATTACHED')::int as account_attached,
              count(*) filter (where not account = any($5) and not (account = 'TO_FOLLOW' and registered_at >= $6::timestamptz))::int as account_missing,
              count(*) filter (where guidance <> 'UNKNOWN')::int as guidance_asked,
              count(*) filter (where guidance = 'YES')::int as guidance_given,
              count(*) filter (where late)::int as late
       from report group by n
     ), late_run as (
       select n, max(late)::int as most_late from (
         select n, count(*) over (partition by n order by occurred_on range between interval '29 days' preceding and current row) as late
         from report where late
       ) as thirty_days group by n
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
            coalesce(not_permitted, 0) as "notPermitted", coalesce(not_permitted_with_injury, 0) as "notPermittedWithInjury",
            coalesce(account_attached, 0) as "accountAttached", coalesce(account_missing, 0) as "accountMissing",
            coalesce(guidance_asked, 0) as "guidanceAsked", coalesce(guidance_given, 0) as "guidanceGiven", coalesce(late, 0) as late,
            coalesce(most_late, 0) as "mostLateIn30Days", coalesce(by_section, '[]') as "bySection",
            jsonb_build_object('monthsWithReports', coalesce(with_reports, 0), 'monthsDeclaredZero', coalesce(declared_zero, 0),
              'monthsMissing', coalesce(months - with_reports - declared_zero, 0)) as silence
     from asked left join facts using (n) left join section_facts using (n) left join late_run using (n) left join heard using (n)
     order by asked.n`,
    [
      keys.map((key) => key.institutionId),
      days.map((day) => day.from),
      days.map((day) => day.until),
      firstDayOfMonth(now),
      ['ATTACHED', ...validReasons],
      new Date(now.getTime() - daysToFollow * 86_400_000).toISOString(),
      keys.map(({ departmentId }) => departmentId ?? null),
    ],
  )
}

/** Asked only of who is granted the column. A report keeps the department it was written in, wherever the home goes after. */
export function ofDepartment(keys: readonly { departmentId?: string | null }[]): string {
  return keys.some(({ departmentId }) => departmentId)
    ? 'and (asked.department_id is null or incident.department_id = asked.department_id)'
    : ''
}

/** Why a report may be without the child's account for good (indicator 6 of the risk model). */
const validReasons: readonly ChildAccount[] = ['DECLINED', 'CANNOT_COMMUNICATE']

/** How long an account may be on its way. */
const daysToFollow = 30

/** Months before this day are over. */
function firstDayOfMonth(now: Date): string {
  const today = calendarDateOf(now)
  return addDays(today, 1 - Number(today.slice(8)))
}
