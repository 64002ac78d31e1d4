import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, rowPolicies, type TableAccess } from '@tilsynsblik/service-kit'
import { codesOf, overviewSectionKinds, overviewStatuses } from '@tilsynsblik/vocabulary'
import { retention } from '../domain/retention.ts'
import { held, onlyPast, pastQuarter } from './past-quarter.ts'

/** The department's own, and what a row says of one home that home's too. */
export const ofDepartment: TableAccess['reads'] = {
  consultant: own('department_id'),
  department_head: own('department_id'),
  service: everything,
}

/** While the quarter can be written in; also for who would go round the service. */
function whileCounted(table: string): string {
  return `exists (select from quarterly_overview as overview where overview.department_id = ${table}.department_id
    and overview.quarter = ${table}.quarter and overview.status = 'COUNTED' and overview.cleared_at is null)`
}

/** The caller's home has a section of it. */
const partOfIt = "(select app.scope('institution')) = any (home_ids)"

/** One operating department's quarter: where it is, and the figures that were frozen. A staff unit sees where it is. */
export const QuarterlyOverview = defineEntity({
  name: 'QuarterlyOverview',
  tableName: 'quarterly_overview',
  properties: {
    departmentId: p.text().primary(),
    quarter: p.text().primary(),
    departmentName: p.text(),
    /** Null for a department whose operator the register has not told. */
    operatorId: p.text().nullable(),
    status: p.enum(() => codesOf(overviewStatuses)),
    edition: p.integer().default(1),
    revision: p.integer().default(1),
    countedAt: p.datetime().nullable(),
    /** Homes it has a section of. Here, and not asked of the sections: their policies ask this row. */
    homeIds: p.array().default([]),
    /** Department, country, history and corrections, as they were frozen. */
    frozen: p.json().$type<unknown>().nullable(),
    figuresHash: p.text().nullable(),
    /** The register that did not answer, the last time it was tried. */
    missingPart: p.text().nullable(),
    authorSignedBy: p.text().nullable(),
    authorSignedAt: p.datetime().nullable(),
    authorHash: p.text().nullable(),
    submittedAt: p.datetime().nullable(),
    /** The last time it was sent back to the author, until it is signed again. */
    returnedBy: p.text().nullable(),
    returnedFrom: p.text().nullable(),
    returnedAt: p.datetime().nullable(),
    returnedBecause: p.text().nullable(),
    /** Since when what was written in it is gone, and its homes' figures: then nothing more is done with it. */
    clearedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['operatorId', 'quarter'] }],
  checks: [
    { name: 'quarterly_overview_quarter_shape', expression: "quarter ~ '^[0-9]{4}K[1-4]$'" },
    { name: 'quarterly_overview_counted_is_frozen', expression: "(status = 'OPEN') = (frozen is null)" },
    { name: 'quarterly_overview_frozen_whole', expression: 'num_nulls(frozen, figures_hash, counted_at) in (0, 3)' },
    { name: 'quarterly_overview_signed_whole', expression: 'num_nulls(author_signed_by, author_signed_at, author_hash) in (0, 3)' },
    {
      name: 'quarterly_overview_returned_whole',
      expression: 'num_nulls(returned_by, returned_from, returned_at, returned_because) in (0, 4)',
    },
    {
      name: 'quarterly_overview_signed_by_state',
      expression: "(status in ('COMMENTED', 'SIGNED', 'SUBMITTED')) = (author_signed_by is not null)",
    },
    { name: 'quarterly_overview_submitted_by_state', expression: "(status = 'SUBMITTED') = (submitted_at is not null)" },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: {
      ...ofDepartment,
      manager: {
        everything: true,
        columns: ['department_id', 'quarter', 'department_name', 'status', 'revision', 'counted_at', 'cleared_at'],
        when: partOfIt,
      },
      staff_unit: own('operator_id', ['department_id', 'quarter', 'department_name', 'operator_id', 'status', 'edition', 'submitted_at']),
    },
    writes: { service: everything },
    changes: {
      consultant: own('department_id', steps(), 'cleared_at is null'),
      department_head: own('department_id', steps(), 'cleared_at is null'),
      // A home that answers moves the document on, and nothing else of it.
      manager: { everything: true, columns: ['revision'], when: `status = 'COUNTED' and cleared_at is null and ${partOfIt}` },
    },
  }),
})

function steps(): string[] {
  const signed = ['author_signed_by', 'author_signed_at', 'author_hash', 'submitted_at']
  const returned = ['returned_by', 'returned_from', 'returned_at', 'returned_because']
  return ['status', 'edition', 'revision', ...signed, ...returned]
}

/** One part of the document: what was frozen of it, what the home answers, what the department says. */
export const OverviewSection = defineEntity({
  name: 'OverviewSection',
  tableName: 'overview_section',
  properties: {
    departmentId: p.text().primary(),
    quarter: p.text().primary(),
    key: p.text().primary(),
    place: p.smallint(),
    kind: p.enum(() => codesOf(overviewSectionKinds)),
    institutionId: p.text().nullable(),
    /** Figures of a home, sentences and questions: as the rules made them when the quarter was frozen. */
    frozen: p.json().$type<unknown>(),
    answerText: p.text().nullable(),
    answerVersion: p.integer().default(0),
    answerBy: p.text().nullable(),
    answerAt: p.datetime().nullable(),
    commentText: p.text().nullable(),
    commentVersion: p.integer().default(0),
    commentBy: p.text().nullable(),
    commentAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['institutionId', 'quarter'] }],
  checks: [
    {
      name: 'overview_section_answer_by_somebody',
      expression: '(answer_version = 0) = (answer_by is null) and (answer_by is null) = (answer_at is null)',
    },
    {
      name: 'overview_section_comment_by_somebody',
      expression: '(comment_version = 0) = (comment_by is null) and (comment_by is null) = (comment_at is null)',
    },
    { name: 'overview_section_home_has_id', expression: "(kind = 'HOME') = (institution_id is not null)" },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: {
      ...ofDepartment,
      manager: own('institution_id', ['department_id', 'quarter', 'key', 'place', 'kind', 'institution_id', 'frozen', ...answerColumns()]),
    },
    writes: { service: everything },
    changes: {
      manager: own('institution_id', answerColumns(), whileCounted('overview_section')),
      consultant: own('department_id', [...answerColumns(), ...commentColumns()], whileCounted('overview_section')),
      department_head: own('department_id', [...answerColumns(), ...commentColumns()], whileCounted('overview_section')),
    },
    removes: onlyPast(pastQuarter('overview_section', retention.workingCopy)),
  }),
})

function answerColumns(): string[] {
  return ['answer_text', 'answer_version', 'answer_by', 'answer_at']
}

function commentColumns(): string[] {
  return ['comment_text', 'comment_version', 'comment_by', 'comment_at']
}

/** Something that went well. Politicians asked for them ([4]); consent is a condition and not a field. */
export const OverviewStory = defineEntity({
  name: 'OverviewStory',
  tableName: 'overview_story',
  properties: {
    id: p.uuid().primary(),
    departmentId: p.text(),
    quarter: p.text(),
    institutionId: p.text().nullable(),
    version: p.integer().default(1),
    text: p.text(),
    writtenBy: p.text(),
    writtenAt: p.datetime(),
  },
  indexes: [{ properties: ['departmentId', 'quarter'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: ofDepartment,
    writes: {
      consultant: own('department_id', undefined, whileCounted('overview_story')),
      department_head: own('department_id', undefined, whileCounted('overview_story')),
    },
    removes: {
      ...onlyPast(pastQuarter('overview_story', retention.workingCopy)),
      consultant: own('department_id', undefined, whileCounted('overview_story')),
      department_head: own('department_id', undefined, whileCounted('overview_story')),
    },
  }),
})

/** A version that both have signed, whole. Added, and of what it says nothing is ever changed. */
export const OverviewVersion = defineEntity({
  name: 'OverviewVersion',
  tableName: 'overview_version',
  properties: {
    departmentId: p.text().primary(),
    quarter: p.text().primary(),
    edition: p.integer().primary(),
    operatorId: p.text().nullable(),
    document: p.json().$type<unknown>(),
    hash: p.text(),
    authorSignedBy: p.text(),
    authorSignedAt: p.datetime(),
    headSignedBy: p.text(),
    headSignedAt: p.datetime(),
    submittedAt: p.datetime().nullable(),
    reopenedBecause: p.text().nullable(),
    keepUntil: p.type('date').$type<string>(),
  },
  indexes: [{ properties: ['operatorId', 'quarter'] }],
  checks: [{ name: 'overview_version_two_people', expression: 'author_signed_by <> head_signed_by' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: { ...ofDepartment, staff_unit: own('operator_id', undefined, 'submitted_at is not null') },
    adds: { department_head: own('department_id', undefined, 'head_signed_by = (select app.subject())') },
    changes: {
      consultant: own('department_id', ['submitted_at']),
      department_head: own('department_id', ['submitted_at', 'reopened_because']),
    },
    removes: onlyPast(`keep_until <= current_date and not ${held('overview_version')}`),
  }),
})

export const overviewTables = [QuarterlyOverview, OverviewSection, OverviewStory, OverviewVersion]
