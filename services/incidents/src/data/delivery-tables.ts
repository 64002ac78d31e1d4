import { defineEntity, p } from '@mikro-orm/core'
import { everything, noticePolicies, noticeProperties, own, rowPolicies } from '@tilsynsblik/service-kit'
import { codesOf, deliveryChannels, deliveryStates, noticeKinds, recipientKinds } from '@tilsynsblik/vocabulary'
import { childScopes } from './scopes.ts'

const seen = ['state', 'acknowledged_at', 'acknowledged_by']

/** One recipient's copy of one version: its own clock, receipt, retry and visible failure. */
export const Delivery = defineEntity({
  name: 'Delivery',
  tableName: 'delivery',
  properties: {
    id: p.uuid().primary(),
    incidentId: p.uuid(),
    ...childScopes,
    recipient: p.enum(() => codesOf(recipientKinds)),
    /** Id of the municipality, department or authority; null for a guardian. */
    recipientId: p.text().nullable(),
    version: p.integer(),
    channel: p.enum(() => codesOf(deliveryChannels)),
    state: p.enum(() => codesOf(deliveryStates)),
    dueAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    sentAt: p.datetime().nullable(),
    acknowledgedAt: p.datetime().nullable(),
    acknowledgedBy: p.text().nullable(),
    attempts: p.integer().default(0),
    fault: p.text().nullable(),
  },
  uniques: [{ properties: ['incidentId', 'recipient', 'recipientId', 'version'] }],
  indexes: [{ properties: ['institutionId', 'state'] }, { properties: ['recipient', 'recipientId', 'sentAt'] }],
  checks: [{ name: 'delivery_sent_has_time', expression: "(state <> 'SENT' and state <> 'ACKNOWLEDGED') or sent_at is not null" }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('incidents', {
    reads: {
      staff: own('institution_id'),
      manager: own('institution_id'),
      // A municipality is a recipient as the child's own, or as the place of the home's school.
      caseworker: own('recipient_id', undefined, "recipient in ('ACTING_MUNICIPALITY', 'LOCATION_MUNICIPALITY')"),
      consultant: own('department_id'),
      department_head: own('department_id'),
      supervisor: own('authority_id'),
      authority_head: own('authority_id'),
      service: everything,
      // How many fail, and nothing of whose they are.
      operator: { everything: true, columns: ['state'] },
    },
    writes: { service: everything, manager: own('institution_id') },
    adds: { staff: own('institution_id') },
    changes: {
      caseworker: own('recipient_id', seen, "recipient in ('ACTING_MUNICIPALITY', 'LOCATION_MUNICIPALITY')"),
      consultant: own('department_id', seen, "recipient = 'CONSULTANT'"),
      department_head: own('department_id', seen, "recipient in ('DEPARTMENT', 'ADMINISTRATION')"),
      supervisor: own('authority_id', seen, "recipient = 'AUTHORITY'"),
      authority_head: own('authority_id', seen, "recipient = 'AUTHORITY'"),
    },
  }),
})

/** Advis: that something waits for a persona in a scope. Ids only. */
export const Notice = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    ...noticeProperties,
    kind: p.enum(() => codesOf(noticeKinds)),
    incidentId: p.uuid().nullable(),
    institutionId: p.text(),
  },
  indexes: [{ properties: ['persona', 'scopeId', 'createdAt'] }, { properties: ['createdAt'] }, { properties: ['incidentId'] }],
  rowLevelSecurity: 'force',
  policies: noticePolicies('incidents', {
    staff: null,
    manager: null,
    consultant: null,
    department_head: null,
    caseworker: null,
    supervisor: null,
    authority_head: null,
  }),
})

/** That the manager of a home was reminded, for those who oversee the home: the notice itself is the manager's. */
export const Reminder = defineEntity({
  name: 'Reminder',
  tableName: 'reminder',
  properties: {
    sourceKey: p.text().primary(), // of the notice
    institutionId: p.text(),
    authorityId: p.text(),
    departmentId: p.text().nullable(),
    kind: p.enum(() => codesOf(noticeKinds)),
    sentAt: p.datetime(),
  },
  indexes: [{ properties: ['institutionId', 'sentAt'] }],
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
  }),
})
