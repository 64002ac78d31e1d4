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
  service,
  theHome,
  type Rights,
  type Rule,
  type ServiceRules,
} from './rule.ts'

const home = of('institution_id')
const operator = of('department_id')
const overseer = of('authority_id')
const acting = of('acting_municipality_id')
const mine = both(home, by('author_id'))
const answeredBy = (recipient: string, scope: Rule): Rule => both(scope, by('given_by'), is('from', recipient))

/** What happened, in words: not for a head of department, who follows the figures. The other municipality only what was sent there. */
const readsWords: Rights = {
  ...each(theHome, home),
  consultant: operator,
  caseworker: of('acting_municipality_id', 'location_municipality_id'),
  ...each(authority, overseer),
  child: of('child_id'),
  service: all,
}
const readsReports: Rights = { ...readsWords, department_head: operator }
/** Only who may read it is ever changed of what was said: the report was sent to the place of the home's school. */
const opened: Rights = { service: only(all, 'location_municipality_id') }

const told = 'id institution_id authority_id department_id crime_suspected_at crime_text'
const ofCrime = not(is('crime_suspected_at', null))
const kept = both(home, is('filed_at', null), by('added_by'))
const scopes = 'authority_id department_id acting_municipality_id location_municipality_id child_id'

/** What a home corrects of its own report: never whose it is, nor when it was registered. */
const corrected = 'state version occurred_at minutes deadline_at account account_received_at guidance crime_suspected injury staff'

export const incidentRules: ServiceRules = {
  incident: {
    sees: {
      ...readsReports,
      statistics: only(all, 'id occurred_on institution_id authority_id child_id account guidance late voided source_key'),
    },
    adds: { ...each(theHome, home), service: all },
    changes: {
      staff: only(home, corrected),
      manager: only(home, `${corrected} assessment follow_up_needed voided`),
      caseworker: only(acting, 'state version'),
      ...each(authority, only(overseer, 'state version')),
      consultant: only(operator, 'state version'),
      service: all,
    },
  },
  measure: {
    sees: { ...readsReports, statistics: only(all, 'incident_id ordinal section') },
    adds: { ...each(theHome, home), service: all },
    changes: { service: all },
    removes: each(theHome, home),
  },
  nil_return: {
    sees: {
      ...each(theHome, home),
      ...each(department, operator),
      ...each(authority, overseer),
      service: all,
      statistics: only(all, 'institution_id authority_id month'),
    },
    adds: { manager: home, service: all },
    changes: { service: all },
  },
  stay: { sees: { ...each(theHome, home), caseworker: acting, child: of('child_id'), dpo: all, service: all }, ...service },
  report_draft: {
    sees: {
      staff: mine,
      manager: home,
      // Of a draft others know what was told of a crime, and nothing it says.
      ...each(department, only(both(operator, ofCrime), told)),
      ...each(authority, only(both(overseer, ofCrime), told)),
      service: all,
    },
    adds: { ...each(theHome, mine), service: all },
    changes: { staff: mine, manager: home, service: all },
    removes: { staff: mine, manager: home, service: all },
  },
  report_version: { sees: readsWords, adds: { ...each(theHome, home), service: all }, changes: opened },
  report_attachment: {
    sees: {
      // Withdrawn, it is out of everybody's reach but the manager's, who must know what was sent to whom.
      ...Object.fromEntries(Object.entries(readsWords).map(([persona, rule]) => [persona, both(rule as Rule, is('withdrawn_at', null))])),
      manager: home,
      // What a colleague keeps with her draft is hers.
      staff: both(home, is('withdrawn_at', null), either(not(is('filed_at', null)), by('added_by'))),
      service: only(all, `id incident_id ${scopes} added_at filed_at`),
    },
    adds: each(theHome, kept),
    changes: {
      staff: only(home, `${scopes} filed_at`),
      manager: only(home, `${scopes} filed_at withdrawn_at withdrawn_by`),
      ...opened,
    },
    removes: { ...each(theHome, kept), service: is('filed_at', null) },
  },
  internal_supplement: { sees: { ...each(theHome, home), consultant: operator }, adds: each(theHome, home) },
  report_event: {
    sees: readsWords,
    adds: { ...each(theHome, home), consultant: operator, caseworker: acting, ...each(authority, overseer), service: all },
    changes: opened,
  },
  feedback: {
    sees: readsWords,
    adds: {
      caseworker: answeredBy('ACTING_MUNICIPALITY', acting),
      ...each(authority, answeredBy('AUTHORITY', overseer)),
      consultant: answeredBy('CONSULTANT', operator),
      service: all,
    },
    changes: opened,
  },
  crime_answer: {
    sees: { manager: home, ...each(department, operator), ...each(authority, overseer), service: all },
    adds: { ...each(authority, both(overseer, by('given_by'))), service: all },
    changes: { service: all },
  },
  complaint_outcome: {
    sees: {
      manager: home,
      ...each(department, operator),
      caseworker: acting,
      ...each(authority, overseer),
      child: of('child_id'),
      service: all,
    },
    ...service,
  },
  follow_up: {
    sees: readsWords,
    adds: { manager: home, consultant: operator, service: all },
    changes: { manager: home, service: all, staff: only(home, 'done_on result told_to declined') },
  },
  delivery: {
    sees: {
      ...each(theHome, home),
      ...each(department, operator),
      ...each(authority, overseer),
      caseworker: both(of('recipient_id'), is('recipient', 'ACTING_MUNICIPALITY', 'LOCATION_MUNICIPALITY')),
      // How many failed, and of whom nothing.
      operator: only(all, 'state'),
      service: all,
    },
    adds: { ...each(theHome, home), service: all },
    changes: {
      manager: home,
      caseworker: only(
        both(of('recipient_id'), is('recipient', 'ACTING_MUNICIPALITY', 'LOCATION_MUNICIPALITY')),
        'state acknowledged_at acknowledged_by',
      ),
      consultant: only(both(operator, is('recipient', 'CONSULTANT')), 'state acknowledged_at acknowledged_by'),
      department_head: only(both(operator, is('recipient', 'DEPARTMENT', 'ADMINISTRATION')), 'state acknowledged_at acknowledged_by'),
      ...each(authority, only(both(overseer, is('recipient', 'AUTHORITY')), 'state acknowledged_at acknowledged_by')),
      service: all,
    },
  },
  // That the manager was reminded: for those who oversee the home.
  reminder: {
    sees: { manager: home, ...each(department, operator), ...each(authority, overseer), service: all },
    adds: { service: all },
    changes: { service: all },
  },
  notice: notices({ ...each([...theHome, ...department, 'caseworker', ...authority], all) } as Record<string, Rule>),
  ...editionRules,
}
