import { atClock, dateText, instantText } from '../calendar/time.ts'
import type { Denmark } from '../denmark.ts'
import { scopesOf } from '../institutions/homes.ts'
import { departments } from '../institutions/operators.ts'
import { inBatches, type RowBatch } from '../row-batch.ts'
import type { Setting } from '../setting.ts'
import { inspectionsOf, type Inspection } from './inspections.ts'

/** The tables of the service `oversight`. Editions are made by publishing, not here. */
export function* oversightBatches(denmark: Denmark): Generator<RowBatch> {
  const inspections = denmark.homes.flatMap((home) => inspectionsOf(denmark, home))
  yield* inBatches('oversight', 'inspection', inspections.map(inspectionRow))
  yield* inBatches('oversight', 'inspection_route', inspections.map(routeRow))
  yield* inBatches('oversight', 'finding', inspections.flatMap(findingRows))
  yield* inBatches('oversight', 'quarterly_overview', overviewRows(denmark.setting))
}

function inspectionRow({ id, home, day, announced, childrenOffered, childrenHeard }: Inspection) {
  return { id, ...scopesOf(home), carriedOutOn: dateText(day), announced, childrenOffered, childrenHeard }
}

function routeRow({ id, home, route }: Inspection) {
  const { institutionId, authorityId } = scopesOf(home)
  return { inspectionId: id, institutionId, authorityId, route }
}

/** Shared with the home four weeks after the visit (A). */
function findingRows({ id, home, day, findings }: Inspection) {
  return findings.map((finding) => ({ inspectionId: id, ...scopesOf(home), ...finding, sharedAt: instantText(atClock(day + 28, 600)) }))
}

/** Open: figures are frozen through the gateway, by the job that does it every quarter, once the house stands. */
function overviewRows({ quarters }: Setting) {
  return quarters.flatMap((quarter) =>
    departments.map(({ id, name, operatorId }) => ({
      departmentId: id,
      quarter,
      departmentName: name,
      operatorId,
      status: 'OPEN',
      edition: 1,
      revision: 1,
    })),
  )
}
