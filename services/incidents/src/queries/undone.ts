import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { Undone, reminderTimes } from '../domain/reminders.ts'

/** What is worth a reminder at one moment. Ids only. */
export async function undone(ctx: ServiceContext, times: ReturnType<typeof reminderTimes>, now: Date): Promise<Undone> {
  const [row] = await ctx.read<Undone>(
    `select
       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'institutionId', institution_id, 'authorId', author_id)), '[]')
        from report_draft where due_at between $1::timestamptz and $2::timestamptz) as drafts,
       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'institutionId', institution_id)), '[]')
        from incident where author_id is not null and account = 'TO_FOLLOW' and registered_at < $3::timestamptz and state <> 'VOIDED') as accounts,
       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'institutionId', institution_id, 'version', version)), '[]')
        from incident where state = 'REGISTERED' and registered_at < $4::timestamptz) as approvals,
       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'incidentId', incident_id, 'institutionId', institution_id)), '[]')
        from delivery where recipient = 'AUTHORITY' and state in ('PENDING', 'FAILED') and due_at < $5::timestamptz) as copies,
       array(select distinct institution_id from stay
             where $6::date is not null and moved_in_on < $6::date + interval '1 month' and (moved_out_on is null or moved_out_on >= $6::date)
               and not exists (select from nil_return where nil_return.institution_id = stay.institution_id and nil_return.month = $6::date)
               and not exists (select from incident where incident.institution_id = stay.institution_id and incident.voided is null
                               and occurred_on >= $6::date and occurred_on < $6::date + interval '1 month')) as "silentHomes"`,
    [now, times.draftsDueBefore, times.accountsAwaitedSince, times.approvalsWaitingSince, times.copiesDueBefore, times.silentMonth],
  )
  return row!
}
