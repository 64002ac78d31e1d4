import { graphql } from '../../graphql/gql.ts'

export const ComplaintDeskPage = graphql(`
  query ComplaintDeskPage($filter: ComplaintDeskFilter!, $number: String, $after: String)
  @personas(allow: [caseworker, supervisor, authority_head]) {
    unreceived: complaintDesk(filter: UNRECEIVED, first: 1) {
      totalCount
      nodes {
        id
        dueOn
      }
    }
    due: complaintDesk(filter: DUE, first: 1) {
      totalCount
    }
    complaintDesk(filter: $filter, number: $number, first: 25, after: $after) {
      totalCount
      nodes {
        ...ComplaintRow
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    institutionRegister {
      id
      name
    }
  }
`)

graphql(`
  fragment ComplaintRow on Complaint {
    id
    institutionId
    filedAt
    complainant
    subject
    subjects
    state
    outcome
    childId
    childAge
    ownParty
    partyAge
    homeAsTold
    homeUnknown
    dueOn
    overdue
    unregisteredEpisode
    hearings {
      id
      dueOn
      overdue
      answeredAt
    }
  }
`)

export const AppealDeskPage = graphql(`
  query AppealDeskPage($decided: Boolean!, $after: String) @personas(allow: [appeals_board]) {
    waiting: appealDesk(decided: false, first: 1) {
      totalCount
      nodes {
        id
        appeal {
          appealedOn
        }
      }
    }
    appealDesk(decided: $decided, first: 25, after: $after) {
      totalCount
      nodes {
        ...AppealRow
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    institutionRegister {
      id
      name
    }
    municipalities {
      id
      name
    }
  }
`)

graphql(`
  fragment AppealRow on Complaint {
    id
    institutionId
    filedAt
    complainant
    subject
    subjects
    state
    childAge
    outcome
    decidedOn
    recipient {
      kind
      id
    }
    appeal {
      appealedOn
      inTime
      outcome
      decidedOn
    }
  }
`)

/** What the municipality has asked the home. */
export const HomeHearingsPage = graphql(`
  query HomeHearingsPage @personas(allow: [manager]) {
    homeHearings {
      id
      complaintId
      question
      askedAt
      dueOn
      overdue
      answeredAt
      answer
      mayAnswer
    }
  }
`)

export const AnswerHomeHearing = graphql(`
  mutation AnswerHomeHearing($input: AnswerHomeHearingInput!) @personas(allow: [manager]) {
    answerHomeHearing(input: $input) {
      __typename
      ... on ComplaintHearing {
        id
        answeredAt
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

export const ComplaintReturnsPage = graphql(`
  query ComplaintReturnsPage($quarter: Quarter!) @personas(allow: [caseworker, supervisor, authority_head]) {
    complaintReturns(quarter: $quarter) {
      municipalityId
      quarter
      state
      declaredAt
      filed
      mayDeclare
    }
    municipalities {
      id
      name
    }
  }
`)

export const DeclareComplaintReturn = graphql(`
  mutation DeclareComplaintReturn($input: DeclareComplaintReturnInput!) @personas(allow: [caseworker]) {
    declareComplaintReturn(input: $input) {
      __typename
      ... on ComplaintReturn {
        municipalityId
        quarter
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

/** From guidance to complaint to outcome, over the homes of an authority. */
export const ComplaintPathPage = graphql(`
  query ComplaintPathPage($period: Period!) @personas(allow: [supervisor, authority_head]) {
    institutionPeriods(period: $period) {
      institutionId
      period
      incidents {
        reports
        guidanceAsked
        guidanceGiven
      }
      complaints {
        filed
        pending
        decided
        upheld
      }
    }
  }
`)
