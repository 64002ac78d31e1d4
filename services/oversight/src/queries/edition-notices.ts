import { noticeList, type ServiceContext } from '@tilsynsblik/service-kit'
import { hearsOf, OversightNotice } from '../data/tables.ts'

export interface EditionNoticeRow {
  id: string
  edition: number
  createdAt: string
  readAt: string | null
}

/** The caller's notices of new editions, unread first; null for a persona that gets none. */
export async function editionNotices(ctx: ServiceContext, first: number): Promise<EditionNoticeRow[] | null> {
  if (!hearsOf(ctx.principal.persona, 'EDITIONS')) return null
  return noticeList(ctx, { table: OversightNotice, columns: 'edition', kinds: ['EDITION_OPENED'] }, first)
}
