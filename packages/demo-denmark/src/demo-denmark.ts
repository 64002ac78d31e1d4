import { complaintBatches } from './complaints/complaint-batches.ts'
import { complaintsOf } from './complaints/complaints.ts'
import { denmarkOf } from './denmark.ts'
import { incidentBatches } from './incidents/incident-batches.ts'
import { incidentsOf } from './incidents/incidents.ts'
import { institutionBatches } from './institutions/institution-batches.ts'
import { notificationBatches } from './notifications/notification-batches.ts'
import { oversightBatches } from './oversight/oversight-batches.ts'
import type { RowBatch } from './row-batch.ts'
import { settingOf, type DemoOptions } from './setting.ts'

/**
 * Synthetic Denmark from 2021 to the last quarter closed at `now`: the rows of all five services, parents before children.
 * Made up from published totals and open assumptions; no row is about a real child or a real home. The same seed gives the
 * same rows.
 */
export function* demoDenmark(options: DemoOptions): Generator<RowBatch> {
  const denmark = denmarkOf(settingOf(options))
  yield* institutionBatches(denmark)
  for (const year of denmark.setting.years) {
    const incidents = incidentsOf(denmark, year)
    yield* incidentBatches(denmark, year, incidents)
    yield* complaintBatches(denmark, year, complaintsOf(denmark, year, incidents))
    yield* notificationBatches(denmark, year)
  }
  yield* oversightBatches(denmark)
}
