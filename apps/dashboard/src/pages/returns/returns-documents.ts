import { graphql } from '../../graphql/gql.ts'

export const ReturnsPageDocument = graphql(`
  query ReturnsPage($home: ID!, $year: Int!) @personas(allow: [staff, manager]) {
    institution(id: $home) {
      id
      name
    }
    monthlyReturns(institutionId: $home, year: $year) {
      institutionId
      month
      state
      reports
      declaredAt
      declaredBy
      mayDeclare
    }
  }
`)

export const DeclareNil = graphql(`
  mutation DeclareNil($input: DeclareNilInput!) @personas(allow: [manager]) {
    declareNil(input: $input) {
      __typename
      ... on MonthlyReturn {
        institutionId
        month
        monthState: state
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
