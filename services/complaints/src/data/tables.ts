import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, editionTables, rowPolicies, type TableAccess } from '@tilsynsblik/service-kit'
import {
  codesOf,
  complainants,
  complaintChannels,
  complaintOutcomes,
  complaintRecipients,
  complaintStates,
  complaintSubjects,
} from '@tilsynsblik/vocabulary'
import { CaseFile, ComplaintWords, HomeHearing } from './case-tables.ts'
import {
  caseworkColumns,
  filingColumns,
  recordingColumns,
  registerColumns,
  statusColumns,
  stepColumns,
  wholeColumns,
} from './complaint-columns.ts'
import { ComplaintReturn } from './complaint-return.ts'
import { Appeal, ComplaintDecision, ComplaintEvent, LinkedIncident } from './decision-tables.ts'
import { Notice } from './notice-table.ts'
import { isRecorder } from './of-complaint.ts'

export * from './case-tables.ts'
export * from './complaint-return.ts'
export * from './decision-tables.ts'
export * from './notice-table.ts'

const isFiled = "state = 'FILED' and version = 1 and outcome is null"
const isRecipient = "recipient_kind = 'MUNICIPALITY'"
const isAuthoritys = "recipient_kind = 'AUTHORITY' and state is not null"
const isAppealed = 'exists (select from appeal where appeal.complaint_id = complaint.id)'

/**
 * The recipient decides, the complainant sees her own, the appeals board what was appealed. The socialtilsyn sees that and
 * how, never whose; the home that it exists and how it ended: the other columns are not granted.
 */
const cases: TableAccess = {
  reads: {
    manager: own('institution_id', statusColumns),
    consultant: own('department_id', statusColumns),
    department_head: own('department_id', statusColumns),
    caseworker: own('municipality_id', wholeColumns, isRecipient),
    supervisor: own('authority_id', registerColumns),
    authority_head: own('authority_id', registerColumns),
    appeals_board: { everything: true, columns: wholeColumns, when: isAppealed },
    child: own('child_id', wholeColumns),
    complainant: own('receipt_hash', wholeColumns),
    service: everything,
    // The child only to be counted once.
    statistics: {
      everything: true,
      columns: ['id', 'filed_on', 'institution_id', 'child_id', 'subject', 'outcome', 'decided_on', 'source_key'],
    },
  },
  writes: { service: everything },
  adds: {
    child: own('child_id', filingColumns, isFiled),
    complainant: own('receipt_hash', filingColumns, isFiled),
    caseworker: own('municipality_id', recordingColumns, `${isFiled} and ${isRecipient} and receipt_hash is not null and ${isRecorder}`),
  },
  changes: {
    caseworker: own('municipality_id', caseworkColumns, `${isRecipient} and state is not null`),
    supervisor: own('authority_id', caseworkColumns, isAuthoritys),
    authority_head: own('authority_id', caseworkColumns, isAuthoritys),
    appeals_board: { everything: true, columns: stepColumns, when: isAppealed },
    child: own('child_id', stepColumns, 'state is not null'),
    complainant: own('receipt_hash', stepColumns, 'state is not null'),
  },
}

export const Complaint = defineEntity({
  name: 'Complaint',
  tableName: 'complaint',
  properties: {
    id: p.uuid().primary(),
    institutionId: p.text().nullable(), // null: no home of the register is known
    authorityId: p.text().nullable(), // those of the home: null until it was looked up
    departmentId: p.text().nullable(),
    municipalityId: p.text(), // the acting municipality
    /** By the rule of the day: that municipality, or the authority of the home. */
    recipientKind: p.enum(() => codesOf(complaintRecipients)).default('MUNICIPALITY'),
    /** On its way to another recipient; nobody acts on it meanwhile. */
    forwardKind: p.enum(() => codesOf(complaintRecipients)).nullable(),
    forwardMunicipalityId: p.text().nullable(),
    childId: p.text().nullable(), // null: filed with a receipt, and not recognised
    receiptHash: p.text().nullable(), // of the code that only the complainant has
    incidentId: p.uuid().nullable(), // the first; null: none is known, or nobody registered one
    unregisteredEpisode: p.boolean().default(false),
    homeUnknown: p.boolean().default(false),
    withReceipt: p.boolean().generated('(receipt_hash is not null) stored'),
    childKnown: p.boolean().generated('(child_id is not null) stored'),
    /** The caseworker who wrote it down, and how it came; null when whoever complains filed it. */
    recordedBy: p.text().nullable(),
    channel: p.enum(() => codesOf(complaintChannels)).nullable(),
    complainant: p.enum(() => codesOf(complainants)),
    childAge: p.smallint(),
    /** Had the child own standing by the rule in force that day? A younger child is heard all the same. */
    ownParty: p.boolean(),
    partyAge: p.smallint().nullable(),
    subject: p.enum(() => codesOf(complaintSubjects)), // the first: by it complaints are counted
    subjects: p.array().default([]),
    filedAt: p.datetime(),
    filedOn: p.type('date').$type<string>().generated("((filed_at at time zone 'Europe/Copenhagen')::date) stored"),
    /** Null: a row from a file has no life here. */
    state: p.enum(() => codesOf(complaintStates)).nullable(),
    version: p.integer().default(1),
    officerId: p.text().nullable(),
    confirmedAt: p.datetime().nullable(),
    receiptDueOn: p.type('date').$type<string>().nullable(),
    /** The next clock, whatever it is: the order of the desk. */
    dueOn: p.type('date').$type<string>().nullable(),
    outcome: p.enum(() => codesOf(complaintOutcomes)).nullable(),
    decidedOn: p.type('date').$type<string>().nullable(),
    pending: p.boolean().generated('(outcome is null) stored'),
    /** When its words were handed over to the archive, and when the key of them was destroyed; what is counted of it stays. */
    archivedAt: p.datetime().nullable(),
    erasedAt: p.datetime().nullable(),
    sourceKey: p.text().unique(),
  },
  indexes: [
    { properties: ['institutionId', 'filedOn'] },
    { properties: ['authorityId', 'filedOn'] },
    { properties: ['municipalityId', 'filedOn'] },
    { properties: ['incidentId'] },
    { properties: ['childId'] },
    {
      name: 'complaint_of_receipt',
      expression: 'create index "complaint_of_receipt" on "complaint" ("receipt_hash") where receipt_hash is not null',
    },
    {
      // The desk: by recipient, by clock. Most rows came from a file and are never on it.
      name: 'complaint_desk',
      expression:
        'create index "complaint_desk" on "complaint" ("municipality_id", (coalesce(due_on, \'infinity\'::date)), "id") where state is not null',
    },
    {
      // What is over, the newest first.
      name: 'complaint_over',
      expression:
        'create index "complaint_over" on "complaint" ("municipality_id", "filed_at", "id") where state in (\'CLOSED\', \'WITHDRAWN\')',
    },
    {
      // Who is late, asked every ten minutes.
      name: 'complaint_clock',
      expression: 'create index "complaint_clock" on "complaint" ("due_on") where state in (\'FILED\', \'RECEIVED\', \'EXAMINED\')',
    },
  ],
  checks: [
    { name: 'complaint_decided_when_outcome', expression: '(outcome is null) = (decided_on is null)' },
    { name: 'complaint_recorded_whole', expression: '(recorded_by is null) = (channel is null)' },
    { name: 'complaint_child_age', expression: 'child_age >= 0 and child_age <= 22' },
    { name: 'complaint_forwarded_whole', expression: "forward_municipality_id is null or forward_kind = 'MUNICIPALITY'" },
    {
      name: 'complaint_from_file_whole',
      expression: 'state is not null or (institution_id is not null and authority_id is not null and child_id is not null)',
    },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('complaints', cases),
})

export const [FrozenEdition, PublishedCell, FigureSpread] = editionTables('complaints')

export const tables = [
  Complaint,
  CaseFile,
  ComplaintWords,
  HomeHearing,
  ComplaintDecision,
  Appeal,
  LinkedIncident,
  ComplaintEvent,
  ComplaintReturn,
  Notice,
  FrozenEdition,
  PublishedCell,
  FigureSpread,
]
