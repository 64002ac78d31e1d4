import { graphql } from '../../graphql/gql.ts'

/** The department's quarters, and what does not wait for one. */
export const OverviewListDocument = graphql(`
  query OverviewList @personas(allow: [consultant, department_head]) {
    quarterlyOverviews {
      ...WaitingOverview
    }
    useAlarms {
      ...UseAlarmPart
    }
  }
`)

graphql(`
  fragment WaitingOverview on ListedOverview {
    id
    quarter
    status
    edition
    countedAt
    missingPart
    submittedAt
    allowedActions
    missing {
      path
      code
    }
  }
`)
