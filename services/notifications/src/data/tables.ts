import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, editionTables, rowPolicies, sealedText, type TableAccess } from '@tilsynsblik/service-kit'
import { codesOf, concernKinds, crimeKinds, notifiers, supportKinds } from '@tilsynsblik/vocabulary'
import { caseTables, sentFromHome } from './case-tables.ts'
import { Notice } from './notice-table.ts'
import { ownerCounts, statisticsTables } from './statistics-tables.ts'

export * from './case-tables.ts'
export * from './notice-table.ts'
export * from './statistics-tables.ts'

/** What the socialtilsyn and the operator may know of a notification about a home: never which child (workflow: advis). */
const withoutChild = [
  'id',
  'institution_id',
  'authority_id',
  'department_id',
  'received_at',
  'received_on',
  'notifier',
  'kind',
  'assessed_at',
  'assessed_late',
  'acute',
]

/** The case belongs to the municipality. */
const casework: TableAccess = {
  reads: { caseworker: own('municipality_id'), service: everything },
  writes: { service: everything },
}

/** A part of the case that the national figures count. */
function countedToo(columns: readonly string[]): TableAccess {
  return { ...casework, reads: { ...casework.reads, statistics: { everything: true, columns } } }
}

export const Notification = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    id: p.uuid().primary(),
    municipalityId: p.text(),
    /** Null while nobody knows which child it is: it is received all the same. */
    childId: p.text().nullable(),
    /** The home that notified; null for a row from a file. */
    fromInstitutionId: p.text().nullable(),
    receivedAt: p.datetime(),
    receivedOn: p.type('date').$type<string>().generated("((received_at at time zone 'Europe/Copenhagen')::date) stored"),
    notifier: p.enum(() => codesOf(notifiers)),
    kind: p.enum(() => codesOf(concernKinds)),
    /** The home it is about, when it is about one; with the scopes of those who oversee that home. */
    institutionId: p.text().nullable(),
    authorityId: p.text().nullable(),
    departmentId: p.text().nullable(),
    assessedAt: p.datetime().nullable(),
    /** Assessed more than 24 elapsed hours after it came (barnets lov § 136 (2)). Null while not assessed. */
    assessedLate: p.boolean().nullable().generated("((assessed_at - received_at) > '24:00:00'::interval) stored"),
    acute: p.boolean().nullable(),
    receiptSentOn: p.type('date').$type<string>().nullable(),
    /** Advisers the case has had; each change is a loss to the child. */
    advisers: p.smallint(),
    sourceKey: p.text(),
  },
  uniques: [{ properties: ['sourceKey'] }],
  indexes: [
    { properties: ['municipalityId', 'receivedOn'] },
    // What came before about the same child.
    { properties: ['childId', 'receivedAt'] },
    {
      // One in ten: children are counted by them.
      name: 'notification_abuse',
      expression:
        'create index "notification_abuse" on "notification" ("received_on", "municipality_id", "child_id") where kind <> \'CONCERN\'',
    },
    {
      name: 'notification_about_institution',
      expression:
        'create index "notification_about_institution" on "notification" ("institution_id", "received_on") where institution_id is not null',
    },
    {
      name: 'notification_about_authority',
      expression:
        'create index "notification_about_authority" on "notification" ("authority_id", "received_on") where authority_id is not null',
    },
    {
      // A few hundred among a million: asked for every day, and never by home.
      name: 'notification_grave',
      expression:
        'create index "notification_grave" on "notification" ("received_at") where institution_id is not null and (kind = \'SEXUAL\' or (kind = \'PHYSICAL\' and acute))',
    },
  ],
  rowLevelSecurity: 'force',
  policies: [
    ...rowPolicies('notifications', {
      reads: {
        caseworker: own('municipality_id'),
        supervisor: own('authority_id', withoutChild),
        authority_head: own('authority_id', withoutChild),
        consultant: own('department_id', withoutChild),
        department_head: own('department_id', withoutChild),
        service: everything,
        // The child only to be counted once, the municipality because it knows its own part of every number.
        statistics: {
          everything: true,
          columns: [
            'id',
            'municipality_id',
            'received_on',
            'child_id',
            'notifier',
            'kind',
            'assessed_late',
            'receipt_sent_on',
            'source_key',
          ],
        },
      },
      writes: { service: everything },
      adds: {
        caseworker: own('municipality_id', undefined, 'assessed_at is null'),
        ...sentFromHome(undefined, "notifier = 'PLACEMENT' and assessed_at is null and authority_id is null"),
      },
      changes: { caseworker: own('municipality_id', ['child_id', 'assessed_at', 'acute', 'receipt_sent_on', 'advisers']) },
    }),
    ownerCounts,
  ],
})

/** The conversation with the child, its own clock: held on a day, or omitted for a lawful reason. */
export const ChildConversation = defineEntity({
  name: 'ChildConversation',
  tableName: 'child_conversation',
  properties: {
    notificationId: p.uuid().primary(),
    municipalityId: p.text(),
    heldOn: p.type('date').$type<string>().nullable(),
    omittedBecause: p.enum(['MATURITY', 'NATURE_OF_CASE'] as const).nullable(),
    companion: p.boolean(),
  },
  checks: [{ name: 'child_conversation_held_or_omitted', expression: 'held_on is null or omitted_because is null' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('notifications', { ...casework, writes: { caseworker: own('municipality_id'), service: everything } }),
})

export const PoliceReport = defineEntity({
  name: 'PoliceReport',
  tableName: 'police_report',
  properties: {
    notificationId: p.uuid().primary(),
    municipalityId: p.text(),
    childId: p.text().nullable(),
    reportedOn: p.type('date').$type<string>(),
    crime: p.enum(() => codesOf(crimeKinds)),
    interviewedOn: p.type('date').$type<string>().nullable(),
  },
  rowLevelSecurity: 'force',
  policies: [
    ...rowPolicies('notifications', {
      ...countedToo(['notification_id', 'child_id', 'crime', 'reported_on']),
      adds: { caseworker: own('municipality_id') },
      changes: { caseworker: own('municipality_id', ['child_id', 'interviewed_on']) },
    }),
    ownerCounts,
  ],
})

export const ChildrensHouseCourse = defineEntity({
  name: 'ChildrensHouseCourse',
  tableName: 'childrens_house_course',
  properties: {
    notificationId: p.uuid().primary(),
    municipalityId: p.text(),
    childId: p.text().nullable(),
    startedOn: p.type('date').$type<string>(),
  },
  indexes: [{ properties: ['startedOn'] }],
  rowLevelSecurity: 'force',
  policies: [
    ...rowPolicies('notifications', {
      ...countedToo(['notification_id', 'municipality_id', 'child_id', 'started_on']),
      adds: { caseworker: own('municipality_id') },
      changes: { caseworker: own('municipality_id', ['child_id']) },
    }),
    ownerCounts,
  ],
})

export const SupportMeasure = defineEntity({
  name: 'SupportMeasure',
  tableName: 'support_measure',
  properties: {
    notificationId: p.uuid().primary(),
    municipalityId: p.text(),
    startedOn: p.type('date').$type<string>(),
    kind: p.enum(() => codesOf(supportKinds)),
  },
  rowLevelSecurity: 'force',
  policies: [
    ...rowPolicies('notifications', {
      ...countedToo(['notification_id', 'started_on', 'kind']),
      adds: { caseworker: own('municipality_id') },
    }),
    ownerCounts,
  ],
})

/**
 * While it is on, nothing about the child is told to the guardian, by any register: a suspicion points there (workflows.md;
 * [002] § 137.3, [003] rec. 8). Never removed: lifted, it stays as what it was.
 */
export const GuardianLock = defineEntity({
  name: 'GuardianLock',
  tableName: 'guardian_lock',
  properties: {
    id: p.uuid().primary(),
    childId: p.text(),
    municipalityId: p.text(),
    /** The case it was set in, and the home that notified; null for one from before. */
    notificationId: p.uuid().nullable(),
    fromInstitutionId: p.text().nullable(),
    onSince: p.datetime(),
    setBy: p.text(),
    why: sealedText('guardian_lock.why', { record: 'notification_id' }),
    offSince: p.datetime().nullable(),
    liftedBy: p.text().nullable(),
  },
  indexes: [{ properties: ['childId'] }, { properties: ['notificationId'] }, { properties: ['municipalityId', 'onSince'] }],
  checks: [
    { name: 'guardian_lock_lifted_by_somebody', expression: '(off_since is null) = (lifted_by is null)' },
    { name: 'guardian_lock_off_after_on', expression: 'off_since is null or off_since >= on_since' },
  ],
  rowLevelSecurity: 'force',
  policies: [
    ...rowPolicies('notifications', {
      ...casework,
      adds: {
        caseworker: own('municipality_id', undefined, 'set_by = (select app.subject())'),
        ...sentFromHome(undefined, 'set_by = (select app.subject()) and off_since is null'),
      },
      changes: { caseworker: own('municipality_id', ['off_since', 'lifted_by']) },
    }),
    // For app.guardian_locked, which runs as the owner and tells the data-protection officer yes or no.
    {
      name: 'owner_reads',
      command: 'select' as const,
      roles: ['notifications_owner'],
      using: "(select app.persona()) = 'dpo'",
    },
  ],
})

export const [FrozenEdition, PublishedCell, FigureSpread] = editionTables('notifications')

export const tables = [
  Notification,
  ChildConversation,
  PoliceReport,
  ChildrensHouseCourse,
  SupportMeasure,
  GuardianLock,
  FrozenEdition,
  ...caseTables,
  Notice,
  ...statisticsTables,
  PublishedCell,
  FigureSpread,
]
