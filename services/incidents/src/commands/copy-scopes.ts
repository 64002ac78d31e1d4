import { statement, type Columns, type Transaction } from '@tilsynsblik/service-kit'

/** The scopes of a report, as columns of one row that belongs to it. In the transaction of `tx`. */
export async function copyScopes(tx: Transaction, incidentId: string): Promise<Columns> {
  const [row] = await statement<Record<string, unknown>>(
    tx,
    'select institution_id, authority_id, department_id, acting_municipality_id, location_municipality_id, child_id from incident where id = $1',
    [incidentId],
  )
  return Object.fromEntries(Object.entries(row!).map(([name, value]) => [name, [value]]))
}
