import type { Messages } from './language.tsx'

export const enComplaintLetter: Pick<Messages, 'complaintLetter'> = {
  complaintLetter: {
    open: 'Letter with the decision',
    back: 'Back to the complaint',
    noneTitle: 'There is no letter',
    none: 'There is a letter when the complaint has been decided. It may not be decided yet, or not be yours.',
    toName: (name) => `To ${name}`,
    toComplainant: 'To whoever complained',
    title: 'Decision on a complaint about the use of force',
    lead: (day) => `We received the complaint on ${day}, and have now decided it.`,
    about: (subjects) => `The complaint is about: ${subjects}.`,
    decision: 'The decision',
    ground: 'Why',
    appeal: 'If you disagree',
    appealUntil: (day) => `The decision can be appealed until ${day}.`,
    regards: 'Kind regards',
  },
}
