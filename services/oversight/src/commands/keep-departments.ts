import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Quarter } from '@tilsynsblik/vocabulary'
import type { OperatingDepartment } from '../domain/overview-facts.ts'

/** Opens a quarter for every department, homes or not, and learns whose each one is. What is open already stays as it is. */
export async function keepDepartments(ctx: ServiceContext, departments: readonly OperatingDepartment[], quarter: Quarter): Promise<void> {
  if (departments.length === 0) return
  await ctx.write('overview.open', { kind: 'quarterly_overview', ids: departments.map(({ id }) => `${id}@${quarter}`) }, async (tx) => {
    const columns = [departments.map(({ id }) => id), departments.map(({ name }) => name), departments.map(({ operatorId }) => operatorId)]
    await statement(
      tx,
      `insert into quarterly_overview (department_id, quarter, department_name, operator_id, status, edition, revision)
       select id, $4, name, operator_id, 'OPEN', 1, 1 from unnest($1::text[], $2::text[], $3::text[]) as department (id, name, operator_id)
       on conflict (department_id, quarter) do nothing`,
      [...columns, quarter],
    )
    await statement(
      tx,
      `update quarterly_overview set operator_id = department.operator_id
       from unnest($1::text[], $2::text[]) as department (id, operator_id)
       where department_id = department.id and quarterly_overview.operator_id is null`,
      [columns[0], columns[2]],
    )
  })
}
