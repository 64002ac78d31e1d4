import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'

export interface MonthRow {
  institutionId: string
  month: CalendarDate
  reports: number
  declaredAt: string | null
  declaredBy: string | null
}

/** The months from `from` until before `until`, as one home has reported them. Void reports are no reports. */
export async function monthRows(
  ctx: ServiceContext,
  institutionId: string,
  { from, until }: { from: CalendarDate; until: CalendarDate },
): Promise<MonthRow[]> {
  return ctx.read<MonthRow>(
    `select $1::text as "institutionId", begins::date::text as month, coalesce(reports, 0) as reports,
            declared_at as "declaredAt", declared_by as "declaredBy"
     from generate_series($2::date::timestamp, $3::date - interval '1 day', interval '1 month') as begins
     left join (
       select date_trunc('month', occurred_on::timestamp) as begins, count(*)::int as reports from incident
       where institution_id = $1 and voided is null and occurred_on >= $2::date and occurred_on < $3::date group by 1
     ) as reported using (begins)
     left join nil_return on nil_return.institution_id = $1 and nil_return.month = begins::date
     order by begins`,
    [institutionId, from, until],
  )
}

/** Has the home ever told the caller anything? Of a home that the caller does not oversee nothing is seen. */
export async function isHeardOf(ctx: ServiceContext, institutionId: string): Promise<boolean> {
  const [row] = await ctx.read<{ heard: boolean }>(
    `select exists (select from incident where institution_id = $1) or exists (select from nil_return where institution_id = $1) as heard`,
    [institutionId],
  )
  return row!.heard
}

/** Whose home it is: by its children, else by what it has reported. */
export async function scopesOfHome(
  ctx: ServiceContext,
  institutionId: string,
): Promise<{ authorityId: string; departmentId: string | null } | null> {
  const [row] = await ctx.read<{ authorityId: string; departmentId: string | null }>(
    `select authority_id as "authorityId", department_id as "departmentId" from (
       (select authority_id, department_id, 1 as place from stay where institution_id = $1 order by moved_in_on desc limit 1)
       union all (select authority_id, department_id, 2 from incident where institution_id = $1 order by occurred_on desc limit 1)
       union all (select authority_id, department_id, 3 from nil_return where institution_id = $1 order by month desc limit 1)
     ) as known order by place limit 1`,
    [institutionId],
  )
  return row ?? null
}
