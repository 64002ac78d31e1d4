import { graphql } from '../../graphql/gql.ts'

/** A manager sees who has seen the reports of a child of the home; that there are other records, she may not know. */
export const AccessPageDocument = graphql(`
  query AccessPage($child: ID!, $incidents: String) @personas(allow: [manager]) {
    incidents: whoHasSeen(childId: $child, first: 50, after: $incidents) {
      ...Accesses
    }
  }
`)

export const ChildAccessesDocument = graphql(`
  query ChildAccesses($child: ID!, $incidents: String, $complaints: String, $notifications: String, $institutions: String)
  @personas(allow: [dpo]) {
    incidents: whoHasSeen(childId: $child, first: 50, after: $incidents) {
      ...Accesses
    }
    complaints: whoHasSeenComplaints(childId: $child, first: 50, after: $complaints) {
      ...Accesses
    }
    notifications: whoHasSeenNotifications(childId: $child, first: 50, after: $notifications) {
      ...Accesses
    }
    institutions: whoHasSeenRightsTold(childId: $child, first: 50, after: $institutions) {
      ...Accesses
    }
  }
`)

export const AccessesFragment = graphql(`
  fragment Accesses on AccessConnection {
    totalCount
    nodes {
      by
    }
    ...ExtractedAccesses
  }
`)

/** For the child: dates and purposes, and not who it was (C-579/21). What is not asked for is in no file. */
export const ExtractForChildDocument = graphql(`
  query ExtractForChild($child: ID!, $incidents: String, $complaints: String, $notifications: String, $institutions: String)
  @personas(allow: [dpo]) {
    incidents: whoHasSeen(childId: $child, first: 100, after: $incidents) {
      ...ExtractedAccesses
    }
    complaints: whoHasSeenComplaints(childId: $child, first: 100, after: $complaints) {
      ...ExtractedAccesses
    }
    notifications: whoHasSeenNotifications(childId: $child, first: 100, after: $notifications) {
      ...ExtractedAccesses
    }
    institutions: whoHasSeenRightsTold(childId: $child, first: 100, after: $institutions) {
      ...ExtractedAccesses
    }
  }
`)

/** For the guardian: what guardians are told of, unless they may be told nothing now. */
export const ExtractForGuardianDocument = graphql(`
  query ExtractForGuardian($child: ID!, $incidents: String, $institutions: String) @personas(allow: [dpo]) {
    guardianLocked(childId: $child)
    incidents: whoHasSeen(childId: $child, first: 100, after: $incidents) {
      ...ExtractedAccesses
    }
    institutions: whoHasSeenRightsTold(childId: $child, first: 100, after: $institutions) {
      ...ExtractedAccesses
    }
  }
`)

export const ExtractedAccessesFragment = graphql(`
  fragment ExtractedAccesses on AccessConnection {
    nodes {
      cursor
      at
      persona
      scope
      purpose
      action
      recordKind
    }
    pageInfo {
      hasNextPage
    }
  }
`)
