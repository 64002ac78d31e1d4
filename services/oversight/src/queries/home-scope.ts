import type { ServiceContext } from '@tilsynsblik/service-kit'

/** Whose home it is. */
export interface HomeScopeRow {
  authorityId: string
  departmentId: string | null
  closedOn: string | null
}

/** Null when there is no such home within the caller's scope. */
export async function homeScope(ctx: ServiceContext, institutionId: string): Promise<HomeScopeRow | null> {
  const [row] = await ctx.read<HomeScopeRow>(
    `select authority_id as "authorityId", department_id as "departmentId", closed_on::text as "closedOn" from home_scope where institution_id = $1`,
    [institutionId],
  )
  return row ?? null
}
