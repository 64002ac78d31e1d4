import { auditChainSql } from '@tilsynsblik/service-kit'
import type pg from 'pg'
import type { Anchor, AuditHead } from './anchors.ts'

/** How one service's audit stands. */
export interface AuditChain {
  service: string
  rows: number
  head: AuditHead | null
  /** Null when it is whole. */
  fault: AuditFault | null
  /** The last anchor that everything up to it agrees with; null when none was ever written. */
  anchored: { at: string; id: number } | null
}

/** The first thing that is wrong, and the row where it is. */
export interface AuditFault {
  /**
   * `changed`: the row no longer fits its own hash. `removed`: the row before it is gone. `moved`: the row before it stands
   * elsewhere. `rewritten`: every hash fits, and yet it is not the row that was anchored. `cut`: rows that were anchored are
   * gone from the end.
   */
  kind: 'changed' | 'removed' | 'moved' | 'rewritten' | 'cut'
  id: number
}

type Database = Pick<pg.Client, 'query'>

/**
 * Looks through one audit in one pass, and compares it with every anchor.
 *
 * @param db connected to the service's database, in a role from which no row of the audit is hidden
 */
export async function auditChain(db: Database, service: string, anchors: readonly Anchor[]): Promise<AuditChain> {
  const { rows } = await db.query<{ rows: number; changed: number | null; unlinked: number | null }>(auditChainSql)
  const { rows: count, changed, unlinked } = rows[0]!
  const head = await auditHead(db)
  const binding = bindingOn(service, anchors)
  const standing = await hashesOf(
    db,
    binding.map(({ id }) => id),
  )
  const unanchored = binding.find(({ id, hash }) => standing.get(id) !== hash)?.id
  const first = Math.min(changed ?? Infinity, unlinked ?? Infinity, unanchored ?? Infinity)
  const kindOfFault = async (): Promise<AuditFault['kind']> => {
    if (first === changed) return 'changed'
    if (first === unlinked) return (await standsElsewhere(db, first)) ? 'moved' : 'removed'
    if (first > (head?.id ?? 0)) return 'cut'
    return standing.has(first) ? 'rewritten' : 'removed'
  }
  const fault = first === Infinity ? null : { kind: await kindOfFault(), id: first }
  const held = binding.filter(({ id }) => id < first).at(-1)
  return { service, rows: count, head, fault, anchored: held ? { at: held.at, id: held.id } : null }
}

/** The last row; null in an audit without any. */
export async function auditHead(db: Database): Promise<AuditHead | null> {
  const { rows } = await db.query<AuditHead>(`select id::int, encode(hash, 'hex') as hash from app.audit order by audit.id desc limit 1`)
  return rows[0] ?? null
}

/** What was anchored of one audit and must still stand: not what an older state of the database was restored from under. */
function bindingOn(service: string, anchors: readonly Anchor[]): (AuditHead & { at: string })[] {
  const binding: (AuditHead & { at: string })[] = []
  for (const { at, event, heads } of anchors) {
    const head = heads[service]
    if (event === 'restore') while ((binding.at(-1)?.id ?? 0) > (head?.id ?? 0)) binding.pop()
    if (head) binding.push({ ...head, at })
  }
  return binding
}

async function hashesOf(db: Database, ids: readonly number[]): Promise<Map<number, string>> {
  const { rows } = await db.query<AuditHead>(`select id::int, encode(hash, 'hex') as hash from app.audit where id = any($1::bigint[])`, [
    ids,
  ])
  return new Map(rows.map(({ id, hash }) => [id, hash]))
}

async function standsElsewhere(db: Database, id: number): Promise<boolean> {
  const { rowCount } = await db.query(
    `select from app.audit as named join app.audit as row on named.hash = row.previous_hash where row.id = $1 limit 1`,
    [id],
  )
  return rowCount === 1
}
