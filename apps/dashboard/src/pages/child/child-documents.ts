import { graphql } from '../../graphql/gql.ts'

/** What a complaint needs names for. */
export const PlacesToName = graphql(`
  query PlacesToName @personas(allow: [child, complainant]) {
    homesToName {
      id
      name
      municipalityId
      municipalityName
    }
    municipalities {
      id
      name
    }
  }
`)

graphql(`
  fragment ComplaintReceipt on Complaint {
    id
    receiptDueOn
    ownParty
    partyAge
    recipient {
      kind
      id
    }
  }
`)

graphql(`
  fragment ComplaintTaken on ComplaintResult {
    ...ComplaintDone
    ... on Complaint {
      ...ComplaintReceipt
    }
  }
`)

export const FileComplaint = graphql(`
  mutation FileComplaint($input: FileComplaintInput!) @personas(allow: [child, complainant]) {
    fileComplaint(input: $input) {
      ...ComplaintTaken
    }
  }
`)

export const MyComplaints = graphql(`
  query MyComplaints @personas(allow: [child, complainant]) {
    myComplaints {
      id
      version
      filedAt
      complainant
      subjects
      state
      allowedActions
      recipient {
        kind
        id
      }
      ownParty
      partyAge
      officer {
        name
        phone
      }
      receiptDueOn
      hearings {
        id
        answeredAt
      }
      talk {
        heldOn
        with
        omitted
      }
      words {
        id
        saidAt
        text
      }
      decision {
        outcome
        ground
        unlawful
        decidedOn
        appealGuidance
        appealUntil
      }
      appeal {
        appealedOn
        inTime
        outcome
        ground
        decidedOn
      }
      outcome
      decidedOn
      withdrawn {
        on
      }
      followUpAtHome
    }
    municipalities {
      id
      name
    }
  }
`)

export const AddComplaintWords = graphql(`
  mutation AddComplaintWords($input: AddComplaintWordsInput!) @personas(allow: [child, complainant]) {
    addComplaintWords(input: $input) {
      ...ComplaintTaken
    }
  }
`)

export const WithdrawComplaint = graphql(`
  mutation WithdrawComplaint($input: WithdrawComplaintInput!) @personas(allow: [child, complainant]) {
    withdrawComplaint(input: $input) {
      ...ComplaintDone
    }
  }
`)

export const AppealComplaint = graphql(`
  mutation AppealComplaint($input: AppealComplaintInput!) @personas(allow: [child, complainant]) {
    appealComplaint(input: $input) {
      ...ComplaintDone
    }
  }
`)
