import { graphql } from '../../graphql/gql.ts'

export const WorkPageDocument = graphql(`
  query WorkPage($home: ID!, $manager: Boolean!) @personas(allow: [staff, manager]) {
    institution(id: $home) {
      id
      preparedness {
        institutionId
        parts {
          ...PartStanding
        }
      }
    }
    homeHearings {
      id
      askedAt
      dueOn
      overdue
      mayAnswer
    }
    overviewQuestions @include(if: $manager) {
      key
      quarter
      questions {
        code
      }
      answer {
        version
      }
    }
    reportWork {
      drafts {
        id
        savedAt
        dueAt
        crimeSuspected
        content {
          childId
          startedAt
          measures {
            section
            minutes
          }
        }
      }
      returned {
        ...WaitingReport
      }
      toApprove {
        ...WaitingReport
      }
      accountsAwaited {
        ...WaitingReport
      }
      followUpsDue {
        incidentId
        followUp {
          ...FollowUpLine
        }
      }
      failedDeliveries {
        ...DeliveryLine
      }
      monthsMissing {
        institutionId
        month
        state
        mayDeclare
      }
    }
  }
`)

graphql(`
  fragment WaitingReport on Incident {
    id
    occurredAt
    registeredAt
    deadlineAt
    late
    childId
    crimeSuspected
    state
    measures {
      section
      minutes
    }
  }
`)
