import { insertRows, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'

export interface CountedQuarters {
  departments: readonly { id: string; name: string }[]
  quarters: readonly Quarter[]
  countedAt: Date
}

/**
 * Opens the overviews of departments whose figures were imported: their closed quarters are counted. An overview that is
 * there already stays as it is.
 *
 * @returns how many were opened
 */
export async function countQuarters(ctx: ServiceContext, { departments, quarters, countedAt }: CountedQuarters): Promise<number> {
  const overviews = departments.flatMap((department) => quarters.map((quarter) => ({ department, quarter })))
  if (overviews.length === 0) return 0
  const ids = overviews.map(({ department, quarter }) => `${department.id}@${quarter}`)
  return ctx.write('overview.count', { kind: 'quarterly_overview', ids }, (em) =>
    insertRows(
      em,
      'quarterly_overview',
      {
        department_id: overviews.map(({ department }) => department.id),
        quarter: overviews.map(({ quarter }) => quarter),
        department_name: overviews.map(({ department }) => department.name),
        status: overviews.map(() => 'COUNTED'),
        counted_at: overviews.map(() => countedAt.toISOString()),
      },
      ['department_id', 'quarter'],
    ),
  )
}
