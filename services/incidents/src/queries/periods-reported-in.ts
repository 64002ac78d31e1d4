import type { ServiceContext } from '@tilsynsblik/service-kit'
import { daysOf, periodEnding, type Quarter } from '@tilsynsblik/vocabulary'

export interface ReportedIn {
  departmentId: string
  quarter: Quarter
  /** How many, counted back from `quarter`. */
  quarters: number
}

/** Homes with reports that were written while the home was this department's. Which one it is now, another register knows. */
export async function periodsReportedIn(
  ctx: ServiceContext,
  { departmentId, quarter, quarters }: ReportedIn,
): Promise<{ institutionId: string; period: Quarter }[]> {
  const { from, until } = daysOf(periodEnding(quarter, quarters))
  const rows = await ctx.read<{ institutionId: string }>(
    `select distinct institution_id as "institutionId" from incident
     where department_id = $1 and occurred_on >= $2::date and occurred_on < $3::date order by 1`,
    [departmentId, from, until],
  )
  return rows.map(({ institutionId }) => ({ institutionId, period: quarter }))
}
