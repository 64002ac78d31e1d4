import type { ServiceContext } from '@tilsynsblik/service-kit'

/** Those of the children of whom the guardian may not be told now. Ids the asker knows already, so no reading of records. */
export async function guardianLocks(ctx: ServiceContext, childIds: readonly string[]): Promise<string[]> {
  const rows = await ctx.read<{ childId: string }>(
    `select distinct child_id as "childId" from guardian_lock
     where child_id = any($1::text[]) and on_since <= now() and (off_since is null or off_since > now())`,
    [childIds],
  )
  return rows.map(({ childId }) => childId)
}
