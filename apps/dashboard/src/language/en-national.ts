import type { Messages } from './language.tsx'

export const enNational: Pick<Messages, 'national' | 'method'> = {
  national: {
    title: 'Use of force, complaints and notifications of concern in Denmark',
    edition: (number) => `Edition ${number}`,
    editions: {
      title: 'All editions',
      why: 'An edition never changes. Cite the figures by its own address: it always shows the same.',
      shown: 'shown here',
      dataVersion: 'Data version: where the registers stood when the figures were drawn',
      hash: 'Checksum (SHA-256) of every figure in the edition',
    },
    publishedOn: (number, date) => `Edition ${number}, published ${date}. Figures do not change once they are published.`,
    notFetched: 'The figures could not be fetched: the register did not answer.',
    withoutParts: (parts) => `Without ${parts}: the register did not answer`,
    noneTitle: 'No figures are published yet',
    none: 'The first edition comes when a quarter has been counted.',
    lead: (quarter, reports) => `In ${quarter} ${reports} uses of force were reported at the country’s homes for children and young people`,
    change: (change, percent) =>
      Math.abs(change) < 0.005
        ? 'much as in the same quarter a year before'
        : `${percent} ${change > 0 ? 'more' : 'fewer'} than in the same quarter a year before`,
    leadNotFetched: (quarter) => `Uses of force in ${quarter} could not be fetched.`,
    leadAccount: (percent) => `The child’s own account was part of ${percent} of the reports; in 2023 it was 36%.`,
    next: (date, quarter) => `About ${date} (${quarter})`,
    quarter: 'Quarter',
    year: 'Year',
    years: 'Years',
    newRules: '72 hours instead of 24',
    newForm: 'new form',
    breakNote:
      'Break in the series on 1 July 2025: the deadline for registering went from 24 to 72 hours, and the form got fields for the child’s account and complaint guidance. Do not compare across the line without allowing for it.',
    sources: {
      incidents: 'Reports from homes under the Act on adults’ responsibility (voksenansvarsloven) § 21; child-days from occupancy',
      complaints: 'Municipal decisions on complaints about use of force',
      notifications: 'Municipal notifications about children with a Danish CPR number',
    },
    incidents: {
      title: 'Reported uses of force',
      heading: (rate) => `Force is used ${rate} times for every 1,000 days a child lives at a home`,
      subject: (period) => `Reported uses of force per quarter, all approved homes for children and young people, ${period}.`,
      reports: 'Reports',
      measures: 'Measures',
      notPermitted: 'Not per\u00ADmitted',
      rate: 'Per\u00A01,000 child-days',
      note: 'A report is one episode and may hold several measures. The heading is about the last four quarters. Events cluster in few homes, so a few per cent between two quarters may be chance.',
    },
    sections: {
      title: 'Measures by section of the law',
      heading: (percent, quarter) => `Physical force (§ 9) is ${percent} of the measures in ${quarter}`,
      subject: (period) => `Measures per quarter under voksenansvarsloven, ${period}.`,
      note: 'Rare sections are merged with their neighbour, so that nobody can be recognised. “..”: merged in that quarter.',
      scaleNote: 'Each small drawing has its own scale, which begins at 0.',
    },
    voice: {
      title: 'The child’s account and complaint guidance',
      heading: (percent, quarter) => `${percent} of the reports in ${quarter} held the child’s own account`,
      subject: (period) =>
        `Share of reports with the child’s account, and share where the child was told of the right to complain, ${period}.`,
      account: 'Child’s account attached',
      guidance: 'Complaint guidance given, of those who answered',
      note: 'Break in the series on 1 July 2025: the form now always asks for the child’s account, and why if it is missing.',
      guidanceNote: 'Before the break the form seldom asked about complaint guidance. The share is reckoned of the answers yes and no.',
    },
    registration: {
      title: 'Registered late',
      heading: (percent, quarter) => `${percent} were registered late in ${quarter}`,
      subject: (period) => `Share of reports registered after the deadline in force when it happened, ${period}.`,
      lateShare: 'Share late',
      onTime: 'In time',
      late: 'Late',
    },
    complaints: {
      title: 'Complaints about use of force',
      heading: (perHundred) => `There are ${perHundred} complaints for every 100 reports`,
      subject: 'Complaints filed per quarter. There is no official figure: complaints are not counted nationally today.',
      byOutcome: 'Complaints by outcome and the year they were filed',
      filed: 'Filed',
      perHundred: 'Per 100 reports',
      returns: {
        lead: (declared, all, quarter) =>
          `${declared} of ${all} municipalities have said that their complaints of ${quarter} are all reported`,
        missing: (names) => `Not said: ${names}. A municipality that has not said so is missing; it does not have zero complaints.`,
        none: 'Every municipality has said so.',
      },
      pending: 'Pending',
      note: 'The heading is about the last four quarters. A complaint may be about an episode nobody has reported. Rare outcomes are merged, so that nobody can be recognised.',
    },
    notifications: {
      title: 'Notifications about children',
      heading: (all, percent, period) => `${all} notifications about children in ${period}, ${percent} about abuse`,
      subject: 'Notifications per quarter, the whole country. The third quarter is lowest every year: the schools are on holiday.',
      all: 'All',
      abuse: 'About abuse',
      share: 'Share abuse',
      note: 'Only children with a Danish CPR number. Statistics Denmark also counts the unborn and children without one and gets higher numbers.',
    },
    notifiers: {
      title: 'Notifications by notifier',
      heading: (notifier, percent) => `${notifier}: ${percent} of the notifications, more than any other`,
      subject: (year) => `${year}, beside the printed shares of the survey by Red Barnet/Epinion.`,
      notifier: 'Notifier',
      all: 'All',
      share: 'Share',
      published: 'Printed share',
      abuse: 'About abuse',
      abuseShare: 'Share',
      note: 'The printed shares for all add up to 99% because of rounding.',
    },
    abuse: {
      title: 'Children with a notification of abuse',
      heading: (year, percent, days) =>
        `${percent} of the notifications of abuse in ${year} led to support; half waited more than ${days} days`,
      subject: 'What followed notifications of abuse, the whole country.',
      columns: {
        children: 'Children',
        childrenWithPoliceReport: 'Victim of reported crime',
        crimeViolence: 'Violence',
        crimeSexual: 'Sexual crime',
        crimeOther: 'Other',
        supported: 'Followed by support',
        medianDaysToSupport: 'Median, days',
      },
      supportedShare: 'Share followed by support',
      days: 'Time to support, share of those who got support',
      daysColumns: {
        abuseWithin30Share: 'Abuse, within 30 days',
        abuseWithin59Share: 'Abuse, within 59 days',
        otherWithin59Share: 'Other, within 59 days',
        abuse360Share: 'Abuse, 360 days or more',
      },
      kinds: 'Support by kind',
      house: 'Children’s-house courses',
      houseColumns: {
        courses: 'Started',
        lowest: 'Lowest municipality per\u00A01,000 children',
        highest: 'Highest municipality per\u00A01,000 children',
      },
      note: 'Support may have begun before the notification. The wait is reckoned from the notification to the start of support. The last two years are not complete: some are still waiting.',
    },
    published: {
      title: 'Published figures',
      heading: (same, compared) => `${same} of ${compared} published figures are the same here`,
      subject: 'Every figure of the two studies, asked as a question of this edition.',
      figure: 'Figure',
      published: 'Published',
      found: 'Here',
      verdict: 'Comparison',
      source: 'Source',
      none: 'none exists',
      ofFour: (count) => `${count} of 4`,
      verdicts: {
        same: 'the same',
        differs: 'differs',
        notComputed: 'not counted here',
        notFetched: 'could not be fetched',
        notPublished: 'no published figure',
      },
      sources: { '000': 'Children’s Council 2025', '002': 'Red Barnet/Epinion', DST: 'Statistics Denmark' },
      note: '“The same”: within what the rounding of the source allows. Several numbers in one field stand in the same order in both columns.',
      freshnessSources:
        'Recommendations of the Children’s Council (Børnerådet), April 2025; Red Barnet and Epinion on the registers of 2021-22',
    },
    csv: { table: 'Table', cellPeriod: 'Table period', category: 'Category', value: 'Value' },
  },
  method: {
    title: 'How the figures are made',
    lead: 'In short: what is counted, how certain it is, and what is not shown.',
    sections: [
      {
        heading: 'What counts as use of force',
        paragraphs: [
          'A report is one episode under the Act on adults’ responsibility (voksenansvarsloven) §§ 8-14, 16 and 19, or force outside the law (“not permitted”). An episode may hold several measures; both are counted, each by itself.',
          'The act does not cover respite care, so there all force is not permitted.',
        ],
      },
      {
        heading: 'Per\u00A01,000 child-days',
        paragraphs: [
          'A child-day is one child sleeping at the home one night. The number of reports is divided by child-days, so that large and small homes can be compared.',
          'The 95% interval is exact (Garwood). It is wide in small homes, and it should be: few events say little. A home is only called “certainly above” when the whole interval lies above the mean.',
        ],
      },
      {
        heading: 'Zero, not reported, protected, hidden',
        paragraphs: [
          '0 is a finding: the home has reported, or declared that nothing happened. “No report” means that nothing was heard. The two never look the same, and a home that is silent cannot become the lowest.',
          '“Protected”: your role does not give access. “..”: a small number is merged with its neighbour, so that nobody can be recognised. “Not fetched”: the register did not answer.',
        ],
      },
      {
        heading: 'Registered late',
        paragraphs: [
          'The deadline is the one in force when it happened: 24 hours until 30 June 2025, 72 hours after that. Hours are elapsed hours, so that summer time moves no deadline. The 72 hours rest on an executive order whose full wording is still to be checked.',
        ],
      },
      {
        heading: 'Who sees what',
        paragraphs: [
          'Oversight authorities see homes in their own area, operating departments their own homes, homes themselves. The Children’s Council sees published national figures only. The limits are kept in each register, not on the screen. A child appears only as a pseudonym.',
        ],
      },
    ],
  },
}
