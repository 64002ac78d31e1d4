import { codesOf, findingLevels, inspectionThemes } from '@tilsynsblik/vocabulary'
import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, rowPolicies, type TableAccess } from '@tilsynsblik/service-kit'
import { alarmTables } from './alarm-tables.ts'
import { archiveTables } from './archive-tables.ts'
import { Assessment, AssessedHome, HomeScope, ModelParameters } from './assessment-tables.ts'
import { EditionNote, EditionNoteVersion, SavedView } from './edition-reader-tables.ts'
import { Edition, EditionRun } from './edition-tables.ts'
import { FollowUp, HearingRecord, InspectionCase, InspectionRouteRecord } from './inspection-tables.ts'
import { NoticeFollower } from './notice-follower-table.ts'
import { OversightNotice } from './notice-table.ts'
import { orientationTables } from './orientation-tables.ts'
import { overviewTables } from './overview-tables.ts'
import { HomeSignal, SignalReviewRecord } from './signal-tables.ts'
import { RoundDecision, RoundHome, RoundLane, SelectionRound } from './selection-tables.ts'

export * from './alarm-tables.ts'
export * from './archive-tables.ts'
export * from './assessment-tables.ts'
export * from './edition-reader-tables.ts'
export * from './edition-tables.ts'
export * from './inspection-tables.ts'
export * from './notice-follower-table.ts'
export * from './notice-table.ts'
export * from './orientation-tables.ts'
export * from './overview-tables.ts'
export * from './selection-tables.ts'
export * from './signal-tables.ts'

/** The home and its operator see what was carried out, never what is planned: visits are unannounced. */
const visits: TableAccess = {
  reads: {
    manager: own('institution_id'),
    consultant: own('department_id'),
    department_head: own('department_id'),
    supervisor: own('authority_id'),
    authority_head: own('authority_id'),
    service: everything,
  },
  writes: { service: everything, supervisor: own('authority_id'), authority_head: own('authority_id') },
}

const shared = 'shared_at is not null'

/** What a visit found: the authority's own until the report is in hearing. */
const findings: TableAccess = {
  reads: {
    ...visits.reads,
    manager: own('institution_id', undefined, shared),
    consultant: own('department_id', undefined, shared),
    department_head: own('department_id', undefined, shared),
  },
  writes: visits.writes!,
}

/** A visit that was carried out. */
export const Inspection = defineEntity({
  name: 'Inspection',
  tableName: 'inspection',
  properties: {
    id: p.uuid().primary(),
    institutionId: p.text(),
    authorityId: p.text(),
    departmentId: p.text().nullable(),
    carriedOutOn: p.type('date').$type<string>(),
    announced: p.boolean(),
    childrenOffered: p.smallint(),
    childrenHeard: p.smallint(),
  },
  indexes: [{ properties: ['institutionId', 'carriedOutOn'] }, { properties: ['authorityId', 'carriedOutOn'] }],
  checks: [{ name: 'inspection_children_heard', expression: 'children_heard >= 0 and children_heard <= children_offered' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', visits),
})

export const Finding = defineEntity({
  name: 'Finding',
  tableName: 'finding',
  properties: {
    inspectionId: p.uuid().primary(),
    theme: p.enum(() => codesOf(inspectionThemes)).primary(),
    institutionId: p.text(),
    authorityId: p.text(),
    departmentId: p.text().nullable(),
    level: p.enum(() => codesOf(findingLevels)),
    text: p.text().nullable(),
    /** When the report went into hearing; before that the home sees nothing of it. */
    sharedAt: p.datetime().nullable(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', findings),
})

export const tables = [
  Inspection,
  Finding,
  InspectionCase,
  InspectionRouteRecord,
  HearingRecord,
  FollowUp,
  ModelParameters,
  Assessment,
  AssessedHome,
  HomeScope,
  HomeSignal,
  SignalReviewRecord,
  SelectionRound,
  RoundHome,
  RoundLane,
  RoundDecision,
  ...overviewTables,
  ...archiveTables,
  ...alarmTables,
  ...orientationTables,
  Edition,
  EditionRun,
  EditionNote,
  EditionNoteVersion,
  SavedView,
  NoticeFollower,
  OversightNotice,
]
