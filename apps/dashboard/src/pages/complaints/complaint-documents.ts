import { graphql } from '../../graphql/gql.ts'

// Everything a recipient, or the appeals board, can do with a complaint: one registered document each.

graphql(`
  fragment ComplaintDone on ComplaintResult {
    __typename
    ... on Complaint {
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

export const ReceiveComplaint = graphql(`
  mutation ReceiveComplaint($input: ReceiveComplaintInput!) @personas(allow: [caseworker, supervisor, authority_head]) {
    receiveComplaint(input: $input) {
      ...ComplaintDone
    }
  }
`)

export const ForwardComplaint = graphql(`
  mutation ForwardComplaint($input: ForwardComplaintInput!) @personas(allow: [caseworker, supervisor, authority_head]) {
    forwardComplaint(input: $input) {
      ...ComplaintDone
    }
  }
`)

export const NameHome = graphql(`
  mutation NameHome($input: NameHomeInput!) @personas(allow: [caseworker, supervisor, authority_head]) {
    nameHome(input: $input) {
      ...ComplaintDone
    }
  }
`)

export const RecogniseChild = graphql(`
  mutation RecogniseChild($input: RecogniseChildInput!) @personas(allow: [caseworker, supervisor, authority_head]) {
    recogniseChild(input: $input) {
      ...ComplaintDone
    }
  }
`)

export const LinkIncident = graphql(`
  mutation LinkIncident($input: LinkIncidentInput!) @personas(allow: [caseworker, supervisor, authority_head]) {
    linkIncident(input: $input) {
      ...ComplaintDone
    }
  }
`)

export const UnlinkIncident = graphql(`
  mutation UnlinkIncident($input: UnlinkIncidentInput!) @personas(allow: [caseworker, supervisor, authority_head]) {
    unlinkIncident(input: $input) {
      ...ComplaintDone
    }
  }
`)

export const RecordComplaint = graphql(`
  mutation RecordComplaint($input: RecordComplaintInput!) @personas(allow: [caseworker]) {
    recordComplaint(input: $input) {
      ...ComplaintDone
    }
  }
`)

export const GuideGuardian = graphql(`
  mutation GuideGuardian($input: GuideGuardianInput!) @personas(allow: [caseworker, supervisor, authority_head]) {
    guideGuardian(input: $input) {
      ...ComplaintDone
    }
  }
`)

export const HearHome = graphql(`
  mutation HearHome($input: HearHomeInput!) @personas(allow: [caseworker, supervisor, authority_head]) {
    hearHome(input: $input) {
      ...ComplaintDone
    }
  }
`)

export const HoldTalk = graphql(`
  mutation HoldTalk($input: HoldTalkInput!) @personas(allow: [caseworker, supervisor, authority_head]) {
    holdTalk(input: $input) {
      ...ComplaintDone
    }
  }
`)

export const DecideComplaint = graphql(`
  mutation DecideComplaint($input: DecideComplaintInput!) @personas(allow: [caseworker, supervisor, authority_head]) {
    decideComplaint(input: $input) {
      ...ComplaintDone
    }
  }
`)

export const RecordAppeal = graphql(`
  mutation RecordAppeal($input: AppealComplaintInput!) @personas(allow: [caseworker, supervisor, authority_head]) {
    appealComplaint(input: $input) {
      ...ComplaintDone
    }
  }
`)

export const DecideAppeal = graphql(`
  mutation DecideAppeal($input: DecideAppealInput!) @personas(allow: [caseworker, supervisor, authority_head, appeals_board]) {
    decideAppeal(input: $input) {
      ...ComplaintDone
    }
  }
`)

export const CloseComplaint = graphql(`
  mutation CloseComplaint($input: CloseComplaintInput!) @personas(allow: [caseworker, supervisor, authority_head]) {
    closeComplaint(input: $input) {
      ...ComplaintDone
    }
  }
`)
