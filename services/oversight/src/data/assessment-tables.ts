import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, rowPolicies } from '@tilsynsblik/service-kit'
import { assessmentStates, assessmentSteps, codesOf, riskBands } from '@tilsynsblik/vocabulary'

/** Parameters of the risk model from one day on: proposed by one head, in use when a head of another authority has approved. */
export const ModelParameters = defineEntity({
  name: 'ModelParameters',
  tableName: 'model_parameters',
  properties: {
    id: p.uuid().primary(),
    modelVersion: p.text(),
    parameters: p.json().$type<unknown>(),
    /** SHA-256 of the canonical JSON. */
    hash: p.text(),
    validFrom: p.type('date').$type<string>(),
    why: p.text(),
    proposedBy: p.text(),
    /** Authority of the proposer; null for the parameters the product comes with. */
    proposedAuthorityId: p.text().nullable(),
    proposedAt: p.datetime(),
    approvedBy: p.text().nullable(),
    approvedAt: p.datetime().nullable(),
  },
  checks: [
    { name: 'model_parameters_two_persons', expression: 'approved_by is null or approved_by <> proposed_by' },
    { name: 'model_parameters_approved_whole', expression: '(approved_by is null) = (approved_at is null)' },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: { supervisor: everything, authority_head: everything, service: everything },
    writes: { service: everything },
    adds: {
      authority_head: {
        everything: true,
        when: "proposed_by = (select app.subject()) and proposed_authority_id = (select app.scope('authority')) and approved_by is null",
      },
    },
    changes: {
      authority_head: {
        everything: true,
        columns: ['approved_by', 'approved_at'],
        when: "proposed_by <> (select app.subject()) and proposed_authority_id is distinct from (select app.scope('authority'))",
      },
    },
  }),
})

/** One national assessment: asked for, running, done. What is done is never changed. */
export const Assessment = defineEntity({
  name: 'Assessment',
  tableName: 'assessment',
  properties: {
    id: p.uuid().primary(),
    period: p.text(),
    state: p.enum(() => codesOf(assessmentStates)),
    step: p.enum(() => codesOf(assessmentSteps)).nullable(),
    done: p.integer().default(0),
    total: p.integer().default(0),
    requestedAt: p.datetime(),
    /** Null when the night asked for it. */
    requestedBy: p.text().nullable(),
    /** When the job that runs it was last heard of: one that is silent has died with its process. */
    beatAt: p.datetime().nullable(),
    cancelRequestedAt: p.datetime().nullable(),
    completedAt: p.datetime().nullable(),
    failedPart: p.text().nullable(),
    modelVersion: p.text().nullable(),
    parametersId: p.uuid().nullable(),
    parametersHash: p.text().nullable(),
    inputHash: p.text().nullable(),
    dataAsOf: p.datetime().nullable(),
    homesAssessed: p.integer().nullable(),
    redraws: p.integer().nullable(),
    /** Peer groups: counts, phi, tau2 and funnel limits, as the contract calls them. */
    groups: p.json().$type<unknown>().nullable(),
  },
  indexes: [{ properties: ['state', 'completedAt'] }],
  checks: [
    {
      name: 'assessment_done_is_whole',
      expression:
        "state <> 'DONE' or (completed_at is not null and parameters_hash is not null and input_hash is not null and data_as_of is not null and homes_assessed is not null and groups is not null)",
    },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: { supervisor: everything, authority_head: everything, service: everything },
    writes: { service: everything },
    adds: {
      supervisor: { everything: true, columns: askedFor(), when: "state = 'QUEUED' and requested_by = (select app.subject())" },
      authority_head: { everything: true, columns: askedFor(), when: "state = 'QUEUED' and requested_by = (select app.subject())" },
    },
    changes: {
      supervisor: { everything: true, columns: ['cancel_requested_at'] },
      authority_head: { everything: true, columns: ['cancel_requested_at'] },
    },
  }),
})

/** What a person may say of an assessment: that it is wanted. */
function askedFor(): string[] {
  return ['id', 'period', 'state', 'requested_at', 'requested_by']
}

/** One home in one assessment: what went in, what came out. Homes and their operators never see it. */
export const AssessedHome = defineEntity({
  name: 'AssessedHome',
  tableName: 'assessed_home',
  properties: {
    assessmentId: p.uuid().primary(),
    institutionId: p.text().primary(),
    authorityId: p.text(),
    peerGroup: p.text(),
    score: p.type('double precision').$type<number>(),
    band: p.enum(() => codesOf(riskBands)),
    probabilitySelected: p.type('double precision').$type<number>(),
    rankLow: p.integer(),
    rankHigh: p.integer(),
    /** The facts that went in, as the federated query answered them: enough to calculate everything again. */
    input: p.json().$type<unknown>(),
    domains: p.json().$type<unknown>(),
    indicators: p.json().$type<unknown>(),
    funnel: p.json().$type<unknown>().nullable(),
    notices: p.array(),
  },
  indexes: [{ properties: ['assessmentId', 'authorityId', 'score'] }, { properties: ['institutionId'] }],
  checks: [{ name: 'assessed_home_probability', expression: 'probability_selected::numeric >= 0 and probability_selected::numeric <= 1' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: { supervisor: own('authority_id'), authority_head: own('authority_id'), service: everything },
    writes: { service: everything },
  }),
})

/**
 * Whose home it is, as the register of homes said at the last assessment. A command that is about a home must know it, and
 * cannot ask another register in the middle of a write.
 */
export const HomeScope = defineEntity({
  name: 'HomeScope',
  tableName: 'home_scope',
  properties: {
    institutionId: p.text().primary(),
    authorityId: p.text(),
    departmentId: p.text().nullable(),
    closedOn: p.type('date').$type<string>().nullable(),
  },
  indexes: [{ properties: ['authorityId'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: {
      supervisor: own('authority_id'),
      authority_head: own('authority_id'),
      consultant: own('department_id'),
      department_head: own('department_id'),
      service: everything,
    },
    writes: { service: everything },
  }),
})
