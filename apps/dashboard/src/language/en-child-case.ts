import type { ChildMessages } from '../pages/child/child-language.tsx'

export const enChildCase: Pick<ChildMessages, 'myCase'> = {
  myCase: {
    open: 'See what is happening for me',
    openExplained: 'If the municipality has heard that you may need help.',
    title: 'What is happening for you',
    lead: 'When somebody is worried about a child, the municipality must find out whether the child needs help. Here you can see how far they are.',
    none: 'There is nothing here right now. If something makes you sad, or somebody scares you, tell an adult you trust.',
    away: 'We cannot look right now. It is not your fault. Try again in a little while.',
    since: (day) => `Begun ${day}`,
    notYet: 'Not yet',
    noSupport:
      'It does not mean that what you have told is wrong. You may ask why. If something new happens, or you need help, tell an adult you trust, or call Børnetelefonen on 116 111.',
    rights: 'When somebody from the municipality wants to talk with you, you may always bring an adult you choose yourself.',
  },
}
