import { statement, type ServiceContext } from '@tilsynsblik/service-kit'

/**
 * Takes over how many children live in each municipality, from the register that owns it: the denominator of the rates. Zero
 * and null both mean that there are none on record.
 */
export async function recordChildren(ctx: ServiceContext, rows: readonly { id: string; children: number | null }[]): Promise<void> {
  await ctx.write('population.record', { kind: 'child_population', ids: rows.map(({ id }) => id) }, (tx) =>
    statement(
      tx,
      `insert into child_population as known (municipality_id, children)
       select id, nullif(children, 0) from unnest($1::text[], $2::int[]) as given (id, children)
       on conflict (municipality_id) do update set children = excluded.children`,
      [rows.map(({ id }) => id), rows.map(({ children }) => children)],
    ),
  )
}
