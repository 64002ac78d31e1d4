import { connectionOf, type Connection, type Page, type ServiceContext } from '@tilsynsblik/service-kit'

export interface AccessRow {
  id: string
  /** Whom it was about, so that this look is on record too. */
  childId: string
  at: string
  by: string
  persona: string
  purpose: string
  action: string
  recordKind: string
}

/** Who has read or changed what about one child in this register, newest first. What the caller may not ask for is empty. */
export async function whoHasSeen(
  ctx: ServiceContext,
  childId: string,
  page: Page,
): Promise<Connection<AccessRow & { totalCount: number }>> {
  const rows = await ctx.readRecords<AccessRow & { totalCount: number }>(
    'access',
    `select id::text, $1::text as "childId", at, subject as by, persona, purpose, action, record_kind as "recordKind", total::int as "totalCount"
     from app.who_has_seen($1, $2::bigint, $3)`,
    [childId, page.after?.[0] ?? null, page.first + 1],
  )
  return connectionOf(rows, page, (row) => [row.id])
}

/** Did the child ever live in the caller's home? */
export async function isOwnChild(ctx: ServiceContext, childId: string): Promise<boolean> {
  return (await ctx.read('select from stay where child_id = $1 limit 1', [childId])).length > 0
}
