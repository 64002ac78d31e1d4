import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import { held } from '../data/past-quarter.ts'
import { keptUntil, lastPastQuarter, retention } from '../domain/retention.ts'

/**
 * Clears quarters whose working copy need not be kept any more, signed or not: what homes answered and the department wrote, why it was
 * returned, what was frozen of each home, and told of it. The department's own figures stay, and so does what was signed; one under a
 * hold is left alone.
 *
 * @returns how many were cleared
 */
export async function removePastCopies(ctx: ServiceContext, today: CalendarDate, now: Date): Promise<number> {
  const past = await ctx.read<{ departmentId: string; quarter: string; hash: string }>(
    `select department_id as "departmentId", quarter, figures_hash as hash from quarterly_overview as overview
     where status <> 'OPEN' and cleared_at is null and quarter <= $1 and not ${held('overview')} order by quarter, department_id`,
    [lastPastQuarter(today, retention.workingCopy)],
  )
  const kind = retention.workingCopy.kind
  for (const { departmentId, quarter, hash } of past)
    await ctx.write('overview.clear', { kind, ids: [`${departmentId}@${quarter}`] }, async (tx) => {
      const which = 'department_id = $1 and quarter = $2'
      // First the overview: nobody writes in it while it is cleared, and a hold set since the question keeps it whole.
      const cleared = await statement(
        tx,
        `update quarterly_overview set cleared_at = $3, returned_by = null, returned_from = null, returned_at = null, returned_because = null,
                frozen = frozen - 'told', revision = revision + 1 where ${which} and not ${held('quarterly_overview')} returning 1`,
        [departmentId, quarter, now],
      )
      if (cleared.length === 0) return
      await statement(tx, `delete from overview_section where ${which}`, [departmentId, quarter])
      await statement(tx, `delete from overview_story where ${which}`, [departmentId, quarter])
      await statement(
        tx,
        `insert into archive_log (department_id, quarter, edition, operator_id, hash, keep_until, rule, removed_at)
         select department_id, quarter, 0, operator_id, $3, $4, $5, $6 from quarterly_overview where ${which}`,
        [
          departmentId,
          quarter,
          hash,
          keptUntil(`${quarter.slice(0, 4)}-12-31` as CalendarDate, retention.workingCopy),
          retention.workingCopy.code,
          now,
        ],
      )
    })
  return past.length
}
