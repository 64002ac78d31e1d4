import { isUuid, type ReportState } from '@tilsynsblik/vocabulary'
import type { ServiceContext } from '@tilsynsblik/service-kit'

/** As much of a file as decides who may read it; no state, while it belongs to a draft. */
export interface AttachmentStanding {
  id: string
  filedAt: string | null
  state: ReportState | null
  crimeSuspected: boolean | null
}

/** Null when there is no such file in the caller's sight. */
export async function attachmentStanding(ctx: ServiceContext, id: string): Promise<AttachmentStanding | null> {
  if (!isUuid(id)) return null
  const [row] = await ctx.read<AttachmentStanding>(
    `select report_attachment.id, filed_at as "filedAt", state, crime_suspected as "crimeSuspected"
     from report_attachment left join incident on incident.id = incident_id where report_attachment.id = $1`,
    [id],
  )
  return row ?? null
}
