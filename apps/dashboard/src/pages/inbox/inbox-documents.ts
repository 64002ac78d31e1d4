import { graphql } from '../../graphql/gql.ts'

export const InboxPageDocument = graphql(`
  query InboxPage($unread: Boolean!, $after: String, $desk: Boolean!)
  @personas(allow: [caseworker, consultant, department_head, supervisor, authority_head]) {
    institutionRegister {
      id
      name
    }
    unassessed: notificationDesk(filter: UNASSESSED, first: 1) @include(if: $desk) {
      totalCount
      overdueCount
      nodes {
        id
        dueAt
      }
    }
    receivedReports(unread: $unread, first: 25, after: $after) {
      totalCount
      nodes {
        ...DeliveryLine
        incident {
          id
          occurredAt
          registeredAt
          late
          childId
          crimeSuspected
          injury
          state
          measures {
            section
            minutes
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)
