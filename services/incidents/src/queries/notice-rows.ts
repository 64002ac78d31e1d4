import { noticeList, type ServiceContext } from '@tilsynsblik/service-kit'
import type { NoticeKind } from '@tilsynsblik/vocabulary'
import { Notice } from '../data/tables.ts'

export interface NoticeRow {
  id: string
  kind: NoticeKind
  incidentId: string | null
  institutionId: string
  createdAt: string
  readAt: string | null
}

/** The caller's notices of reports, unread first, newest first; null for a persona that gets none. */
export function noticesOfReports(ctx: ServiceContext, first: number): Promise<NoticeRow[] | null> {
  return noticeList(ctx, { table: Notice, columns: 'incident_id as "incidentId", institution_id as "institutionId"' }, first)
}
