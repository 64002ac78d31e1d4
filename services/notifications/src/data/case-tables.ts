import { defineEntity, p } from '@mikro-orm/core'
import { everybody, everything, own, rowPolicies, sealedJson, sealedText, type TableAccess } from '@tilsynsblik/service-kit'
import {
  childrensHouseStates,
  closingReasons,
  codesOf,
  conversationStates,
  notificationStates,
  policeStates,
  processSteps,
  psychologicalForms,
  receiptChannels,
  supportDecisions,
} from '@tilsynsblik/vocabulary'

/** A home writes what its staff notifies of, and reads none of it back. */
export function sentFromHome(columns?: readonly string[], when?: string): NonNullable<TableAccess['adds']> {
  return { staff: own('from_institution_id', columns, when), manager: own('from_institution_id', columns, when) }
}

/** What a home sees of what it notified of: that it was received, and what it was told. */
const receipt = [
  'id',
  'from_institution_id',
  'municipality_id',
  'notified_by',
  'received_at',
  'receipt_due_on',
  'receipt_sent_on',
  'receipt_text',
  'feedback',
  'feedback_on',
]

/**
 * What a child follows of her own case. Where somebody is suspected, nothing until somebody has talked with her: it should be
 * told by a person first ([003] rec. 10), and a screen can be read over a shoulder, at home and in a home.
 */
const childsOwn = [
  'id',
  'child_id',
  'received_at',
  'conversation',
  'conversation_on',
  'decided_at',
  'decision',
  'support_started_on',
  'closed_at',
  'closing_reason',
]

/** The life of a notification, and its tracks. A row of the register without one came from a file, or from before. */
export const NotificationCase = defineEntity({
  name: 'NotificationCase',
  tableName: 'notification_case',
  properties: {
    /** Of the notification. */
    id: p.uuid().primary(),
    municipalityId: p.text(),
    /** Null while nobody knows which child it is. */
    childId: p.text().nullable(),
    /** The home that notified, and who there; the leader of the home sees it unless somebody has said why not. */
    fromInstitutionId: p.text().nullable(),
    notifiedBy: p.text().nullable(),
    leaderInformed: p.boolean().nullable(),
    /** The home where the child lives, or where it happened. */
    institutionId: p.text().nullable(),
    happenedInHome: p.boolean(),
    /** It happened there, or its staff is suspected: the authority hears of it. */
    aboutHome: p.boolean(),
    authorityToldAt: p.datetime().nullable(),
    receivedAt: p.datetime(),
    kinds: p.array(),
    psychologicalForm: p.enum(() => codesOf(psychologicalForms)).nullable(),
    suspected: p.array(),
    state: p.enum(() => codesOf(notificationStates)),
    version: p.integer(),
    /** By login; null while nobody has it. */
    adviser: p.text().nullable(),
    secondAdviser: p.text().nullable(),
    adviserChanges: p.smallint(),
    /** The clock that runs out next, and whose it is; null when none runs. */
    dueAt: p.datetime().nullable(),
    dueStep: p.enum(() => codesOf(processSteps)).nullable(),
    /** Null when there is nobody to send one to. */
    receiptDueOn: p.type('date').$type<string>().nullable(),
    receiptSentOn: p.type('date').$type<string>().nullable(),
    receiptChannel: p.enum(() => codesOf(receiptChannels)).nullable(),
    /** What the notifier was told with it, and at the end: a colleague of a home reads both. */
    receiptText: sealedText('notification_case.receipt_text', { record: 'id' }).nullable(),
    feedback: sealedText('notification_case.feedback', { record: 'id' }).nullable(),
    feedbackOn: p.type('date').$type<string>().nullable(),
    assessedAt: p.datetime().nullable(),
    acute: p.boolean().nullable(),
    conversation: p.enum(() => codesOf(conversationStates)),
    conversationOn: p.type('date').$type<string>().nullable(),
    police: p.enum(() => codesOf(policeStates)),
    reportedOn: p.type('date').$type<string>().nullable(),
    policeDeclinedOn: p.type('date').$type<string>().nullable(),
    interviewedOn: p.type('date').$type<string>().nullable(),
    safetyPlanUntil: p.type('date').$type<string>().nullable(),
    childrensHouse: p.enum(() => codesOf(childrensHouseStates)),
    referredOn: p.type('date').$type<string>().nullable(),
    courseStartedOn: p.type('date').$type<string>().nullable(),
    guardianLocked: p.boolean(),
    investigatedAt: p.datetime().nullable(),
    decidedAt: p.datetime().nullable(),
    decision: p.enum(() => codesOf(supportDecisions)).nullable(),
    supportStartedOn: p.type('date').$type<string>().nullable(),
    closedAt: p.datetime().nullable(),
    closingReason: p.enum(() => codesOf(closingReasons)).nullable(),
    /** When its words were handed over to the archive, and when the key of them was destroyed; what is counted of it stays. */
    archivedAt: p.datetime().nullable(),
    erasedAt: p.datetime().nullable(),
  },
  indexes: [
    {
      // The desk, in its order: what is due first, then what has no clock, oldest first.
      name: 'notification_case_desk',
      expression:
        'create index "notification_case_desk" on "notification_case" ("municipality_id", (coalesce("due_at", \'infinity\'::timestamptz)), "received_at", "id") where state <> \'CLOSED\'',
    },
    {
      name: 'notification_case_untold',
      expression:
        'create index "notification_case_untold" on "notification_case" ("assessed_at") where about_home and authority_told_at is null and assessed_at is not null',
    },
    {
      name: 'notification_case_from_home',
      expression:
        'create index "notification_case_from_home" on "notification_case" ("from_institution_id", "received_at") where from_institution_id is not null',
    },
    {
      // Whose clock runs out, asked every five minutes.
      name: 'notification_case_clock',
      expression: 'create index "notification_case_clock" on "notification_case" ("due_at") where state <> \'CLOSED\'',
    },
    {
      // What is over, the newest first.
      name: 'notification_case_over',
      expression:
        'create index "notification_case_over" on "notification_case" ("municipality_id", "closed_at", "id") where state = \'CLOSED\'',
    },
    { properties: ['childId'] },
  ],
  checks: [
    { name: 'notification_case_assessed', expression: "(state = 'RECEIVED') = (assessed_at is null)" },
    { name: 'notification_case_assessed_after_receipt', expression: 'assessed_at is null or assessed_at >= received_at' },
    { name: 'notification_case_closed', expression: "(state = 'CLOSED') = (closing_reason is not null)" },
    { name: 'notification_case_interviewed_when_reported', expression: 'interviewed_on is null or reported_on is not null' },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('notifications', {
    reads: {
      caseworker: own('municipality_id'),
      staff: own('from_institution_id', receipt, 'notified_by = (select app.subject())'),
      manager: own('from_institution_id', receipt, 'leader_informed is not false or notified_by = (select app.subject())'),
      child: own('child_id', childsOwn, "conversation = 'HELD' or (suspected = '{}'::text[] and not guardian_locked)"),
      service: everything,
    },
    writes: { caseworker: own('municipality_id'), service: everything },
    adds: sentFromHome(undefined, "state = 'RECEIVED' and notified_by = (select app.subject())"),
  }),
})

/** What was written when it was received. Never changed, and read by nobody but the municipality. */
export const NotificationWords = defineEntity({
  name: 'NotificationWords',
  tableName: 'notification_words',
  properties: {
    notificationId: p.uuid().primary(),
    municipalityId: p.text(),
    fromInstitutionId: p.text().nullable(),
    notifierName: sealedText('notification_words.notifier_name', { record: 'notification_id' }).nullable(),
    /** Word for word ([003] rec. 8). */
    words: sealedText('notification_words.words', { record: 'notification_id' }),
    observation: sealedText('notification_words.observation', { record: 'notification_id' }).nullable(),
    otherKnowledge: sealedText('notification_words.other_knowledge', { record: 'notification_id' }).nullable(),
    whoIsIt: sealedText('notification_words.who_is_it', { record: 'notification_id' }).nullable(),
    guardianInformed: p.boolean(),
    guardianReason: sealedText('notification_words.guardian_reason', { record: 'notification_id' }).nullable(),
    leaderReason: sealedText('notification_words.leader_reason', { record: 'notification_id' }).nullable(),
    writtenBy: p.text(),
    writtenAt: p.datetime(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('notifications', {
    reads: { caseworker: own('municipality_id') },
    adds: {
      caseworker: own('municipality_id'),
      ...sentFromHome(undefined, 'written_by = (select app.subject())'),
      service: everything,
    },
  }),
})

/** Every step of a case, with all that was written at it. Only ever added to: a statement taken back is one more row. */
export const NotificationEvent = defineEntity({
  name: 'NotificationEvent',
  tableName: 'notification_event',
  properties: {
    id: p.uuid().primary(),
    notificationId: p.uuid(),
    municipalityId: p.text(),
    fromInstitutionId: p.text().nullable(),
    at: p.datetime(),
    by: p.text(),
    action: p.text(),
    state: p.enum(() => codesOf(notificationStates)),
    /** What belongs to the action, as its form had it; null for an action without a form. */
    detail: sealedJson('notification_event.detail', { record: 'notification_id', row: 'id' }).nullable(),
  },
  indexes: [{ properties: ['notificationId', 'at'] }, { properties: ['at'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('notifications', {
    reads: {
      caseworker: own('municipality_id'),
      // To tell whom it concerns that something happened; of what was written at the step, nothing.
      service: { everything: true, columns: ['id', 'notification_id', 'at', 'by', 'action'] },
    },
    adds: {
      caseworker: own('municipality_id', undefined, 'by = (select app.subject())'),
      ...sentFromHome(undefined, "action = 'RECEIVED' and by = (select app.subject())"),
      service: everything,
    },
  }),
})

/** A municipality's written preparedness against abuse, each adopted version (barnets lov § 15; [003]). Public by law. */
export const PreparednessPlan = defineEntity({
  name: 'PreparednessPlan',
  tableName: 'preparedness_plan',
  properties: {
    municipalityId: p.text().primary(),
    adoptedOn: p.type('date').$type<string>().primary(),
    publishedUrl: p.text(),
    planVersion: p.text(),
    recordedBy: p.text(),
    recordedAt: p.datetime(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('notifications', {
    reads: everybody,
    writes: { caseworker: own('municipality_id'), service: everything },
  }),
})

export const caseTables = [NotificationCase, NotificationWords, NotificationEvent, PreparednessPlan]
