import { breakIn, breakNotes, deadlineRule } from './breaks.ts'
import type { FigureContent } from './content.ts'
import { categoriesOf, quartersOf, ratio, type Figures } from './figures.ts'
import { periodTable } from './table-content.ts'
import type { Telling } from './telling.ts'

/** How often force is reported at the homes of each authority, quarter for quarter: all on one scale. Null where no quarter is told. */
export function authorityTrendFigure(figures: Figures, telling: Telling): FigureContent | null {
  const { words, format, language } = telling
  const { at, away, edition } = figures
  const c = words.authorityTrend
  const quarters = quartersOf(figures, 'reports-by-authority-quarter')
  if (quarters.length === 0) return null
  const authorities = categoriesOf(figures, 'reports-by-authority-quarter', language)
  const reports = (code: string) => (quarter: string) => at('reports-by-authority-quarter', quarter, code)
  const rate = (code: string) => (quarter: string) => {
    const share = ratio(reports(code)(quarter), at('child-days-by-authority-quarter', quarter, code))
    return share === null ? null : share * 1_000
  }
  const newest = quarters.at(-1)!
  const rates = authorities.flatMap(({ code }) => rate(code)(newest) ?? [])
  const shown = (value: number) => format.decimal(value, 2)
  const columns = authorities.map(({ code, name }) => ({ key: code, heading: name }))
  const table = (title: string) => ({ title, rowHeading: words.quarter, periods: quarters })
  return {
    id: 'udvikling',
    register: 'incidents',
    title: c.title,
    heading: rates.length < 2 ? c.title : c.heading(shown(Math.min(...rates)), shown(Math.max(...rates)), format.quarter(newest)),
    subject: c.subject(format.period(`${quarters[0]}..${newest}`)),
    drawing: away.has('institutions')
      ? null
      : {
          kind: 'panels',
          quarters,
          panels: authorities.map(({ code, name }) => ({ id: code, label: name, values: quarters.map(rate(code)) })),
          show: shown,
          ...breakIn(edition, [deadlineRule], telling),
        },
    tables: [
      periodTable(
        {
          ...table(c.rate),
          columns: columns.map((column) => ({ ...column, value: rate(column.key), show: shown, away: away.has('institutions') })),
        },
        telling,
      ),
      periodTable({ ...table(c.reports), columns: columns.map((column) => ({ ...column, value: reports(column.key) })) }, telling),
    ],
    notes: [c.note, words.sections.scaleNote, ...breakNotes(edition, [deadlineRule], telling)],
    sources: words.sources.incidents,
  }
}
