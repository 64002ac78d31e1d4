import { statement, type Transaction } from '@tilsynsblik/service-kit'

const scopes = 'institution_id, authority_id, department_id, acting_municipality_id, location_municipality_id, child_id'

/** What the authority answered to the draft stands on the report it became, as if it had been given there. In the transaction of `tx`, once. */
export async function fileCrimeAnswers(tx: Transaction, incidentId: string): Promise<void> {
  await statement(
    tx,
    `with filed as (
       insert into feedback (id, incident_id, ${scopes}, "from", verdict, text, police_considered, police_reason, given_by, given_at)
       select answer.id, report.id, ${scopes
         .split(', ')
         .map((name) => `report.${name}`)
         .join(', ')}, 'AUTHORITY', 'REMARK', answer.text, police_considered, police_reason, given_by, given_at
       from crime_answer as answer join incident as report on report.id = answer.incident_id
       where report.id = $1
       on conflict (id) do nothing returning *
     )
     insert into report_event (id, incident_id, ${scopes}, at, by, action, state)
     select gen_random_uuid(), filed.incident_id, ${scopes
       .split(', ')
       .map((name) => `filed.${name}`)
       .join(', ')}, given_at, given_by, 'FEEDBACK', incident.state
     from filed join incident on incident.id = filed.incident_id`,
    [incidentId],
  )
}
