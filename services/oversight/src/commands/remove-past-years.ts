import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import { retention } from '../domain/retention.ts'

/**
 * Removes compiled years, their case papers and political versions, that need not be kept any more, and writes down that they were
 * there. A hold on any quarter of the year keeps the year.
 *
 * @returns how many were removed
 */
export async function removePastYears(ctx: ServiceContext, today: CalendarDate, now: Date): Promise<number> {
  const past = await ctx.read<{ operatorId: string; year: number }>(
    `select operator_id as "operatorId", year from yearly_orientation as orientation
     where keep_until <= $1::date and not exists (
       select from archive_hold as hold join quarterly_overview as held using (department_id, quarter)
       where held.operator_id = orientation.operator_id and left(quarter, 4)::int = orientation.year and hold.lifted_at is null)
     order by year, operator_id`,
    [today],
  )
  for (const { operatorId, year } of past)
    await ctx.write('orientation.remove', { kind: retention.year.kind, ids: [`${operatorId}@${year}`] }, async (tx) => {
      const which = 'operator_id = $1 and year = $2'
      await statement(tx, `delete from political_version where ${which}`, [operatorId, year])
      await statement(
        tx,
        `with gone as (delete from yearly_orientation where ${which} returning operator_id, year, hash, keep_until)
         insert into orientation_log (operator_id, year, hash, keep_until, rule, removed_at)
         select operator_id, year, hash, keep_until, $3, $4 from gone`,
        [operatorId, year, retention.year.code, now],
      )
    })
  return past.length
}
