import { graphql } from '../../graphql/gql.ts'

/** The reader's own of this page: her views, and whether she follows the editions. Hers alone, so not part of what is published. */
export const ReadersOwn = graphql(`
  query ReadersOwn
  @personas(allow: [council, appeals_board, supervisor, authority_head, department_head, consultant, manager, staff, caseworker, dpo]) {
    savedViews {
      id
      name
      search
    }
    followsEditions
    noticeMail(about: EDITIONS) {
      ...NoticeMailPart
    }
  }
`)

export const SaveView = graphql(`
  mutation SaveView($input: SaveViewInput!)
  @personas(allow: [council, appeals_board, supervisor, authority_head, department_head, consultant, manager, staff, caseworker, dpo]) {
    saveView(input: $input) {
      __typename
      ... on SavedView {
        id
      }
      ... on InvalidInput {
        problems {
          path
          code
        }
      }
    }
  }
`)

export const ForgetView = graphql(`
  mutation ForgetView($id: ID!)
  @personas(allow: [council, appeals_board, supervisor, authority_head, department_head, consultant, manager, staff, caseworker, dpo]) {
    forgetView(id: $id)
  }
`)

export const FollowEditions = graphql(`
  mutation FollowEditions($follow: Boolean!)
  @personas(allow: [council, appeals_board, supervisor, authority_head, department_head, consultant, manager, staff, caseworker, dpo]) {
    followEditions(follow: $follow)
  }
`)
