import { editionEn } from '@tilsynsblik/edition'
import type { Messages } from './language.tsx'

export const enNational: Pick<Messages, 'national' | 'method'> = {
  national: {
    ...editionEn,
    editions: {
      title: 'All editions',
      why: 'An edition never changes. Cite the figures by its own address: it always shows the same.',
      shown: 'shown here',
      dataVersion: 'Data version: where the registers stood when the figures were drawn',
      hash: 'Checksum (SHA-256) of every figure in the edition',
    },
    runs: {
      title: 'Editions that are not published',
      refused: (number, date, registers) =>
        `Edition ${number} was stopped on ${date}: figures from ${registers} could have told of single children.`,
      waits: (number, register) => `Edition ${number} waits: ${register} did not answer. It is tried again.`,
      running: (number) => `Edition ${number} is being made.`,
      why: 'Those who run the product can see which figures. They are not named here, for that would tell the same.',
    },
    notFetched: 'The figures could not be fetched: the register did not answer.',
    withoutParts: (parts) => `Without ${parts}: the register did not answer`,
    actions: {
      png: 'Save PNG',
      copy: 'Copy permanent address',
      copied: 'The address is copied',
      public: 'The edition without login',
      method: 'How the edition is made',
    },
    shown: 'Show',
    everyFigure: 'Every figure',
    remarks: {
      write: 'Write a remark on the figure',
      change: 'Change the remark',
      withdraw: 'Withdraw the remark',
      save: 'Publish the remark',
      about: 'What the remark is about',
      figure: 'The figure',
      breaks: {
        'incident.registrationDeadlineHours': 'The break: the deadline for registering',
        'incident.childAccount': 'The break: the question of the child’s account',
        'incident.complaintGuidanceGiven': 'The break: the question of complaint guidance',
      },
      text: 'Remark',
      earlier: (count) => `Earlier texts (${count})`,
      versionBy: (version, by, date) => `Version ${version}, ${by}, ${date}`,
      earlierNote: 'Only the council sees them, and who wrote.',
      help: 'It is shown to everybody, also without login, with the council’s name and the date. Write nothing of single children or homes. It does not change the figures.',
    },
    follow: {
      tell: 'Tell me when a new edition is opened',
    },
    views: {
      title: (count) => `My saved views (${count})`,
      save: 'Save this view',
      name: 'Name of the view',
      forget: 'Delete',
    },
    against: {
      with: (shown, other) => `Compare edition ${shown} with ${other}`,
      title: (one, other) => `Edition ${one} compared with edition ${other}`,
      none: (number) => `There is no edition ${number}.`,
      lead: (changed, added) => `${changed} figures have changed, and ${added} are new.`,
      table: 'Changed figures',
      figure: 'Figure',
      period: 'Period',
      was: 'Before',
      is: 'Now',
    },
    noneTitle: 'No figures are published yet',
    none: 'The first edition comes when a quarter has been counted.',
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
