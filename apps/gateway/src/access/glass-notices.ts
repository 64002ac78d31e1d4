import type { GlassNotice } from '@tilsynsblik/vocabulary'
import type { NoticeAddress } from '../notices/notice-watch.ts'
import type { AccessDatabase } from './access-database.ts'
import { hashOf } from './sessions.ts'

/** Which notices of broken glass came since, and for whom: oldest first, and with the last of them those of the same instant. */
export async function glassNoticesSince(db: AccessDatabase, instant: string): Promise<NoticeAddress[]> {
  const { rows } = await db.query<Omit<NoticeAddress, 'createdAt'> & { createdAt: Date }>(
    `select id, persona, scope_id as "scopeId", null as "personId", created_at as "createdAt"
     from glass_notice where created_at > $1::timestamptz order by created_at fetch first 500 rows with ties`,
    [instant],
  )
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }))
}

/** The session's own, unread first, newest first; none behind broken glass. */
export async function glassNoticesOf(db: AccessDatabase, token: string): Promise<GlassNotice[]> {
  const { rows } = await db.query<{ id: string; createdAt: Date; readAt: Date | null }>(
    `select id, created_at as "createdAt", read_at as "readAt" from glass_notices_of($1)
     order by read_at is not null, created_at desc, id limit 30`,
    [hashOf(token)],
  )
  return rows.map(({ id, createdAt, readAt }) => ({ id, createdAt: createdAt.toISOString(), readAt: readAt?.toISOString() ?? null }))
}

/** @returns false for what is no notice of this session's */
export async function readGlassNotice(db: AccessDatabase, token: string, id: string): Promise<boolean> {
  const { rows } = await db.query<{ own: boolean }>('select read_glass_notice($1, $2) as own', [hashOf(token), id])
  return rows[0]!.own
}
