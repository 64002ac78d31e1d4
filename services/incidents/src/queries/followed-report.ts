import type { FiledFeedback } from '../domain/delivery-notices.ts'
import type { StandingDelivery } from '../domain/delivery-plan.ts'
import type { FollowedReport } from '../domain/recipients.ts'

/** A report, or a draft of which a crime is suspected, with everything that has been done to tell of it. */
export interface Followed {
  report: FollowedReport
  copies: StandingDelivery[]
  feedback: FiledFeedback[]
  /** Answers to the draft it was that are not on the report yet. */
  unfiled: number
  /** Keys of the notices that are there. */
  told: string[]
}

/**
 * Null when there is no such report with a life here: a row from a file is followed by nobody.
 *
 * @param ask one statement, in a transaction of its own or in that of the write that depends on it
 */
export async function followedReport(ask: Ask, id: string): Promise<Followed | null> {
  const [row] = await ask<FollowedRow>(followedSql, [id])
  if (!row) return null
  const { registeredAt, approvedAt, copies, feedback, unfiled, told, ...report } = row
  return {
    report: { ...report, registeredAt: instantOf(registeredAt), approvedAt: instantOf(approvedAt) },
    copies,
    feedback,
    unfiled,
    told,
  }
}

type Ask = <Row extends object>(sql: string, params: readonly unknown[]) => Promise<Row[]>

interface FollowedRow extends Omit<FollowedReport, 'registeredAt' | 'approvedAt'>, Omit<Followed, 'report'> {
  registeredAt: string | null
  approvedAt: string | null
}

function instantOf(at: string | null): Date | null {
  return at === null ? null : new Date(at)
}

const followedSql = `
  with report as (
    select incident.id, institution_id, authority_id, department_id, acting_municipality_id, child_id, crime_suspected, state, version,
           author_id, registered_at,
           (select min(at) from report_event where incident_id = incident.id and state = 'APPROVED') as approved_at,
           coalesce((select report_version.in_house_school from report_version
                     where incident_id = incident.id order by report_version.version desc limit 1), false) as in_house_school
    from incident where id = $1::uuid and author_id is not null
    union all
    -- Of a draft only the suspicion is told; which child it is, if the draft says.
    select draft.id, institution_id, authority_id, department_id, '', coalesce(draft.child_id, ''), true, 'DRAFT', 0, author_id, null, null, false
    from report_draft as draft
    where draft.id = $1::uuid and crime_suspected_at is not null and not exists (select from incident where incident.id = draft.id)
  )
  select report.id, institution_id as "institutionId", authority_id as "authorityId", department_id as "departmentId",
         acting_municipality_id as "actingMunicipalityId", child_id as "childId", crime_suspected as "crimeSuspected", state, version,
         author_id as "authorId", registered_at as "registeredAt", approved_at as "approvedAt", in_house_school as "inHouseSchool",
         (select location_municipality_id from stay where stay.institution_id = report.institution_id and stay.child_id = report.child_id
          order by moved_in_on desc limit 1) as "locationMunicipalityId",
         (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'recipient', recipient, 'recipientId', recipient_id, 'version', version,
                                                       'channel', channel, 'state', state, 'fault', fault)), '[]')
          from delivery where incident_id = report.id) as copies,
         (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'from', "from")), '[]')
          from (select id, "from" from feedback where incident_id = report.id
                union select id, 'AUTHORITY' from crime_answer where incident_id = report.id) as answer) as feedback,
         (select count(*)::int from crime_answer as answer
          where answer.incident_id = report.id and registered_at is not null and not exists (select from feedback where feedback.id = answer.id)) as unfiled,
         array(select source_key from notice where incident_id = report.id) as told
  from report`
