import type { ServiceContext } from '@tilsynsblik/service-kit'

/** The internal reflections on many reports, the oldest first of each; null where nobody wrote any. */
export async function reportSupplements(ctx: ServiceContext, ids: readonly string[]): Promise<(string | null)[]> {
  const rows = await ctx.readRecords<{ id: string; texts: string[] }>(
    'internal_supplement',
    `select incident_id as id, array_agg(text order by written_at) as texts
     from internal_supplement where incident_id = any($1::uuid[]) group by incident_id`,
    [ids],
  )
  const known = new Map(rows.map((row) => [row.id, row.texts.join('\n\n')]))
  return ids.map((id) => known.get(id) ?? null)
}
