import { graphql } from '../../graphql/gql.ts'

/** A remark on a figure or a break of an edition, new or in a new version. */
export const WriteEditionNote = graphql(`
  mutation WriteEditionNote($input: WriteEditionNoteInput!) @personas(allow: [council]) {
    writeEditionNote(input: $input) {
      __typename
      ... on EditionNote {
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
  }
`)

export const WithdrawEditionNote = graphql(`
  mutation WithdrawEditionNote($id: ID!, $version: Int!) @personas(allow: [council]) {
    withdrawEditionNote(id: $id, version: $version) {
      __typename
      ... on EditionNote {
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
  }
`)
