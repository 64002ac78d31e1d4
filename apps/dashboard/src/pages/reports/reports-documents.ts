import { graphql } from '../../graphql/gql.ts'

export const ReportListDocument = graphql(`
  query ReportList($filter: ReportFilter, $after: String) @personas(allow: [consultant, department_head, supervisor, authority_head]) {
    reports(filter: $filter, first: 25, after: $after) {
      totalCount
      nodes {
        id
        institutionId
        occurredAt
        registeredAt
        late
        account
        crimeSuspected
        injury
        childId
        state
        measures {
          section
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)

/** The homes a list may be narrowed to; asked apart, so that the list does not wait for them. */
export const ReportHomesDocument = graphql(`
  query ReportHomes @personas(allow: [consultant, department_head, supervisor, authority_head]) {
    institutionRegister {
      id
      name
      department {
        id
      }
      authority {
        id
      }
    }
  }
`)
