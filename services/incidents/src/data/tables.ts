import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, publishedCellTable, rowPolicies, type TableAccess } from '@tilsynsblik/service-kit'
import { childAccounts, codesOf, guidanceAnswers, legalSections } from '@tilsynsblik/vocabulary'

/** A row carries every scope it can be reached by, so that no policy needs a join. */
const reports: TableAccess = {
  reads: {
    staff: own('institution_id'),
    manager: own('institution_id'),
    consultant: own('department_id'),
    department_head: own('department_id'),
    caseworker: own('acting_municipality_id'),
    supervisor: own('authority_id'),
    authority_head: own('authority_id'),
    child: own('child_id'),
    service: everything,
  },
  writes: { service: everything },
}

/** Scope columns of a row about one child in one home. */
const scopes = {
  institutionId: p.text(),
  authorityId: p.text(),
  departmentId: p.text().nullable(),
  actingMunicipalityId: p.text(),
  childId: p.text(), // a pseudonym; personal numbers are nowhere in this system
}

export const Incident = defineEntity({
  name: 'Incident',
  tableName: 'incident',
  properties: {
    id: p.uuid().primary(),
    ...scopes,
    occurredAt: p.datetime(),
    /** The day in Copenhagen: the calendar of every count. */
    occurredOn: p.type('date').$type<string>().generated("((occurred_at at time zone 'Europe/Copenhagen')::date) stored"),
    minutes: p.integer(),
    registeredAt: p.datetime(),
    /** From the rule in force when it happened; stored, so that a later rule never rewrites the past. */
    deadlineAt: p.datetime(),
    late: p.boolean().generated('(registered_at > deadline_at) stored'),
    account: p.enum(() => codesOf(childAccounts)),
    accountReceivedAt: p.datetime().nullable(),
    guidance: p.enum(() => codesOf(guidanceAnswers)),
    crimeSuspected: p.boolean(),
    /** How the row came here: the same source row twice is the same incident. */
    sourceKey: p.text().unique(),
  },
  indexes: [
    { properties: ['institutionId', 'occurredOn'] },
    { properties: ['authorityId', 'occurredOn'] },
    { properties: ['departmentId', 'occurredOn'] },
    { properties: ['actingMunicipalityId', 'occurredOn'] },
  ],
  checks: [
    { name: 'incident_minutes_not_negative', expression: 'minutes >= 0' },
    { name: 'incident_registered_after_it_happened', expression: 'registered_at >= occurred_at' },
    { name: 'incident_account_received_when_attached', expression: "(account = 'ATTACHED') = (account_received_at is not null)" },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('incidents', reports),
})

/** One measure taken in an incident, with the section of the law it rests on. */
export const Measure = defineEntity({
  name: 'Measure',
  tableName: 'measure',
  properties: {
    incidentId: p.uuid().primary(),
    ordinal: p.smallint().primary(),
    ...scopes,
    section: p.enum(() => codesOf(legalSections)),
    minutes: p.integer(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('incidents', reports),
})

/** "No use of force this month", said by the home. A month without reports and without this is missing, not zero. */
export const NilReturn = defineEntity({
  name: 'NilReturn',
  tableName: 'nil_return',
  properties: {
    institutionId: p.text().primary(),
    month: p.type('date').$type<string>().primary(), // its first day
    authorityId: p.text(),
    departmentId: p.text().nullable(),
    declaredAt: p.datetime(),
  },
  checks: [{ name: 'nil_return_month_is_first_day', expression: 'extract(day from month) = 1' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('incidents', {
    reads: {
      staff: own('institution_id'),
      manager: own('institution_id'),
      consultant: own('department_id'),
      department_head: own('department_id'),
      supervisor: own('authority_id'),
      authority_head: own('authority_id'),
      service: everything,
    },
    writes: { service: everything },
  }),
})

export const PublishedCell = publishedCellTable('incidents')

export const tables = [Incident, Measure, NilReturn, PublishedCell]
