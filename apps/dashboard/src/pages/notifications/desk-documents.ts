import { graphql } from '../../graphql/gql.ts'

export const NotificationDeskPage = graphql(`
  query NotificationDeskPage($filter: NotificationDeskFilter!, $number: String, $after: String) @personas(allow: [caseworker]) {
    unassessed: notificationDesk(filter: UNASSESSED, first: 1) {
      totalCount
      overdueCount
      nodes {
        id
        dueAt
      }
    }
    notificationDesk(filter: $filter, number: $number, first: 25, after: $after) {
      totalCount
      overdueCount
      nodes {
        ...DeskRow
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)

graphql(`
  fragment DeskRow on NotificationDeskRow {
    id
    state
    receivedAt
    notifier
    kinds
    institution {
      id
      name
    }
    childId
    acute
    adviser
    secondAdviser
    dueAt
    overdue
    dueStep
    conversation
    police
    policeWaitingDays
    childrensHouse
    guardianLocked
    earlierCount
  }
`)

/** What a home has notified of: that it was received, and nothing of the case. */
export const NotificationReceiptsPage = graphql(`
  query NotificationReceiptsPage @personas(allow: [staff, manager]) {
    notificationReceipts {
      id
      municipalityId
      notifiedBy
      receivedAt
      dueOn
      sentOn
      text
      feedback
      feedbackOn
    }
    municipalities {
      id
      name
    }
  }
`)
