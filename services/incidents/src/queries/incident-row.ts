import type { ChildAccount, GuidanceAnswer, Injury, LegalSection, ReportState, VoidReason } from '@tilsynsblik/vocabulary'
import type { ReportStanding } from '../domain/workflow.ts'

export interface IncidentRow {
  id: string
  institutionId: string
  actingMunicipalityId: string
  childId: string
  occurredAt: string
  minutes: number
  registeredAt: string
  deadlineAt: string
  late: boolean
  account: ChildAccount
  guidance: GuidanceAnswer
  crimeSuspected: boolean
  injury: Injury
  state: ReportState
  version: number
  assessment: string | null
  voided: VoidReason | null
  measures: { section: LegalSection; minutes: number }[]
  /** When it is known already what decides about the actions. */
  standing?: ReportStanding
}

/** What stands behind a report of the contract, of the rows called `incident`. */
export const incidentColumns = `
  incident.id, incident.institution_id as "institutionId", incident.acting_municipality_id as "actingMunicipalityId",
  incident.child_id as "childId", incident.occurred_at as "occurredAt", incident.minutes,
  incident.registered_at as "registeredAt", incident.deadline_at as "deadlineAt", incident.late, incident.account, incident.guidance,
  incident.crime_suspected as "crimeSuspected", incident.injury, incident.state, incident.version, incident.assessment, incident.voided`

/** Its measures, in the order in which they were told. */
export const measuresOfIncident = `
  (select jsonb_agg(jsonb_build_object('section', section, 'minutes', measure.minutes) order by ordinal)
   from measure where measure.incident_id = incident.id) as measures`
