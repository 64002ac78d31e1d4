import { statement, type Columns, type Transaction } from '@tilsynsblik/service-kit'

/** The scopes of a report, as columns of one row that belongs to it. In the transaction of `em`. */
export async function copyScopes(em: Transaction, incidentId: string): Promise<Columns> {
  const [row] = await statement<Record<string, unknown>>(
    em,
    'select institution_id, authority_id, department_id, acting_municipality_id, location_municipality_id, child_id from incident where id = $1',
    [incidentId],
  )
  return Object.fromEntries(Object.entries(row!).map(([name, value]) => [name, [value]]))
}
