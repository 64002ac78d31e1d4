import { graphql } from '../../graphql/gql.ts'

/** A region's year: the board, the paper, and who has been told. */
export const OrientationPageDocument = graphql(`
  query OrientationPage($year: Int!) @personas(allow: [staff_unit]) {
    yearlyOrientation(year: $year) {
      ...OrientationYear
    }
  }
`)

graphql(`
  fragment OrientationYear on YearlyOrientation {
    id
    year
    state
    version
    departments {
      departmentId
      departmentName
      quarters {
        quarter
        status
        edition
        submittedAt
      }
    }
    figures {
      ...OverviewCounts
    }
    corrections {
      ...OverviewCorrectionPart
    }
    hash
    compiledAt
    compiledBy
    outdated
    caseText
    jointMeasures
    leadershipMeetingOn
    politicalMeetingOn
    contributions {
      departmentName
      quarter
      edition
      comment
      stories
    }
    political {
      tables {
        code
        rows {
          categories
          reports
        }
      }
      caseText
      jointMeasures
      stories
    }
    allowedActions
    removed {
      hash
      rule
      removedAt
    }
  }
`)

graphql(`
  fragment OrientationOutcome on YearlyOrientationResult {
    __typename
    ... on YearlyOrientation {
      id
      version
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
`)

export const CompileOrientation = graphql(`
  mutation CompileOrientation($input: OrientationSeen!) @personas(allow: [staff_unit]) {
    compileOrientation(input: $input) {
      ...OrientationOutcome
    }
  }
`)

export const WriteOrientation = graphql(`
  mutation WriteOrientation($input: WriteOrientationInput!) @personas(allow: [staff_unit]) {
    writeOrientation(input: $input) {
      ...OrientationOutcome
    }
  }
`)

export const Orient = graphql(`
  mutation Orient($input: OrientInput!) @personas(allow: [staff_unit]) {
    orient(input: $input) {
      ...OrientationOutcome
    }
  }
`)
