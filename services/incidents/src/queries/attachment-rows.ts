import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { AttachmentKind } from '@tilsynsblik/vocabulary'

export interface AttachmentRow {
  id: string
  incidentId: string
  childId: string | null
  kind: AttachmentKind
  name: string
  mediaType: string
  bytes: number
  addedAt: string
  addedBy: string
  filedAt: string | null
  withdrawnAt: string | null
  withdrawnBy: string | null
}

/** The columns of a file without what is in it, also for the statement that keeps one. */
export const attachmentColumns = `
  id, incident_id as "incidentId", child_id as "childId", kind, name, media_type as "mediaType", bytes, added_at as "addedAt",
  added_by as "addedBy", filed_at as "filedAt", withdrawn_at as "withdrawnAt", withdrawn_by as "withdrawnBy"`

/** The files of many reports or drafts, oldest first: of a report, those that are part of it and those the caller has kept for it. */
export async function attachmentsOf(ctx: ServiceContext, incidentIds: readonly string[]): Promise<AttachmentRow[][]> {
  const rows = await ctx.readRecords<AttachmentRow>(
    'report_attachment',
    // A manager sees the files of an employee's draft, and not what an employee still holds back of a report.
    `select ${attachmentColumns} from report_attachment
     where incident_id = any($1::uuid[])
       and (filed_at is not null or added_by = $2 or not exists (select from incident where incident.id = incident_id))
     order by added_at, id`,
    [incidentIds, ctx.principal.userId],
  )
  const known = Map.groupBy(rows, (row) => row.incidentId)
  return incidentIds.map((id) => known.get(id) ?? [])
}
