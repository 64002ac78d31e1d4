import { graphql } from '../../graphql/gql.ts'

export const HoldOverview = graphql(`
  mutation HoldOverview($input: HoldOverviewInput!) @personas(allow: [department_head]) {
    holdOverview(input: $input) {
      ...OverviewOutcome
    }
  }
`)

export const LiftOverviewHold = graphql(`
  mutation LiftOverviewHold($input: LiftOverviewHoldInput!) @personas(allow: [department_head]) {
    liftOverviewHold(input: $input) {
      ...OverviewOutcome
    }
  }
`)
