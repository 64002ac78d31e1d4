import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, editionTables, rowPolicies, sealedText, type TableAccess } from '@tilsynsblik/service-kit'
import { childAccounts, codesOf, guidanceAnswers, injuries, legalSections, reportStates, voidReasons } from '@tilsynsblik/vocabulary'
import { ReportAttachment } from './attachment-tables.ts'
import { Delivery, Notice, Reminder } from './delivery-tables.ts'
import {
  ComplaintOutcome,
  CrimeAnswer,
  Feedback,
  FollowUp,
  InternalSupplement,
  ReportDraft,
  ReportEvent,
  ReportVersion,
  Stay,
} from './report-tables.ts'
import { readingMunicipalities, reportScopes as scopes } from './scopes.ts'

export * from './attachment-tables.ts'
export * from './delivery-tables.ts'
export * from './report-tables.ts'

/** What a national count needs to know; the child only to be counted once. */
const countedColumns = [
  'id',
  'occurred_on',
  'institution_id',
  'authority_id',
  'child_id',
  'account',
  'guidance',
  'late',
  'voided',
  'source_key',
]

/** Where a report is, and what it is counted by when its home corrects it. Whose it is, and when it was registered, stays. */
const correctedColumns = [
  'state',
  'version',
  'occurred_at',
  'minutes',
  'deadline_at',
  'account',
  'account_received_at',
  'guidance',
  'crime_suspected',
  'injury',
  'staff',
]

/** A row carries every scope it can be reached by, so that no policy needs a join. */
const reports: TableAccess = {
  reads: {
    staff: own('institution_id'),
    manager: own('institution_id'),
    consultant: own('department_id'),
    department_head: own('department_id'),
    caseworker: own(readingMunicipalities),
    supervisor: own('authority_id'),
    authority_head: own('authority_id'),
    child: own('child_id'),
    service: everything,
  },
  writes: { service: everything },
  adds: { staff: own('institution_id'), manager: own('institution_id') },
  changes: {
    staff: own('institution_id', correctedColumns),
    manager: own('institution_id', [...correctedColumns, 'assessment', 'follow_up_needed', 'voided']),
    // A recipient changes where the report is, by answering it; never what it says.
    caseworker: own('acting_municipality_id', ['state', 'version']),
    supervisor: own('authority_id', ['state', 'version']),
    authority_head: own('authority_id', ['state', 'version']),
    consultant: own('department_id', ['state', 'version']),
  },
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
    injury: p.enum(() => codesOf(injuries)),
    /** A row that came from a file or from before has no life here: it is closed. */
    state: p.enum(() => codesOf(reportStates)).default('CLOSED'),
    version: p.integer().default(1),
    /** Who registered it, and who used force; null and empty where a file did not say. */
    authorId: p.text().nullable(),
    staff: p.array().default([]),
    assessment: sealedText('incident.assessment', { record: 'id' }).nullable(),
    followUpNeeded: p.boolean().nullable(),
    /** Leaves the counts, and stays readable. */
    voided: p.enum(() => codesOf(voidReasons)).nullable(),
    /** When the key of its words was destroyed; what is counted of it stays. */
    erasedAt: p.datetime().nullable(),
    /** How the row came here: the same source row twice is the same incident. */
    sourceKey: p.text().unique(),
  },
  indexes: [
    { properties: ['institutionId', 'occurredOn'] },
    { properties: ['authorityId', 'occurredOn'] },
    { properties: ['departmentId', 'occurredOn'] },
    // A list of all homes of an office, from the newest.
    { properties: ['authorityId', 'occurredAt', 'id'] },
    { properties: ['departmentId', 'occurredAt', 'id'] },
    { properties: ['actingMunicipalityId', 'occurredOn'] },
    { properties: ['locationMunicipalityId'] },
  ],
  checks: [
    { name: 'incident_minutes_not_negative', expression: 'minutes >= 0' },
    { name: 'incident_registered_after_it_happened', expression: 'registered_at >= occurred_at' },
    { name: 'incident_voided_with_reason', expression: "(state = 'VOIDED') = (voided is not null)" },
    { name: 'incident_account_received_when_attached', expression: "(account = 'ATTACHED') = (account_received_at is not null)" },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('incidents', {
    ...reports,
    reads: { ...reports.reads, statistics: { everything: true, columns: countedColumns } },
  }),
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
  policies: rowPolicies('incidents', {
    reads: { ...reports.reads, statistics: { everything: true, columns: ['incident_id', 'ordinal', 'section'] } },
    writes: { service: everything },
    // A correction tells the measures anew; what they were stays in the version before.
    adds: { staff: own('institution_id'), manager: own('institution_id') },
    removes: { staff: own('institution_id'), manager: own('institution_id') },
  }),
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
    declaredBy: p.text().nullable(),
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
      statistics: { everything: true, columns: ['institution_id', 'authority_id', 'month'] },
    },
    writes: { service: everything },
    adds: { manager: own('institution_id') },
  }),
})

export const [FrozenEdition, PublishedCell, FigureSpread] = editionTables('incidents')

export const tables = [
  Incident,
  Measure,
  NilReturn,
  Stay,
  ReportDraft,
  ReportVersion,
  ReportAttachment,
  InternalSupplement,
  ReportEvent,
  Feedback,
  CrimeAnswer,
  ComplaintOutcome,
  FollowUp,
  Delivery,
  Notice,
  Reminder,
  FrozenEdition,
  PublishedCell,
  FigureSpread,
]
