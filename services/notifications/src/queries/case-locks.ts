import type { ServiceContext } from '@tilsynsblik/service-kit'

export interface CaseLockRow {
  onSince: string
  setBy: string
  why: string
  offSince: string | null
  liftedBy: string | null
}

/** The locks that were set in many cases, oldest first. */
export async function caseLocks(ctx: ServiceContext, ids: readonly string[]): Promise<CaseLockRow[][]> {
  const rows = await ctx.readRecords<{ id: string; childId: string; locks: CaseLockRow[] }>(
    'guardian_lock',
    `select notification_id as id, min(child_id) as "childId",
            jsonb_agg(jsonb_build_object('onSince', on_since, 'setBy', set_by, 'why', why, 'offSince', off_since, 'liftedBy', lifted_by)
                      order by on_since, id) as locks
     from guardian_lock where notification_id = any($1::uuid[]) group by notification_id`,
    [ids],
  )
  const known = new Map(rows.map((row) => [row.id, row.locks]))
  return ids.map((id) => known.get(id) ?? [])
}
