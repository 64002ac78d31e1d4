import { graphql } from '../../graphql/gql.ts'

/** The homes to choose from, for a municipality. */
export const CaseworkerIntakePage = graphql(`
  query CaseworkerIntakePage @personas(allow: [caseworker]) {
    institutionRegister {
      id
      name
      municipality {
        id
        name
      }
    }
  }
`)

/** The municipality's own children in one home on a day. */
export const ChildrenInHome = graphql(`
  query ChildrenInHome($home: ID!, $on: CalendarDate!) @personas(allow: [caseworker]) {
    stays(institutionId: $home, on: $on) {
      childId
      label
    }
  }
`)

/** The children of a home, and the municipalities it can notify. */
export const HomeIntakePage = graphql(`
  query HomeIntakePage($home: ID!, $on: CalendarDate!) @personas(allow: [staff, manager]) {
    stays(institutionId: $home, on: $on) {
      childId
      label
    }
    municipalities {
      id
      name
    }
  }
`)
