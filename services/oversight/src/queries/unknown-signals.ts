import type { ServiceContext } from '@tilsynsblik/service-kit'

/** Those of `found` that nobody has opened, each with whether it is known whose home it is. */
export async function unknownSignals<Found extends { sourceKey: string; institutionId: string }>(
  ctx: ServiceContext,
  found: readonly Found[],
): Promise<(Found & { scopeKnown: boolean })[]> {
  if (found.length === 0) return []
  const rows = await ctx.read<{ n: number; scopeKnown: boolean }>(
    `select found.n::int, exists (select from home_scope where home_scope.institution_id = found.institution_id) as "scopeKnown"
     from unnest($1::text[], $2::text[]) with ordinality as found (source_key, institution_id, n)
     where not exists (select from home_signal where home_signal.source_key = found.source_key)
     order by found.n`,
    [found.map(({ sourceKey }) => sourceKey), found.map(({ institutionId }) => institutionId)],
  )
  return rows.map(({ n, scopeKnown }) => ({ ...found[n - 1]!, scopeKnown }))
}
