import { defineEntity, p } from '@mikro-orm/core'
import { editionTables, everybody, everything, own, rowPolicies, type Reach, type TableAccess } from '@tilsynsblik/service-kit'
import { codesOf, institutionTypes, operatorKinds } from '@tilsynsblik/vocabulary'
import { preparednessTables } from './preparedness-tables.ts'

export * from './preparedness-tables.ts'

/** Reference data that every signed-in person may read, the council and the child among them. */
const reference: TableAccess = { reads: everybody, writes: { service: everything } }

/** Homes, their occupancy and their staff: each by her own scope. The council never sees the name of a home (ACC). */
function homes(idColumn: string): TableAccess {
  return {
    reads: {
      staff: own(idColumn),
      manager: own(idColumn),
      consultant: own('department_id'),
      department_head: own('department_id'),
      caseworker: everything,
      supervisor: own('authority_id'),
      authority_head: own('authority_id'),
      appeals_board: everything,
      service: everything,
    },
    writes: { service: everything },
    home: idColumn,
  }
}

/** And what the national figures count of them. */
function counted(access: TableAccess, columns: readonly string[]): TableAccess {
  return { ...access, reads: { ...access.reads, statistics: { everything: true, columns } } }
}

/** Which homes there are stands on Tilbudsportalen for all to read: who complains finds hers by its name, and no more. */
const namesOnly: Reach = { everything: true, columns: ['id', 'name', 'municipality_id', 'closed_on'] }

export const OversightAuthority = defineEntity({
  name: 'OversightAuthority',
  tableName: 'oversight_authority',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    hostMunicipalityId: p.text(),
    validFrom: p.type('date').$type<string>(),
    validTo: p.type('date').$type<string>().nullable(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('institutions', reference),
})

export const Municipality = defineEntity({
  name: 'Municipality',
  tableName: 'municipality',
  properties: {
    id: p.text().primary(), // the official code, "0101"
    name: p.text(),
    regionCode: p.text(),
    authorityId: p.text(),
    children: p.integer(), // 0-17 years, 2020K1
    childrenEstimated: p.boolean(),
    tileX: p.integer(),
    tileY: p.integer(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('institutions', reference),
})

export const Operator = defineEntity({
  name: 'Operator',
  tableName: 'operator',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    kind: p.enum(() => codesOf(operatorKinds)),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('institutions', reference),
})

export const OperatingDepartment = defineEntity({
  name: 'OperatingDepartment',
  tableName: 'operating_department',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    operatorId: p.text(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('institutions', reference),
})

export const Institution = defineEntity({
  name: 'Institution',
  tableName: 'institution',
  properties: {
    id: p.text().primary(),
    number: p.text().unique(), // the approval number on Tilbudsportalen
    name: p.text(),
    type: p.enum(() => codesOf(institutionTypes)),
    operatorId: p.text(),
    departmentId: p.text().nullable(),
    authorityId: p.text(),
    municipalityId: p.text(),
    places: p.integer(),
    inHouseSchool: p.boolean(),
    approvedFrom: p.type('date').$type<string>(),
    closedOn: p.type('date').$type<string>().nullable(),
  },
  indexes: [{ properties: ['authorityId'] }, { properties: ['departmentId'] }],
  checks: [{ name: 'institution_places_positive', expression: 'places > 0' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies(
    'institutions',
    counted({ ...homes('id'), reads: { ...homes('id').reads, child: namesOnly, complainant: namesOnly } }, [
      'id',
      'authority_id',
      'places',
      'approved_from',
      'closed_on',
    ]),
  ),
})

/** Places and child-days of one home in one quarter: the denominator of every rate. */
export const Occupancy = defineEntity({
  name: 'Occupancy',
  tableName: 'occupancy',
  properties: {
    institutionId: p.text().primary(),
    quarter: p.text().primary(),
    places: p.integer(),
    childDays: p.integer(),
    authorityId: p.text(),
    departmentId: p.text().nullable(),
  },
  checks: [
    { name: 'occupancy_quarter_shape', expression: "quarter ~ '^[0-9]{4}K[1-4]$'" },
    { name: 'occupancy_child_days_not_negative', expression: 'child_days >= 0' },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('institutions', counted(homes('institution_id'), ['institution_id', 'authority_id', 'quarter', 'child_days'])),
})

/**
 * Who works in one home at the end of a quarter, as the home delivers it. Heads, not hours: a home that asks much of few
 * is told by its child-days.
 */
export const StaffReturn = defineEntity({
  name: 'StaffReturn',
  tableName: 'staff_return',
  properties: {
    institutionId: p.text().primary(),
    quarter: p.text().primary(),
    /** Employed at the end of the quarter. */
    headcount: p.integer(),
    /** Left in the twelve months to the end of the quarter. */
    leftLastYear: p.integer(),
    /** Of the headcount: employed for a time only, or without certified training. */
    temporary: p.integer(),
    deliveredAt: p.datetime(),
    authorityId: p.text(),
    departmentId: p.text().nullable(),
  },
  checks: [
    { name: 'staff_return_quarter_shape', expression: "quarter ~ '^[0-9]{4}K[1-4]$'" },
    { name: 'staff_return_headcount_positive', expression: 'headcount > 0' },
    { name: 'staff_return_left_not_negative', expression: 'left_last_year >= 0' },
    { name: 'staff_return_temporary_among_headcount', expression: 'temporary >= 0 and temporary <= headcount' },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('institutions', homes('institution_id')),
})

export const Rule = defineEntity({
  name: 'Rule',
  tableName: 'rule',
  properties: {
    key: p.text().primary(),
    validFrom: p.type('date').$type<string>().primary(),
    validTo: p.type('date').$type<string>().nullable(),
    value: p.json().$type<unknown>(),
    source: p.text(),
    confidence: p.text(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('institutions', reference),
})

export const [FrozenEdition, PublishedCell, FigureSpread] = editionTables('institutions')

export const tables = [
  OversightAuthority,
  Municipality,
  Operator,
  OperatingDepartment,
  Institution,
  Occupancy,
  StaffReturn,
  ...preparednessTables,
  Rule,
  FrozenEdition,
  PublishedCell,
  FigureSpread,
]
