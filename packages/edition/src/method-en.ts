import type { Widen } from '@tilsynsblik/vocabulary'
import type { methodDa } from './method-da.ts'

export const methodEn: Widen<typeof methodDa> = {
  title: 'How the national figures are made',
  lead: 'What is counted, who counted, how sure it is, and what is not shown.',
  sections: [
    {
      heading: 'What an edition is',
      paragraphs: [
        'An edition is all the figures on one day. It has a number, a date and a checksum, and it never changes. When there is more to tell there is a new edition; the old one keeps its own address for ever.',
        'A quarter is published 45 days after its end. For so long, reports that come late are waited for.',
        'Each register draws its own tables. When one of them does not answer nothing is published: half an edition is none.',
      ],
    },
    {
      heading: 'What is counted',
      paragraphs: [
        'A report is one episode with force at an approved home for children and young people, in the quarter it happened. It may hold several measures. Both are counted, each by itself.',
        'A child-day is one child that sleeps at a home one night. The number per 1,000 child-days makes years with many and with few children comparable.',
        'A complaint is counted in the quarter it was filed. The law has no deadline for deciding it; six weeks is the system’s own clock. A notification is counted in the quarter the municipality received it, and only for children with a Danish CPR number.',
      ],
    },
    {
      heading: 'Zero, not reported, protected',
      paragraphs: [
        '0 means that it was counted and there was none. “Not rep.” means that nobody has answered; it is not zero. “..” means protected: the number is merged with its neighbour or not published.',
        'Few reports may mean little force or little reporting. The figures alone cannot tell which.',
      ],
    },
    {
      heading: 'Nobody can be recognised',
      paragraphs: [
        'A number is shown only when it is about at least five children and three homes, and no single home weighs too much in it. Otherwise the category is merged with its neighbour in every quarter. So no number can be found by subtracting two others.',
        'A variable stands in one table only. The tables by oversight authority overlap those of the country, and so are tried together with them. There are no free filters, no municipalities and no homes.',
        'Before an edition is opened, a program tries to find small numbers from everything that was ever published. When it finds one, nothing is published.',
      ],
    },
    {
      heading: 'Up, down or unchanged',
      paragraphs: [
        'The headlines are made from the numbers by fixed rules. “More” and “fewer” are written only when the whole 95% interval lies on one side. Otherwise it says that the difference is no larger than chance can make. Where no interval was reckoned the two numbers stand side by side without a verdict.',
        'Episodes cluster in few homes. The interval is reckoned of the homes and not of the episodes, so it is wider than one would otherwise think.',
        'No headline says why.',
      ],
    },
    {
      heading: 'Breaks in the series',
      paragraphs: [
        'From 1 July 2025 the deadline for registering went from 24 to 72 hours, and a new form always asks for the child’s account and complaint guidance. The line in the figures shows it. Numbers from each side cannot be compared without reservation.',
      ],
    },
    {
      heading: 'Revisions',
      paragraphs: [
        'Late reports are counted in a later edition when they are so many that none of them can be recognised. Otherwise the old number stays. Each edition can be compared with an earlier one, and every changed number stands there.',
      ],
    },
  ],
}
