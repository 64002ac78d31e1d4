import { statement, type Transaction } from '@tilsynsblik/service-kit'
import { calendarDateOf } from '@tilsynsblik/vocabulary'
import { dueOn, type FoundSignal } from '../domain/signals.ts'

/**
 * Opens what a job has found, in the transaction of `tx`; what is open already, or was once, is left alone. Whose the
 * home is follows from home_scope: keep that first.
 */
export async function openSignals(tx: Transaction, found: readonly (FoundSignal & { occurredAt: string })[], now: Date): Promise<void> {
  const today = calendarDateOf(now)
  await statement(
    tx,
    `insert into home_signal (id, institution_id, authority_id, department_id, kind, occurred_at, opened_at, due_on, evidence, source_key)
     select gen_random_uuid(), found.institution_id, authority_id, department_id, kind, occurred_at, $7, due_on, evidence, source_key
     from unnest($1::text[], $2::text[], $3::timestamptz[], $4::date[], $5::jsonb[], $6::text[])
       as found (institution_id, kind, occurred_at, due_on, evidence, source_key)
     join home_scope on home_scope.institution_id = found.institution_id
     on conflict (source_key) do nothing`,
    [
      found.map((signal) => signal.institutionId),
      found.map((signal) => signal.kind),
      found.map((signal) => signal.occurredAt),
      found.map((signal) => dueOn(signal.kind, today)),
      found.map((signal) => JSON.stringify(signal.evidence)),
      found.map((signal) => signal.sourceKey),
      now,
    ],
  )
}
