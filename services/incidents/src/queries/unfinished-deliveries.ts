import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { DeliveryState } from '@tilsynsblik/vocabulary'

/** Copies that wait for a try; and reports whose guardian waits for the manager, or for a lock to go. */
export interface UnfinishedDeliveries {
  carried: { id: string; attempts: number; createdAt: string }[]
  guardians: { id: string; incidentId: string; childId: string; version: number; state: DeliveryState; fault: string | null }[]
}

export async function unfinishedDeliveries(ctx: ServiceContext): Promise<UnfinishedDeliveries> {
  const [row] = await ctx.read<UnfinishedDeliveries>(
    `select
       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'attempts', attempts, 'createdAt', created_at)), '[]')
        from delivery where state = 'PENDING' and channel in ('MAIL', 'DIGITAL_POST')) as carried,
       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'incidentId', incident_id, 'childId', child_id, 'version', version,
                                                     'state', state, 'fault', fault)), '[]')
        from delivery where recipient = 'GUARDIAN' and (state = 'PENDING' or fault = 'guardianLocked')) as guardians`,
  )
  return row!
}

/** Reports and drafts to which something has happened lately: looked at again, in case nobody followed it up. */
export async function recentlyChanged(ctx: ServiceContext, since: Date, until: Date): Promise<string[]> {
  const rows = await ctx.read<{ id: string }>(
    `select distinct incident_id as id from report_event where at between $1::timestamptz and $2::timestamptz
     union select id from report_draft where crime_suspected_at between $1::timestamptz and $2::timestamptz
     union select incident_id from crime_answer where given_at between $1::timestamptz and $2::timestamptz`,
    [since, until],
  )
  return rows.map(({ id }) => id)
}
