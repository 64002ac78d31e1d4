import { graphql } from '../../graphql/gql.ts'

export const AccessPageDocument = graphql(`
  query AccessPage($child: ID!, $after: String) @personas(allow: [manager, dpo]) {
    whoHasSeen(childId: $child, first: 50, after: $after) {
      totalCount
      nodes {
        at
        by
        persona
        purpose
        action
        recordKind
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)
