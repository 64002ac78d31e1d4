import { enqueue, insertRows, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'

export interface CountedQuarters {
  departments: readonly { id: string; name: string }[]
  quarters: readonly Quarter[]
}

/**
 * Opens the overviews of departments whose figures were imported, and asks for them to be frozen. An overview that is there
 * already stays as it is: what was frozen before a file came is corrected in the next quarter.
 *
 * @returns how many were opened
 */
export async function countQuarters(ctx: ServiceContext, { departments, quarters }: CountedQuarters): Promise<number> {
  const overviews = departments.flatMap((department) => quarters.map((quarter) => ({ department, quarter })))
  if (overviews.length === 0) return 0
  const ids = overviews.map(({ department, quarter }) => `${department.id}@${quarter}`)
  return ctx.write('overview.count', { kind: 'quarterly_overview', ids }, async (tx) => {
    await enqueue(tx, 'freeze-overviews', {}, { key: 'freeze-overviews on wish' })
    return insertRows(
      tx,
      'quarterly_overview',
      {
        department_id: overviews.map(({ department }) => department.id),
        quarter: overviews.map(({ quarter }) => quarter),
        department_name: overviews.map(({ department }) => department.name),
        status: overviews.map(() => 'OPEN'),
        edition: overviews.map(() => 1),
        revision: overviews.map(() => 1),
      },
      ['department_id', 'quarter'],
    )
  })
}
