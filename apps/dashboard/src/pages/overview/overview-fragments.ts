import { graphql } from '../../graphql/gql.ts'

// The parts of a department's quarter: the same whether it is being written or was signed.

graphql(`
  fragment OverviewCounts on OverviewFigures {
    homes
    homesWithReports
    reports
    measures
    notPermitted
    accountAttached
    accountMissing
    guidanceAsked
    guidanceGiven
    late
    complaintsFiled
    complaintsUpheld
    notifications
    notificationsOfAbuse
    inspections
    monthsWithReports
    monthsDeclaredZero
    monthsMissing
    childDays
    perThousandChildDays
    rateLower
    rateUpper
  }
`)

graphql(`
  fragment OverviewHistory on OverviewQuarter {
    quarter
    reports
    childDays
    perThousandChildDays
  }
`)

graphql(`
  fragment OverviewComparison on OverviewPeers {
    type
    homes
    homesWithReports
    reports
    childDays
    perThousandChildDays
  }
`)

graphql(`
  fragment OverviewNumberPart on OverviewNumber {
    name
    value
    list
    institutionId
    period
    only
  }
`)

graphql(`
  fragment OverviewRemarkText on OverviewRemark {
    text
    noRemark
    version
    writtenBy
    writtenAt
  }
`)

graphql(`
  fragment OverviewSectionPart on OverviewSection {
    key
    overviewId
    quarter
    kind
    home {
      institutionId
      name
      type
      closedOn
      moved
      children
      figures {
        ...OverviewCounts
      }
      history {
        ...OverviewHistory
      }
      peers {
        ...OverviewComparison
      }
      chart {
        mean
        lower
        upper
        shortSeries
        months {
          month
          reports
          signal
        }
      }
    }
    sentences {
      code
      numbers {
        ...OverviewNumberPart
      }
    }
    questions {
      code
      month
      numbers {
        ...OverviewNumberPart
      }
    }
    answer {
      ...OverviewRemarkText
    }
    comment {
      ...OverviewRemarkText
    }
    answerRequired
    commentRequired
    mayAnswer
    mayComment
  }
`)

graphql(`
  fragment OverviewStoryPart on OverviewStory {
    id
    overviewId
    version
    institutionId
    text
    writtenBy
    writtenAt
  }
`)

graphql(`
  fragment OverviewCorrectionPart on OverviewCorrection {
    quarter
    institutionId
    institutionName
    before
    after
  }
`)

graphql(`
  fragment UseAlarmPart on UseAlarm {
    id
    institutionId
    institutionName
    kind
    quarter
    foundOn
    from
    to
    observed
    expected
    value
    limit
    waitingDays
    mayLog
    dialogue {
      heldOn
      agreed
      hrInvolved
      pointedOut
      loggedBy
      loggedAt
    }
  }
`)
