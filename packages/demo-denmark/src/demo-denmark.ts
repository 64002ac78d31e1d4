import { complaintBatches } from './complaints/complaint-batches.ts'
import { complaintReturnBatches, countFiled, type FiledCounts } from './complaints/complaint-returns.ts'
import { complaintsOf } from './complaints/complaints.ts'
import { denmarkOf } from './denmark.ts'
import { incidentBatches } from './incidents/incident-batches.ts'
import { incidentsOf } from './incidents/incidents.ts'
import { institutionBatches } from './institutions/institution-batches.ts'
import { liveCaseBatches } from './notifications/live-case-batches.ts'
import { notificationBatches } from './notifications/notification-batches.ts'
import { preparednessPlanBatches } from './notifications/preparedness-plans.ts'
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
  const filed: FiledCounts = new Map()
  for (const year of denmark.setting.years) {
    const incidents = incidentsOf(denmark, year)
    yield* incidentBatches(denmark, year, incidents)
    const complaints = complaintsOf(denmark, year, incidents)
    countFiled(filed, complaints)
    yield* complaintBatches(denmark, year, complaints)
    yield* notificationBatches(denmark, year)
  }
  yield* complaintReturnBatches(denmark, filed)
  yield* liveCaseBatches(denmark)
  yield* preparednessPlanBatches(denmark)
  yield* oversightBatches(denmark)
}
