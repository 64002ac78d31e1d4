import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, rowPolicies, type TableAccess } from '@tilsynsblik/service-kit'
import { codesOf, courses, employeeKinds, guidelineLevels, lawTexts, receiptWays } from '@tilsynsblik/vocabulary'

// Active preparedness (aktivt beredskab): what a home writes down of how it prevents force. Only ever added to.

/** A row carries every scope it can be reached by, so that no policy needs a join. */
const scopes = {
  id: p.uuid().primary(),
  institutionId: p.text(),
  authorityId: p.text(),
  departmentId: p.text().nullable(),
}

const written = { recordedBy: p.text(), recordedAt: p.datetime() }

/** Who looks at the home from outside reads dates and numbers: never who somebody is, nor who wrote it down. */
function outsiders(columns: readonly string[]): TableAccess['reads'] {
  const told = ['id', 'institution_id', 'authority_id', 'department_id', ...columns]
  return {
    consultant: own('department_id', told),
    department_head: own('department_id', told),
    supervisor: own('authority_id', told),
    authority_head: own('authority_id', told),
    service: everything,
  }
}

/** What concerns everybody who works in the home. */
const theHome: TableAccess['reads'] = { staff: own('institution_id'), manager: own('institution_id') }

/** What concerns one employee: her own, and the manager's of all. */
const ofEmployee: TableAccess['reads'] = {
  staff: own('institution_id', undefined, 'staff_id = (select app.subject())'),
  manager: own('institution_id'),
}

const managerAdds: Pick<TableAccess, 'writes' | 'adds'> = {
  writes: { service: everything },
  adds: { manager: own('institution_id', undefined, 'recorded_by = (select app.subject())') },
}

/** One version of a guideline: the home's own, or the operator's as the home follows it (INST 39). The text itself lies where `place` says. */
export const GuidelineVersion = defineEntity({
  name: 'GuidelineVersion',
  tableName: 'guideline_version',
  properties: {
    ...scopes,
    level: p.enum(() => codesOf(guidelineLevels)),
    version: p.text(),
    place: p.text(),
    /** Which of the five topics it states. */
    topics: p.array(),
    validFrom: p.type('date').$type<string>(),
    revisedOn: p.type('date').$type<string>(),
    ...written,
  },
  indexes: [{ properties: ['institutionId', 'revisedOn'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('institutions', {
    reads: { ...theHome, ...outsiders(['level', 'version', 'place', 'topics', 'valid_from', 'revised_on']) },
    ...managerAdds,
  }),
})

/** Who works in the home, temps and non-pedagogic staff among them (INST 35). Never a personal number. */
export const Employee = defineEntity({
  name: 'Employee',
  tableName: 'employee',
  properties: {
    ...scopes,
    /** The login of those who have one; else what the home calls the person. */
    staffId: p.text(),
    kind: p.enum(() => codesOf(employeeKinds)),
    employedFrom: p.type('date').$type<string>(),
    leftOn: p.type('date').$type<string>().nullable(),
    ...written,
  },
  uniques: [{ properties: ['institutionId', 'staffId', 'employedFrom'] }],
  checks: [{ name: 'employee_left_after_begun', expression: 'left_on is null or left_on >= employed_from' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('institutions', {
    reads: { ...ofEmployee, ...outsiders(['kind', 'employed_from', 'left_on']) },
    ...managerAdds,
    changes: { manager: own('institution_id', ['left_on']) },
  }),
})

/** One course one employee has completed. */
export const Training = defineEntity({
  name: 'Training',
  tableName: 'training',
  properties: {
    ...scopes,
    employeeId: p.uuid(),
    staffId: p.text(),
    course: p.enum(() => codesOf(courses)),
    completedOn: p.type('date').$type<string>(),
    expiresOn: p.type('date').$type<string>().nullable(),
    ...written,
  },
  indexes: [{ properties: ['employeeId'] }],
  checks: [{ name: 'training_expires_after_completion', expression: 'expires_on is null or expires_on > completed_on' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('institutions', {
    reads: { ...ofEmployee, ...outsiders(['employee_id', 'course', 'completed_on', 'expires_on']) },
    ...managerAdds,
  }),
})

/** That an employee was handed the law or the order, in one version (INST 36). An employee signs only for herself. */
export const LawReceipt = defineEntity({
  name: 'LawReceipt',
  tableName: 'law_receipt',
  properties: {
    ...scopes,
    employeeId: p.uuid(),
    staffId: p.text(),
    text: p.enum(() => codesOf(lawTexts)),
    version: p.text(),
    receivedOn: p.type('date').$type<string>(),
    way: p.enum(() => codesOf(receiptWays)),
    ...written,
  },
  uniques: [{ properties: ['employeeId', 'text', 'version'] }],
  checks: [{ name: 'law_receipt_signed_personally', expression: "(way = 'SELF') = (recorded_by = staff_id)" }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('institutions', {
    reads: { ...ofEmployee, ...outsiders(['employee_id', 'text', 'version', 'received_on', 'way']) },
    writes: { service: everything },
    adds: {
      ...managerAdds.adds,
      staff: own('institution_id', undefined, 'staff_id = (select app.subject()) and recorded_by = (select app.subject())'),
    },
  }),
})

/** The national certification of the home (INST 34: a recommendation). */
export const Certification = defineEntity({
  name: 'Certification',
  tableName: 'certification',
  properties: {
    ...scopes,
    certifiedBy: p.text(),
    certifiedOn: p.type('date').$type<string>(),
    expiresOn: p.type('date').$type<string>().nullable(),
    ...written,
  },
  indexes: [{ properties: ['institutionId'] }],
  checks: [{ name: 'certification_expires_after_it_is_given', expression: 'expires_on is null or expires_on > certified_on' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('institutions', {
    reads: { ...theHome, ...outsiders(['certified_by', 'certified_on', 'expires_on']) },
    ...managerAdds,
  }),
})

/** One version of the house rules, made with the children (INST 38). How they took part may name one: it stays in the home. */
export const HouseRulesVersion = defineEntity({
  name: 'HouseRulesVersion',
  tableName: 'house_rules_version',
  properties: {
    ...scopes,
    version: p.text(),
    validFrom: p.type('date').$type<string>(),
    participation: p.text(),
    children: p.integer(),
    ...written,
  },
  indexes: [{ properties: ['institutionId'] }],
  checks: [{ name: 'house_rules_children_not_negative', expression: 'children >= 0' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('institutions', {
    reads: { ...theHome, ...outsiders(['version', 'valid_from', 'children']) },
    ...managerAdds,
  }),
})

/** That one child, and those who have custody of it, were told of its rights and of complaining (INST 37). */
export const RightsTold = defineEntity({
  name: 'RightsTold',
  tableName: 'rights_told',
  properties: {
    ...scopes,
    /** The pseudonym of the residents' list. */
    childId: p.text(),
    /** The first row about this child in this home: by it the child is counted once, by those who may not know which child. */
    firstId: p.uuid(),
    toldOn: p.type('date').$type<string>(),
    toldBy: p.text(),
    how: p.text(),
    custodyToldOn: p.type('date').$type<string>().nullable(),
    ...written,
  },
  indexes: [{ properties: ['institutionId', 'toldOn'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('institutions', {
    reads: { ...theHome, ...outsiders(['first_id', 'told_on', 'custody_told_on']) },
    ...managerAdds,
  }),
})

export const preparednessTables = [GuidelineVersion, Employee, Training, LawReceipt, Certification, HouseRulesVersion, RightsTold]
