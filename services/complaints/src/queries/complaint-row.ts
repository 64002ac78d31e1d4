import type {
  Complainant,
  ComplaintChannel,
  ComplaintOutcome,
  ComplaintRecipientKind,
  ComplaintState,
  ComplaintSubject,
  Persona,
} from '@tilsynsblik/vocabulary'

/** A complaint, as wide as the caller's role is granted: what is absent is not the caller's to know. */
export interface ComplaintRow {
  id: string
  institutionId: string | null
  filedAt: string
  outcome: ComplaintOutcome | null
  decidedOn: string | null
  state: ComplaintState
  isLiving: boolean
  version: number
  // From here on: the authority and those who may read the whole.
  authorityId?: string | null
  municipalityId?: string
  recipientKind?: ComplaintRecipientKind
  isForwarding?: boolean
  complainant?: Complainant
  subject?: ComplaintSubject
  subjects?: ComplaintSubject[]
  incidentRegistered?: boolean | null
  incidentId?: string | null
  unregisteredEpisode?: boolean
  homeUnknown?: boolean
  ownParty?: boolean
  partyAge?: number | null
  officerId?: string | null
  confirmedAt?: string | null
  receiptDueOn?: string | null
  dueOn?: string | null
  // From here on: those who may know whose it is.
  childId?: string | null
  childAge?: number
  recordedBy?: string | null
  channel?: ComplaintChannel | null
}

/** Personas whose role is granted what a complaint is about; the others see that it exists and how it ended. */
export const seesRegister: readonly Persona[] = [
  'caseworker',
  'supervisor',
  'authority_head',
  'appeals_board',
  'child',
  'complainant',
  'service',
]

/** Personas whose role is granted whose it is. */
const seesWhole: readonly Persona[] = ['caseworker', 'appeals_board', 'child', 'complainant', 'service']

/** As many columns as `persona` is granted, of the rows called `complaint`. */
export function complaintColumns(persona: Persona): string {
  return [statusSql, ...(seesRegister.includes(persona) ? [registerSql] : []), ...(seesWhole.includes(persona) ? [wholeSql] : [])].join(
    ', ',
  )
}

/** A row from a file has no state of its own: it was received, and perhaps it was decided or withdrawn. */
const statusSql = `
  complaint.id, complaint.institution_id as "institutionId", complaint.filed_at as "filedAt", complaint.outcome,
  complaint.decided_on::text as "decidedOn", complaint.version, complaint.state is not null as "isLiving",
  coalesce(complaint.state, case when complaint.outcome is null then 'RECEIVED' when complaint.outcome = 'WITHDRAWN' then 'WITHDRAWN'
                                 else 'DECIDED' end) as state`

const registerSql = `
  complaint.authority_id as "authorityId", complaint.municipality_id as "municipalityId", complaint.recipient_kind as "recipientKind",
  complaint.forward_kind is not null as "isForwarding", complaint.complainant, complaint.subject,
  case when complaint.subjects = '{}' then array[complaint.subject] else complaint.subjects end as subjects,
  case when complaint.incident_id is not null then true
       when complaint.state is null or complaint.unregistered_episode then false end as "incidentRegistered",
  complaint.incident_id as "incidentId", complaint.unregistered_episode as "unregisteredEpisode", complaint.home_unknown as "homeUnknown",
  complaint.own_party as "ownParty", complaint.party_age as "partyAge", complaint.officer_id as "officerId",
  complaint.confirmed_at as "confirmedAt", complaint.receipt_due_on::text as "receiptDueOn", complaint.due_on::text as "dueOn"`

const wholeSql = `
  complaint.child_id as "childId", complaint.child_age as "childAge", complaint.recorded_by as "recordedBy", complaint.channel`
