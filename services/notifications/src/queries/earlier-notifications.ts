import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { CalendarDate, ConcernKind, NotificationState, Notifier, SupportDecision } from '@tilsynsblik/vocabulary'

export interface EarlierRow {
  id: string
  receivedAt: string
  notifier: Notifier
  kind: ConcernKind
  acute: boolean | null
  state: NotificationState | null
  decision: SupportDecision | null
  supportStartedOn: CalendarDate | null
}

export interface Earlier {
  count: number
  supported: number
  nodes: EarlierRow[]
}

const shown = 50

/**
 * What came before about the same child, newest first, from whoever it came.
 *
 * @param before the notification that is looked at: only what came before it counts; null for an intake
 */
export async function earlierNotifications(
  ctx: ServiceContext,
  childId: string,
  before: { id: string; receivedAt: string | Date } | null,
): Promise<Earlier> {
  const rows = await ctx.readRecords<EarlierRow & { childId: string; count: number; supported: number }>(
    'notification',
    `with earlier as (
       select notification.id, child_id, received_at, notifier, notification.kind, acute, support_measure.started_on
       from notification left join support_measure on support_measure.notification_id = notification.id
       where child_id = $1 and ($2::timestamptz is null or (received_at, notification.id) < ($2, $3::uuid))
     )
     select earlier.id, earlier.child_id as "childId", earlier.received_at as "receivedAt", notifier, kind, earlier.acute,
            notification_case.state, notification_case.decision, started_on as "supportStartedOn",
            (select count(*)::int from earlier) as count, (select count(started_on)::int from earlier) as supported
     from earlier left join notification_case on notification_case.id = earlier.id
     order by earlier.received_at desc, earlier.id desc limit ${shown}`,
    [childId, before === null ? null : new Date(before.receivedAt).toISOString(), before?.id ?? null],
  )
  return { count: rows[0]?.count ?? 0, supported: rows[0]?.supported ?? 0, nodes: rows }
}
