import type { ServiceContext } from '@tilsynsblik/service-kit'
import { daysOf, type Period } from '@tilsynsblik/vocabulary'

export interface NotificationFactsRow {
  received: number
  abuse: number
  assessedLate: number
}

/** What the register of notifications knows about many homes in many periods, in one statement. */
export async function notificationFacts(
  ctx: ServiceContext,
  keys: readonly { institutionId: string; period: Period }[],
): Promise<NotificationFactsRow[]> {
  const days = keys.map((key) => daysOf(key.period))
  return ctx.read<NotificationFactsRow>(
    `select count(notification.id)::int as received,
            count(notification.id) filter (where kind <> 'CONCERN')::int as abuse,
            count(notification.id) filter (where assessed_late)::int as "assessedLate"
     from unnest($1::text[], $2::date[], $3::date[]) with ordinality as asked (institution_id, from_day, until_day, n)
     left join notification on notification.institution_id = asked.institution_id
       and notification.received_on >= asked.from_day and notification.received_on < asked.until_day
     group by asked.n order by asked.n`,
    [keys.map((key) => key.institutionId), days.map((day) => day.from), days.map((day) => day.until)],
  )
}
