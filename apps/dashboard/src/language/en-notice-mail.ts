import type { Messages } from './language.tsx'

export const enNoticeMail: Pick<Messages, 'noticeMail'> = {
  noticeMail: {
    title: { EDITIONS: 'Word of new editions by mail', QUARTERS: 'Word of quarters by mail' },
    none: { EDITIONS: 'Have it by mail too', QUARTERS: 'Have notices of quarters by mail' },
    to: {
      EDITIONS: (address) => `Also by mail to ${address}`,
      QUARTERS: (address) => `Notices of quarters are also sent to ${address}`,
    },
    address: 'Mail address',
    help: {
      EDITIONS:
        'The mail is a link to the edition and nothing else. An empty field stops it. Only you see the address, and it is deleted when you no longer want word, or when your role ends.',
      QUARTERS:
        'The mail is a link and a word of what waits: no names, no homes, no figures. An empty field stops it. Only you see the address, and it is deleted when your role ends.',
    },
    save: 'Save the address',
    saved: 'The address is saved.',
    stopped: 'No more mail is sent, and the address is deleted.',
    refusedShort: (address) => `Mail to ${address} is refused`,
    refused: (time) => `The mail server refused the address on ${time}, and nothing more is sent to it. Change it, or save it again.`,
  },
}
