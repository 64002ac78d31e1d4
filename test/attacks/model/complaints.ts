import {
  all,
  authority,
  both,
  by,
  department,
  each,
  editionRules,
  except,
  is,
  not,
  notices,
  of,
  only,
  some,
  type Rights,
  type Rule,
  type ServiceRules,
  type Right,
} from './rule.ts'

/** Somebody's case: never of the home, its operator, or the authority that does not decide it. */
/** The platform's own: how a receipt is known again, where it came from, and what has become of its words. */
const kept = 'receipt_hash source_key archived_at erased_at'
const whose = `child_id child_age recorded_by channel forward_municipality_id ${kept}`
const status = 'id institution_id department_id filed_at filed_on outcome decided_on pending state version'

const appealed = some('appeal', { complaint_id: 'id' })
const toMunicipality = both(of('municipality_id'), is('recipient_kind', 'MUNICIPALITY'))
const toAuthority = both(of('authority_id'), is('recipient_kind', 'AUTHORITY'))
const living = not(is('state', null))
const filed = both(is('state', 'FILED'), is('version', '1'), is('outcome', null))
const written = both(toMunicipality, filed, not(is('receipt_hash', null)), by('recorded_by'))
const filedWith =
  'id institution_id municipality_id recipient_kind child_id receipt_hash incident_id home_unknown complainant child_age own_party party_age subject subjects filed_at state version receipt_due_on due_on source_key'
const casework =
  'state version outcome decided_on institution_id home_unknown child_id incident_id unregistered_episode officer_id confirmed_at due_on forward_kind forward_municipality_id'
const step = 'state version outcome decided_on due_on'

/** Who reaches a complaint, whatever of it. */
const reaches: Record<string, Rule> = {
  manager: of('institution_id'),
  ...each(department, of('department_id')),
  caseworker: toMunicipality,
  ...each(authority, of('authority_id')),
  appeals_board: appealed,
  child: of('child_id'),
  complainant: of('receipt_hash'),
} as Record<string, Rule>

/** What belongs to a complaint goes with the complaint. */
const inCase = (persona: string, when: Rule = all): Rule => some('complaint', { id: 'complaint_id' }, both(reaches[persona]!, when))
const decides = (persona: string, when: Rule = all): Rule =>
  inCase(persona, persona === 'caseworker' ? when : both(is('recipient_kind', 'AUTHORITY'), when))

/** Those who decide it; a right of columns for each. */
const deciders = (columns?: string): Rights =>
  Object.fromEntries(
    ['caseworker', ...authority].map((persona) => [persona, columns ? only(decides(persona), columns) : decides(persona)]),
  ) as Rights

/** Those within a case; complainants without what only the recipient may know. */
const parties = (hidden?: string): Rights => {
  const complainant = (persona: string): Rule | Right => (hidden ? except(inCase(persona), hidden) : inCase(persona))
  return {
    ...deciders(),
    appeals_board: inCase('appeals_board'),
    child: complainant('child'),
    complainant: complainant('complainant'),
    service: all,
  }
}

const authorityOfHome: Rights = Object.fromEntries(authority.map((persona) => [persona, inCase(persona)])) as Rights
const complainants = ['child', 'complainant'] as const
const recorder = by('recorded_by')

/** A step is taken in one's own role, and only one that the role has. */
function steps(persona: string, actions?: readonly string[]): Rule {
  const reached = (authority as readonly string[]).includes(persona) ? decides(persona) : inCase(persona)
  return both(reached, is('role', persona), actions ? is('action', ...actions) : all)
}

export const complaintRules: ServiceRules = {
  complaint: {
    sees: {
      manager: only(of('institution_id'), status),
      ...each(department, only(of('department_id'), status)),
      caseworker: except(toMunicipality, kept),
      ...each(authority, except(of('authority_id'), whose)),
      appeals_board: except(appealed, kept),
      child: except(of('child_id'), kept),
      complainant: except(of('receipt_hash'), kept),
      service: all,
      statistics: only(all, 'id filed_on institution_id child_id subject outcome decided_on source_key'),
    },
    adds: {
      child: only(both(of('child_id'), filed), filedWith),
      complainant: only(both(of('receipt_hash'), filed), filedWith),
      caseworker: only(written, `${filedWith} recorded_by channel`),
      service: all,
    },
    changes: {
      caseworker: only(both(toMunicipality, living), casework),
      ...each(authority, only(both(toAuthority, living), casework)),
      appeals_board: only(appealed, step),
      child: only(both(of('child_id'), living), step),
      complainant: only(both(of('receipt_hash'), living), step),
      service: all,
    },
  },
  case_file: {
    // A suspicion may point at the very guardian who complains.
    sees: parties('guardian_lock guardian_lock_at'),
    adds: {
      ...Object.fromEntries(
        complainants.map((persona) => [
          persona,
          only(inCase(persona), 'complaint_id child_name child_age happened_on home_as_told helper_name helper_relation'),
        ]),
      ),
      caseworker: only(
        inCase('caseworker', recorder),
        'complaint_id child_name child_age happened_on home_as_told helper_name helper_relation',
      ),
      service: all,
    },
    changes: {
      ...deciders(
        'officer_name officer_phone talk_held_on talk_with talk_companion talk_told_of_rights talk_omitted talk_omitted_reason guardian_lock guardian_lock_at guardian_guided_on guardian_how follow_up_at_home',
      ),
      ...Object.fromEntries(complainants.map((persona) => [persona, only(inCase(persona), 'withdrawn_why withdrawn_helped_by')])),
      service: all,
    },
  },
  complaint_words: {
    sees: parties(),
    adds: {
      ...Object.fromEntries(complainants.map((persona) => [persona, inCase(persona)])),
      // What it was written down with, and nothing after it.
      caseworker: both(inCase('caseworker', recorder), (row) => row['id'] === row['complaint_id']),
      service: all,
    },
    changes: { service: all },
  },
  home_hearing: {
    // The complainant sees that the home was asked, and when it answered.
    sees: { ...parties('question asked_by answer answered_by'), manager: of('institution_id') },
    adds: { ...deciders(), service: all },
    changes: { manager: only(of('institution_id'), 'answer answered_at answered_by'), service: all },
  },
  complaint_decision: { sees: { ...parties(), ...authorityOfHome }, adds: { ...deciders(), service: all }, changes: { service: all } },
  appeal: {
    sees: {
      caseworker: inCase('caseworker'),
      // What the complainant wrote is not the authority's.
      ...Object.fromEntries(authority.map((persona) => [persona, except(inCase(persona), 'text')])),
      child: inCase('child'),
      complainant: inCase('complainant'),
      appeals_board: all,
      service: all,
      statistics: only(all, 'complaint_id ordinal outcome'),
    },
    adds: {
      ...deciders(),
      ...Object.fromEntries(
        complainants.map((persona) => [persona, only(inCase(persona), 'complaint_id ordinal appealed_on in_time text')]),
      ),
      service: all,
    },
    changes: { ...deciders('outcome ground decided_on'), appeals_board: only(all, 'outcome ground decided_on'), service: all },
  },
  linked_incident: {
    sees: { ...parties(), ...authorityOfHome },
    adds: { ...deciders(), ...Object.fromEntries(complainants.map((persona) => [persona, inCase(persona)])), service: all },
    changes: { ...deciders('linked_at unlinked_at'), service: all },
  },
  complaint_event: {
    sees: parties(),
    adds: {
      caseworker: steps('caseworker'),
      supervisor: steps('supervisor'),
      authority_head: steps('authority_head'),
      child: steps('child', ['FILED', 'WORDS_ADDED', 'WITHDRAWN', 'APPEALED']),
      complainant: steps('complainant', ['FILED', 'WORDS_ADDED', 'WITHDRAWN', 'APPEALED']),
      appeals_board: steps('appeals_board', ['APPEAL_DECIDED']),
      manager: steps('manager', ['HEARING_ANSWERED']),
      service: all,
    },
    changes: { service: all },
  },
  complaint_return: {
    sees: {
      caseworker: of('municipality_id'),
      ...each(authority, only(all, 'municipality_id quarter declared_at')),
      service: all,
      statistics: only(all, 'municipality_id quarter'),
    },
    adds: { caseworker: both(of('municipality_id'), by('declared_by')), service: all },
    changes: { service: all },
  },
  notice: notices(
    Object.fromEntries(['caseworker', ...authority, 'manager', 'appeals_board', 'child'].map((persona) => [persona, inCase(persona)])),
  ),
  ...editionRules,
}
