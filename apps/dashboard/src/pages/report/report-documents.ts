import { graphql } from '../../graphql/gql.ts'

// Everything that can be done with a report: one registered document each.

graphql(`
  fragment ReportOutcome on ReportResult {
    __typename
    ... on Incident {
      id
      version
      reportState: state
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

export const SaveReportDraft = graphql(`
  mutation SaveReportDraft($input: SaveReportDraftInput!) @personas(allow: [staff, manager]) {
    saveReportDraft(input: $input) {
      __typename
      ... on ReportDraft {
        id
        version
        savedAt
        dueAt
        crimeSuspected
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

export const DiscardReportDraft = graphql(`
  mutation DiscardReportDraft($id: ID!) @personas(allow: [staff, manager]) {
    discardReportDraft(id: $id)
  }
`)

export const RegisterReport = graphql(`
  mutation RegisterReport($input: RegisterReportInput!) @personas(allow: [staff, manager]) {
    registerReport(input: $input) {
      ...ReportOutcome
      ... on Incident {
        registeredAt
        deadlineAt
        late
        account
        crimeSuspected
      }
    }
  }
`)

export const CorrectReport = graphql(`
  mutation CorrectReport($input: CorrectReportInput!) @personas(allow: [staff, manager]) {
    correctReport(input: $input) {
      ...ReportOutcome
    }
  }
`)

export const ReturnReport = graphql(`
  mutation ReturnReport($input: ReturnReportInput!) @personas(allow: [manager]) {
    returnReport(input: $input) {
      ...ReportOutcome
    }
  }
`)

export const ApproveReport = graphql(`
  mutation ApproveReport($input: ApproveReportInput!) @personas(allow: [manager]) {
    approveReport(input: $input) {
      ...ReportOutcome
    }
  }
`)

export const AddChildAccount = graphql(`
  mutation AddChildAccount($input: AddChildAccountInput!) @personas(allow: [staff, manager]) {
    addChildAccount(input: $input) {
      ...ReportOutcome
    }
  }
`)

export const RemoveAttachment = graphql(`
  mutation RemoveAttachment($id: ID!) @personas(allow: [staff, manager]) {
    removeAttachment(id: $id)
  }
`)

export const AddAttachments = graphql(`
  mutation AddAttachments($input: AddAttachmentsInput!) @personas(allow: [staff, manager]) {
    addAttachments(input: $input) {
      ...ReportOutcome
    }
  }
`)

export const WithdrawAttachment = graphql(`
  mutation WithdrawAttachment($input: WithdrawAttachmentInput!) @personas(allow: [manager]) {
    withdrawAttachment(input: $input) {
      ...ReportOutcome
    }
  }
`)

export const MarkCrime = graphql(`
  mutation MarkCrime($input: MarkCrimeInput!) @personas(allow: [staff, manager]) {
    markCrime(input: $input) {
      __typename
      ... on Incident {
        id
        version
        reportState: state
      }
      ... on ReportDraft {
        id
        version
        savedAt
        dueAt
        crimeSuspected
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

export const WriteSupplement = graphql(`
  mutation WriteSupplement($input: WriteSupplementInput!) @personas(allow: [staff, manager]) {
    writeSupplement(input: $input) {
      ...ReportOutcome
    }
  }
`)

export const OrientGuardian = graphql(`
  mutation OrientGuardian($input: OrientGuardianInput!) @personas(allow: [manager]) {
    orientGuardian(input: $input) {
      ...ReportOutcome
    }
  }
`)

export const GiveFeedback = graphql(`
  mutation GiveFeedback($input: GiveFeedbackInput!) @personas(allow: [caseworker, supervisor, authority_head, consultant]) {
    giveFeedback(input: $input) {
      ...ReportOutcome
    }
  }
`)

export const AnswerCrime = graphql(`
  mutation AnswerCrime($input: AnswerCrimeInput!) @personas(allow: [supervisor, authority_head]) {
    answerCrime(input: $input) {
      __typename
      ... on CrimeNotice {
        id
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

export const AddFollowUp = graphql(`
  mutation AddFollowUp($input: AddFollowUpInput!) @personas(allow: [manager, consultant]) {
    addFollowUp(input: $input) {
      ...ReportOutcome
    }
  }
`)

export const FinishFollowUp = graphql(`
  mutation FinishFollowUp($input: FinishFollowUpInput!) @personas(allow: [staff, manager]) {
    finishFollowUp(input: $input) {
      ...ReportOutcome
    }
  }
`)

export const CloseReport = graphql(`
  mutation CloseReport($input: CloseReportInput!) @personas(allow: [manager]) {
    closeReport(input: $input) {
      ...ReportOutcome
    }
  }
`)

export const ReopenReport = graphql(`
  mutation ReopenReport($input: ReopenReportInput!) @personas(allow: [manager, consultant]) {
    reopenReport(input: $input) {
      ...ReportOutcome
    }
  }
`)

export const VoidReport = graphql(`
  mutation VoidReport($input: VoidReportInput!) @personas(allow: [manager]) {
    voidReport(input: $input) {
      ...ReportOutcome
    }
  }
`)

export const AcknowledgeDelivery = graphql(`
  mutation AcknowledgeDelivery($id: ID!) @personas(allow: [caseworker, supervisor, authority_head, consultant, department_head]) {
    acknowledgeDelivery(id: $id) {
      __typename
      ... on Delivery {
        id
        deliveryState: state
        acknowledgedAt
      }
      ... on WrongState {
        state
      }
    }
  }
`)

export const RetryDelivery = graphql(`
  mutation RetryDelivery($id: ID!) @personas(allow: [manager]) {
    retryDelivery(id: $id) {
      __typename
      ... on Delivery {
        id
        deliveryState: state
        attempts
      }
      ... on WrongState {
        state
      }
    }
  }
`)
