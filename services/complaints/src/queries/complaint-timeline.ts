import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { ComplaintEventWord, ComplaintState } from '@tilsynsblik/vocabulary'

export interface ComplaintEventRow {
  complaintId: string
  at: string
  by: string
  role: string
  action: ComplaintEventWord
  state: ComplaintState
  text: string | null
}

/** The steps of many complaints, oldest first. */
export async function complaintTimelines(ctx: ServiceContext, ids: readonly string[]): Promise<ComplaintEventRow[][]> {
  const rows = await ctx.readRecords<ComplaintEventRow & { id: string }>(
    'complaint_event',
    `select id, complaint_id as "complaintId", at, by, role, action, state, text
     from complaint_event where complaint_id = any($1::uuid[]) order by at, id`,
    [ids],
  )
  return ids.map((id) => rows.filter(({ complaintId }) => complaintId === id))
}
