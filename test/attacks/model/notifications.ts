import {
  all,
  authority,
  both,
  by,
  department,
  each,
  editionRules,
  either,
  is,
  not,
  notices,
  of,
  only,
  signedIn,
  some,
  theHome,
  type Rights,
  type Rule,
  type ServiceRules,
  type TableRules,
} from './rule.ts'

const municipality = of('municipality_id')
/** A home sends, and reads nothing back but that it was received. */
const sent = of('from_institution_id')
const homes = (when: Rule): Rights => each(theHome, both(sent, when))

const withoutChild = 'id institution_id authority_id department_id received_at received_on notifier kind assessed_at assessed_late acute'
const receipt =
  'id from_institution_id municipality_id notified_by received_at receipt_due_on receipt_sent_on receipt_text feedback feedback_on'
const childsOwn = 'id child_id received_at conversation conversation_on decided_at decision support_started_on closed_at closing_reason'

/** Where somebody is suspected a person tells the child first; a screen can be read over a shoulder. */
const toldInPerson = either(is('conversation', 'HELD'), both(is('suspected', '{}'), is('guardian_locked', 'false')))
const leaderKnows = either(not(is('leader_informed', 'false')), by('notified_by'))

const seesCase = {
  caseworker: municipality,
  staff: both(sent, by('notified_by')),
  manager: both(sent, leaderKnows),
  child: both(of('child_id'), toldInPerson),
}

const counted = (columns: string): TableRules => ({
  sees: { caseworker: municipality, service: all, statistics: only(all, columns) },
  adds: { caseworker: municipality, service: all },
  changes: { service: all },
})

const ofCase = (persona: keyof typeof seesCase): Rule => some('notification_case', { id: 'notification_id' }, seesCase[persona])
const ofRow = some('notification', { id: 'notification_id' }, of('authority_id'))

export const notificationRules: ServiceRules = {
  notification: {
    sees: {
      caseworker: municipality,
      ...each(authority, only(of('authority_id'), withoutChild)),
      ...each(department, only(of('department_id'), withoutChild)),
      service: all,
      statistics: only(all, 'id municipality_id received_on child_id notifier kind assessed_late receipt_sent_on source_key'),
    },
    adds: {
      caseworker: both(municipality, is('assessed_at', null)),
      ...homes(both(is('notifier', 'PLACEMENT'), is('assessed_at', null), is('authority_id', null))),
      service: all,
    },
    changes: { caseworker: only(municipality, 'child_id assessed_at acute receipt_sent_on advisers'), service: all },
  },
  child_conversation: {
    sees: { caseworker: municipality, service: all },
    adds: { caseworker: municipality, service: all },
    changes: { caseworker: municipality, service: all },
  },
  police_report: {
    ...counted('notification_id child_id crime reported_on'),
    changes: { caseworker: only(municipality, 'child_id interviewed_on'), service: all },
  },
  childrens_house_course: {
    ...counted('notification_id municipality_id child_id started_on'),
    changes: { caseworker: only(municipality, 'child_id'), service: all },
  },
  support_measure: counted('notification_id started_on kind'),
  guardian_lock: {
    sees: { caseworker: municipality, service: all },
    adds: { caseworker: both(municipality, by('set_by')), ...homes(both(by('set_by'), is('off_since', null))), service: all },
    changes: { caseworker: only(municipality, 'off_since lifted_by'), service: all },
  },
  notification_case: {
    sees: {
      caseworker: municipality,
      staff: only(seesCase.staff, receipt),
      manager: only(seesCase.manager, receipt),
      child: only(seesCase.child, childsOwn),
      service: all,
    },
    adds: { caseworker: municipality, ...homes(both(is('state', 'RECEIVED'), by('notified_by'))), service: all },
    changes: { caseworker: municipality, service: all },
  },
  // Word for word, and for the municipality alone: not even the platform reads it.
  notification_words: {
    sees: { caseworker: municipality },
    adds: { caseworker: municipality, ...homes(by('written_by')), service: all },
  },
  notification_event: {
    sees: { caseworker: municipality, service: only(all, 'id notification_id at by action') },
    adds: { caseworker: both(municipality, by('by')), ...homes(both(is('action', 'RECEIVED'), by('by'))), service: all },
  },
  // Public by law.
  preparedness_plan: {
    sees: each(signedIn, all),
    adds: { caseworker: municipality, service: all },
    changes: { caseworker: municipality, service: all },
  },
  notice: notices({
    ...Object.fromEntries((['caseworker', 'staff', 'manager', 'child'] as const).map((persona) => [persona, ofCase(persona)])),
    ...each(authority, ofRow),
  } as Record<string, Rule>),
  notification_tally: { sees: { caseworker: municipality, service: all, statistics: all } },
  support_tally: { sees: { caseworker: municipality, service: all, statistics: all } },
  child_population: {
    sees: { caseworker: all, ...each(authority, all), service: all },
    adds: { service: all },
    changes: { service: all },
  },
  similar_municipality: { sees: { caseworker: municipality, service: all }, adds: { service: all } },
  ...editionRules,
}
