import { graphql } from '../../graphql/gql.ts'

/** One complaint whole. What the caller's role is not granted is null: an authority gets neither who nor what was said. */
export const ComplaintCasePage = graphql(`
  query ComplaintCasePage($id: ID!) @personas(allow: [caseworker, supervisor, authority_head, appeals_board]) {
    complaint(id: $id) {
      ...ComplaintFacts
      ...ComplaintStory
    }
    institutionRegister {
      id
      name
    }
    municipalities {
      id
      name
    }
  }
`)

graphql(`
  fragment ComplaintFacts on Complaint {
    id
    version
    state
    allowedActions
    institutionId
    filedAt
    complainant
    subject
    subjects
    recipient {
      kind
      id
    }
    childId
    childName
    childAge
    ownParty
    partyAge
    channel
    recordedBy
    happenedOn
    homeAsTold
    homeUnknown
    helper {
      name
      relation
    }
    officer {
      name
      phone
    }
    confirmedAt
    receiptDueOn
    dueOn
    overdue
    incidentIds
    incidentRegistered
    unregisteredEpisode
    outcome
    decidedOn
    appealUntil
  }
`)

graphql(`
  fragment ComplaintStory on Complaint {
    words {
      id
      kind
      saidAt
      text
    }
    hearings {
      id
      question
      askedAt
      dueOn
      overdue
      answeredAt
      answer
    }
    talk {
      heldOn
      with
      companion
      toldOfRights
      omitted
      omittedReason
    }
    guardian {
      lock
      guidedOn
      how
    }
    decisions {
      outcome
      ground
      unlawful
      decidedOn
      toldOn
      appealGuidance
      appealUntil
      appeal {
        ...ComplaintAppeal
      }
    }
    appeal {
      ...ComplaintAppeal
    }
    withdrawn {
      on
      why
      helpedBy
    }
    followUpAtHome
    timeline {
      at
      role
      by
      action
      state
      text
    }
  }
`)

graphql(`
  fragment ComplaintAppeal on Appeal {
    appealedOn
    inTime
    text
    outcome
    ground
    decidedOn
  }
`)

/** The homes of the register, to name the one a complaint is about. */
export const HomesToChoose = graphql(`
  query HomesToChoose @personas(allow: [caseworker]) {
    institutionRegister {
      id
      name
      municipality {
        id
        name
      }
    }
  }
`)

/** The recipient's own reports from one home: those a complaint may be about. */
export const ReportsToLink = graphql(`
  query ReportsToLink($home: ID!, $period: Period!) @personas(allow: [caseworker, supervisor, authority_head]) {
    incidents(institutionId: $home, period: $period, first: 100) {
      totalCount
      nodes {
        id
        occurredAt
        childId
        measures {
          section
        }
      }
    }
  }
`)
