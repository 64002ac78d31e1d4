import { defineEntity, p } from '@mikro-orm/core'
import { everything, rowPolicies, sealedText } from '@tilsynsblik/service-kit'
import { appealOutcomes, codesOf, complaintEvents, complaintOutcomes, complaintStates } from '@tilsynsblik/vocabulary'
import { asRecipient, authorityOf, decidersOf, ofComplaint, partiesOf, stepOf } from './of-complaint.ts'

const service = { service: everything }

/** A decision as it was made and told. A remitted one stays as what it was; the next has the next number. */
export const ComplaintDecision = defineEntity({
  name: 'ComplaintDecision',
  tableName: 'complaint_decision',
  properties: {
    complaintId: p.uuid().primary(),
    ordinal: p.smallint().primary(),
    outcome: p.enum(() => codesOf(complaintOutcomes)),
    ground: sealedText('complaint_decision.ground', { record: 'complaint_id', row: 'ordinal' }),
    unlawful: p.boolean(),
    decidedOn: p.type('date').$type<string>(),
    decidedBy: p.text(),
    toldOn: p.type('date').$type<string>(),
    appealGuidance: sealedText('complaint_decision.appeal_guidance', { record: 'complaint_id', row: 'ordinal' }),
    /** By the rule in force when it was told; stored, so that a later rule never rewrites the past. */
    appealUntil: p.type('date').$type<string>(),
  },
  rowLevelSecurity: 'force',
  policies: rowPolicies('complaints', {
    reads: { ...partiesOf('complaint_decision'), ...authorityOf('complaint_decision'), ...service },
    writes: service,
    adds: decidersOf('complaint_decision'),
  }),
})

const appealedWith = ['complaint_id', 'ordinal', 'appealed_on', 'in_time', 'text'] as const

/** An appeal of one decision; of a row from a file the first. */
export const Appeal = defineEntity({
  name: 'Appeal',
  tableName: 'appeal',
  properties: {
    complaintId: p.uuid().primary(),
    ordinal: p.smallint().primary().default(1), // of the decision
    appealedOn: p.type('date').$type<string>(),
    inTime: p.boolean().nullable(),
    text: sealedText('appeal.text', { record: 'complaint_id', row: 'ordinal' }).nullable(),
    outcome: p.enum(() => codesOf(appealOutcomes)).nullable(),
    ground: sealedText('appeal.ground', { record: 'complaint_id', row: 'ordinal' }).nullable(),
    decidedOn: p.type('date').$type<string>().nullable(),
  },
  checks: [{ name: 'appeal_decided_whole', expression: '(outcome is null) = (decided_on is null)' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('complaints', {
    reads: {
      caseworker: ofComplaint('appeal'),
      // What the complainant wrote is not the authority's.
      supervisor: ofComplaint('appeal', {
        columns: ['complaint_id', 'ordinal', 'appealed_on', 'in_time', 'outcome', 'ground', 'decided_on'],
      }),
      authority_head: ofComplaint('appeal', {
        columns: ['complaint_id', 'ordinal', 'appealed_on', 'in_time', 'outcome', 'ground', 'decided_on'],
      }),
      child: ofComplaint('appeal'),
      complainant: ofComplaint('appeal'),
      // The complaint asks this table whether it is appealed: for the board the question must end here.
      appeals_board: everything,
      ...service,
      statistics: { everything: true, columns: ['complaint_id', 'ordinal', 'outcome'] },
    },
    writes: service,
    adds: {
      ...decidersOf('appeal'),
      child: ofComplaint('appeal', { columns: appealedWith }),
      complainant: ofComplaint('appeal', { columns: appealedWith }),
    },
    changes: {
      ...decidersOf('appeal', { columns: ['outcome', 'ground', 'decided_on'] }),
      appeals_board: { everything: true, columns: ['outcome', 'ground', 'decided_on'] },
    },
  }),
})

/** A report the complaint is about; there may be more than one. */
export const LinkedIncident = defineEntity({
  name: 'LinkedIncident',
  tableName: 'linked_incident',
  properties: {
    complaintId: p.uuid().primary(),
    incidentId: p.uuid().primary(),
    linkedAt: p.datetime(),
    /** It was the wrong one; why is an event. */
    unlinkedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['incidentId'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('complaints', {
    reads: { ...partiesOf('linked_incident'), ...authorityOf('linked_incident'), ...service },
    writes: service,
    adds: { ...decidersOf('linked_incident'), child: ofComplaint('linked_incident'), complainant: ofComplaint('linked_incident') },
    changes: decidersOf('linked_incident', { columns: ['linked_at', 'unlinked_at'] }),
  }),
})

const complainantSteps = ['FILED', 'WORDS_ADDED', 'WITHDRAWN', 'APPEALED'] as const

/** Every step of a complaint's life. Only ever added to. */
export const ComplaintEvent = defineEntity({
  name: 'ComplaintEvent',
  tableName: 'complaint_event',
  properties: {
    id: p.uuid().primary(),
    complaintId: p.uuid(),
    at: p.datetime(),
    by: p.text(),
    role: p.text(), // the persona in which it was done
    action: p.enum(() => codesOf(complaintEvents)),
    state: p.enum(() => codesOf(complaintStates)), // after it
    text: sealedText('complaint_event.text', { record: 'complaint_id', row: 'id' }).nullable(),
  },
  indexes: [{ properties: ['complaintId', 'at'] }, { properties: ['at'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('complaints', {
    reads: { ...partiesOf('complaint_event'), ...service },
    writes: service,
    adds: {
      caseworker: ofComplaint('complaint_event', { when: stepOf('caseworker') }),
      supervisor: ofComplaint('complaint_event', { when: `${asRecipient} and ${stepOf('supervisor')}` }),
      authority_head: ofComplaint('complaint_event', { when: `${asRecipient} and ${stepOf('authority_head')}` }),
      child: ofComplaint('complaint_event', { when: stepOf('child', complainantSteps) }),
      complainant: ofComplaint('complaint_event', { when: stepOf('complainant', complainantSteps) }),
      appeals_board: ofComplaint('complaint_event', { when: stepOf('appeals_board', ['APPEAL_DECIDED']) }),
      manager: ofComplaint('complaint_event', { when: stepOf('manager', ['HEARING_ANSWERED']) }),
    },
  }),
})
