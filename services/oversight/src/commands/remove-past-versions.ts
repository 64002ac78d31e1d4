import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import { held } from '../data/past-quarter.ts'
import { retention } from '../domain/retention.ts'

/**
 * Removes signed editions that need not be kept any more, and writes down that they were there; one under a hold stays. The
 * row policy says the same again: the job cannot remove what is not past.
 *
 * @returns how many were removed
 */
export async function removePastVersions(ctx: ServiceContext, today: CalendarDate, now: Date): Promise<number> {
  const past = await ctx.read<{ id: string }>(`select department_id || '@' || quarter || '/' || edition as id ${pastSql} order by 1`, [
    today,
  ])
  if (past.length === 0) return 0
  const ids = past.map(({ id }) => id)
  return ctx.write('overview-version.remove', { kind: 'overview_version', ids }, async (tx) => {
    const removed = await statement(
      tx,
      `with gone as (
         delete from overview_version using (select department_id, quarter, edition ${pastSql}) as past
         where overview_version.department_id = past.department_id and overview_version.quarter = past.quarter and overview_version.edition = past.edition
         returning overview_version.*
       )
       insert into archive_log (department_id, quarter, edition, operator_id, hash, keep_until, rule, removed_at)
       select department_id, quarter, edition, operator_id, hash, keep_until, $2, $3 from gone returning 1`,
      [today, retention.version.code, now],
    )
    return removed.length
  })
}

const pastSql = `
  from overview_version as version where version.keep_until <= $1::date and not ${held('version')}`
