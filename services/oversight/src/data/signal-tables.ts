import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, rowPolicies } from '@tilsynsblik/service-kit'
import { codesOf, signalKinds, signalReviews } from '@tilsynsblik/vocabulary'

/** Something that puts a home on a list outside the score: found by a job, or raised by a person. */
export const HomeSignal = defineEntity({
  name: 'HomeSignal',
  tableName: 'home_signal',
  properties: {
    id: p.uuid().primary(),
    institutionId: p.text(),
    authorityId: p.text(),
    departmentId: p.text().nullable(),
    kind: p.enum(() => codesOf(signalKinds)),
    occurredAt: p.datetime(),
    openedAt: p.datetime(),
    dueOn: p.type('date').$type<string>(),
    /** Counts and thresholds; never text about a child. */
    evidence: p.json().$type<unknown>(),
    text: p.text().nullable(),
    /** Null when a job found it. */
    raisedBy: p.text().nullable(),
    /** The same thing found twice is one signal: kind, home, and what it was found in. */
    sourceKey: p.text().unique(),
  },
  indexes: [{ properties: ['authorityId', 'openedAt'] }, { properties: ['institutionId', 'openedAt'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: {
      supervisor: own('authority_id'),
      authority_head: own('authority_id'),
      // A department sees its own pointers, and nothing the authority has found.
      consultant: own('department_id', undefined, "kind = 'POINTER'"),
      department_head: own('department_id', undefined, "kind = 'POINTER'"),
      service: everything,
    },
    writes: { service: everything },
    adds: {
      supervisor: own('authority_id', undefined, "kind = 'ALLEGATION' and raised_by = (select app.subject())"),
      authority_head: own('authority_id', undefined, "kind = 'ALLEGATION' and raised_by = (select app.subject())"),
      consultant: own('department_id', undefined, "kind = 'POINTER' and raised_by = (select app.subject())"),
      department_head: own('department_id', undefined, "kind = 'POINTER' and raised_by = (select app.subject())"),
    },
  }),
})

/** What somebody made of a signal. Kept as it was said. */
export const SignalReviewRecord = defineEntity({
  name: 'SignalReviewRecord',
  tableName: 'signal_review',
  properties: {
    signalId: p.uuid().primary(),
    institutionId: p.text(),
    authorityId: p.text(),
    outcome: p.enum(() => codesOf(signalReviews)),
    text: p.text(),
    reviewedBy: p.text(),
    reviewedAt: p.datetime(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('oversight', {
    reads: { supervisor: own('authority_id'), authority_head: own('authority_id'), service: everything },
    adds: {
      service: everything,
      supervisor: own('authority_id', undefined, 'reviewed_by = (select app.subject())'),
      authority_head: own('authority_id', undefined, 'reviewed_by = (select app.subject())'),
    },
  }),
})
