import type { ServiceContext } from '@tilsynsblik/service-kit'
import { daysOf, type Period, type ReportField, type ReportState } from '@tilsynsblik/vocabulary'

export interface ReportQualityRow {
  fields: { field: ReportField; told: number; reports: number }[]
  reminders: number
  lastReminderAt: string | null
}

/**
 * How well the reports of many homes in many periods are filled in, in one statement. Counts of reports and of reminders, and
 * nothing a report says. Reports that came from a file have no author, and none of the fields of the form here; those that are not
 * approved yet have not come to the manager's.
 */
export async function reportQuality(
  ctx: ServiceContext,
  keys: readonly { institutionId: string; period: Period }[],
): Promise<ReportQualityRow[]> {
  const days = keys.map((key) => daysOf(key.period))
  return ctx.read<ReportQualityRow>(
    `with asked as (
       select * from unnest($1::text[], $2::date[], $3::date[]) with ordinality as asked (institution_id, from_day, until_day, n)
     ), filled as (
       select n, count(*)::int as reports, count(*) filter (where author_id is not null)::int as on_form,
              count(*) filter (where author_id is not null and not state = any($4))::int as approved,
              count(*) filter (where account <> 'UNKNOWN')::int as account, count(*) filter (where guidance <> 'UNKNOWN')::int as guidance,
              count(*) filter (where author_id is not null and cardinality(staff) > 0)::int as staff,
              count(*) filter (where author_id is not null and not state = any($4) and assessment is not null)::int as assessment,
              count(*) filter (where author_id is not null and not state = any($4) and follow_up_needed is not null)::int as follow_up
       from asked join incident on incident.institution_id = asked.institution_id
         and occurred_on >= from_day and occurred_on < until_day and voided is null
       group by n
     ), reminded as (
       select n, count(*)::int as reminders, max(sent_at) as last_at
       from asked join reminder on reminder.institution_id = asked.institution_id
         and sent_at >= from_day::timestamp at time zone 'Europe/Copenhagen'
       group by n
     )
     select (select jsonb_agg(jsonb_build_object('field', field, 'told', coalesce(told, 0), 'reports', coalesce(of, 0)) order by place)
             from (values (1, 'ACCOUNT', account, reports), (2, 'GUIDANCE', guidance, reports), (3, 'STAFF', staff, on_form),
                     (4, 'ASSESSMENT', assessment, approved), (5, 'FOLLOW_UP', follow_up, approved)) as fill (place, field, told, of)) as fields,
            coalesce(reminders, 0) as reminders, last_at as "lastReminderAt"
     from asked left join filled using (n) left join reminded using (n) order by n`,
    [keys.map((key) => key.institutionId), days.map((day) => day.from), days.map((day) => day.until), beforeApproval],
  )
}

/** The manager's part is filled in when she approves. */
const beforeApproval: readonly ReportState[] = ['REGISTERED', 'RETURNED']
