import { mostErasedAtOnce, type RecordOfChild, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate } from '@tilsynsblik/vocabulary'

/** Drafts last saved before a day. One from which a crime was told is acted on by others, and stays. */
export async function expiredDrafts(ctx: ServiceContext, before: CalendarDate, past: number): Promise<RecordOfChild[]> {
  return ctx.read(
    `select id, child_id as "childId" from report_draft
     where saved_at < $1::date and crime_suspected_at is null order by saved_at, id limit ${mostErasedAtOnce} offset $2`,
    [before, past],
  )
}

/** A file that is part of no report, and whose child it was kept for. */
export interface UnfiledAttachment {
  id: string
  reportId: string
  childId: string | null
}

/** Files brought before a day that belong to no draft, and that nobody has made a part of the report they were brought for. */
export async function unfiledAttachments(ctx: ServiceContext, before: CalendarDate, past: number): Promise<UnfiledAttachment[]> {
  return ctx.read(
    `select file.id, file.incident_id as "reportId", incident.child_id as "childId"
     from report_attachment as file left join incident on incident.id = file.incident_id
     where file.filed_at is null and file.added_at < $1::date
       and not exists (select from report_draft where report_draft.id = file.incident_id)
     order by file.added_at, file.id limit ${mostErasedAtOnce} offset $2`,
    [before, past],
  )
}

/** Reports voided before a day as being of another child. */
export async function expiredWrongChildren(ctx: ServiceContext, before: CalendarDate, past: number): Promise<RecordOfChild[]> {
  return ctx.read(
    `select id, child_id as "childId" from incident
     where voided = 'WRONG_CHILD' and erased_at is null
       and exists (select from report_event where report_event.incident_id = incident.id and action = 'VOIDED' and at < $1::date)
     order by id limit ${mostErasedAtOnce} offset $2`,
    [before, past],
  )
}

/** Reports of before a day whose life is over. A row from a file has no words here. */
export async function expiredReports(ctx: ServiceContext, before: CalendarDate, past: number): Promise<RecordOfChild[]> {
  return ctx.read(
    `select id, child_id as "childId" from incident
     where occurred_on < $1::date and author_id is not null and state in ('CLOSED', 'VOIDED') and erased_at is null
     order by occurred_on, id limit ${mostErasedAtOnce} offset $2`,
    [before, past],
  )
}
