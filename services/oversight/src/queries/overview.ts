import { scopeOf, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'

export interface QuarterlyOverviewRow {
  id: string
  departmentName: string
  quarter: Quarter
  status: 'OPEN' | 'COUNTED'
  countedAt: string | null
}

/** The caller's department in one quarter. */
export async function quarterlyOverview(ctx: ServiceContext, quarter: Quarter): Promise<QuarterlyOverviewRow | null> {
  const [row] = await ctx.read<QuarterlyOverviewRow>(
    `select department_id || '@' || quarter as id, department_name as "departmentName", quarter, status, counted_at as "countedAt"
     from quarterly_overview where department_id = $1 and quarter = $2`,
    [scopeOf(ctx), quarter],
  )
  return row ?? null
}
