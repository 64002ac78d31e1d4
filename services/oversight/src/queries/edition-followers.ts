import { isReadBy, noticeList, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Persona } from '@tilsynsblik/vocabulary'
import { EditionFollower, EditionNotice } from '../data/tables.ts'

export interface EditionNoticeRow {
  id: string
  edition: number
  createdAt: string
  readAt: string | null
}

/** Does the caller hear of new editions? Null for a persona that cannot. */
export async function followsEditions(ctx: ServiceContext): Promise<boolean | null> {
  const { persona } = ctx.principal
  if (persona === 'service' || !isReadBy(EditionFollower, persona)) return null
  return (await ctx.read('select from edition_follower')).length > 0
}

/** The caller's notices of new editions, unread first; null for a persona that gets none. */
export function editionNotices(ctx: ServiceContext, first: number): Promise<EditionNoticeRow[] | null> {
  return noticeList(ctx, { table: EditionNotice, columns: 'edition' }, first)
}

/** Everybody who wants to hear of new editions. */
export async function editionFollowers(ctx: ServiceContext): Promise<{ personId: string; persona: Persona; scopeId: string | null }[]> {
  return ctx.read('select person_id as "personId", persona, scope_id as "scopeId" from edition_follower order by 1, 2')
}
