import type { ServiceContext } from '@tilsynsblik/service-kit'
import type { ReportStanding } from '../domain/workflow.ts'

/** What decides about the actions of many reports; null where the caller sees no such report. For those who may act on one. */
export async function reportStandings(ctx: ServiceContext, ids: readonly string[]): Promise<(ReportStanding | null)[]> {
  const rows = await ctx.read<ReportStanding>(
    `select incident.id, incident.institution_id as "institutionId", incident.acting_municipality_id as "actingMunicipalityId", incident.child_id as "childId", incident.state, incident.version,
            incident.author_id as "authorId", incident.crime_suspected as "crimeSuspected", incident.account_received_at as "accountReceivedAt",
            incident.occurred_at as "occurredAt", incident.registered_at as "registeredAt",
            incident.follow_up_needed as "followUpNeeded",
            array(select distinct person from report_version, unnest(report_version.staff) as person
                  where report_version.incident_id = incident.id
                  union select unnest(incident.staff)) as "usedForce",
            (select count(*)::int from follow_up where follow_up.incident_id = incident.id) as "followUps",
            (select count(*)::int from follow_up where follow_up.incident_id = incident.id and done_on is null) as "openFollowUps",
            (select count(*)::int from delivery where delivery.incident_id = incident.id and ${isCompulsory}
               and state not in ('SENT', 'ACKNOWLEDGED') and not ${isSuperseded}) as "undelivered",
            (select max(sent_at) from delivery where delivery.incident_id = incident.id and recipient = 'ACTING_MUNICIPALITY') as "dispatchedAt",
            (select count(*)::int from feedback where feedback.incident_id = incident.id and "from" in ('ACTING_MUNICIPALITY', 'AUTHORITY')) as answers,
            (select count(*)::int from report_attachment as file where file.incident_id = incident.id and filed_at is not null and withdrawn_at is null) as attachments
     from incident where incident.id = any($1::uuid[])`,
    [ids],
  )
  const known = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => known.get(id) ?? null)
}

export async function reportStanding(ctx: ServiceContext, id: string): Promise<ReportStanding | null> {
  return (await reportStandings(ctx, [id]))[0]!
}

/** Without these a report is not where the law wants it; a guardian may be told by word of mouth, or not at all while a lock is on. */
const isCompulsory = `recipient in ('ACTING_MUNICIPALITY', 'LOCATION_MUNICIPALITY', 'AUTHORITY')`

/** A copy of an old version that was never sent, and need not be: a newer one is on its way. */
const isSuperseded = `exists (
  select from delivery as newer where newer.incident_id = delivery.incident_id and newer.recipient = delivery.recipient
    and newer.recipient_id is not distinct from delivery.recipient_id and newer.version > delivery.version)`
