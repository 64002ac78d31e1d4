import type { ServiceContext } from '@tilsynsblik/service-kit'

export interface AttachmentContentRow {
  id: string
  childId: string | null
  name: string
  mediaType: string
  content: Buffer
}

/** What is in one file. */
export async function attachmentContent(ctx: ServiceContext, id: string): Promise<AttachmentContentRow | null> {
  const [row] = await ctx.readRecords<AttachmentContentRow>(
    'report_attachment',
    'select id, child_id as "childId", name, media_type as "mediaType", content from report_attachment where id = $1',
    [id],
  )
  return row ?? null
}
