import type { ServiceContext } from '@tilsynsblik/service-kit'
import { type CalendarDate, isUuid } from '@tilsynsblik/vocabulary'

export interface EmployeeStanding {
  id: string
  staffId: string
  employedFrom: CalendarDate
  leftOn: CalendarDate | null
}

/** One employee of a home, for a command to decide on; null when the caller has no such employee. */
export async function employeeById(ctx: ServiceContext, institutionId: string, id: string): Promise<EmployeeStanding | null> {
  return isUuid(id) ? first(ctx, 'id = $2', [institutionId, id]) : null
}

/** The caller herself, when the home has her on its register and she has not left. */
export async function ownEmployment(ctx: ServiceContext, institutionId: string): Promise<EmployeeStanding | null> {
  return first(ctx, 'staff_id = $2 and left_on is null', [institutionId, ctx.principal.userId])
}

async function first(ctx: ServiceContext, condition: string, params: readonly string[]): Promise<EmployeeStanding | null> {
  const [row] = await ctx.read<EmployeeStanding>(
    `select id, staff_id as "staffId", employed_from::text as "employedFrom", left_on::text as "leftOn"
     from employee where institution_id = $1 and ${condition} order by employed_from desc limit 1`,
    params,
  )
  return row ?? null
}
