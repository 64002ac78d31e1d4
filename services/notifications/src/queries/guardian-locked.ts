import type { ServiceContext } from '@tilsynsblik/service-kit'

/** Whether the guardian of one child may be told nothing now. That it was asked is on record with the child. */
export async function guardianLocked(ctx: ServiceContext, childId: string): Promise<boolean> {
  const [row] = await ctx.readRecords<{ childId: string; locked: boolean }>(
    'guardian_lock',
    'select $1::text as "childId", app.guardian_locked($1) as locked',
    [childId],
  )
  return row!.locked
}
