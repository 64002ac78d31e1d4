import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, rowPolicies } from '@tilsynsblik/service-kit'
import { cancellationReasons, codesOf, inspectionRoutes, inspectionStates, inspectionThemes } from '@tilsynsblik/vocabulary'

/** The authority's own record of one inspection, from plan to closing. Homes and operators never see it. */
export const InspectionCase = defineEntity({
  name: 'InspectionCase',
  tableName: 'inspection_case',
  properties: {
    id: p.uuid().primary(),
    institutionId: p.text(),
    authorityId: p.text(),
    departmentId: p.text().nullable(),
    roundId: p.uuid().nullable(),
    state: p.enum(() => codesOf(inspectionStates)),
    version: p.integer().default(1),
    plannedOn: p.type('date').$type<string>(),
    announced: p.boolean(),
    announcedReason: p.text().nullable(),
    /** Ids of the people. */
    team: p.array(),
    themes: p.array(),
    carriedOutOn: p.type('date').$type<string>().nullable(),
    filedAt: p.datetime().nullable(),
    signalConfirmed: p.boolean().nullable(),
    cancellation: p.enum(() => codesOf(cancellationReasons)).nullable(),
    createdAt: p.datetime(),
    createdBy: p.text(),
    closedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['authorityId', 'plannedOn'] }, { properties: ['institutionId'] }],
  checks: [
    { name: 'inspection_case_announced_with_reason', expression: "announced = false or announced_reason ~ '[^ ]'" },
    { name: 'inspection_case_has_team', expression: 'cardinality(team) > 0' },
    { name: 'inspection_case_cancelled_with_reason', expression: "(state = 'CANCELLED') = (cancellation is not null)" },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: { supervisor: own('authority_id'), authority_head: own('authority_id'), service: everything },
    writes: { supervisor: own('authority_id'), authority_head: own('authority_id'), service: everything },
  }),
})

/** Why an inspection was made: hidden from its team until the findings are filed, or the visit is cancelled and needs another plan. */
export const InspectionRouteRecord = defineEntity({
  name: 'InspectionRouteRecord',
  tableName: 'inspection_route',
  properties: {
    inspectionId: p.uuid().primary(),
    institutionId: p.text(),
    authorityId: p.text(),
    route: p.enum(() => codesOf(inspectionRoutes)),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: {
      supervisor: own('authority_id', undefined, filedOrNotMine()),
      authority_head: own('authority_id', undefined, filedOrNotMine()),
      service: everything,
    },
    adds: { supervisor: own('authority_id'), authority_head: own('authority_id'), service: everything },
  }),
})

function filedOrNotMine(): string {
  return `not exists (
    select from inspection_case as own_case
    where own_case.id = inspection_route.inspection_id and own_case.filed_at is null and own_case.state <> 'CANCELLED'
      and (select app.subject()) = any (own_case.team))`
}

/** The hearing of the home over the draft report. */
export const HearingRecord = defineEntity({
  name: 'HearingRecord',
  tableName: 'hearing',
  properties: {
    inspectionId: p.uuid().primary(),
    institutionId: p.text(),
    authorityId: p.text(),
    departmentId: p.text().nullable(),
    sentAt: p.datetime(),
    answerBy: p.type('date').$type<string>(),
    answer: p.text().nullable(),
    answeredBy: p.text().nullable(),
    answeredAt: p.datetime().nullable(),
    /** When the report was made final; an answer after that has nothing left to change. */
    closedAt: p.datetime().nullable(),
  },
  checks: [{ name: 'hearing_answered_whole', expression: '(answer is null) = (answered_at is null)' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: {
      manager: own('institution_id'),
      consultant: own('department_id'),
      department_head: own('department_id'),
      supervisor: own('authority_id'),
      authority_head: own('authority_id'),
      service: everything,
    },
    adds: { supervisor: own('authority_id'), authority_head: own('authority_id'), service: everything },
    changes: {
      manager: own(
        'institution_id',
        ['answer', 'answered_by', 'answered_at'],
        'closed_at is null and (answered_by is null or answered_by = (select app.subject()))',
      ),
      supervisor: own('authority_id', ['closed_at']),
      authority_head: own('authority_id', ['closed_at']),
    },
  }),
})

/** What the home must do, by when, and what was seen of it. */
export const FollowUp = defineEntity({
  name: 'FollowUp',
  tableName: 'follow_up',
  properties: {
    id: p.uuid().primary(),
    inspectionId: p.uuid(),
    institutionId: p.text(),
    authorityId: p.text(),
    theme: p.enum(() => codesOf(inspectionThemes)),
    what: p.text(),
    dueOn: p.type('date').$type<string>(),
    checkedOn: p.type('date').$type<string>().nullable(),
    result: p.text().nullable(),
  },
  indexes: [{ properties: ['inspectionId'] }, { properties: ['authorityId', 'dueOn'] }],
  checks: [{ name: 'follow_up_checked_whole', expression: '(checked_on is null) = (result is null)' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: {
      manager: own('institution_id'),
      supervisor: own('authority_id'),
      authority_head: own('authority_id'),
      service: everything,
    },
    writes: { supervisor: own('authority_id'), authority_head: own('authority_id'), service: everything },
  }),
})
