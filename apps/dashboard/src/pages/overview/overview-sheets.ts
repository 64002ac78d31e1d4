import { overviewSectionKinds } from '@tilsynsblik/vocabulary'
import { useNameOf } from '../../gateway/colleagues.ts'
import { useSession } from '../../gateway/session-context.tsx'
import type { OverviewRemarkTextFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import type { WorkbookSheet } from '../../ui/xlsx.ts'
import { useFigureRows } from './figure-rows.ts'
import type { ShownOverview } from './overview-body.tsx'

/** A quarter that is being written may have no country yet. */
export type Sheeted = Omit<ShownOverview, 'country'> & { country?: ShownOverview['country'] }

/** A sheet for each table of the document, and one that says what the numbers are. */
export function useOverviewSheets(): (overview: Sheeted) => WorkbookSheet[] {
  const { t, format, word } = useLanguage()
  const { synthetic } = useSession()
  const nameOf = useNameOf()
  const rowsOf = useFigureRows()
  const o = t.overview
  const saidLine = (place: string, part: string, remark: OverviewRemarkTextFragment | null | undefined) =>
    remark
      ? [[place, part, remark.noRemark ? o.saidNothing : (remark.text ?? ''), nameOf(remark.writtenBy), format.dateTime(remark.writtenAt)]]
      : []
  return ({ departmentName, quarter, countedAt, figures, country, history, corrections, sections, stories }) => {
    const homes = sections.flatMap(({ home }) => (home ? [home] : []))
    const measures = rowsOf(figures, country)
    const f = o.figures
    const c = o.corrections
    return [
      {
        name: o.sheets.figures,
        lines: [
          [f.measure, f.value, f.lower, f.upper, f.country],
          ...measures.map(({ key, label, value, otherValue }) => [
            label,
            value,
            ...(key === 'rate' ? [figures.rateLower ?? null, figures.rateUpper ?? null] : [null, null]),
            otherValue ?? null,
          ]),
        ],
      },
      {
        name: o.sheets.history,
        lines: [
          [o.history.quarter, f.reports, f.childDays, t.homes.perThousand],
          ...history.map((each) => [each.quarter, each.reports, each.childDays ?? null, each.perThousandChildDays ?? null]),
        ],
      },
      {
        name: o.sheets.corrections,
        lines: [
          [c.home, t.overviews.quarter, c.before, c.after],
          ...corrections.map(({ institutionName, quarter: of, before, after }) => [institutionName, of, before, after]),
        ],
      },
      {
        name: o.sheets.homes,
        lines: [
          [o.homes.home, ...measures.map(({ label }) => label)],
          ...homes.map((home) => [home.name, ...rowsOf(home.figures).map(({ value }) => value)]),
        ],
      },
      {
        name: o.sheets.months,
        lines: [
          [o.homes.home, o.homes.month, f.reports, o.homes.monthSignal],
          ...homes.flatMap(({ name, chart }) =>
            (chart?.months ?? []).map(({ month, reports, signal }) => [name, month.slice(0, 7), reports, signal ? t.ui.yes : t.ui.no]),
          ),
        ],
      },
      {
        name: o.sheets.said,
        lines: [
          [o.versions.part, o.sign.role, o.text, o.sign.name, o.sign.at],
          ...sections.flatMap(({ home, kind, answer, comment }) => {
            const place = home?.name ?? word(overviewSectionKinds, kind)
            return [...saidLine(place, o.answer, answer), ...saidLine(place, o.comment, comment)]
          }),
        ],
      },
      { name: o.sheets.stories, lines: [[o.stories.text], ...stories.map(({ text }) => [text])] },
      {
        name: o.sheets.notes,
        lines: [
          [`${departmentName}, ${format.quarter(quarter)}`],
          [f.caption(format.dateTime(countedAt))],
          [o.notes.frozen],
          [o.notes.unknown],
          ...(synthetic ? [[t.frame.synthetic]] : []),
        ],
      },
    ]
  }
}
