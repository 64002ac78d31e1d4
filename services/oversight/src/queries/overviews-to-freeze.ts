import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'
import type { Told } from '../domain/overview-corrections.ts'
import { oldestToFreeze } from '../domain/overview-life.ts'

/** A quarter whose figures are still to be frozen. */
export interface OpenOverview {
  departmentId: string
  quarter: Quarter
  /** What the department's last frozen quarter told of earlier ones; empty before the first. */
  told: Told
  /** Homes with an alarm in the quarter. */
  alarmed: string[]
}

/** Closed quarters that nobody has frozen, oldest first: corrections are told against what the quarter before has told. */
export async function quartersToFreeze(ctx: ServiceContext, lastClosed: Quarter): Promise<Quarter[]> {
  const rows = await ctx.read<{ quarter: Quarter }>(
    `select distinct quarter from quarterly_overview where status = 'OPEN' and quarter between $1 and $2 order by quarter`,
    [oldestToFreeze(lastClosed), lastClosed],
  )
  return rows.map(({ quarter }) => quarter)
}

/** The departments of one such quarter. */
export async function overviewsToFreeze(ctx: ServiceContext, quarter: Quarter): Promise<OpenOverview[]> {
  return ctx.read<OpenOverview>(
    `select department_id as "departmentId", quarter,
            coalesce((select earlier.frozen -> 'told' from quarterly_overview as earlier
                      where earlier.department_id = overview.department_id and earlier.quarter < overview.quarter and earlier.frozen is not null
                      order by earlier.quarter desc limit 1), '{}') as told,
            array(select institution_id from use_alarm
                  where use_alarm.department_id = overview.department_id and use_alarm.quarter = overview.quarter) as alarmed
     from quarterly_overview as overview where status = 'OPEN' and quarter = $1 order by department_id`,
    [quarter],
  )
}
