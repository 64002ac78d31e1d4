import type { ServiceContext } from '@tilsynsblik/service-kit'
import { daysOf, type Period, type Persona } from '@tilsynsblik/vocabulary'

export interface NotificationFactsRow {
  received: number
  abuse: number
  assessedLate: number
  /** Absent where the caller may not see which child a notification is about. */
  distinct?: number
}

/** Personas whose role is granted the column that says which child; it takes that to tell an event from its repetition. */
const seesChild: readonly Persona[] = ['caseworker', 'service']

export interface HomeInPeriod {
  institutionId: string
  period: Period
  /** Only what came while the home was this department's. */
  departmentId?: string | null
}

/**
 * What the register of notifications knows about many homes in many periods, in one statement.
 *
 * distinct = notifications less those that came within 24 hours of another one about the same child in the same home, from
 * the same kind of notifier, of the same kind of concern (indicator 4 of the risk model: per event and sender). Only
 * notifications of the period are compared.
 */
export async function notificationFacts(ctx: ServiceContext, keys: readonly HomeInPeriod[]): Promise<NotificationFactsRow[]> {
  const days = keys.map((key) => daysOf(key.period))
  return ctx.read<NotificationFactsRow>(
    `with received as (
       select asked.n, notification.id, kind, assessed_late ${seesChild.includes(ctx.principal.persona) ? repetition : ''}
       from unnest($1::text[], $2::date[], $3::date[], $4::text[]) with ordinality as asked (institution_id, from_day, until_day, department_id, n)
       left join notification on notification.institution_id = asked.institution_id and notification.institution_id is not null
         and notification.received_on >= asked.from_day and notification.received_on < asked.until_day ${ofDepartment(keys)}
     )
     select count(id)::int as received,
            count(id) filter (where kind <> 'CONCERN')::int as abuse,
            count(id) filter (where assessed_late)::int as "assessedLate"
            ${seesChild.includes(ctx.principal.persona) ? distinct : ''}
     from received group by n order by n`,
    [
      keys.map((key) => key.institutionId),
      days.map((day) => day.from),
      days.map((day) => day.until),
      keys.map(({ departmentId }) => departmentId ?? null),
    ],
  )
}

const repetition = `, received_at - lag(received_at) over (
         partition by asked.n, coalesce(child_id, notification.id::text), notifier, kind order by received_at
       ) <= interval '24 hours' as repeated`
const distinct = ', count(id) filter (where repeated is not true)::int as "distinct"'

/** Asked only of who is granted the column. */
function ofDepartment(keys: readonly HomeInPeriod[]): string {
  return keys.some(({ departmentId }) => departmentId)
    ? 'and (asked.department_id is null or notification.department_id = asked.department_id)'
    : ''
}
