import type { ServiceContext } from '@tilsynsblik/service-kit'
import { daysOf, type CalendarDate, type Period } from '@tilsynsblik/vocabulary'
import { ofDepartment } from './incident-facts.ts'

export interface MonthReportsRow {
  /** Its first day. */
  month: CalendarDate
  reports: number
}

export interface MonthsKey {
  institutionId: string
  period: Period
  /** How many, counted back from the last month of the period. */
  months: number
  /** Only what happened while the home was this department's. */
  departmentId?: string | null
}

/**
 * Reports of many homes month by month, oldest first, in one statement; months without reports are left out.
 *
 * Not a part of incidentFacts: three years of months are three times its reading, and the pages that ask for the facts of
 * a home show no months.
 */
export async function reportsByMonth(ctx: ServiceContext, keys: readonly MonthsKey[]): Promise<MonthReportsRow[][]> {
  const rows = await ctx.read<{ n: number; months: MonthReportsRow[] }>(
    `with counted as (
       select asked.n, date_trunc('month', occurred_on::timestamp)::date as month, count(*)::int as reports
       from unnest($1::text[], $2::date[], $3::int[], $4::text[]) with ordinality as asked (institution_id, until_day, months, department_id, n)
       join incident on incident.institution_id = asked.institution_id
         and occurred_on >= (until_day - make_interval(months => months))::date and occurred_on < until_day and voided is null ${ofDepartment(keys)}
       group by asked.n, 2
     )
     select n::int, jsonb_agg(jsonb_build_object('month', month, 'reports', reports) order by month) as months from counted group by n`,
    [
      keys.map((key) => key.institutionId),
      keys.map((key) => daysOf(key.period).until),
      keys.map((key) => key.months),
      keys.map((key) => key.departmentId ?? null),
    ],
  )
  const answers: MonthReportsRow[][] = keys.map(() => [])
  for (const { n, months } of rows) answers[n - 1] = months
  return answers
}
