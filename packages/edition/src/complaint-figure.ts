import type { FigureContent } from './content.ts'
import { categoriesOf, quartersOf, ratio, total, type Figures } from './figures.ts'
import { periodTable, quarterTable } from './table-content.ts'
import type { Telling } from './telling.ts'

/** How often somebody complains, and how it ends: a count that nobody publishes today. */
export function complaintsFigure(figures: Figures, telling: Telling): FigureContent {
  const { words, format, language } = telling
  const { at, away } = figures
  const c = words.complaints
  const quarters = quartersOf(figures, 'complaints')
  const lastFour = figures.quarters.slice(-4)
  const filed = (quarter: string) => at('complaints', quarter, 'filed')
  const reports = (quarter: string) => at('incidents', quarter, 'reports')
  const perHundred = (share: number | null) => (share === null ? null : share * 100)
  const now = perHundred(ratio(total(lastFour.map(filed)), total(lastFour.map(reports))))
  return {
    id: 'klager',
    register: 'complaints',
    title: c.title,
    heading: now === null ? c.title : c.heading(format.decimal(now)),
    subject: c.subject,
    drawing: {
      kind: 'quarters',
      as: 'bars',
      quarters,
      series: [{ id: 'filed', label: c.filed, values: quarters.map(filed) }],
      show: format.number,
    },
    tables: [
      quarterTable(
        c.title,
        quarters,
        [
          { key: 'filed', heading: c.filed, value: filed },
          {
            key: 'perHundred',
            heading: c.perHundred,
            value: (quarter) => perHundred(ratio(filed(quarter), reports(quarter))),
            show: format.decimal,
            away: away.has('incidents'),
          },
        ],
        telling,
      ),
      ...(
        [
          ['complaints-by-outcome', c.byOutcome],
          ['complaints-by-time', c.byTime],
          ['complaints-by-subject', c.bySubject],
          ['complaints-by-appeal', c.byAppeal],
        ] as const
      ).map(([table, title]) =>
        periodTable(
          {
            title,
            rowHeading: words.year,
            periods: figures.periodsOf(table),
            columns: categoriesOf(figures, table, language).map(({ code, name }) => ({
              key: code,
              heading: name,
              value: (year) => at(table, year, code),
            })),
          },
          telling,
        ),
      ),
    ],
    notes: [c.note, ...(figures.periodsOf('complaints-by-time').length > 0 ? [c.timeNote] : [])],
    sources: words.sources.complaints,
  }
}
