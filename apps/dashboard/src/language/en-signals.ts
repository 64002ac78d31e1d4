import type { Messages } from './language.tsx'

/** The desk of signals, and the parameters of the risk model. */
export const enSignals: Pick<Messages, 'signals' | 'parameters'> = {
  signals: {
    title: (scope) => `Signals, ${scope}`,
    lead: (acute, desk) =>
      acute + desk === 0
        ? 'No signal waits for a review.'
        : `${acute === 0 ? 'Nothing is acute' : acute === 1 ? '1 signal must be looked at at once' : `${acute} signals must be looked at at once`}; ${desk === 0 ? 'none waits' : desk === 1 ? '1 waits' : `${desk} wait`} for a desk review.`,
    leadOverdue: (overdue) => (overdue === 1 ? '1 is overdue.' : `${overdue} are overdue.`),
    leadIs: 'A signal is a reason to look, outside the score. It is never a reason for a visit by itself.',
    waiting: 'Waiting',
    reviewed: 'Reviewed (90 days)',
    views: 'View',
    acute: (count) => `At once (${count})`,
    desk: (count) => `Desk review (${count})`,
    doneHeading: (count) => `Reviewed in the last 90 days (${count})`,
    noneWaiting: 'Nothing here.',
    occurred: (date) => `happened or measured ${date}`,
    opened: (date) => `opened ${date}`,
    due: (date) => `due ${date}`,
    overdue: (date) => `was due ${date}`,
    atOnce: 'at once',
    written: 'Written:',
    review: 'Review',
    outcome: 'What came of it?',
    text: 'Reasons',
    textHint: 'It is kept as it is written. Write nothing that points to a child.',
    save: 'Save the review',
    saved: (outcome) => `Reviewed: ${outcome}.`,
    reviewedBy: (outcome, who, when) => `${outcome}. ${who}, ${when}.`,
    raise: 'Raise an allegation',
    raiseExplained:
      'A concrete allegation about a home, by a child, a relative, a member of staff or others. It comes first, as something to look at at once.',
    home: 'Home',
    allegation: 'What is the allegation?',
    raiseSave: 'Raise the signal',
    raised: 'The signal is raised and now waits for a review.',
    pointer: 'Point out the home',
    pointerExplained:
      'If there is something the oversight authority ought to know about the home, write it here. The authority reviews it within five working days. You are not told what comes of it, nor whether the home is selected.',
    pointerText: 'What ought the authority to know?',
    pointerSave: 'Send to the authority',
    pointed: 'Sent. The authority reviews it within five working days.',
    evidence: {
      change: (direction, observed, expected, quarter) =>
        `${observed} ${observed === '1' ? 'report' : 'reports'} in ${quarter}, where the home’s own figures made ${expected} expected. The ${
          direction === 'RISE' ? 'rise' : 'fall'
        } over the year is greater than chance usually makes it.`,
      quiet: (complaints, concerns, observed, expected) =>
        `Complaints by children: ${complaints}; notifications about the home: ${concerns}. The home itself has reported ${observed}, where ${expected} were expected of its type.`,
      exposure: (reports, quarter) =>
        `${reports} ${reports === '1' ? 'report' : 'reports'} in a quarter without child-days, latest ${quarter}. One of the two figures is wrong.`,
      injury: (reports, quarter) =>
        `${reports} ${reports === '1' ? 'report' : 'reports'} in ${quarter} of force outside the law in which the child was hurt.`,
      late: (late, quarter) => `${late} registered late within 30 days, in ${quarter}.`,
      record: (register) => `Found in the register of ${register}.`,
      see: 'See the list',
    },
    registers: { incidents: 'use of force', notifications: 'notifications' },
    noEvidence: 'Without figures: raised by a person.',
  },
  parameters: {
    title: 'Parameters of the risk model',
    lead: (version, from) => `Model ${version} reckons with these parameters from ${from}.`,
    leadNone: 'No parameters have been approved yet.',
    explained:
      'The parameters hold for the whole country. A head of an oversight authority can propose others, and they are used only when the head of another authority has approved them. Nothing is changed backwards: an old list belongs to the parameters it was made with.',
    inUse: 'In use',
    history: 'All proposals, newest first',
    columns: { from: 'From', model: 'Model', hash: 'SHA-256', why: 'Why', proposed: 'Proposed', approved: 'Approved' },
    waiting: 'waits for another head',
    by: (who, when) => `${who}, ${when}`,
    approve: 'Approve',
    approveNamed: (from) => `Approve the parameters from ${from}`,
    approved: 'The parameters are approved. The next assessment uses them from the day they hold.',
    approveMoved: 'The proposal has changed in the meantime, and nothing was approved.',
    changes: 'Changes',
    unchanged: 'nothing shown here',
    changed: (name, from, to) => `${name}: ${from} → ${to}`,
    names: {
      capacityShare: 'Selected per quarter, share of the homes',
      randomShare: 'Of these drawn by lot',
      maxMonthsBetweenVisits: 'At most between two visits, months',
      windowQuarters: 'Quarters counted',
      staffWindowMonths: 'Months of staff figures',
      'redraws.count': 'Redraws',
      'redraws.bands.robust': 'Robust above',
      'redraws.bands.likely': 'Likely above',
      'redraws.bands.borderline': 'Borderline above',
      exceedance: 'Ratio whose probability is shown',
      smallestPeerGroup: 'Fewest homes in a comparison',
    },
    capsOf: (indicator) => `Caps: ${indicator}`,
    caps: (lower, upper) => `${lower} to ${upper}`,
    name: 'Parameter',
    value: 'Value',
    propose: 'Propose other parameters',
    proposeSave: 'Send the proposal',
    proposed: 'The proposal is sent and waits for another head.',
    validFrom: 'From',
    why: 'Why',
    whyHelp: 'Stands in the history, where all authorities can read it.',
    percentHelp: 'Per cent',
    capHelp: 'Highest z that counts',
  },
}
