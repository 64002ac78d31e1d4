import type { ServiceContext } from '@tilsynsblik/service-kit'

export interface AttachmentContentRow {
  id: string
  childId: string | null
  name: string
  mediaType: string
  content: Buffer
}

type SealedRow = AttachmentContentRow & { incidentId: string }

/** What is in one file; null for one that was erased. */
export async function attachmentContent(ctx: ServiceContext, id: string): Promise<AttachmentContentRow | null> {
  const [row] = await ctx.readRecords<SealedRow>(
    'report_attachment',
    'select id, incident_id as "incidentId", child_id as "childId", name, media_type as "mediaType", content from report_attachment where id = $1',
    [id],
  )
  const content = row && (await ctx.words.file(row.incidentId, 'report_attachment.content', row.id, row.content))
  return content ? { ...row, content } : null
}
