import { instantText } from '../calendar/time.ts'
import type { Denmark } from '../denmark.ts'
import { scopesOf } from '../institutions/homes.ts'
import { inBatches, type RowBatch } from '../row-batch.ts'
import { minutesOf, type Incident } from './incidents.ts'
import { nilReturnsOf } from './nil-returns.ts'

/** The tables of the service `incidents` for one year. */
export function* incidentBatches(denmark: Denmark, year: number, incidents: Incident[]): Generator<RowBatch> {
  const { lastDay, now } = denmark.setting
  const known = incidents.filter(({ day, registered }) => day <= lastDay && registered <= now)
  yield* inBatches('incidents', 'incident', known.map(incidentRow))
  yield* inBatches('incidents', 'measure', known.flatMap(measureRows))
  yield* inBatches('incidents', 'nil_return', nilReturnsOf(denmark, year, incidents))
}

function incidentRow(incident: Incident) {
  return {
    id: incident.id,
    ...childScopes(incident),
    occurredAt: instantText(incident.minute),
    minutes: minutesOf(incident.measures),
    registeredAt: instantText(incident.registered),
    deadlineAt: instantText(incident.deadline),
    account: incident.account,
    accountReceivedAt: incident.received === null ? null : instantText(incident.received),
    guidance: incident.guidance,
    crimeSuspected: incident.crimeSuspected,
    sourceKey: incident.sourceKey,
  }
}

function measureRows(incident: Incident) {
  return incident.measures.map((measure, index) => ({ incidentId: incident.id, ordinal: index + 1, ...childScopes(incident), ...measure }))
}

function childScopes({ home, stay }: Incident) {
  return { ...scopesOf(home), actingMunicipalityId: stay.municipalityId, childId: stay.childId }
}
