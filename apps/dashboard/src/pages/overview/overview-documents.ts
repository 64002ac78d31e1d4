import { graphql } from '../../graphql/gql.ts'

/** The document as it opens. */
export const OverviewPageDocument = graphql(`
  query OverviewPage($quarter: Quarter!) @personas(allow: [consultant, department_head]) {
    quarterlyOverview(quarter: $quarter) {
      ...OverviewDocument
    }
  }
`)

graphql(`
  fragment OverviewDocument on QuarterlyOverview {
    ...OverviewStanding
    departmentName
    countedAt
    figuresHash
    missingPart
    figures {
      ...OverviewCounts
    }
    history {
      ...OverviewHistory
    }
    country {
      ...OverviewComparison
    }
    corrections {
      ...OverviewCorrectionPart
    }
    sections {
      ...OverviewSectionPart
    }
    alarms {
      ...UseAlarmPart
    }
  }
`)

graphql(`
  fragment OverviewStanding on QuarterlyOverview {
    id
    quarter
    status
    edition
    revision
    submittedAt
    returnedBecause
    clearedAt
    allowedActions
    missing {
      path
      code
    }
    signatures {
      as
      signedBy
      signedAt
      hash
    }
    versions {
      edition
      hash
      authorSignedBy
      authorSignedAt
      headSignedBy
      headSignedAt
      submittedAt
      reopenedBecause
      keepUntil
    }
    holds {
      id
      reference
      setBy
      setAt
    }
    removed {
      edition
      hash
      removedAt
    }
    stories {
      ...OverviewStoryPart
    }
  }
`)

/** What may have changed since it was opened: asked after each saving, and when one comes back to the page. The figures cannot. */
export const OverviewNowDocument = graphql(`
  query OverviewNow($quarter: Quarter!) @personas(allow: [consultant, department_head]) {
    quarterlyOverview(quarter: $quarter) {
      ...OverviewStanding
      sections {
        key
        mayAnswer
        mayComment
        answer {
          ...OverviewRemarkText
        }
        comment {
          ...OverviewRemarkText
        }
      }
    }
  }
`)

/** What is asked of the caller's home, and what has been found there that does not wait. */
export const OverviewQuestionsDocument = graphql(`
  query OverviewQuestions @personas(allow: [manager]) {
    overviewQuestions {
      ...OverviewSectionPart
    }
    useAlarms {
      ...UseAlarmPart
    }
  }
`)

export const WriteOverviewRemark = graphql(`
  mutation WriteOverviewRemark($input: WriteOverviewRemarkInput!) @personas(allow: [consultant, department_head, manager]) {
    writeOverviewRemark(input: $input) {
      __typename
      ... on OverviewSection {
        overviewId
        key
        answer {
          ...OverviewRemarkText
        }
        comment {
          ...OverviewRemarkText
        }
      }
      ... on OverviewSectionChanged {
        section {
          overviewId
          key
          answer {
            ...OverviewRemarkText
          }
          comment {
            ...OverviewRemarkText
          }
        }
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

export const WriteOverviewStory = graphql(`
  mutation WriteOverviewStory($input: WriteOverviewStoryInput!) @personas(allow: [consultant, department_head]) {
    writeOverviewStory(input: $input) {
      __typename
      ... on OverviewStory {
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

graphql(`
  fragment OverviewOutcome on QuarterlyOverviewResult {
    __typename
    ... on QuarterlyOverview {
      id
      status
      revision
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

export const RemoveOverviewStory = graphql(`
  mutation RemoveOverviewStory($input: RemoveOverviewStoryInput!) @personas(allow: [consultant, department_head]) {
    removeOverviewStory(input: $input) {
      ...OverviewOutcome
    }
  }
`)

export const MoveOverview = graphql(`
  mutation MoveOverview($input: MoveOverviewInput!) @personas(allow: [consultant, department_head]) {
    moveOverview(input: $input) {
      ...OverviewOutcome
    }
  }
`)

export const LogUseDialogue = graphql(`
  mutation LogUseDialogue($input: LogUseDialogueInput!) @personas(allow: [consultant, department_head]) {
    logUseDialogue(input: $input) {
      __typename
      ... on UseAlarm {
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
