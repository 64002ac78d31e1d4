import { isUuid } from '@tilsynsblik/vocabulary'
import type { ServiceContext } from '@tilsynsblik/service-kit'
import { complaintColumns, type ComplaintRow } from './complaint-row.ts'

/** Complaints by their ids; null where there is none that the caller may see, and nobody learns which of the two it is. */
export async function complaintsById(ctx: ServiceContext, ids: readonly string[]): Promise<(ComplaintRow | null)[]> {
  const asked = ids.map((id) => id.toLowerCase())
  const rows = await ctx.readRecords<ComplaintRow>(
    'complaint',
    `select ${complaintColumns(ctx.principal.persona)} from complaint where id = any($1::uuid[])`,
    [asked.filter(isUuid)],
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  return asked.map((id) => known.get(id) ?? null)
}

export async function complaintById(ctx: ServiceContext, id: string): Promise<ComplaintRow | null> {
  return (await complaintsById(ctx, [id]))[0]!
}

/** What a complainant has filed, newest first: the row policy says which they are. */
export async function ownComplaints(ctx: ServiceContext): Promise<ComplaintRow[]> {
  return ctx.readRecords<ComplaintRow>(
    'complaint',
    `select ${complaintColumns(ctx.principal.persona)} from complaint order by filed_at desc, id limit 200`,
  )
}
