import { mostErasedAtOnce, type RecordOfChild, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'

/** Cases closed before a day, and handed over. */
export async function expiredCases(ctx: ServiceContext, before: CalendarDate, past: number): Promise<RecordOfChild[]> {
  return ctx.read(
    `select id, child_id as "childId" from notification_case
     where state = 'CLOSED' and closed_at < $1::date and archived_at is not null and erased_at is null
     order by closed_at, id limit ${mostErasedAtOnce} offset $2`,
    [before, past],
  )
}
