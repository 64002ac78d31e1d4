import { statement, type Transaction } from '@tilsynsblik/service-kit'
import type { NewNotice } from '../domain/delivery-notices.ts'

/**
 * Keeps which of these notices reminded a manager of something, with the scopes of the home, in the transaction of `tx`. A home
 * of which nothing is known but its notice has nobody who could ask, and is left out.
 */
export async function addReminders(tx: Transaction, notices: readonly NewNotice[], now: Date): Promise<void> {
  const toManagers = notices.filter(({ persona }) => persona === 'manager')
  if (toManagers.length === 0) return
  await statement(
    tx,
    `insert into reminder (source_key, institution_id, authority_id, department_id, kind, sent_at)
     select told.source_key, told.institution_id, known.authority_id, known.department_id, told.kind, $4::timestamptz
     from unnest($1::text[], $2::text[], $3::text[]) as told (source_key, institution_id, kind)
     cross join lateral (
       select authority_id, department_id from (
         (select authority_id, department_id, 1 as place from stay where institution_id = told.institution_id order by moved_in_on desc limit 1)
         union all
         (select authority_id, department_id, 2 from incident where institution_id = told.institution_id order by occurred_on desc limit 1)
       ) as scopes order by place limit 1
     ) as known
     on conflict (source_key) do nothing`,
    [
      toManagers.map(({ sourceKey }) => sourceKey),
      toManagers.map(({ institutionId }) => institutionId),
      toManagers.map(({ kind }) => kind),
      now,
    ],
  )
}
