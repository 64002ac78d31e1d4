import { statement, type Transaction } from '@tilsynsblik/service-kit'

/** The acting municipality has it: the report is sent (workflows.md). In the transaction of `tx`, once. */
export async function dispatch(tx: Transaction, incidentId: string, now: Date): Promise<void> {
  await statement(
    tx,
    `with moved as (
       update incident set state = 'DISPATCHED' where id = $1 and state = 'APPROVED'
       returning id, institution_id, authority_id, department_id, acting_municipality_id, location_municipality_id, child_id
     )
     insert into report_event (id, incident_id, institution_id, authority_id, department_id, acting_municipality_id, location_municipality_id, child_id, at, by, action, state)
     select gen_random_uuid(), id, institution_id, authority_id, department_id, acting_municipality_id, location_municipality_id, child_id, $2, 'incidents', 'DISPATCH', 'DISPATCHED'
     from moved`,
    [incidentId, now.toISOString()],
  )
}
