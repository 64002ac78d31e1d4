/** Complaints about the use of force: the desk, the appeals, one case, the path from guidance, the hearings of a home, the returns. */
export const enComplaints = {
  complaints: {
    title: 'Complaints',
    show: 'Show',
    unconfirmed: (count: number, left: string | undefined, over: boolean) =>
      count === 0
        ? 'Every complaint has been confirmed.'
        : `${count === 1 ? '1 complaint has' : `${count} complaints have`} not been confirmed${
            left ? `; the ${count === 1 ? 'term' : 'first term'} ${over ? `is ${left}` : `ends ${left}`}` : ''
          }.`,
    dueNow: (count: number) => (count === 0 ? 'No term has been reached.' : `For ${count} the term has been reached.`),
    count: (count: number, number: string) =>
      `${count === 1 ? '1 complaint' : `${number} complaints`}. The one whose term ends first stands first.`,
    countClosed: (count: number, number: string) =>
      `${count === 1 ? '1 complaint' : `${number} complaints`}, closed or withdrawn. The newest stands first.`,
    add: 'Write down a complaint',
    none: 'There are no open complaints.',
    noneHere: 'No complaint matches what you have chosen.',
    toReturns: 'What the municipalities have reported of complaints, by quarter',
    noSubject: 'Complaint',
    asTold: (home: string) => `“${home}”`,
    homeUnknown: 'the home is unknown',
    filed: (day: string) => `filed ${day}`,
    noClock: 'No term is running',
    beforeBoard: 'Before the appeals board',
    now: 'Now',
    steps: {
      FILED: (day: string) => `Confirm receipt, ${day}`,
      RECEIVED: (day: string) => `Decision, ${day}`,
      EXAMINED: (day: string) => `Decision, ${day}`,
      DECIDED: (day: string) => `Can be closed from ${day}`,
      APPEALED: (day: string) => `Before the appeals board, ${day}`,
      APPEAL_DECIDED: (day: string) => `Can be closed from ${day}`,
      CLOSED: (day: string) => day,
      WITHDRAWN: (day: string) => day,
    },
    homeAnswers: (day: string) => `The home answers by ${day}`,
    homeLate: (day: string) => `The home should have answered by ${day}`,
    unregistered: 'The episode was never reported',
  },
  appeals: {
    title: 'Complaints brought before the appeals board',
    lead: (count: number, oldest: string | null | undefined) =>
      count === 0
        ? 'No case waits for a decision.'
        : `${count === 1 ? '1 case waits' : `${count} cases wait`} for a decision${oldest ? `; the oldest is from ${oldest}` : ''}.`,
    views: 'Which cases',
    waiting: 'Waiting',
    decided: 'Decided',
    none: 'There are no cases here.',
    caption: (count: string, decided: boolean) => `${count} cases. ${decided ? 'The newest decision' : 'The oldest'} stands first.`,
    appealedOn: 'Appealed',
    inTime: 'In time',
    yes: 'yes',
    late: 'late',
    about: 'About',
    who: 'Complainant',
    home: 'Home',
    from: 'Decided by',
    decision: 'The decision',
    outcomeOn: (outcome: string, day: string) => (day ? `${outcome}, ${day}` : outcome),
    board: 'Appeals board',
    pending: 'not decided',
  },
  complaint: {
    title: (day: string) => `Complaint filed ${day}`,
    goneTitle: 'The complaint is no longer with you',
    toDesk: 'To the complaints',
    noneTitle: 'The complaint is not here',
    none: 'Either there is no complaint with this number, or it has been forwarded to somebody else.',
    print: 'Print',
    toActions: 'Go to what can be done now',
    now: 'What can be done now',
    movedOn: (state: string) => `Somebody else has changed the complaint meanwhile. It is now: ${state.toLowerCase()}.`,
    withoutWho:
      'An oversight authority sees that there is a complaint, what it is about and how it ended. Not who it is, or what was said.',
    fromFile: 'The complaint was read in from a register. Here is only what the register says; the course of the case is not part of it.',
    left: (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
    over: (days: number) => (days === 1 ? '1 day over the term' : `${days} days over the term`),
    age: (age: number) => `${age} years`,
    childAge: (age: number) => `the child is ${age} years old`,
    party: 'the child is a party to the case',
    noParty: (partyAge: number | null) =>
      partyAge === null ? 'the child is no party' : `the child is under ${partyAge} and no party, but must be heard`,
    stands: (state: string) => `${state}.`,
    standsWith: (state: string, outcome: string) => `${state}: ${outcome.toLowerCase()}.`,
    next: (action: string) => `Next: ${action.charAt(0).toLowerCase()}${action.slice(1)}.`,
    waitsForHome: (day: string) => `The home must answer by ${day}.`,
    confirmBy: (left: string, day: string, over: boolean) => (over ? `The receipt is ${left} (${day}).` : `Receipt by ${day}, ${left}.`),
    decideBy: (left: string, day: string, over: boolean) => (over ? `The decision is ${left} (${day}).` : `Decision by ${day}, ${left}.`),
    appealBy: (day: string, over: boolean) =>
      over ? `The time to appeal ended ${day}.` : `It can be appealed up to and including ${day}.`,
    words: 'What was said',
    wrong: {
      GUARDIAN_LOCKED:
        'Nothing was saved: the guardians are locked out, because a suspicion points at them. They must not be told anything now.',
      LOCK_UNKNOWN:
        'Nothing was saved: we do not know whether the guardians are locked out. The register of notifications is being asked again; fetch the page in a moment.',
      CHILD_UNKNOWN: 'Recognise the child first. Until then nobody knows whether the guardians may be told.',
    },
    facts: {
      title: 'The complaint',
      about: 'About',
      who: 'Who complains',
      childName: 'The child’s name, as told',
      child: 'The child',
      childUnknown: 'not recognised yet',
      helper: 'Has helped',
      home: 'Home',
      asTold: (home: string) => `“${home}”`,
      homeUnknown: 'The home was not found in the register.',
      happenedOn: 'Happened on',
      reports: 'Report',
      report: (number: number, of: number) => (of === 1 ? 'See the report' : `See report ${number}`),
      linked: (count: number) => (count === 1 ? 'linked to 1 report' : `linked to ${count} reports`),
      registered: 'the episode was reported',
      notRegistered: 'nobody has reported the episode',
      notLinked: 'not found yet',
      unregistered: 'The episode was never reported. The complaint has shown it.',
      recipient: 'Lies with',
      municipality: (name: string) => `the municipality of ${name}`,
      authority: 'the oversight authority',
      officer: 'Case officer',
      channel: 'Came',
      writtenDown: (channel: string, by: string) => (by ? `${channel}; written down by ${by}` : channel),
      confirmed: 'Receipt confirmed',
      notConfirmed: (day: string) => `not yet; by ${day}`,
    },
    hearing: {
      title: 'The home was asked',
      asked: (time: string, day: string) => `Asked ${time}, answer by ${day}`,
      answered: (time: string) => `Answered ${time}`,
      waits: 'The home has not answered yet.',
      silent: 'The day has passed, and the home has not answered.',
    },
    talk: {
      title: 'Talk with the child',
      heldOn: 'Held',
      with: 'With',
      companion: 'With a companion',
      toldOfRights: 'Was told of the rights',
      omitted: 'No talk',
      omittedReason: 'Reason',
    },
    guardian: {
      title: 'The guardians',
      may: 'May they be guided?',
      locked: 'LOCKED.',
      lockedMeans: 'A suspicion points at the guardians. They must not be guided about the complaint before the lock is lifted.',
      guided: 'Guided',
      notGuided: 'not yet',
      how: 'How',
    },
    decision: {
      title: 'The decision',
      outcomeOn: (outcome: string, day: string) => (day ? `${outcome}, ${day}` : outcome),
      unlawful: 'Was the force unlawful?',
      toldOn: 'Told',
      appealGuidance: 'Guidance on appeal',
      appealUntil: 'Can be appealed up to and including',
      withdrawnOn: 'Withdrawn',
      why: 'Why',
      helpedBy: 'Helped by',
      followUpAtHome: 'Follow-up at the home',
    },
    appeal: {
      title: 'The appeal',
      appealedOn: 'Appealed',
      late: (day: string) => `${day}, after the term`,
      text: 'The complainant’s words',
      outcome: 'Decision of the appeals board',
      pending: 'not decided',
      ground: 'Ground',
    },
    history: { title: 'Course of the case', caption: 'The newest stands first.', when: 'When', what: 'What', who: 'By', state: 'Then' },
  },
  complaintPath: {
    title: (authority: string) => `Complaints about homes in ${authority}`,
    lead: (filed: number, decided: number, upheld: number, number: (value: number) => string) =>
      `In the last four quarters there ${filed === 1 ? 'was 1 complaint' : `were ${number(filed)} complaints`}. ${
        decided === 0 ? 'None is finished.' : `${number(decided)} are finished, ${number(upheld)} upheld in full or in part.`
      }`,
    heading: 'Guidance → complaint → upheld',
    caption: (period: string) => `From report to outcome, ${period}. Reports by the day it happened; complaints by the day they came.`,
    step: 'Step',
    count: 'Number',
    share: 'Share',
    of: 'Of',
    steps: {
      reports: 'Reports',
      asked: 'The form asked about guidance',
      given: 'Guidance given',
      filed: 'Complaints',
      decided: 'Complaints finished',
      upheld: 'Upheld in full or in part',
    },
    note: 'Finished complaints were decided, dismissed or withdrawn. A complaint need not be about a report, so complaints are no share of the guidance. Few complaints can mean both that there is little to complain of, and that the children do not know they can.',
    desk: 'Complaints sent to the oversight authority',
    toMunicipalities: 'None. Complaints about force go to the municipality today (voksenansvarsloven § 23 (3)).',
  },
  hearings: {
    title: 'Questions about complaints',
    lead: (count: number) =>
      count === 0
        ? 'No question waits for an answer.'
        : count === 1
          ? '1 question waits for an answer.'
          : `${count} questions wait for an answer.`,
    explained:
      'The municipality is examining a complaint and asks the home. Here is the municipality’s question, not who complained or the child’s words.',
    one: (day: string) => `Question of ${day}`,
    due: (day: string, left: string, over: boolean) => (over ? `The answer is ${left} (${day}).` : `Answer by ${day}, ${left}.`),
    answered: (time: string) => `Answered ${time}`,
    answer: 'The home’s answer',
    answerHelp: 'The answer goes to the municipality. No personal numbers.',
    answerTo: (day: string) => `Answer to the question of ${day}`,
    send: 'Send the answer',
    done: 'The answer has been sent to the municipality.',
    tooLate: 'It can no longer be answered here.',
    work: 'The municipality asks about a complaint',
    workTitle: (day: string) => `Question of ${day}`,
    workAnswer: 'Answer',
  },
  complaintReturns: {
    title: 'What municipalities have reported of complaints',
    ownTitle: 'Reporting complaints',
    lead: (all: number, missing: number, quarter: string, isOver: boolean) =>
      !isOver
        ? `${quarter} is not over yet.`
        : missing === 0
          ? `All ${all} municipalities have reported for ${quarter}.`
          : `${missing} of ${all} municipalities have not reported for ${quarter}.`,
    ownLead: (state: 'REPORTED' | 'MISSING' | 'OPEN', quarter: string) =>
      ({
        REPORTED: `The municipality has reported for ${quarter}.`,
        MISSING: `The municipality has not reported for ${quarter}.`,
        OPEN: `${quarter} is not over yet.`,
      })[state],
    explained:
      'The municipality says when every complaint of the quarter about force is registered here. Until then the municipality’s figure is missing; it is not zero.',
    quarter: 'Quarter',
    caption: (quarter: string) => `${quarter}. Those that are missing stand first. Numbers are not shown.`,
    municipality: 'Municipality',
    state: 'State',
    at: 'Reported on',
    filed: (count: number, number: string, open: boolean) =>
      `${open ? 'Until now there' : 'There'} ${count === 1 ? 'is 1 complaint' : `are ${count === 0 ? 'no' : number} complaints`} registered in the quarter.`,
    declaredAt: (time: string) => `Reported ${time}.`,
    declare: (quarter: string) => `All complaints of ${quarter} are in`,
    declareMeans:
      'When you have said it, the oversight authorities can see that the municipality has reported, but not how many. With no complaints it is zero.',
    done: (quarter: string) => `The complaints of ${quarter} have been reported.`,
  },
}
