import type { Widen } from '@tilsynsblik/vocabulary'
import type { daAccessibility } from './da-accessibility.ts'

export const enAccessibility: Widen<typeof daAccessibility> = {
  title: 'Accessibility statement (draft)',
  lead: 'What we know of how accessible the pages are, and what we do not know.',
  draft: 'This is a draft.',
  noStatement:
    'Whoever runs the installation must make the final statement in WAS-Tool, the tool of the Danish Agency for Digital Government. A link to it will stand here.',
  statement: 'The final statement in WAS-Tool',
  conformity: {
    heading: 'Do the pages meet the requirements?',
    text: 'That has not been assessed yet. The assessment belongs to the final statement.',
  },
  checked: {
    heading: 'Checked automatically',
    how: 'The program axe has looked for faults against WCAG 2.2, levels A and AA, in Chromium: 1280 pixels wide in the light appearance and 320 pixels wide in the dark. It found none on these pages:',
    pages: [
      'the list of people in the demonstration',
      'the risk list, the funnel and the risk of one home',
      'the signals, the method and the parameters of the model',
      'homes in the authority’s area',
      'one home, and the list of its uses of force',
      'the country',
      'the quarter of the operating department',
      'this page',
    ],
    limits: 'A program finds only some kinds of faults. That it found none does not mean that there are none.',
  },
  unchecked: {
    heading: 'Not checked',
    items: ['The screen readers NVDA and JAWS', 'The browsers Safari and Firefox', 'Pages and views that are not on the list above'],
  },
  contact: {
    heading: 'Contact',
    lead: 'Write or call if there is something you cannot read or use.',
    phone: (phone) => `Telephone: ${phone}`,
    written: (written) => `In writing: ${written}`,
    toFillIn: '[to be filled in by whoever runs the installation]',
  },
}
