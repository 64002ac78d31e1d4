import type { Persona } from '@tilsynsblik/vocabulary'
import {
  all,
  authority,
  both,
  by,
  department,
  each,
  is,
  not,
  notices,
  of,
  only,
  readers,
  service,
  some,
  type Right,
  type Rights,
  type Rule,
  type ServiceRules,
} from './rule.ts'

const office = of('authority_id')
const operator = of('department_id')
const home = of('institution_id')
const ofOffice = (right: Rule | Right): Rights => each(authority, right)

/** Who is to be visited is invisible to homes and their operators. */
const theOffice: Rights = { ...ofOffice(office), service: all }
const shared = not(is('shared_at', null))

/** One is of the team of an inspection whose findings are not filed: then why the home was chosen is not hers to know yet. */
const unfiledTeam = (belongs: Readonly<Record<string, string>>): Rule =>
  some(
    'inspection_case',
    belongs,
    both(
      office,
      is('filed_at', null),
      not(is('state', 'CANCELLED', null)),
      (own, { userId }) => own['team']?.slice(1, -1).split(',').includes(userId) ?? false,
    ),
  )

const sameQuarter = { department_id: 'department_id', quarter: 'quarter' }
const counted = some('quarterly_overview', sameQuarter, both(is('status', 'COUNTED'), is('cleared_at', null)))
const ofDepartment: Rights = { ...each(department, operator), service: all }
const asDepartment = (right: Rule | Right): Rights => each(department, right)
const answers = 'answer_text answer_version answer_by answer_at'
const comments = 'comment_text comment_version comment_by comment_at'
const steps =
  'status edition revision author_signed_by author_signed_at author_hash submitted_at returned_by returned_from returned_at returned_because'
const partOfIt: Rule = (row, { scope }) => row['home_ids']?.slice(1, -1).split(',').includes(scope!) ?? false

const held = some('archive_hold', sameQuarter, is('lifted_at', null))
/** So many years have gone since the end of its year, and no case needs it. */
const longPast = (years: number): Rule =>
  both(not(is('quarter', null)), ({ quarter }) => Number(quarter!.slice(0, 4)) + years < new Date().getFullYear(), not(held))

const past: Rule = ({ keep_until: until }) => until !== null && until! <= new Date().toISOString().slice(0, 10)

const oriented = some(
  'yearly_orientation',
  { operator_id: 'operator_id', year: 'year' },
  is('state', 'LEADERSHIP_ORIENTED', 'POLITICIANS_ORIENTED'),
)

/** Who has the national page, and keeps what is hers of it: not the child, and not who complains. */
const keepers: readonly Persona[] = [
  'council',
  'appeals_board',
  'supervisor',
  'authority_head',
  'department_head',
  'consultant',
  'manager',
  'staff',
  'caseworker',
  'dpo',
]
/** In the region's departments, a case needs a quarter of the year. */
const heldInYear: Rule = ({ operator_id: region, year }, who, world) =>
  world['quarterly_overview']!.some((row) => row['operator_id'] === region && row['quarter']?.slice(0, 4) === year && held(row, who, world))

const inRole = (persona: Persona) => both(by('person_id'), is('persona', persona))
const ownInRole: Rights = Object.fromEntries(keepers.map((persona) => [persona, inRole(persona)]))

/** Of quarters the bell tells the department, its homes and its region; each may have it by mail, in the seat she sits in. */
const toldOfQuarters: readonly Persona[] = ['consultant', 'department_head', 'manager', 'staff_unit']
const hears = (persona: Persona) =>
  both(
    inRole(persona),
    (row, { scope }) => row['scope_id'] === (scope ?? ''),
    ({ about }) => (about === 'EDITIONS' && keepers.includes(persona)) || (about === 'QUARTERS' && toldOfQuarters.includes(persona)),
  )
const followers = (right: (rule: Rule) => Rule | Right): Rights =>
  Object.fromEntries([...keepers, 'staff_unit' as const].map((persona) => [persona, right(hears(persona))]))
const followed = followers((rule) => rule)
const mailed = 'mail_address mail_refused_at'

export const oversightRules: ServiceRules = {
  // The home and its operator see what was carried out, never what is planned.
  inspection: {
    sees: { manager: home, ...each(department, operator), ...theOffice },
    adds: theOffice,
    changes: theOffice,
  },
  finding: {
    sees: { manager: both(home, shared), ...each(department, both(operator, shared)), ...theOffice },
    adds: theOffice,
    changes: theOffice,
  },
  inspection_case: { sees: theOffice, adds: theOffice, changes: theOffice },
  inspection_route: {
    sees: { ...ofOffice(both(office, not(unfiledTeam({ id: 'inspection_id' })))), service: all },
    adds: theOffice,
  },
  hearing: {
    sees: { manager: home, ...each(department, operator), ...theOffice },
    adds: theOffice,
    changes: {
      manager: only(
        both(home, is('closed_at', null), (row, { userId }) => row['answered_by'] === null || row['answered_by'] === userId),
        'answer answered_by answered_at',
      ),
      ...ofOffice(only(office, 'closed_at')),
    },
  },
  follow_up: { sees: { manager: home, ...theOffice }, adds: theOffice, changes: theOffice },
  model_parameters: {
    sees: { ...ofOffice(all), service: all },
    adds: { authority_head: both(by('proposed_by'), of('proposed_authority_id'), is('approved_by', null)), service: all },
    // Two persons, of two authorities.
    changes: {
      authority_head: only(
        both(not(is('proposed_by', null)), not(by('proposed_by')), not(of('proposed_authority_id'))),
        'approved_by approved_at',
      ),
      service: all,
    },
  },
  assessment: {
    sees: { ...ofOffice(all), service: all },
    adds: { ...ofOffice(only(both(is('state', 'QUEUED'), by('requested_by')), 'id period state requested_at requested_by')), service: all },
    changes: { ...ofOffice(only(all, 'cancel_requested_at')), service: all },
  },
  assessed_home: { sees: theOffice, ...service },
  home_scope: { sees: { ...theOffice, ...each(department, operator) }, ...service },
  home_signal: {
    sees: { ...theOffice, ...each(department, both(operator, is('kind', 'POINTER'))) },
    adds: {
      ...ofOffice(both(office, is('kind', 'ALLEGATION'), by('raised_by'))),
      ...each(department, both(operator, is('kind', 'POINTER'), by('raised_by'))),
      service: all,
    },
    changes: { service: all },
  },
  signal_review: { sees: theOffice, adds: { ...ofOffice(both(office, by('reviewed_by'))), service: all } },
  selection_round: { sees: theOffice, adds: theOffice, changes: ofOffice(only(office, 'state version closed_at closed_by')) },
  round_home: { sees: theOffice, adds: theOffice },
  round_lane: {
    sees: {
      ...ofOffice(both(office, not(unfiledTeam({ institution_id: 'institution_id', round_id: 'round_id' })))),
      service: all,
    },
    adds: theOffice,
  },
  round_decision: { sees: theOffice, adds: { ...ofOffice(both(office, by('decided_by'))), service: all } },
  quarterly_overview: {
    sees: {
      ...ofDepartment,
      manager: only(partOfIt, 'department_id quarter department_name status revision counted_at cleared_at'),
      staff_unit: only(of('operator_id'), 'department_id quarter department_name operator_id status edition submitted_at'),
    },
    adds: { service: all },
    changes: {
      ...asDepartment(only(both(operator, is('cleared_at', null)), steps)),
      // A home that answers moves its own department's document on.
      manager: only(both(partOfIt, is('status', 'COUNTED'), is('cleared_at', null)), 'revision'),
      service: all,
    },
  },
  overview_section: {
    sees: { ...ofDepartment, manager: only(home, `department_id quarter key place kind institution_id frozen ${answers}`) },
    adds: { service: all },
    changes: {
      manager: only(
        both(home, some('quarterly_overview', sameQuarter, both(partOfIt, is('status', 'COUNTED'), is('cleared_at', null)))),
        answers,
      ),
      ...asDepartment(only(both(operator, counted), `${answers} ${comments}`)),
      service: all,
    },
    removes: { service: longPast(3) },
  },
  overview_story: {
    sees: ofDepartment,
    adds: asDepartment(both(operator, counted)),
    changes: asDepartment(both(operator, counted)),
    removes: { ...asDepartment(both(operator, counted)), service: longPast(3) },
  },
  overview_version: {
    sees: { ...ofDepartment, staff_unit: both(of('operator_id'), not(is('submitted_at', null))) },
    adds: { department_head: both(operator, by('head_signed_by')) },
    changes: { consultant: only(operator, 'submitted_at'), department_head: only(operator, 'submitted_at reopened_because') },
    // By the nightly job, when its time is up and no case needs it.
    removes: { service: both(past, not(held)) },
  },
  archive_hold: {
    sees: ofDepartment,
    adds: { department_head: both(operator, by('set_by'), is('lifted_at', null)) },
    changes: {
      department_head: only(
        both(operator, (row, { userId }) => row['lifted_by'] === null || row['lifted_by'] === userId),
        'lifted_by lifted_at',
      ),
    },
  },
  archive_log: { sees: { ...ofDepartment, staff_unit: of('operator_id') }, adds: { service: all } },
  use_alarm: { sees: { ...ofDepartment, manager: home }, adds: { service: all }, removes: { service: longPast(10) } },
  use_dialogue: {
    // Whether personnel matters were raised is between the department and the head.
    sees: { ...ofDepartment, manager: only(home, 'alarm_id institution_id held_on agreed logged_by logged_at') },
    adds: asDepartment(both(operator, by('logged_by'))),
    removes: { service: some('use_alarm', { id: 'alarm_id' }, longPast(10)) },
  },
  orientation_log: { sees: { staff_unit: of('operator_id'), service: all }, adds: { service: all } },
  yearly_orientation: {
    sees: { staff_unit: of('operator_id'), service: only(all, 'operator_id year hash keep_until') },
    adds: { staff_unit: of('operator_id') },
    changes: { staff_unit: of('operator_id') },
    removes: { service: both(past, not(heldInYear)) },
  },
  political_version: {
    sees: { staff_unit: both(of('operator_id'), oriented), service: only(all, 'operator_id year') },
    adds: { staff_unit: both(of('operator_id'), oriented) },
    removes: { service: some('yearly_orientation', { operator_id: 'operator_id', year: 'year' }, both(past, not(heldInYear))) },
  },
  edition: { sees: each(readers, all), adds: { statistics: all } },
  // A remark of the council's analyst, for whoever reads the edition; withdrawn, and by whom, for the council alone.
  edition_note: {
    sees: { ...each(readers, only(is('withdrawn_at', null), 'id edition about text version written_at withdrawn_at')), council: all },
    adds: { council: by('written_by') },
    changes: { council: only(all, 'text version written_by written_at withdrawn_at') },
  },
  edition_note_version: { sees: { council: all }, adds: { council: by('written_by') } },
  saved_view: { sees: ownInRole, adds: ownInRole, removes: ownInRole },
  notice_follower: {
    sees: { ...followed, service: all, operator: only(all, 'mail_refused_at') },
    adds: followed,
    changes: { ...followers((rule) => only(rule, mailed)), service: only(all, 'mail_refused_at') },
    removes: { ...followed, service: all },
  },
  notice: notices(each([...keepers, 'staff_unit'], all) as Record<string, Rule>),
  edition_run: {
    sees: {
      statistics: all,
      service: all,
      council: only(all, 'number last_quarter state started_at ended_at missing_part refused_for'),
    },
    adds: { statistics: all },
    changes: { statistics: only(all, 'state ended_at missing_part unsafe_cells refused_for') },
  },
}
