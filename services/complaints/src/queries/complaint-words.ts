import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { ComplaintWordKind } from '@tilsynsblik/vocabulary'

export interface WordsRow {
  id: string
  complaintId: string
  kind: ComplaintWordKind
  saidAt: string
  text: string
}

/** What was said in each of many complaints, in the order it was said. */
export async function complaintWords(ctx: ServiceContext, ids: readonly string[]): Promise<WordsRow[][]> {
  const rows = await ctx.readRecords<WordsRow>(
    'complaint_words',
    `select id, complaint_id as "complaintId", kind, said_at as "saidAt", text
     from complaint_words where complaint_id = any($1::uuid[]) order by said_at, id`,
    [ids],
  )
  return ids.map((id) => rows.filter(({ complaintId }) => complaintId === id))
}
