import { graphql } from '../../graphql/gql.ts'

graphql(`
  fragment NoticeMailPart on NoticeMail {
    about
    available
    address
    refusedAt
  }
`)

/** Word of quarters by mail, as the caller has asked for it in this seat. */
export const NoticeMailOfQuarters = graphql(`
  query NoticeMailOfQuarters @personas(allow: [manager, consultant, department_head, staff_unit]) {
    noticeMail(about: QUARTERS) {
      ...NoticeMailPart
    }
  }
`)

/** A mail with a link beside each notice, or none any more. */
export const MailNotices = graphql(`
  mutation MailNotices($about: NoticeSubject!, $address: String)
  @personas(
    allow: [council, appeals_board, supervisor, authority_head, department_head, consultant, manager, staff, staff_unit, caseworker, dpo]
  ) {
    mailNotices(about: $about, address: $address) {
      __typename
      ... on NoticeMail {
        ...NoticeMailPart
      }
      ... on InvalidInput {
        problems {
          path
          code
        }
      }
      ... on WrongState {
        state
      }
    }
  }
`)
