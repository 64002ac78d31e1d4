import { mostErasedAtOnce, type Expired, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'

/** Drafts last saved before a day. One from which a crime was told is acted on by others, and stays. */
export async function expiredDrafts(ctx: ServiceContext, before: CalendarDate): Promise<Expired[]> {
  return ctx.read(
    `select id, child_id as "childId" from report_draft
     where saved_at < $1::date and crime_suspected_at is null order by saved_at, id limit ${mostErasedAtOnce}`,
    [before],
  )
}

/** Reports voided before a day as being of another child. */
export async function expiredWrongChildren(ctx: ServiceContext, before: CalendarDate): Promise<Expired[]> {
  return ctx.read(
    `select id, child_id as "childId" from incident
     where voided = 'WRONG_CHILD' and erased_at is null
       and exists (select from report_event where report_event.incident_id = incident.id and action = 'VOIDED' and at < $1::date)
     order by id limit ${mostErasedAtOnce}`,
    [before],
  )
}

/** Reports of before a day whose life is over. A row from a file has no words here. */
export async function expiredReports(ctx: ServiceContext, before: CalendarDate): Promise<Expired[]> {
  return ctx.read(
    `select id, child_id as "childId" from incident
     where occurred_on < $1::date and author_id is not null and state in ('CLOSED', 'VOIDED') and erased_at is null
     order by occurred_on, id limit ${mostErasedAtOnce}`,
    [before],
  )
}
