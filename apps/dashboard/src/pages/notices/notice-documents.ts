import { graphql } from '../../graphql/gql.ts'

export const NoticeListDocument = graphql(`
  query NoticeList @personas(allow: [staff, manager, consultant, department_head, caseworker, supervisor, authority_head]) {
    notices(first: 30) {
      id
      kind
      incidentId
      institutionId
      createdAt
      readAt
    }
  }
`)

export const ReadNotice = graphql(`
  mutation ReadNotice($id: ID!) @personas(allow: [staff, manager, consultant, department_head, caseworker, supervisor, authority_head]) {
    readNotice(id: $id)
  }
`)
