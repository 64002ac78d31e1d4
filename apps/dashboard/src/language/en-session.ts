import type { Messages } from './language.tsx'

/** A session that ends, and the reader's own sessions. */
export const enSession: Pick<Messages, 'session' | 'ownSessions'> = {
  session: {
    ending: 'You will be signed out in at most two minutes.',
    endingWhy: 'It happens after half an hour without activity, and after ten hours in any case.',
    over: 'You are signed out',
    overWhy: 'Your session has run out or was ended. The page no longer shows anything from the registers.',
    draftsWait: 'Drafts kept on this device are here when you sign in again.',
    again: 'Sign in again',
  },
  ownSessions: {
    title: 'Where you are signed in',
    lead: 'If there is one you do not know, end it, and tell your workplace. It ends at once, also while somebody uses it.',
    caption: (count) => (count === 1 ? 'One session' : `${count} sessions`),
    device: 'Device',
    since: 'Signed in',
    seen: 'Last used',
    end: 'End',
    isThis: 'This one',
    againFirst: 'Before you can end another one, you must confirm that it is you.',
    endOthers: 'End all others',
    ended: (count) => (count === 1 ? 'The session is ended.' : `${count} sessions are ended.`),
    wasEnded: 'That session had ended already.',
    failed: 'It was not ended. Try again.',
  },
}
