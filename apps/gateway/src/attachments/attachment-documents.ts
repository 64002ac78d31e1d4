import type { RegisteredDocument } from '../graphql/registered-documents.ts'

// The gateway's own documents: no page can ask them, so a file goes in and out by its route and no other way.

/** Keeps one file for a report or a draft. */
export const keepAttachment: RegisteredDocument = {
  name: 'KeepAttachment',
  personas: ['staff', 'manager'],
  document: `mutation KeepAttachment($input: KeepAttachmentInput!) {
    keepAttachment(input: $input) {
      __typename
      ... on ReportAttachment { id kind name mediaType bytes addedAt addedBy filedAt }
      ... on InvalidInput { problems { path code } }
      ... on WrongState { state }
    }
  }`,
}

/** What is in one file: for those who may read the report it belongs to. */
export const readAttachment: RegisteredDocument = {
  name: 'ReadAttachment',
  personas: ['staff', 'manager', 'consultant', 'caseworker', 'supervisor', 'authority_head'],
  document: `query ReadAttachment($id: ID!) {
    attachmentContent(id: $id) { name mediaType content }
  }`,
}
