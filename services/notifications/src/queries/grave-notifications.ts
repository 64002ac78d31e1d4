import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { ConcernKind } from '@tilsynsblik/vocabulary'

export interface GraveNotificationRow {
  id: string
  institutionId: string
  receivedAt: string
  kind: ConcernKind
  acute: boolean | null
}

/**
 * Notifications about homes that came after `since` and call for a visit outside every order of homes: sexual abuse, or
 * physical abuse assessed as acute (trigger T0 of the risk model). No child in it. Read as records, so each is audited.
 */
export async function graveNotifications(ctx: ServiceContext, since: string, first: number): Promise<GraveNotificationRow[]> {
  return ctx.readRecords<GraveNotificationRow>(
    'notification',
    // With ties: a page must not end between two of the same instant, or the next one would begin after both.
    `with grave as (
       select id, institution_id, received_at, kind, acute from notification
       where institution_id is not null and received_at > $1::timestamptz and (kind = 'SEXUAL' or (kind = 'PHYSICAL' and acute))
       order by received_at fetch first ($2::int) rows with ties
     )
     select id, institution_id as "institutionId", received_at as "receivedAt", kind, acute from grave order by received_at, id`,
    [since, first],
  )
}
