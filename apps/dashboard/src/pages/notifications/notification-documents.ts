import { graphql } from '../../graphql/gql.ts'

// Everything that can be done with a notification of concern: one registered document each.

graphql(`
  fragment NotificationOutcome on NotificationCaseResult {
    __typename
    ... on NotificationCase {
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

export const ReceiveNotification = graphql(`
  mutation ReceiveNotification($input: ReceiveNotificationInput!) @personas(allow: [caseworker, staff, manager]) {
    receiveNotification(input: $input) {
      __typename
      ... on NotificationCase {
        id
        version
      }
      ... on NotificationReceipt {
        id
        receivedAt
        dueOn
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

export const SendNotificationReceipt = graphql(`
  mutation SendNotificationReceipt($input: SendNotificationReceiptInput!) @personas(allow: [caseworker]) {
    sendReceipt(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const AssessNotification = graphql(`
  mutation AssessNotification($input: AssessNotificationInput!) @personas(allow: [caseworker]) {
    assessNotification(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const IdentifyChild = graphql(`
  mutation IdentifyChild($input: IdentifyChildInput!) @personas(allow: [caseworker]) {
    identifyChild(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const AddStatement = graphql(`
  mutation AddStatement($input: AddStatementInput!) @personas(allow: [caseworker]) {
    addStatement(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const HoldConversation = graphql(`
  mutation HoldConversation($input: HoldConversationInput!) @personas(allow: [caseworker]) {
    holdConversation(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const OmitConversation = graphql(`
  mutation OmitConversation($input: OmitConversationInput!) @personas(allow: [caseworker]) {
    omitConversation(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const LockGuardian = graphql(`
  mutation LockGuardian($input: LockGuardianInput!) @personas(allow: [caseworker]) {
    lockGuardian(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const LiftGuardianLock = graphql(`
  mutation LiftGuardianLock($input: LiftGuardianLockInput!) @personas(allow: [caseworker]) {
    liftGuardianLock(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const ConsultPolice = graphql(`
  mutation ConsultPolice($input: ConsultPoliceInput!) @personas(allow: [caseworker]) {
    consultPolice(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const ReportToPolice = graphql(`
  mutation ReportToPolice($input: ReportToPoliceInput!) @personas(allow: [caseworker]) {
    reportToPolice(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const RecordPoliceDeclined = graphql(`
  mutation RecordPoliceDeclined($input: RecordPoliceDeclinedInput!) @personas(allow: [caseworker]) {
    recordPoliceDeclined(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const RecordPoliceInterview = graphql(`
  mutation RecordPoliceInterview($input: RecordPoliceInterviewInput!) @personas(allow: [caseworker]) {
    recordPoliceInterview(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const AddSafetyPlan = graphql(`
  mutation AddSafetyPlan($input: AddSafetyPlanInput!) @personas(allow: [caseworker]) {
    addSafetyPlan(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const SparChildrensHouse = graphql(`
  mutation SparChildrensHouse($input: ChildrensHouseInput!) @personas(allow: [caseworker]) {
    sparChildrensHouse(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const ReferToChildrensHouse = graphql(`
  mutation ReferToChildrensHouse($input: ChildrensHouseInput!) @personas(allow: [caseworker]) {
    referToChildrensHouse(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const DeclineChildrensHouse = graphql(`
  mutation DeclineChildrensHouse($input: ChildrensHouseInput!) @personas(allow: [caseworker]) {
    declineChildrensHouse(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const StartChildrensHouse = graphql(`
  mutation StartChildrensHouse($input: ChildrensHouseInput!) @personas(allow: [caseworker]) {
    startChildrensHouse(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const RecordChildrensHouseReport = graphql(`
  mutation RecordChildrensHouseReport($input: ChildrensHouseInput!) @personas(allow: [caseworker]) {
    recordChildrensHouseReport(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const AddHypothesis = graphql(`
  mutation AddHypothesis($input: AddHypothesisInput!) @personas(allow: [caseworker]) {
    addHypothesis(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const InvestigateNotification = graphql(`
  mutation InvestigateNotification($input: InvestigateNotificationInput!) @personas(allow: [caseworker]) {
    investigateNotification(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const DecideNotification = graphql(`
  mutation DecideNotification($input: DecideNotificationInput!) @personas(allow: [caseworker]) {
    decideNotification(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const StartSupport = graphql(`
  mutation StartSupport($input: StartSupportInput!) @personas(allow: [caseworker]) {
    startSupport(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const HandOverNotification = graphql(`
  mutation HandOverNotification($input: HandOverNotificationInput!) @personas(allow: [caseworker]) {
    handOverNotification(input: $input) {
      ...NotificationOutcome
    }
  }
`)

export const CloseNotification = graphql(`
  mutation CloseNotification($input: CloseNotificationInput!) @personas(allow: [caseworker]) {
    closeNotification(input: $input) {
      ...NotificationOutcome
    }
  }
`)
