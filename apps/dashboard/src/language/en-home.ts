import type { Messages } from './language.tsx'

export const enHome: Pick<Messages, 'home' | 'department'> = {
  home: {
    noneTitle: 'There is no such home in your area',
    none: 'Either the address is wrong, or the home is not yours in the period you chose.',
    facts: {
      type: 'Type',
      places: 'Places',
      municipality: 'Municipality of location',
      operator: 'Operator',
      department: 'Operating department',
      authority: 'Oversight authority',
      approved: 'Approved · number',
      closed: 'Closed',
      school: 'In-house school',
    },
    leadReports: (period, reports, count) => `In ${period} the home reported ${count} ${reports === 1 ? 'use of force' : 'uses of force'}`,
    leadRate: (rate, interval) => `: ${rate}\u00A0per\u00A01,000 child-days (${interval})`,
    leadParts: (notPermitted, notPermittedText, accounts, accountsText) =>
      `${notPermitted === 0 ? 'All had a ground in law' : `${notPermittedText} ${notPermitted === 1 ? 'was' : 'were'} wholly or partly outside the law`}, and ${accounts === 0 ? 'none' : accountsText} had the child’s own account.`,
    leadZero: (period, declared, missing) =>
      `The home has declared that no force was used in ${declared} ${declared === 1 ? 'month' : 'months'} of ${period}.${missing > 0 ? ` Nothing was heard for ${missing} ${missing === 1 ? 'month' : 'months'}.` : ''}`,
    leadSilent: (period) =>
      `Nothing was heard from the home in ${period}: neither reports nor a declared zero. That is not the same as nothing having happened.`,
    leadNotFetched: (period) => `Use of force in ${period} could not be fetched.`,
    leadProtected: 'Your role does not give access to the home’s use of force.',
    tabs: 'Registers of the home',
    views: {
      overblik: 'Overview',
      risiko: 'Risk',
      magtanvendelser: 'Use of force',
      klager: 'Complaints',
      underretninger: 'Notifications',
      tilsyn: 'Inspections',
      beredskab: 'Preparedness',
    },
    quarter: 'Quarter',
    quarters: 'The last eight quarters',
    quartersSubject: 'Uses of force per\u00A01,000 child-days with 95% interval.',
    reading:
      'The interval (95%, exact) says where the level may truly lie: when the intervals of two quarters overlap much, the difference may be chance. “No report” is not zero: the home has neither reported nor declared that nothing happened.',
    quartersCaption: 'Newest quarter first. A number leads to the records it counts.',
    deadlineChange:
      'The deadline for registering was 24 hours until 30 June 2025 and is 72 hours after that. “Late” is reckoned by the deadline in force when it happened.',
    filter: 'Filter the list',
    clearFilter: 'Remove the filter',
    noneMatch: 'No records in the period match the filter.',
    noneIn: {
      magtanvendelser: 'The home has no reports in the period. See in the overview whether it has declared zero.',
      klager: 'Nobody has complained about use of force at the home in the period.',
      underretninger: 'There are no notifications about the home in the period.',
      tilsyn: 'No inspection of the home is recorded.',
    },
    listNotFetched: 'The list could not be fetched: the register did not answer.',
    listProtected: 'Your role does not give access to these records.',
    listCaption: (shown, all) => `${shown} of ${all}, newest first`,
    incident: {
      occurredAt: 'When',
      measures: 'Measures',
      minutes: 'Minutes',
      child: 'Child (pseudonym)',
      registered: 'Registered',
      after: (hours) => (hours === 0 ? 'within 1 h' : `${hours} h after`),
      late: 'late',
      account: 'Child’s account',
      guidance: 'Complaint guidance',
      crime: 'Crime suspected',
      complaints: 'Complaints',
      onlyNotPermitted: 'Only not permitted',
      onlyLate: 'Only registered late',
    },
    complaint: {
      filedAt: 'Filed',
      outcome: 'Outcome',
      pending: 'pending',
      decidedOn: 'Decided',
      complainant: 'Complainant',
      subject: 'About',
      incident: 'The episode',
      registered: 'registered',
      notRegistered: 'not registered',
      appeal: 'Appeal',
      onlyUpheld: 'Only upheld in full or in part',
      onlyPending: 'Only pending',
      note: '“Not registered” is a complaint about a use of force that the home has not reported.',
    },
    notification: {
      receivedAt: 'Received',
      notifier: 'Notifier',
      kind: 'About',
      assessed: 'Assessed',
      late: 'after 24 hours',
      notAssessed: 'not assessed yet',
      acute: 'Acute',
      now: (quarter) => `See those that have come in ${quarter}, which is not over.`,
      note: 'Notifications of concern (underretninger) about the home, without the identity of any child. One must be assessed within 24 hours (barnets lov § 136(2)).',
    },
    inspection: {
      carriedOutOn: 'Date',
      announced: 'Notice',
      yesAnnounced: 'announced',
      unannounced: 'unannounced',
      route: 'Occasion',
      children: 'Children heard',
      heard: (heard, offered) => `${heard} of ${offered} offered`,
      findings: 'Findings',
      noRemarks: 'no remarks',
      note: 'All visits, whatever the period.',
    },
  },
  department: {
    title: (department, quarter) => `${department}, ${quarter}`,
    quarter: 'Quarter',
    lead: ({ homes, reports, count, previous, yearBefore }) =>
      `The department’s ${homes} ${homes === 1 ? 'home' : 'homes'} reported ${count} ${reports === 1 ? 'use of force' : 'uses of force'}: ${difference(previous)} the quarter before and ${difference(yearBefore)} the same quarter last year.`,
    leadMore: (homes) =>
      homes === 0
        ? 'No home has risen more than chance can explain.'
        : `${homes} ${homes === 1 ? 'home has' : 'homes have'} risen more than chance can explain.`,
    leadSilent: (homes) => `Nothing was heard from ${homes} ${homes === 1 ? 'home' : 'homes'}.`,
    leadNotFetched: (homes) => `${homes} homes. Use of force could not be fetched, so nothing is reckoned.`,
    open: 'The quarter is not counted yet: the figures may change.',
    caption: (countedAt) =>
      countedAt ? `Counted ${countedAt}. A number leads to the records it counts.` : 'A number leads to the records it counts.',
    previous: 'Quarter before',
    yearBefore: 'Same quarter last year',
    now: 'This quarter, with 95% interval',
    changeBefore: 'Since the quarter before',
    changeYear: 'Since last year',
    directions: { more: 'certainly more', fewer: 'certainly fewer', chance: 'uncertain', unknown: '' },
    unchanged: 'unchanged',
    figure: 'Each home against itself',
    figureSubject: 'Uses of force per\u00A01,000 child-days.',
    figureReading: [
      'The numbers are those of the table above. The broad stroke is the uncertainty of this quarter: if the open circle or the triangle lies outside it, it is worth asking why.',
      '“Certainly more” and “certainly fewer” are only written when the exact 95% interval of the ratio of the two quarters lies wholly on one side of 1. “Uncertain” may be chance, and numbers about few children often follow one child.',
    ],
    noneTitle: 'No overview for the quarter',
    none: 'Your department has no overview for the quarter you chose. Choose another.',
  },
}

function difference(reports: number): string {
  if (reports === 0) return 'as many as'
  return `${Math.abs(reports)} ${reports > 0 ? 'more' : 'fewer'} than`
}
