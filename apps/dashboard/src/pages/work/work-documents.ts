import { graphql } from '../../graphql/gql.ts'

export const WorkPageDocument = graphql(`
  query WorkPage @personas(allow: [staff, manager]) {
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
