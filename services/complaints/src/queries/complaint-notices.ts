import { noticeList, type ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, ComplaintNoticeKind } from '@tilsynsblik/vocabulary'
import { Notice } from '../data/tables.ts'
import { lateStates, type ComplaintStep, type NotifiedComplaint } from '../domain/complaint-notices.ts'

export interface ComplaintNoticeRow {
  id: string
  kind: ComplaintNoticeKind
  complaintId: string
  createdAt: string
  readAt: string | null
}

/** The caller's notices of complaints, unread first, newest first; null for a persona that gets none. */
export function noticesOfComplaints(ctx: ServiceContext, first: number): Promise<ComplaintNoticeRow[] | null> {
  return noticeList(ctx, { table: Notice, columns: 'complaint_id as "complaintId"' }, first)
}

const notified = `id, institution_id as "institutionId", authority_id as "authorityId", municipality_id as "municipalityId",
  recipient_kind as "recipientKind", child_id as "childId"`

/** A complaint and its steps, oldest first, for the platform to see whom to tell; null for a row without a life here. */
export async function stepsToTell(
  ctx: ServiceContext,
  id: string,
): Promise<{ complaint: NotifiedComplaint; steps: ComplaintStep[] } | null> {
  const [row] = await ctx.read<NotifiedComplaint & { steps: ComplaintStep[] }>(
    `select ${notified}, (
       select coalesce(jsonb_agg(jsonb_build_object('id', id, 'action', action, 'role', role) order by at, id), '[]')
       from complaint_event where complaint_event.complaint_id = complaint.id) as steps
     from complaint where complaint.id = $1::uuid and state is not null and forward_kind is null`,
    [id],
  )
  return row ? { complaint: row, steps: row.steps } : null
}

/** Complaints whose recipient is late: it is not confirmed, or not decided. */
export async function overdueComplaints(
  ctx: ServiceContext,
  today: CalendarDate,
): Promise<(NotifiedComplaint & { dueOn: CalendarDate })[]> {
  return ctx.read(
    `select ${notified}, due_on::text as "dueOn" from complaint
     where state in (${lateStates.map((state) => `'${state}'`).join(', ')}) and due_on < $1::date and forward_kind is null order by due_on, id`,
    [today],
  )
}

/** Complaints in which something happened lately: of those a process that was killed may have told nobody. */
export async function recentlyChanged(ctx: ServiceContext, from: Date, until: Date): Promise<string[]> {
  const rows = await ctx.read<{ id: string }>(
    'select distinct complaint_id as id from complaint_event where at >= $1 and at < $2 order by 1',
    [from, until],
  )
  return rows.map(({ id }) => id)
}
