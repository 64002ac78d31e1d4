import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, rowPolicies, type TableAccess } from '@tilsynsblik/service-kit'
import { codesOf, riskBands, roundStates, selectionChoices, selectionLanes, selectionReasons } from '@tilsynsblik/vocabulary'

/** Only the authority itself: who is to be visited must be invisible to homes and their operators. */
const theAuthority: TableAccess['reads'] = {
  supervisor: own('authority_id'),
  authority_head: own('authority_id'),
  service: everything,
}

/** One authority's choice of homes for one quarter. */
export const SelectionRound = defineEntity({
  name: 'SelectionRound',
  tableName: 'selection_round',
  properties: {
    id: p.uuid().primary(),
    authorityId: p.text(),
    quarter: p.text(),
    assessmentId: p.uuid(),
    state: p.enum(() => codesOf(roundStates)),
    version: p.integer().default(1),
    capacity: p.integer(),
    randomShare: p.type('double precision').$type<number>(),
    /** modelVersion|period|salt; the salt is drawn after the assessment was frozen, so that nobody can steer the lot. */
    seed: p.text(),
    openedAt: p.datetime(),
    openedBy: p.text(),
    closedAt: p.datetime().nullable(),
    closedBy: p.text().nullable(),
  },
  uniques: [{ properties: ['authorityId', 'quarter'] }],
  checks: [
    { name: 'selection_round_capacity', expression: 'capacity >= 0' },
    { name: 'selection_round_closed_whole', expression: "(state = 'CLOSED') = (closed_at is not null and closed_by is not null)" },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: theAuthority,
    adds: theAuthority,
    changes: {
      supervisor: own('authority_id', ['state', 'version', 'closed_at', 'closed_by']),
      authority_head: own('authority_id', ['state', 'version', 'closed_at', 'closed_by']),
    },
  }),
})

/** One home of the authority as it was when the round was opened. Never changed. */
export const RoundHome = defineEntity({
  name: 'RoundHome',
  tableName: 'round_home',
  properties: {
    roundId: p.uuid().primary(),
    institutionId: p.text().primary(),
    authorityId: p.text(),
    position: p.integer(),
    score: p.type('double precision').$type<number>(),
    probabilitySelected: p.type('double precision').$type<number>(),
    band: p.enum(() => codesOf(riskBands)),
    /** Numerator, denominator and contribution of each indicator. */
    snapshot: p.json().$type<unknown>(),
    lastCarriedOutOn: p.type('date').$type<string>().nullable(),
    dueOn: p.type('date').$type<string>().nullable(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', { reads: theAuthority, adds: theAuthority }),
})

/** Why a home is proposed: in a table of its own, because the team of the inspection may not know before it has filed its findings. */
export const RoundLane = defineEntity({
  name: 'RoundLane',
  tableName: 'round_lane',
  properties: {
    roundId: p.uuid().primary(),
    institutionId: p.text().primary(),
    authorityId: p.text(),
    lane: p.enum(() => codesOf(selectionLanes)),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: {
      supervisor: own('authority_id', undefined, notOfMyTeam()),
      authority_head: own('authority_id', undefined, notOfMyTeam()),
      service: everything,
    },
    adds: theAuthority,
  }),
})

function notOfMyTeam(): string {
  return `not exists (
    select from inspection_case as own_case
    where own_case.institution_id = round_lane.institution_id and own_case.round_id = round_lane.round_id
      and own_case.filed_at is null and own_case.state <> 'CANCELLED' and (select app.subject()) = any (own_case.team))`
}

/** Every decision on every home, in the order they were made. The last one counts; none is ever changed. */
export const RoundDecision = defineEntity({
  name: 'RoundDecision',
  tableName: 'round_decision',
  properties: {
    id: p.uuid().primary(),
    roundId: p.uuid(),
    institutionId: p.text(),
    authorityId: p.text(),
    choice: p.enum(() => codesOf(selectionChoices)),
    reason: p.enum(() => codesOf(selectionReasons)),
    text: p.text().nullable(),
    override: p.boolean(),
    decidedBy: p.text(),
    decidedAt: p.datetime(),
  },
  indexes: [{ properties: ['roundId', 'institutionId', 'decidedAt'] }],
  checks: [{ name: 'round_decision_explained', expression: "reason = 'AS_PROPOSED' or text ~ '[^ ]'" }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: theAuthority,
    adds: {
      service: everything,
      supervisor: own('authority_id', undefined, 'decided_by = (select app.subject())'),
      authority_head: own('authority_id', undefined, 'decided_by = (select app.subject())'),
    },
  }),
})
