import type { EntityManager } from '@mikro-orm/postgresql'
import { insertRows } from '@tilsynsblik/service-kit'
import type { NewNotice } from '../domain/delivery-notices.ts'

/** Adds notices in the transaction of `em`; what was told is left alone, so that nobody is told twice. */
export async function addNotices(em: EntityManager, notices: readonly NewNotice[], now: Date): Promise<number> {
  if (notices.length === 0) return 0
  return insertRows(
    em,
    'notice',
    {
      id: notices.map(() => crypto.randomUUID()),
      persona: notices.map(({ persona }) => persona),
      scope_id: notices.map(({ scopeId }) => scopeId),
      person_id: notices.map(({ personId }) => personId),
      kind: notices.map(({ kind }) => kind),
      incident_id: notices.map(({ incidentId }) => incidentId),
      institution_id: notices.map(({ institutionId }) => institutionId),
      created_at: notices.map(() => now.toISOString()),
      source_key: notices.map(({ sourceKey }) => sourceKey),
    },
    ['source_key'],
  )
}
