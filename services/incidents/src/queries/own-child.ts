import type { ServiceContext } from '@tilsynsblik/service-kit'

/** Did the child ever live in the caller's home? */
export async function isOwnChild(ctx: ServiceContext, childId: string): Promise<boolean> {
  return (await ctx.read('select from stay where child_id = $1 limit 1', [childId])).length > 0
}
