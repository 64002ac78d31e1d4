import { graphql } from '../../graphql/gql.ts'

/** A signed version, whole, by its permanent address. */
export const SignedOverviewDocument = graphql(`
  query SignedOverview($id: ID!, $edition: Int!) @personas(allow: [consultant, department_head, staff_unit]) {
    overviewVersion(overviewId: $id, edition: $edition) {
      ...SignedOverviewPart
    }
  }
`)

graphql(`
  fragment SignedOverviewPart on OverviewVersion {
    overviewId
    departmentName
    quarter
    edition
    countedAt
    figuresHash
    hash
    authorSignedBy
    authorSignedAt
    headSignedBy
    headSignedAt
    submittedAt
    keepUntil
    figures {
      ...OverviewCounts
    }
    history {
      ...OverviewHistory
    }
    country {
      ...OverviewComparison
    }
    corrections {
      ...OverviewCorrectionPart
    }
    sections {
      ...OverviewSectionPart
    }
    stories {
      ...OverviewStoryPart
    }
    alarms {
      ...UseAlarmPart
    }
  }
`)

/** What a reader of the first would not know of the second; with the names of the homes. */
export const OverviewDifferencesDocument = graphql(`
  query OverviewDifferences($id: ID!, $from: Int!, $to: Int!) @personas(allow: [consultant, department_head, staff_unit]) {
    overviewDifferences(overviewId: $id, from: $from, to: $to) {
      path
      before
      after
    }
    overviewVersion(overviewId: $id, edition: $to) {
      overviewId
      departmentName
      quarter
      sections {
        key
        home {
          name
        }
      }
    }
  }
`)
