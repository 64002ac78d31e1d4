import { graphql } from '../../graphql/gql.ts'

export const PreparednessPlansPage = graphql(`
  query PreparednessPlansPage @personas(allow: [caseworker, supervisor, authority_head]) {
    municipalities {
      id
      name
    }
    preparednessPlans {
      municipality {
        id
      }
      adoptedOn
      publishedUrl
      planVersion
      revisionDueOn
      overdue
    }
  }
`)

export const RecordPreparednessPlan = graphql(`
  mutation RecordPreparednessPlan($input: RecordPreparednessPlanInput!) @personas(allow: [caseworker]) {
    recordPreparednessPlan(input: $input) {
      __typename
      ... on PreparednessPlan {
        revisionDueOn
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
