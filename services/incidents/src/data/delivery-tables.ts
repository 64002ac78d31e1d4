import { defineEntity, p } from '@mikro-orm/core'
import { everything, own, rowPolicies } from '@tilsynsblik/service-kit'
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
    id: p.uuid().primary(),
    /** The persona it is for, and the home, department, municipality or authority. */
    persona: p.text(),
    scopeId: p.text(),
    /** Only for this person, when it is somebody's own. */
    personId: p.text().nullable(),
    kind: p.enum(() => codesOf(noticeKinds)),
    incidentId: p.uuid().nullable(),
    institutionId: p.text(),
    createdAt: p.datetime(),
    readAt: p.datetime().nullable(),
    readBy: p.text().nullable(),
    /** The same thing is told once. */
    sourceKey: p.text().unique(),
  },
  indexes: [{ properties: ['persona', 'scopeId', 'createdAt'] }, { properties: ['createdAt'] }, { properties: ['incidentId'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('incidents', {
    reads: { ...forPersonas(), service: everything },
    writes: { service: everything },
    changes: forPersonas(['read_at', 'read_by']),
  }),
})

function forPersonas(columns?: readonly string[]) {
  const to = (persona: string) =>
    own('scope_id', columns, `persona = '${persona}' and (person_id is null or person_id = (select app.subject()))`)
  return {
    staff: to('staff'),
    manager: to('manager'),
    consultant: to('consultant'),
    department_head: to('department_head'),
    caseworker: to('caseworker'),
    supervisor: to('supervisor'),
    authority_head: to('authority_head'),
  }
}
