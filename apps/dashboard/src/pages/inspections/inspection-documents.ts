import { graphql } from '../../graphql/gql.ts'

// Everything that can be done with an inspection: one registered document each.

graphql(`
  fragment InspectionOutcome on InspectionCaseResult {
    __typename
    ... on InspectionCase {
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

export const PlanInspection = graphql(`
  mutation PlanInspection($input: PlanInspectionInput!) @personas(allow: [supervisor, authority_head]) {
    planInspection(input: $input) {
      ...InspectionOutcome
    }
  }
`)

export const ReplanInspection = graphql(`
  mutation ReplanInspection($input: ReplanInspectionInput!) @personas(allow: [supervisor, authority_head]) {
    replanInspection(input: $input) {
      ...InspectionOutcome
    }
  }
`)

export const CarryOutInspection = graphql(`
  mutation CarryOutInspection($input: CarryOutInspectionInput!) @personas(allow: [supervisor, authority_head]) {
    carryOutInspection(input: $input) {
      ...InspectionOutcome
    }
  }
`)

export const FileFindings = graphql(`
  mutation FileFindings($input: FileFindingsInput!) @personas(allow: [supervisor, authority_head]) {
    fileFindings(input: $input) {
      ...InspectionOutcome
    }
  }
`)

export const SendToHearing = graphql(`
  mutation SendToHearing($input: SendToHearingInput!) @personas(allow: [supervisor, authority_head]) {
    sendToHearing(input: $input) {
      ...InspectionOutcome
    }
  }
`)

export const FinaliseInspection = graphql(`
  mutation FinaliseInspection($input: FinaliseInspectionInput!) @personas(allow: [supervisor, authority_head]) {
    finaliseInspection(input: $input) {
      ...InspectionOutcome
    }
  }
`)

export const CheckFollowUp = graphql(`
  mutation CheckFollowUp($input: CheckFollowUpInput!) @personas(allow: [supervisor, authority_head]) {
    checkFollowUp(input: $input) {
      ...InspectionOutcome
    }
  }
`)

export const CloseInspection = graphql(`
  mutation CloseInspection($input: CloseInspectionInput!) @personas(allow: [supervisor, authority_head]) {
    closeInspection(input: $input) {
      ...InspectionOutcome
    }
  }
`)

export const CancelInspection = graphql(`
  mutation CancelInspection($input: CancelInspectionInput!) @personas(allow: [supervisor, authority_head]) {
    cancelInspection(input: $input) {
      ...InspectionOutcome
    }
  }
`)
