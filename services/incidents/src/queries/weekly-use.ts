import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'

export interface WeeklyUseRow {
  institutionId: string
  departmentId: string
  /** Oldest first. */
  weeks: number[]
}

/** Reports of the `weeks` weeks up to and with `until`, of every home of a department that has any. One statement. */
export async function weeklyUse(ctx: ServiceContext, until: CalendarDate, weeks: number): Promise<WeeklyUseRow[]> {
  return ctx.read<WeeklyUseRow>(
    `with recent as (
       select institution_id, department_id, $2::int - 1 - ($1::date - occurred_on) / 7 as week, count(*)::int as reports
       from incident
       where department_id is not null and voided is null and occurred_on <= $1::date and occurred_on > $1::date - 7 * $2::int
       group by 1, 2, 3
     )
     select institution_id as "institutionId", department_id as "departmentId",
            array(select coalesce((select reports from recent where recent.institution_id = home.institution_id
                                     and recent.department_id = home.department_id and recent.week = n.week), 0)
                  from generate_series(0, $2::int - 1) as n (week) order by n.week) as weeks
     from (select distinct institution_id, department_id from recent) as home
     order by 1, 2`,
    [until, weeks],
  )
}
