import {
  all,
  authority,
  both,
  by,
  department,
  each,
  editionRules,
  except,
  of,
  only,
  service,
  signedIn,
  theHome,
  type ServiceRules,
  type TableRules,
} from './rule.ts'

const reference: TableRules = { sees: each(signedIn, all), ...service }

/** A home, and what is counted of it: its own people, its operator's, its authority's; a municipality places in any home. */
function ofHome(idColumn: string): TableRules {
  return {
    sees: {
      ...each(theHome, of(idColumn)),
      ...each(department, of('department_id')),
      ...each(authority, of('authority_id')),
      caseworker: all,
      appeals_board: all,
      service: all,
    },
    ...service,
  }
}

/** What a home writes down of its preparedness: who somebody is, and who wrote it, stays in the home (`hidden` with it). */
function preparedness(hidden: string, staff = of('institution_id')): TableRules {
  return {
    sees: {
      staff,
      manager: of('institution_id'),
      ...each(department, except(of('department_id'), `recorded_by recorded_at ${hidden}`.trim())),
      ...each(authority, except(of('authority_id'), `recorded_by recorded_at ${hidden}`.trim())),
      service: all,
    },
    adds: { manager: both(of('institution_id'), by('recorded_by')), service: all },
    changes: { service: all },
  }
}

const ownRow = both(of('institution_id'), by('staff_id'))
const ofEmployee = preparedness('staff_id', ownRow)
const homes = ofHome('id')
const occupancy = ofHome('institution_id')

export const institutionRules: ServiceRules = {
  oversight_authority: reference,
  municipality: reference,
  operator: reference,
  operating_department: reference,
  rule: reference,
  institution: {
    ...homes,
    sees: {
      ...homes.sees,
      // Which homes there are is public: who complains finds hers by name.
      ...each(['child', 'complainant'], only(all, 'id name municipality_id closed_on')),
      statistics: only(all, 'id authority_id places approved_from closed_on'),
    },
  },
  occupancy: {
    ...occupancy,
    sees: { ...occupancy.sees, statistics: only(all, 'institution_id authority_id quarter child_days') },
  },
  staff_return: ofHome('institution_id'),
  guideline_version: preparedness(''),
  employee: { ...ofEmployee, changes: { manager: only(of('institution_id'), 'left_on'), service: all } },
  training: ofEmployee,
  law_receipt: {
    ...ofEmployee,
    // An employee signs for herself.
    adds: { ...ofEmployee.adds, staff: both(ownRow, by('recorded_by')) },
  },
  certification: preparedness(''),
  // How the children took part may name one of them.
  house_rules_version: preparedness('participation'),
  rights_told: preparedness('child_id told_by how'),
  ...editionRules,
}
