import { graphql } from '../../graphql/gql.ts'

/** What waits, as each register says it; a register that has none for the role answers null. */
export const NoticeListDocument = graphql(`
  query NoticeList
  @personas(
    allow: [staff, manager, consultant, department_head, staff_unit, caseworker, supervisor, authority_head, appeals_board, child]
  ) {
    notices(first: 30) {
      id
      kind
      incidentId
      institutionId
      createdAt
      readAt
    }
    complaintNotices(first: 30) {
      id
      kind
      complaintId
      createdAt
      readAt
    }
    notificationNotices(first: 30) {
      id
      kind
      notificationId
      institutionId
      createdAt
      readAt
    }
    editionNotices(first: 30) {
      ...EditionNoticeLine
    }
    overviewNotices(first: 30) {
      id
      kind
      overviewId
      createdAt
      readAt
    }
  }
`)

/** Those who have no part in any record hear of editions alone. */
export const EditionNoticeListDocument = graphql(`
  query EditionNoticeList @personas(allow: [council, dpo]) {
    editionNotices(first: 30) {
      ...EditionNoticeLine
    }
  }
`)

graphql(`
  fragment EditionNoticeLine on EditionNotice {
    id
    edition
    createdAt
    readAt
  }
`)

export const ReadNotice = graphql(`
  mutation ReadNotice($id: ID!) @personas(allow: [staff, manager, consultant, department_head, caseworker, supervisor, authority_head]) {
    readNotice(id: $id)
  }
`)

export const ReadComplaintNotice = graphql(`
  mutation ReadComplaintNotice($id: ID!) @personas(allow: [manager, caseworker, supervisor, authority_head, appeals_board, child]) {
    readComplaintNotice(id: $id)
  }
`)

export const ReadNotificationNotice = graphql(`
  mutation ReadNotificationNotice($id: ID!) @personas(allow: [staff, manager, caseworker, supervisor, authority_head, child]) {
    readNotificationNotice(id: $id)
  }
`)

export const ReadOversightNotice = graphql(`
  mutation ReadOversightNotice($id: ID!)
  @personas(
    allow: [council, appeals_board, supervisor, authority_head, department_head, consultant, staff_unit, manager, staff, caseworker, dpo]
  ) {
    readOversightNotice(id: $id)
  }
`)
