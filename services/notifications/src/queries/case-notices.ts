import { noticeList, type ServiceContext } from '@tilsynsblik/service-kit'
import type { NotificationNoticeKind, ProcessStepCode } from '@tilsynsblik/vocabulary'
import { Notice } from '../data/tables.ts'
import type { CaseStep, NotifiedCase } from '../domain/case-notices.ts'

export interface CaseNoticeRow {
  id: string
  kind: NotificationNoticeKind
  notificationId: string
  institutionId: string | null
  createdAt: string
  readAt: string | null
}

/** The caller's notices of notifications, unread first, newest first; null for a persona that gets none. */
export function noticesOfCases(ctx: ServiceContext, first: number): Promise<CaseNoticeRow[] | null> {
  return noticeList(ctx, { table: Notice, columns: 'notification_id as "notificationId", institution_id as "institutionId"' }, first)
}

/** A case and its steps, oldest first, for the platform to see whom to tell: who took each, and nothing that was written at it. */
export async function stepsToTell(ctx: ServiceContext, id: string): Promise<{ standing: NotifiedCase; steps: CaseStep[] } | null> {
  const [row] = await ctx.read<NotifiedCase & { steps: CaseStep[] }>(
    `select life.id, life.municipality_id as "municipalityId", life.child_id as "childId", life.from_institution_id as "fromInstitutionId",
            notified_by as "notifiedBy", life.institution_id as "institutionId", notification.authority_id as "authorityId", adviser,
            second_adviser as "secondAdviser", feedback_on is not null as "hasFeedback", (
       select coalesce(jsonb_agg(jsonb_build_object('id', event.id, 'action', event.action, 'by', event.by) order by event.at, event.id), '[]')
       from notification_event as event where event.notification_id = life.id) as steps
     from notification_case as life join notification on notification.id = life.id where life.id = $1::uuid`,
    [id],
  )
  return row ? { standing: row, steps: row.steps } : null
}

export interface RunningClock {
  id: string
  municipalityId: string
  dueAt: string
  dueStep: ProcessStepCode
}

/** Cases whose clock runs out in a span of time; of those that ran out before it everybody has been told. */
export async function clocksBetween(ctx: ServiceContext, from: Date, until: Date): Promise<RunningClock[]> {
  return ctx.read<RunningClock>(
    `select id, municipality_id as "municipalityId", due_at as "dueAt", due_step as "dueStep" from notification_case
     where state <> 'CLOSED' and due_at >= $1 and due_at < $2 order by due_at, id`,
    [from, until],
  )
}

/** Cases in which something happened lately: of those a process that was killed may have told nobody. */
export async function recentlyChanged(ctx: ServiceContext, from: Date, until: Date): Promise<string[]> {
  const rows = await ctx.read<{ id: string }>(
    'select distinct notification_id as id from notification_event where at >= $1 and at < $2 order by 1',
    [from, until],
  )
  return rows.map(({ id }) => id)
}
