import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, publishedCellTable, rowPolicies, type TableAccess } from '@tilsynsblik/service-kit'
import { appealOutcomes, codesOf, complainants, complaintOutcomes, complaintSubjects } from '@tilsynsblik/vocabulary'

/**
 * The municipality decides, the socialtilsyn sees, the child sees her own. The home sees that a complaint exists and
 * how it ended, never who filed it or about what: the columns are not granted (ACC, attack 8).
 */
const statusOnly = ['id', 'institution_id', 'department_id', 'filed_at', 'filed_on', 'outcome', 'decided_on', 'pending']
const cases: TableAccess = {
  reads: {
    manager: own('institution_id', statusOnly),
    consultant: own('department_id', statusOnly),
    department_head: own('department_id', statusOnly),
    caseworker: own('municipality_id'),
    supervisor: own('authority_id'),
    authority_head: own('authority_id'),
    child: own('child_id'),
    service: everything,
  },
  writes: { service: everything },
}

export const Complaint = defineEntity({
  name: 'Complaint',
  tableName: 'complaint',
  properties: {
    id: p.uuid().primary(),
    institutionId: p.text(),
    authorityId: p.text(),
    departmentId: p.text().nullable(),
    municipalityId: p.text(), // the acting municipality, which decides
    childId: p.text(),
    incidentId: p.uuid().nullable(), // null: about an episode nobody registered
    complainant: p.enum(() => codesOf(complainants)),
    childAge: p.smallint(),
    /** Had the child own standing by the rule in force that day? A younger child is heard all the same. */
    ownParty: p.boolean(),
    subject: p.enum(() => codesOf(complaintSubjects)),
    filedAt: p.datetime(),
    filedOn: p.type('date').$type<string>().generated("((filed_at at time zone 'Europe/Copenhagen')::date) stored"),
    outcome: p.enum(() => codesOf(complaintOutcomes)).nullable(),
    decidedOn: p.type('date').$type<string>().nullable(),
    pending: p.boolean().generated('(outcome is null) stored'),
    sourceKey: p.text().unique(),
  },
  indexes: [
    { properties: ['institutionId', 'filedOn'] },
    { properties: ['authorityId', 'filedOn'] },
    { properties: ['municipalityId', 'filedOn'] },
    { properties: ['incidentId'] },
  ],
  checks: [
    { name: 'complaint_decided_when_outcome', expression: '(outcome is null) = (decided_on is null)' },
    { name: 'complaint_child_age', expression: 'child_age >= 0 and child_age <= 22' },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('complaints', cases),
})

export const Appeal = defineEntity({
  name: 'Appeal',
  tableName: 'appeal',
  properties: {
    complaintId: p.uuid().primary(),
    institutionId: p.text(),
    authorityId: p.text(),
    municipalityId: p.text(),
    childId: p.text(),
    appealedOn: p.type('date').$type<string>(),
    outcome: p.enum(() => codesOf(appealOutcomes)).nullable(),
    decidedOn: p.type('date').$type<string>().nullable(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('complaints', {
    reads: {
      caseworker: own('municipality_id'),
      supervisor: own('authority_id'),
      authority_head: own('authority_id'),
      appeals_board: everything,
      child: own('child_id'),
      service: everything,
    },
    writes: { service: everything },
  }),
})

export const PublishedCell = publishedCellTable('complaints')

export const tables = [Complaint, Appeal, PublishedCell]
