import { isReadBy, noticeList, type ServiceContext } from '@tilsynsblik/service-kit'
import type { Persona } from '@tilsynsblik/vocabulary'
import { EditionFollower, OversightNotice } from '../data/tables.ts'

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
export async function editionNotices(ctx: ServiceContext, first: number): Promise<EditionNoticeRow[] | null> {
  const { persona } = ctx.principal
  if (persona === 'service' || !isReadBy(EditionFollower, persona)) return null
  return noticeList(ctx, { table: OversightNotice, columns: 'edition', kinds: ['EDITION_OPENED'] }, first)
}

/** Somebody who wants to hear of new editions, in one role. */
export interface EditionFollowerRow {
  personId: string
  persona: Persona
  scopeId: string | null
  byMail: boolean
}

export async function editionFollowers(ctx: ServiceContext): Promise<EditionFollowerRow[]> {
  return ctx.read(
    'select person_id as "personId", persona, scope_id as "scopeId", mail_address is not null as "byMail" from edition_follower order by 1, 2',
  )
}
