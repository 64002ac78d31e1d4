import { graphql } from '../../graphql/gql.ts'

graphql(`
  fragment ReportWords on ReportContent {
    childId
    startedAt
    startedRepeat
    endedAt
    endedRepeat
    place
    inHouseSchool
    measures {
      section
      minutes
      note
    }
    staff
    authorReason
    leadUp
    triedFirst
    course
    injury
    injuryText
    childrenWatching
    childTold
    account
    accountText
    accountReason
    guidance
    guidanceBy
    guidanceOn
    crimeSuspected
  }
`)

graphql(`
  fragment AttachmentFacts on ReportAttachment {
    id
    kind
    name
    bytes
    addedBy
    filedAt
    withdrawnAt
    withdrawnBy
  }
`)

/** What the form begins with: the home, its children on the day, and the draft when there is one. */
export const ReportFormPage = graphql(`
  query ReportFormPage($home: ID!, $on: CalendarDate!, $draft: ID!) @personas(allow: [staff, manager]) {
    institution(id: $home) {
      id
      name
      type
      inHouseSchool
    }
    stays(institutionId: $home, on: $on) {
      childId
      label
      movedInOn
      movedOutOn
    }
    reportDraft(id: $draft) {
      id
      institutionId
      version
      savedAt
      dueAt
      crimeSuspected
      content {
        ...ReportWords
      }
      attachments {
        ...AttachmentFacts
      }
    }
  }
`)

export const ReportPageDocument = graphql(`
  query ReportPage($id: ID!, $version: Int, $home: ID!, $named: Boolean!)
  @personas(allow: [staff, manager, consultant, department_head, caseworker, supervisor, authority_head]) {
    institution(id: $home) @include(if: $named) {
      id
      name
    }
    incident(id: $id) {
      ...ReportRecord
    }
    crimeNotice(id: $id) {
      ...CrimeNoticeRecord
    }
  }
`)

graphql(`
  fragment CrimeNoticeRecord on CrimeNotice {
    id
    institutionId
    toldAt
    text
    mayAnswer
    answers {
      id
      text
      policeConsidered
      policeReason
      givenAt
    }
    deliveries {
      ...DeliveryLine
    }
  }
`)

graphql(`
  fragment ReportRecord on Incident {
    id
    institutionId
    occurredAt
    minutes
    registeredAt
    deadlineAt
    late
    account
    guidance
    crimeSuspected
    injury
    measures {
      section
      minutes
    }
    childId
    complaintOutcome
    state
    version
    allowedActions
    content(version: $version) {
      ...ReportWords
    }
    versions {
      version
      changedAt
      changedBy
      reason
      changes {
        path
        before
        after
      }
    }
    supplement
    assessment
    timeline {
      at
      by
      action
      state
      text
    }
    deliveries {
      ...DeliveryLine
    }
    feedback {
      id
      from
      verdict
      text
      policeConsidered
      policeReason
      givenBy
      givenAt
    }
    followUps {
      ...FollowUpLine
    }
    attachments {
      ...AttachmentFacts
    }
    voided
  }
`)

graphql(`
  fragment DeliveryLine on Delivery {
    id
    incidentId
    institutionId
    recipient
    recipientId
    version
    channel
    state
    dueAt
    overdue
    sentAt
    acknowledgedAt
    attempts
    fault
    mayRetry
    mayAcknowledge
  }
`)

graphql(`
  fragment FollowUpLine on IncidentFollowUp {
    id
    kind
    what
    owner
    dueOn
    overdue
    inPlan
    doneOn
    result
    toldTo
    declined
  }
`)
