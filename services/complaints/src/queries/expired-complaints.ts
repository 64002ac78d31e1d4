import { mostErasedAtOnce, type RecordOfChild, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'

/** Complaints whose life ended before a day, and that were handed over. */
export async function expiredComplaints(ctx: ServiceContext, before: CalendarDate, past: number): Promise<RecordOfChild[]> {
  return ctx.read(
    `select id, child_id as "childId" from complaint
     where state in ('CLOSED', 'WITHDRAWN') and archived_at is not null and erased_at is null
       and not exists (select from complaint_event where complaint_event.complaint_id = complaint.id and at >= $1::date)
     order by filed_at, id limit ${mostErasedAtOnce} offset $2`,
    [before, past],
  )
}
