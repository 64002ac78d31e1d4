import { instantText } from '../calendar/time.ts'
import type { Denmark } from '../denmark.ts'
import { inBatches, type RowBatch } from '../row-batch.ts'
import { childScopesOf } from './child-scopes.ts'
import { minutesOf, type Incident } from './incidents.ts'
import { liveBatches } from './live-batches.ts'
import { staffOf } from './live-people.ts'
import { liveReportsOf, type LiveReport } from './live-reports.ts'
import { nilReturnsOf } from './nil-returns.ts'
import { stayRows } from './stay-rows.ts'

/** The tables of the service `incidents` for one year. */
export function* incidentBatches(denmark: Denmark, year: number, incidents: Incident[]): Generator<RowBatch> {
  const { lastDay, now, years } = denmark.setting
  const live = year === years.at(-1) ? liveReportsOf(denmark, incidents) : []
  const underWay = new Map(live.map((report) => [report.incident, report]))
  const known = incidents.filter((incident) => (incident.day <= lastDay && incident.registered <= now) || underWay.has(incident))
  if (year === years[0]) yield* inBatches('incidents', 'stay', stayRows(denmark))
  yield* inBatches(
    'incidents',
    'incident',
    known.map((incident) => ({ ...incidentRow(incident), ...standingOf(incident, underWay.get(incident)) })),
  )
  yield* inBatches('incidents', 'measure', known.flatMap(measureRows))
  yield* inBatches('incidents', 'nil_return', nilReturnsOf(denmark, year, incidents))
  if (year === years.at(-1)) yield* liveBatches(denmark, live)
}

/** Where a report is in its life. One of before has none here: it is closed, and who wrote it is not known. */
function standingOf({ home }: Incident, live: LiveReport | undefined) {
  if (!live) return { state: 'CLOSED', authorId: null, staff: '{}', assessment: null, followUpNeeded: null }
  const [author] = staffOf(home)
  const judged = live.state === 'DISPATCHED' || live.state === 'FEEDBACK'
  return {
    state: live.state,
    authorId: author,
    staff: `{${author}}`,
    assessment: judged ? 'Indgrebet vurderes nødvendigt og så kort som muligt. (Opdigtet tekst.)' : null,
    followUpNeeded: judged ? true : null,
  }
}

function incidentRow(incident: Incident) {
  return {
    id: incident.id,
    ...childScopesOf(incident),
    occurredAt: instantText(incident.minute),
    minutes: minutesOf(incident.measures),
    registeredAt: instantText(incident.registered),
    deadlineAt: instantText(incident.deadline),
    account: incident.account,
    accountReceivedAt: incident.received === null ? null : instantText(incident.received),
    guidance: incident.guidance,
    crimeSuspected: incident.crimeSuspected,
    injury: incident.injury,
    sourceKey: incident.sourceKey,
  }
}

function measureRows(incident: Incident) {
  return incident.measures.map((measure, index) => ({
    incidentId: incident.id,
    ordinal: index + 1,
    ...childScopesOf(incident),
    ...measure,
  }))
}
