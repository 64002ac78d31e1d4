import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, rowPolicies, sealedJson, sealedText, type TableAccess } from '@tilsynsblik/service-kit'
import { codesOf, complaintOutcomeWords, feedbackVerdicts, followUpKinds, recipientKinds } from '@tilsynsblik/vocabulary'
import { childScopes, readingMunicipalities, reportScopes, sentToLocation } from './scopes.ts'

const theHome: TableAccess['reads'] = { staff: own('institution_id'), manager: own('institution_id') }

const opening: TableAccess['changes'] = { service: { everything: true, columns: sentToLocation } }

/** Those who may read what happened, in words. A head of department follows the figures; the consultant reads (ACC 1.9). */
export const readers: TableAccess['reads'] = {
  ...theHome,
  consultant: own('department_id'),
  caseworker: own(readingMunicipalities),
  supervisor: own('authority_id'),
  authority_head: own('authority_id'),
  child: own('child_id'),
  service: everything,
}

/** One child in one home, from the day of arrival to the day of leaving. */
export const Stay = defineEntity({
  name: 'Stay',
  tableName: 'stay',
  properties: {
    ...childScopes,
    childId: p.text().primary(),
    institutionId: p.text().primary(),
    movedInOn: p.type('date').$type<string>().primary(),
    movedOutOn: p.type('date').$type<string>().nullable(),
    /** What the home calls the record. */
    label: p.text(),
    institutionType: p.text(),
    locationMunicipalityId: p.text().nullable(),
  },
  indexes: [{ properties: ['institutionId', 'movedInOn'] }],
  checks: [{ name: 'stay_ends_after_it_begins', expression: 'moved_out_on is null or moved_out_on >= moved_in_on' }],
  rowLevelSecurity: 'force',
  policies: [
    ...rowPolicies('incidents', {
      reads: { ...theHome, caseworker: own('acting_municipality_id'), child: own('child_id'), dpo: everything, service: everything },
      writes: { service: everything },
    }),
    // For app.who_has_seen, which runs as the owner: it too sees the children of the caller's own home, and no others.
    {
      name: 'owner_reads',
      command: 'select' as const,
      roles: ['incidents_owner'],
      using: "institution_id = (select app.scope('institution'))",
    },
  ],
})

/** Of a draft others know what was told of it, and not what it says. */
const told = ['id', 'institution_id', 'authority_id', 'department_id', 'crime_suspected_at', 'crime_text']
const ofCrime = 'crime_suspected_at is not null'

/**
 * What is typed so far: the author's own, and the manager's to see that it exists. Counted nowhere. When a crime is suspected,
 * the operator and the authority read the words of the suspicion, and no other column.
 */
export const ReportDraft = defineEntity({
  name: 'ReportDraft',
  tableName: 'report_draft',
  properties: {
    id: p.uuid().primary(),
    institutionId: p.text(),
    authorityId: p.text(),
    departmentId: p.text().nullable(),
    authorId: p.text(),
    version: p.integer(),
    /** Of the content, for who asks which drafts are about a child. */
    childId: p.text().nullable(),
    content: sealedJson('report_draft.content', { record: 'id' }),
    dueAt: p.datetime().nullable(),
    /** A suspicion that was told before there was a report: when, by whom, and what. */
    crimeSuspectedAt: p.datetime().nullable(),
    crimeBy: p.text().nullable(),
    /** Closed for the event it becomes: whose id is the report's. */
    crimeText: sealedText('report_event.text', { record: 'id', column: 'crime_text' }).nullable(),
    savedAt: p.datetime(),
  },
  indexes: [{ properties: ['institutionId', 'savedAt'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('incidents', {
    reads: {
      staff: own('institution_id', undefined, 'author_id = (select app.subject())'),
      manager: own('institution_id'),
      consultant: own('department_id', told, ofCrime),
      department_head: own('department_id', told, ofCrime),
      supervisor: own('authority_id', told, ofCrime),
      authority_head: own('authority_id', told, ofCrime),
      service: everything,
    },
    writes: { service: everything },
    adds: { staff: own('institution_id', undefined, mine()), manager: own('institution_id', undefined, mine()) },
    changes: { staff: own('institution_id', undefined, mine()), manager: own('institution_id') },
    // A manager who registers what an employee began removes the draft of it.
    removes: { staff: own('institution_id', undefined, mine()), manager: own('institution_id'), service: everything },
  }),
})

function mine(): string {
  return 'author_id = (select app.subject())'
}

/** What a report said in each of its versions. Only ever added to. */
export const ReportVersion = defineEntity({
  name: 'ReportVersion',
  tableName: 'report_version',
  properties: {
    incidentId: p.uuid().primary(),
    version: p.integer().primary(),
    ...reportScopes,
    content: sealedJson('report_version.content', { record: 'incident_id', row: 'version' }),
    /** Of the content: it decides who is sent a copy. */
    inHouseSchool: p.boolean(),
    /** Of the content: who used force, in any version, never approves it. */
    staff: p.array().default([]),
    reason: sealedText('report_version.reason', { record: 'incident_id', row: 'version' }).nullable(),
    changedBy: p.text(),
    changedAt: p.datetime(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('incidents', { reads: readers, adds: { ...theHome, service: everything }, changes: opening }),
})

/** Internal reflections; they never leave the home and its operator's consultant. */
export const InternalSupplement = defineEntity({
  name: 'InternalSupplement',
  tableName: 'internal_supplement',
  properties: {
    incidentId: p.uuid().primary(),
    writtenAt: p.datetime().primary(),
    institutionId: p.text(),
    departmentId: p.text().nullable(),
    text: sealedText('internal_supplement.text', { record: 'incident_id' }),
    writtenBy: p.text(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('incidents', { reads: { ...theHome, consultant: own('department_id') }, adds: theHome }),
})

/** Every step of a report's life. Only ever added to. */
export const ReportEvent = defineEntity({
  name: 'ReportEvent',
  tableName: 'report_event',
  properties: {
    id: p.uuid().primary(),
    incidentId: p.uuid(),
    ...reportScopes,
    at: p.datetime(),
    by: p.text(),
    action: p.text(),
    state: p.text(),
    text: sealedText('report_event.text', { record: 'incident_id', row: 'id' }).nullable(),
  },
  indexes: [{ properties: ['incidentId', 'at'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('incidents', {
    reads: readers,
    adds: {
      ...theHome,
      consultant: own('department_id'),
      caseworker: own('acting_municipality_id'),
      supervisor: own('authority_id'),
      authority_head: own('authority_id'),
      service: everything,
    },
    changes: opening,
  }),
})

/** What a recipient answered, filed on the report. */
export const Feedback = defineEntity({
  name: 'Feedback',
  tableName: 'feedback',
  properties: {
    id: p.uuid().primary(),
    incidentId: p.uuid(),
    ...reportScopes,
    from: p.enum(() => codesOf(recipientKinds)),
    verdict: p.enum(() => codesOf(feedbackVerdicts)),
    text: sealedText('feedback.text', { record: 'incident_id', row: 'id' }),
    policeConsidered: p.boolean().nullable(),
    policeReason: sealedText('feedback.police_reason', { record: 'incident_id', row: 'id' }).nullable(),
    givenBy: p.text(),
    givenAt: p.datetime(),
  },
  indexes: [{ properties: ['incidentId'] }],
  checks: [{ name: 'feedback_police_with_reason', expression: '(police_considered is null) = (police_reason is null)' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('incidents', {
    reads: readers,
    adds: {
      caseworker: own('acting_municipality_id', undefined, 'given_by = (select app.subject()) and "from" = \'ACTING_MUNICIPALITY\''),
      supervisor: own('authority_id', undefined, 'given_by = (select app.subject()) and "from" = \'AUTHORITY\''),
      authority_head: own('authority_id', undefined, 'given_by = (select app.subject()) and "from" = \'AUTHORITY\''),
      consultant: own('department_id', undefined, 'given_by = (select app.subject()) and "from" = \'CONSULTANT\''),
      service: everything,
    },
    changes: opening,
  }),
})

/** What the authority answered to a crime suspected from a draft; filed as feedback when the draft becomes a report. */
export const CrimeAnswer = defineEntity({
  name: 'CrimeAnswer',
  tableName: 'crime_answer',
  properties: {
    /** The feedback's, from when it is filed. */
    id: p.uuid().primary(),
    /** Of the draft, and of the report it becomes. */
    incidentId: p.uuid(),
    institutionId: p.text(),
    authorityId: p.text(),
    departmentId: p.text().nullable(),
    // Closed for the feedback it becomes.
    text: sealedText('feedback.text', { record: 'incident_id', row: 'id' }),
    policeConsidered: p.boolean(),
    policeReason: sealedText('feedback.police_reason', { record: 'incident_id', row: 'id' }),
    givenBy: p.text(),
    givenAt: p.datetime(),
  },
  indexes: [{ properties: ['incidentId'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('incidents', {
    reads: {
      manager: own('institution_id'),
      consultant: own('department_id'),
      department_head: own('department_id'),
      supervisor: own('authority_id'),
      authority_head: own('authority_id'),
      service: everything,
    },
    writes: { service: everything },
    adds: {
      supervisor: own('authority_id', undefined, 'given_by = (select app.subject())'),
      authority_head: own('authority_id', undefined, 'given_by = (select app.subject())'),
    },
  }),
})

/** How a complaint about the episode ended, as the register of complaints told it. Who may know of complaints may know of it. */
export const ComplaintOutcome = defineEntity({
  name: 'ComplaintOutcome',
  tableName: 'complaint_outcome',
  properties: {
    complaintId: p.uuid().primary(),
    /** One complaint may be about several. */
    incidentId: p.uuid().primary(),
    ...reportScopes,
    outcome: p.enum(() => codesOf(complaintOutcomeWords)),
    decidedOn: p.type('date').$type<string>(),
    recordedAt: p.datetime(),
    /** The complaint turned out not to be about this report. */
    unlinkedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['incidentId'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('incidents', {
    reads: {
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
  }),
})

/** Talks and measures that follow, each with an owner and a day. */
export const FollowUp = defineEntity({
  name: 'FollowUp',
  tableName: 'follow_up',
  properties: {
    id: p.uuid().primary(),
    incidentId: p.uuid(),
    ...reportScopes,
    kind: p.enum(() => codesOf(followUpKinds)),
    what: sealedText('follow_up.what', { record: 'incident_id', row: 'id' }),
    owner: sealedText('follow_up.owner', { record: 'incident_id', row: 'id' }),
    dueOn: p.type('date').$type<string>(),
    inPlan: p.boolean(),
    doneOn: p.type('date').$type<string>().nullable(),
    result: sealedText('follow_up.result', { record: 'incident_id', row: 'id' }).nullable(),
    toldTo: sealedText('follow_up.told_to', { record: 'incident_id', row: 'id' }).nullable(),
    declined: p.boolean().nullable(),
  },
  indexes: [{ properties: ['incidentId'] }, { properties: ['institutionId', 'dueOn'] }],
  checks: [{ name: 'follow_up_done_whole', expression: '(done_on is null) = (result is null)' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('incidents', {
    reads: readers,
    writes: { manager: own('institution_id'), service: everything },
    adds: { consultant: own('department_id') },
    changes: { staff: own('institution_id', ['done_on', 'result', 'told_to', 'declined']) },
  }),
})
