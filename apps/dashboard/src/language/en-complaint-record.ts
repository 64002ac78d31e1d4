import type { daComplaintRecord } from './da-complaint-record.ts'

/** See da-complaint-record.ts. */
export const enComplaintRecord: typeof daComplaintRecord = {
  complaintRecord: {
    title: 'Write down a complaint',
    lead: 'When a complaint has come on paper, by telephone or in person. Write it in the complainant’s own words.',
    submit: 'Save the complaint and get a code',
    groups: { how: 'How did it come?', who: 'Whoever complains', what: 'What is the complaint about?' },
    channel: 'The complaint came',
    receivedOn: 'When did it come?',
    receivedOnHelp: 'The term for confirming it runs from that day.',
    complainant: 'Who complains?',
    childName: 'The child’s first name',
    childNameHelp: 'As told. No surname and no personal number.',
    childAge: 'The child’s age',
    helperName: 'The helper’s name',
    helperRelation: 'Who is that to the child?',
    helperRelationHelp: 'Such as a companion, an aunt or a teacher.',
    words: 'The complaint, word for word',
    wordsHelp: 'What was written or said, no summary. No personal numbers.',
    subjects: 'What is it about?',
    home: 'The home',
    homeUnknown: 'Not known, or not in the list',
    homeAsTold: 'What is the place called?',
    happenedOn: 'When did it happen?',
    sentBefore:
      'The complaint was sent once, but the page was closed before the answer came. Look in the list whether it is there before you send again.',
    toDesk: 'See the list',
    done: 'The complaint is saved',
    doneLead: 'Give the code to whoever complains. With it the complaint can be followed without a login.',
    use: (address) => `Go to ${address} and write the code.`,
    number: (number) => `The case number is ${number}. It may be said on the telephone.`,
    means:
      'Whoever has the code can see the complaint, write more and withdraw it. So it is given to whoever complains, and to nobody else.',
    once: 'The code is shown now only, and kept nowhere. Print the page or copy the code before you go on.',
    print: 'Print for whoever complains',
    toCase: 'Go to the complaint',
  },
}
