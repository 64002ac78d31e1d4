import { statement, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'
import { held } from '../data/past-quarter.ts'
import { lastPastQuarter, retention } from '../domain/retention.ts'

/**
 * Removes alarms that need not be kept any more, and what was agreed about them; one in a quarter under a hold stays. That each was
 * there, and went, is in the audit.
 *
 * @returns how many were removed
 */
export async function removePastAlarms(ctx: ServiceContext, today: CalendarDate): Promise<number> {
  const past = await ctx.read<{ id: string }>(`select id from use_alarm where quarter <= $1 and not ${held('use_alarm')} order by id`, [
    lastPastQuarter(today, retention.alarm),
  ])
  if (past.length === 0) return 0
  const ids = past.map(({ id }) => id)
  await ctx.write('use-alarm.remove', { kind: retention.alarm.kind, ids }, async (tx) => {
    await statement(tx, 'delete from use_dialogue where alarm_id = any ($1::uuid[])', [ids])
    await statement(tx, 'delete from use_alarm where id = any ($1::uuid[])', [ids])
  })
  return ids.length
}
