import { statement, type Transaction } from '@tilsynsblik/service-kit'
import type { RegisteredHome } from '../domain/national-facts.ts'

/** Keeps whose home each one is, in the transaction of `tx`. */
export async function keepHomeScopes(tx: Transaction, homes: readonly RegisteredHome[]): Promise<void> {
  await statement(
    tx,
    `insert into home_scope (institution_id, authority_id, department_id, closed_on)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::date[])
     on conflict (institution_id) do update
       set authority_id = excluded.authority_id, department_id = excluded.department_id, closed_on = excluded.closed_on
       where (home_scope.authority_id, home_scope.department_id, home_scope.closed_on)
         is distinct from (excluded.authority_id, excluded.department_id, excluded.closed_on)`,
    [
      homes.map(({ id }) => id),
      homes.map((home) => home.authority.id),
      homes.map((home) => home.department?.id ?? null),
      homes.map((home) => home.closedOn),
    ],
  )
}
