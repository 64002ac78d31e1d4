import pg from 'pg'
import type { AuditHead } from '../audit/anchors.ts'
import { auditHead } from '../audit/audit-chain.ts'

/** What a database holds: rows of each table, and where its audit stands; null where there is none. */
export interface Counted {
  tables: Readonly<Record<string, number>>
  head: AuditHead | null
}

/** Of each database by its name. */
export async function countEach(connections: ReadonlyMap<string, pg.Client>): Promise<Record<string, Counted>> {
  const counting = [...connections].map(async ([name, db]): Promise<[string, Counted]> => [name, await countDatabase(db)])
  return Object.fromEntries(await Promise.all(counting))
}

/** Counts every table that is not the server's own, as the connection's transaction sees it. */
async function countDatabase(db: Pick<pg.Client, 'query'>): Promise<Counted> {
  const { rows: tables } = await db.query<{ schema: string; name: string }>(
    `select schemaname as schema, tablename as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1, 2`,
  )
  const counts: Record<string, number> = {}
  for (const { schema, name } of tables) {
    const { rows } = await db.query<{ rows: string }>(
      `select count(*) as rows from ${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`,
    )
    counts[`${schema}.${name}`] = Number(rows[0]!.rows)
  }
  return { tables: counts, head: 'app.audit' in counts ? await auditHead(db) : null }
}

/** Every difference as a short line; none when both hold the same. */
export function differences(expected: Readonly<Record<string, Counted>>, found: Readonly<Record<string, Counted>>): string[] {
  return Object.entries(expected).flatMap(([database, { tables, head }]) => {
    const there = found[database]
    if (!there) return [`${database}: mangler`]
    const names = [...new Set([...Object.keys(tables), ...Object.keys(there.tables)])]
    return [
      ...names.flatMap((name) =>
        tables[name] === there.tables[name]
          ? []
          : [`${database}, ${name}: ${there.tables[name] ?? 'ingen'} i stedet for ${tables[name] ?? 'ingen'}`],
      ),
      ...(head?.hash === there.head?.hash && head?.id === there.head?.id ? [] : [`${database}: auditkæden ender et andet sted`]),
    ]
  })
}
