import type { Messages } from './language.tsx'

export const enOverviewSentences: Pick<Messages, 'overviewSentences'> = {
  overviewSentences: {
    unknown: 'not known',
    sentences: {
      REPORTS: ({ reports, homes }) =>
        `{homesWithReports} of {homes} ${homes === 1 ? 'home' : 'homes'} reported {reports} ${reports === 1 ? 'use of force' : 'uses of force'}.`,
      PREVIOUS_UP: () =>
        'That is certainly more than the quarter before: {reports} against {before}, allowing for the number of child-days.',
      PREVIOUS_DOWN: () =>
        'That is certainly fewer than the quarter before: {reports} against {before}, allowing for the number of child-days.',
      PREVIOUS_SAME: () => 'The quarter before it was {before}. The difference is no larger than chance may make.',
      YEAR_BEFORE_UP: () => 'That is certainly more than in the same quarter last year: {reports} against {before}.',
      YEAR_BEFORE_DOWN: () => 'That is certainly fewer than in the same quarter last year: {reports} against {before}.',
      YEAR_BEFORE_SAME: () => 'In the same quarter last year it was {before}. The difference is no larger than chance may make.',
      COUNTRY_ABOVE: () => 'Per 1,000 child-days it is {rate}, certainly above the country’s {country}.',
      COUNTRY_BELOW: () => 'Per 1,000 child-days it is {rate}, certainly below the country’s {country}.',
      COUNTRY_WITHIN: () => 'Per 1,000 child-days it is {rate}; the country’s {country} lies within the uncertainty.',
      MOST_IN_ONE: () => '{reports} of {total} come from one home.',
      NO_REPORTS: () => 'There are no reports in the quarter, so there are no rights to account for.',
      ACCOUNTS: ({ attached }) =>
        `The child’s own account is attached to {attached} of {reports} ${attached === 1 ? 'report' : 'reports'}, and missing without a valid reason in {missing}.`,
      GUIDANCE: () => 'The child was told of the right to complain in {given} of the {asked} reports where it was asked.',
      LATE: ({ late }) => `{late} of {reports} reports ${late === 1 ? 'was' : 'were'} registered after the deadline.`,
      NOT_PERMITTED: ({ notPermitted }) =>
        `{notPermitted} of {reports} reports ${notPermitted === 1 ? 'holds' : 'hold'} force outside the law.`,
      COMPLAINTS: ({ filed }) =>
        `{filed} ${filed === 1 ? 'complaint was' : 'complaints were'} made about the use of force; {upheld} upheld in whole or in part.`,
      NOTIFICATIONS: ({ received }) =>
        `{received} ${received === 1 ? 'notification of concern' : 'notifications of concern'} about children in the homes came, {abuse} of them of abuse.`,
      INSPECTIONS: () => 'Visits of the socialtilsyn: {carriedOut}.',
      MONTHS: ({ withReports, missing }) =>
        `{withReports} ${withReports === 1 ? 'month has' : 'months have'} reports, and for {declaredZero} nil was declared. Nothing was heard of {missing} ${missing === 1 ? 'month' : 'months'}, and that is not nil.`,
      CHILD_DAYS_MISSING: () => 'At least one home has not delivered its child-days, so there is no rate for the department.',
      NO_HOMES: () => 'The department had no homes in the quarter.',
      CORRECTION: () => 'Correction of an earlier quarter: {before} has become {after}.',
      HOME_REPORTS: ({ reports, notPermitted, declaredZero }) =>
        reports === 0
          ? `No reports; nil is declared for {declaredZero} ${declaredZero === 1 ? 'month' : 'months'}.`
          : `{reports} ${reports === 1 ? 'report' : 'reports'}${notPermitted ? ', {notPermitted} with force outside the law' : ', all within the law'}.`,
      PEERS_ABOVE: () => 'Per 1,000 child-days it is {rate}, certainly above the {peers} of the {homes} homes of its type.',
      PEERS_BELOW: () => 'Per 1,000 child-days it is {rate}, certainly below the {peers} of the {homes} homes of its type.',
      PEERS_WITHIN: () => 'Per 1,000 child-days it is {rate}; the {peers} of the {homes} homes of its type lies within the uncertainty.',
      MOVED: () =>
        'The home belonged to another department for part of the quarter and counts here while it was this one’s; hence no rate.',
      CLOSED: () => 'The home is closed.',
    },
    questions: {
      SIGNAL: () =>
        'Signal in {month}: {reports} reports, where the home usually has {mean} and by chance at most {upper}. What has been done?',
      USE_ALARM: () => 'There was an alarm in the quarter, and {reports} reports. What has been done since?',
      NOT_PERMITTED: ({ notPermitted }) =>
        `{notPermitted} of {reports} reports ${notPermitted === 1 ? 'holds' : 'hold'} force outside the law. What happened, and what has been done?`,
      ACCOUNT_MISSING: () =>
        'The child’s account is missing without a valid reason in {missing} of {reports}. Why, and how are the children heard?',
      GUIDANCE_MISSING: () => 'The child was not told of the right to complain in {missing} of {asked}. Why?',
      LATE: ({ late }) =>
        `{late} of {reports} ${late === 1 ? 'was' : 'were'} registered after the deadline. What does it take to be in time?`,
      COMPLAINT_UPHELD: ({ upheld }) => `{upheld} ${upheld === 1 ? 'complaint was' : 'complaints were'} upheld. What has been changed?`,
      MONTH_MISSING: ({ months }) =>
        `Nothing was heard of {months} ${months === 1 ? 'month' : 'months'}: neither a report nor a declared nil. What happened?`,
      NO_EXPOSURE: () => 'There are {reports} reports but no child-days. Which is right?',
    },
  },
}
