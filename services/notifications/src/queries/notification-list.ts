import { connectionOf, type Connection, type Page, type ServiceContext } from '@tilsynsblik/service-kit'
import { daysOf, type ConcernKind, type Notifier, type Period } from '@tilsynsblik/vocabulary'

export interface NotificationRow {
  id: string
  receivedAt: string
  notifier: Notifier
  kind: ConcernKind
  assessedAt: string | null
  assessedLate: boolean | null
  acute: boolean | null
}

/** The notifications about one home, newest first. No child in it: the columns asked for are those everyone here is granted. */
export async function notificationList(
  ctx: ServiceContext,
  institutionId: string,
  period: Period,
  page: Page,
): Promise<Connection<NotificationRow>> {
  const { from, until } = daysOf(period)
  const rows = await ctx.readRecords<NotificationRow & { totalCount: number }>(
    'notification',
    `with chosen as (
       select id, received_at, notifier, kind, assessed_at, assessed_late, acute from notification
       where institution_id = $1 and received_on >= $2::date and received_on < $3::date
     )
     select id, received_at as "receivedAt", notifier, kind, assessed_at as "assessedAt", assessed_late as "assessedLate", acute,
            (select count(*)::int from chosen) as "totalCount"
     from chosen
     where $4::timestamptz is null or (received_at, id) < ($4, $5::uuid)
     order by received_at desc, id desc limit $6`,
    [institutionId, from, until, page.after?.[0] ?? null, page.after?.[1] ?? null, page.first + 1],
  )
  return connectionOf(rows, page, (row) => [row.receivedAt, row.id])
}
