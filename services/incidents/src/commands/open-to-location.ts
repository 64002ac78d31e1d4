import { statement, type Transaction } from '@tilsynsblik/service-kit'

/**
 * The municipality where the home's own school lies has its copy: from now on it reads the report, and what is still to be told
 * of it. One that acts for the child too reads it as that one. In the transaction of `tx`, once.
 *
 * @param recipientId the municipality
 */
export async function openToLocation(
  tx: Transaction,
  { incidentId, recipientId }: { incidentId: string; recipientId: string | null },
): Promise<void> {
  // The report first: who adds to it meanwhile waits for its row or is seen by the statements after.
  for (const [table, key] of [['incident', 'id'], ...told.map((name) => [name, 'incident_id'])])
    await statement(
      tx,
      `update ${table} set location_municipality_id = $2
       where ${key} = $1 and location_municipality_id is null and acting_municipality_id <> $2`,
      [incidentId, recipientId],
    )
}

/** What a report consists of, beside its own row. */
const told = ['measure', 'report_version', 'report_attachment', 'report_event', 'feedback', 'follow_up']
