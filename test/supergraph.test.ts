import { readFileSync } from 'node:fs'
import { composeSupergraph, type DocumentRegistry } from '@tilsynsblik/gateway'
import {
  appealOutcomes,
  assessors,
  chartSignals,
  reportFields,
  childAccounts,
  childrensHouseStates,
  childSteps,
  closingReasons,
  codesOf,
  complainants,
  complaintActions,
  complaintDeskFilters,
  complaintEvents,
  complaintOutcomes,
  complaintOutcomeWords,
  complaintRecipients,
  complaintReturnStates,
  complaintStates,
  complaintSubjects,
  complaintChannels,
  complaintNoticeKinds,
  complaintWordKinds,
  conversationStates,
  courses,
  crimeKinds,
  deskFilters,
  employeeKinds,
  examinations,
  findingLevels,
  guardianLockStates,
  injuries,
  institutionTypes,
  legalSections,
  notificationActions,
  notificationStates,
  notifiers,
  omissionReasons,
  policeAdvices,
  policeStates,
  preparednessActions,
  preparednessGaps,
  preparednessParts,
  preparednessStandings,
  processSteps,
  notificationNoticeKinds,
  noticeSubjects,
  overviewNoticeKinds,
  processStepStates,
  receiptChannels,
  psychologicalForms,
  statementKinds,
  supportDecisions,
  supportKinds,
  suspects,
  talkOmissions,
  orientationActions,
  orientationStates,
  overviewActions,
  overviewLists,
  overviewQuestions,
  overviewRemarkParts,
  overviewSectionKinds,
  overviewStatuses,
  alarmKinds,
} from '@tilsynsblik/vocabulary'
import { buildSchema, isEnumType, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { services } from '../apps/standalone/src/services-of-the-house.ts'

const generated = (name: string) => readFileSync(new URL(`../apps/gateway/${name}`, import.meta.url), 'utf8')
const composed = composeSupergraph(services)
const api = buildSchema(composed.api)
const published = buildSchema(composed.published)
const registry = Object.entries(JSON.parse(generated('registered-documents.gen.json')) as DocumentRegistry).map(([id, document]) => ({
  id,
  ...document,
}))

test('the five contracts compose, and what is committed is what they compose to', () => {
  expect(generated('supergraph.gen.graphql')).toBe(composed.supergraph)
  expect(generated('published-supergraph.gen.graphql')).toBe(composed.publishedSupergraph)
  expect(generated('api-schema.gen.graphql')).toBe(composed.api)
})

test('two contracts that disagree are refused, with the place', () => {
  const incidents = services.find((service) => service.name === 'incidents')!
  const wrong = { ...incidents, schema: incidents.schema.replace('childDays: Int @external', 'childDays: String @external') }
  expect(() => composeSupergraph(services.map((service) => (service === incidents ? wrong : service)))).toThrow(
    /InstitutionPeriod\.childDays/,
  )
})

describe('the registered documents', () => {
  test.each(registry)('$name asks for nothing that is not in the graph of its personas', ({ document, personas }) => {
    expect(validate(api, parse(document))).toEqual([])
    if (personas.includes('council')) expect(validate(published, parse(document))).toEqual([])
  })

  test('a field taken away from under one of them is found', () => {
    const changed = buildSchema(composed.api.replace('institutionPeriods(', 'homesDuring('))
    expect(registry.filter(({ document }) => validate(changed, parse(document)).length > 0).map(({ name }) => name)).toContain(
      'SupervisorHomes',
    )
  })
})

test("the council's contract holds published tables and no row", () => {
  const types = Object.keys(published.getTypeMap()).filter((name) => !name.startsWith('__'))
  expect(types).toContain('PublishedTable')
  for (const row of ['Institution', 'InstitutionPeriod', 'Incident', 'Complaint', 'Notification', 'Inspection', 'QuarterlyOverview'])
    expect(types).not.toContain(row)
  expect(Object.keys(published.getQueryType()!.getFields()).sort()).toEqual([
    'edition',
    // The reader's own, by row policy: what she was told, follows and keeps, and where she is written to.
    'editionNotices',
    'editionRuns',
    'editions',
    'followsEditions',
    'latestEdition',
    'municipalities',
    'noticeMail',
    'oversightAuthorities',
    'preparednessPlans',
    'savedViews',
  ])
})

test.each([
  ['LegalSection', legalSections],
  ['ChildAccount', childAccounts],
  ['Injury', injuries],
  ['ComplaintOutcome', complaintOutcomes],
  ['ChartSignal', chartSignals],
  ['ReportField', reportFields],
  ['ComplaintOutcomeWord', complaintOutcomeWords],
  ['Complainant', complainants],
  ['ComplaintSubject', complaintSubjects],
  ['ComplaintState', complaintStates],
  ['ComplaintAction', complaintActions],
  ['ComplaintEventWord', complaintEvents],
  ['ComplaintRecipientKind', complaintRecipients],
  ['ComplaintWordKind', complaintWordKinds],
  ['ComplaintChannel', complaintChannels],
  ['ComplaintNoticeKind', complaintNoticeKinds],
  ['NotificationNoticeKind', notificationNoticeKinds],
  ['OverviewNoticeKind', overviewNoticeKinds],
  ['NoticeSubject', noticeSubjects],
  ['ReceiptChannel', receiptChannels],
  ['TalkOmission', talkOmissions],
  ['GuardianLockState', guardianLockStates],
  ['ComplaintReturnState', complaintReturnStates],
  ['ComplaintDeskFilter', complaintDeskFilters],
  ['AppealOutcome', appealOutcomes],
  ['Notifier', notifiers],
  ['NotificationState', notificationStates],
  ['NotificationAction', notificationActions],
  ['PsychologicalForm', psychologicalForms],
  ['Suspect', suspects],
  ['Assessor', assessors],
  ['StatementKind', statementKinds],
  ['ConversationState', conversationStates],
  ['OmissionReason', omissionReasons],
  ['PoliceState', policeStates],
  ['PoliceAdvice', policeAdvices],
  ['ChildrensHouseState', childrensHouseStates],
  ['Examination', examinations],
  ['SupportDecision', supportDecisions],
  ['ClosingReason', closingReasons],
  ['ProcessStepCode', processSteps],
  ['ProcessStepState', processStepStates],
  ['NotificationDeskFilter', deskFilters],
  ['ChildStep', childSteps],
  ['CrimeKind', crimeKinds],
  ['SupportKind', supportKinds],
  ['FindingLevel', findingLevels],
  ['InstitutionType', institutionTypes],
  ['PreparednessPart', preparednessParts],
  ['PreparednessStanding', preparednessStandings],
  ['PreparednessGap', preparednessGaps],
  ['PreparednessAction', preparednessActions],
  ['EmployeeKind', employeeKinds],
  ['Course', courses],
  ['OverviewStatus', overviewStatuses],
  ['OverviewAction', overviewActions],
  ['OverviewSectionKind', overviewSectionKinds],
  ['OverviewQuestionCode', overviewQuestions],
  ['OverviewList', overviewLists],
  ['OverviewRemarkPart', overviewRemarkParts],
  ['UseAlarmKind', alarmKinds],
  ['OrientationState', orientationStates],
  ['OrientationAction', orientationActions],
])('the enum %s is the word list of the vocabulary', (name, list) => {
  const type = api.getType(name)
  expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(codesOf<string>(list))
})
