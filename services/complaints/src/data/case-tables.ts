import { defineEntity, p } from '@mikro-orm/core'
import { everything, rowPolicies, sealedText } from '@tilsynsblik/service-kit'
import { codesOf, complaintWordKinds, guardianLockStates, talkOmissions } from '@tilsynsblik/vocabulary'
import { decidersOf, isRecorder, ofComplaint, ofHome, partiesOf } from './of-complaint.ts'

const service = { service: everything }

/** Of a case without what only the recipient may know: a suspicion may point at the very guardian who complained. */
const fileForComplainant = [
  'complaint_id',
  'child_name',
  'child_age',
  'happened_on',
  'home_as_told',
  'helper_name',
  'helper_relation',
  'officer_name',
  'officer_phone',
  'talk_held_on',
  'talk_with',
  'talk_companion',
  'talk_told_of_rights',
  'talk_omitted',
  'talk_omitted_reason',
  'guardian_guided_on',
  'guardian_how',
  'withdrawn_why',
  'withdrawn_helped_by',
  'follow_up_at_home',
] as const

const filedWith = ['complaint_id', 'child_name', 'child_age', 'happened_on', 'home_as_told', 'helper_name', 'helper_relation'] as const

/** Who complains, and what was done about it: for the complainant and those who decide. */
export const CaseFile = defineEntity({
  name: 'CaseFile',
  tableName: 'case_file',
  properties: {
    complaintId: p.uuid().primary(),
    childName: sealedText('case_file.child_name', { record: 'complaint_id' }).nullable(), // as told; the register of homes and of force knows only pseudonyms
    childAge: p.smallint(),
    happenedOn: p.type('date').$type<string>().nullable(),
    homeAsTold: sealedText('case_file.home_as_told', { record: 'complaint_id' }).nullable(),
    helperName: sealedText('case_file.helper_name', { record: 'complaint_id' }).nullable(),
    helperRelation: sealedText('case_file.helper_relation', { record: 'complaint_id' }).nullable(),
    officerName: p.text().nullable(),
    officerPhone: p.text().nullable(),
    talkHeldOn: p.type('date').$type<string>().nullable(),
    talkWith: sealedText('case_file.talk_with', { record: 'complaint_id' }).nullable(),
    talkCompanion: p.boolean().nullable(),
    talkToldOfRights: p.boolean().nullable(),
    talkOmitted: p.enum(() => codesOf(talkOmissions)).nullable(),
    talkOmittedReason: sealedText('case_file.talk_omitted_reason', { record: 'complaint_id' }).nullable(),
    /** What the register of notifications last said, and when: only OPEN, and only fresh, lets the guardian be guided. */
    guardianLock: p.enum(() => codesOf(guardianLockStates)).default('UNKNOWN'),
    guardianLockAt: p.datetime().nullable(),
    guardianGuidedOn: p.type('date').$type<string>().nullable(),
    guardianHow: sealedText('case_file.guardian_how', { record: 'complaint_id' }).nullable(),
    withdrawnWhy: sealedText('case_file.withdrawn_why', { record: 'complaint_id' }).nullable(),
    withdrawnHelpedBy: sealedText('case_file.withdrawn_helped_by', { record: 'complaint_id' }).nullable(),
    followUpAtHome: sealedText('case_file.follow_up_at_home', { record: 'complaint_id' }).nullable(),
  },
  checks: [
    { name: 'case_file_talk_held_or_omitted', expression: 'talk_held_on is null or talk_omitted is null' },
    { name: 'case_file_omitted_with_reason', expression: '(talk_omitted is null) = (talk_omitted_reason is null)' },
    { name: 'case_file_guided_whole', expression: '(guardian_guided_on is null) = (guardian_how is null)' },
  ],
  rowLevelSecurity: 'force',
  policies: rowPolicies('complaints', {
    reads: { ...partiesOf('case_file', fileForComplainant), ...service },
    writes: service,
    adds: {
      child: ofComplaint('case_file', { columns: filedWith }),
      complainant: ofComplaint('case_file', { columns: filedWith }),
      caseworker: ofComplaint('case_file', { columns: filedWith, when: isRecorder }),
    },
    changes: {
      ...decidersOf('case_file', {
        columns: [
          'officer_name',
          'officer_phone',
          'talk_held_on',
          'talk_with',
          'talk_companion',
          'talk_told_of_rights',
          'talk_omitted',
          'talk_omitted_reason',
          'guardian_lock',
          'guardian_lock_at',
          'guardian_guided_on',
          'guardian_how',
          'follow_up_at_home',
        ],
      }),
      child: ofComplaint('case_file', { columns: ['withdrawn_why', 'withdrawn_helped_by'] }),
      complainant: ofComplaint('case_file', { columns: ['withdrawn_why', 'withdrawn_helped_by'] }),
    },
  }),
})

/** What the complainant said, in her own words. Only ever added to. */
export const ComplaintWords = defineEntity({
  name: 'ComplaintWords',
  tableName: 'complaint_words',
  properties: {
    id: p.uuid().primary(),
    complaintId: p.uuid(),
    kind: p.enum(() => codesOf(complaintWordKinds)),
    saidAt: p.datetime(),
    text: sealedText('complaint_words.text', { record: 'complaint_id', row: 'id' }),
  },
  indexes: [{ properties: ['complaintId', 'saidAt'] }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('complaints', {
    reads: { ...partiesOf('complaint_words'), ...service },
    writes: service,
    adds: {
      child: ofComplaint('complaint_words'),
      complainant: ofComplaint('complaint_words'),
      // What it was written down with, and nothing after it: that is the complainant's.
      caseworker: ofComplaint('complaint_words', { when: `${isRecorder} and complaint_words.id = complaint.id` }),
    },
  }),
})

/** What the recipient asked the home, and what the home answered. The home reads this, and nothing of the case. */
export const HomeHearing = defineEntity({
  name: 'HomeHearing',
  tableName: 'home_hearing',
  properties: {
    id: p.uuid().primary(),
    complaintId: p.uuid(),
    institutionId: p.text(),
    question: sealedText('home_hearing.question', { record: 'complaint_id', row: 'id' }),
    askedAt: p.datetime(),
    askedBy: p.text(),
    dueOn: p.type('date').$type<string>(),
    answer: sealedText('home_hearing.answer', { record: 'complaint_id', row: 'id' }).nullable(),
    answeredAt: p.datetime().nullable(),
    answeredBy: p.text().nullable(),
  },
  indexes: [{ properties: ['complaintId'] }, { properties: ['institutionId', 'askedAt'] }],
  checks: [{ name: 'home_hearing_answered_whole', expression: '(answer is null) = (answered_at is null)' }],
  rowLevelSecurity: 'force',
  policies: rowPolicies('complaints', {
    reads: {
      ...partiesOf('home_hearing', ['id', 'complaint_id', 'institution_id', 'asked_at', 'due_on', 'answered_at']),
      manager: ofHome(),
      ...service,
    },
    writes: service,
    adds: decidersOf('home_hearing'),
    changes: { manager: ofHome(['answer', 'answered_at', 'answered_by']) },
  }),
})
