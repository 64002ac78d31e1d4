import type { BrokenGlass } from '@tilsynsblik/vocabulary'
import type { AccessDatabase } from './access-database.ts'
import { hashOf } from './sessions.ts'

/** A home as it is opened: which one, and whose. */
export interface GlassHome {
  id: string
  name: string
  authority: { id: string; name: string }
}

/** How Postgres says that this seat breaks no glass. */
const insufficientPrivilege = '42501'

/**
 * A seat in one home for an hour, with its reason, in one transaction; the session sits in it from now on.
 *
 * @returns false when this session may not: nothing was opened
 */
export async function breakGlass(db: AccessDatabase, token: string, { id, name, authority }: GlassHome, reason: string): Promise<boolean> {
  return orRefused(db.query('select break_glass($1, $2, $3, $4, $5, $6)', [hashOf(token), id, name, authority.id, authority.name, reason]))
}

/** @returns false when the session sits behind no broken glass */
export async function closeGlass(db: AccessDatabase, token: string): Promise<boolean> {
  const { rows } = await db.query<{ closed: boolean }>('select close_glass($1) as closed', [hashOf(token)])
  return rows[0]!.closed
}

/** @returns false when there is none that this session may review: not seen by it, its own, or reviewed already */
export async function reviewGlass(
  db: AccessDatabase,
  token: string,
  { id, justified, remark }: { id: string; justified: boolean; remark: string },
): Promise<boolean> {
  let reviewed = false
  const may = await orRefused(
    db
      .query<{ reviewed: boolean }>('select review_glass($1, $2, $3, $4) as reviewed', [hashOf(token), id, justified, remark])
      .then(({ rows }) => {
        reviewed = rows[0]!.reviewed
      }),
  )
  return may && reviewed
}

/** Every opening this session may know of, the latest first. */
export async function glassSeenBy(db: AccessDatabase, token: string): Promise<BrokenGlass[]> {
  const { rows } = await db.query<
    Omit<BrokenGlass, 'openedAt' | 'until' | 'reviewedAt'> & Record<'openedAt' | 'until' | 'reviewedAt', Date | null>
  >(
    `select glass.assignment_id as id, opener.name as "openedBy", glass.person_id as "openedById", own.persona as "openedAs",
       own.scope_name as "openedFor", seat.home_id as "homeId", seat.home_name as "homeName", seat.scope_name as "authorityName",
       reason, opened_at as "openedAt", seat.valid_to as until, reviewer.name as "reviewedBy", reviewed_at as "reviewedAt", justified, remark
     from glass_seen_by($1) as glass
     join assignment seat on seat.id = glass.assignment_id
     join assignment own on own.id = glass.own_assignment_id
     join person opener on opener.id = glass.person_id
     left join person reviewer on reviewer.id = glass.reviewed_by
     order by opened_at desc, glass.assignment_id limit 500`,
    [hashOf(token)],
  )
  return rows.map((row) => ({
    ...row,
    openedAt: row.openedAt!.toISOString(),
    until: row.until!.toISOString(),
    reviewedAt: row.reviewedAt?.toISOString() ?? null,
  }))
}

async function orRefused(query: Promise<unknown>): Promise<boolean> {
  try {
    await query
    return true
  } catch (error) {
    if ((error as { code?: string }).code === insufficientPrivilege) return false
    throw error
  }
}
