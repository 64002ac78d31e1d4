import { chartSignals, type Quarter } from '@tilsynsblik/vocabulary'
import { breakIn, breakNotes, deadlineRule } from './breaks.ts'
import type { FigureContent, TableContent } from './content.ts'
import type { Figures, YearlyChange } from './figures.ts'
import { periodTable, quarterTable } from './table-content.ts'
import type { Telling } from './telling.ts'

/** The rate of reports with the limits within which it moves by itself, and how it changed from year to year; null before two quarters have one. */
export function rateFigure({ edition, quarters }: Figures, telling: Telling): FigureContent | null {
  const { words, format, language } = telling
  const { rateChart, changes } = edition
  if (!rateChart) return null
  const { mean, lower, upper, points, shortSeries } = rateChart
  const c = words.rate
  const found = new Map(points.map((point) => [point.quarter, point]))
  const value = (quarter: Quarter) => found.get(quarter)?.perThousand ?? null
  const signalsOf = (quarter: Quarter) =>
    (found.get(quarter)?.signals ?? []).map((signal) => chartSignals.find(({ code }) => code === signal)![language])
  const newest = points.at(-1)
  const shown = (amount: number) => format.decimal(amount, 2)
  return {
    id: 'rate',
    register: 'incidents',
    title: c.title,
    heading: newest
      ? c.heading(
          shown(newest.perThousand),
          format.quarter(newest.quarter),
          newest.signals.length === 0 ? c.within : format.list(signalsOf(newest.quarter)).toLowerCase(),
        )
      : c.title,
    subject: c.subject(format.period(`${edition.firstQuarter}..${edition.lastQuarter}`)),
    drawing: {
      kind: 'quarters',
      as: 'lines',
      quarters,
      series: [{ id: 'rate', label: c.perThousand, values: quarters.map(value) }],
      show: shown,
      limits: { mean, lower, upper },
      unusual: quarters.filter((quarter) => signalsOf(quarter).length > 0),
      ...breakIn(edition, [deadlineRule], telling),
    },
    tables: [
      quarterTable(
        c.title,
        quarters,
        [
          { key: 'perThousand', heading: c.perThousand, value, show: shown },
          {
            key: 'signals',
            heading: c.signals,
            value: () => null,
            word: (quarter) => (signalsOf(quarter).length === 0 ? c.none : format.list(signalsOf(quarter))),
          },
        ],
        telling,
      ),
      ...(changes.length > 0 ? [changesTable(changes, telling)] : []),
    ],
    notes: [
      c.limits(shown(mean), shown(Math.max(0, lower)), shown(upper)),
      ...(shortSeries ? [c.short] : []),
      ...(changes.length > 0 ? [c.yearlyNote] : []),
      ...breakNotes(edition, [deadlineRule], telling),
    ],
    sources: words.sources.incidents,
  }
}

function changesTable(changes: readonly YearlyChange[], telling: Telling): TableContent {
  const { words, format } = telling
  const c = words.rate
  const of = (year: string) => changes.find((change) => change.year === year)!
  const signed = (times: number) => `${times < 1 ? '−' : '+'}${format.percentOneDecimal(Math.abs(times - 1))}`
  return periodTable(
    {
      title: c.yearly,
      rowHeading: words.year,
      periods: changes.map(({ year }) => year),
      columns: [
        { key: 'ratio', heading: c.ratio, value: (year) => of(year).ratio, show: signed },
        {
          key: 'interval',
          heading: c.interval,
          value: () => null,
          word: (year) => `${signed(of(year).lower)} – ${signed(of(year).upper)}`,
        },
        { key: 'direction', heading: c.direction, value: () => null, word: (year) => c.directions[of(year).direction] },
        { key: 'designEffect', heading: c.designEffect, value: (year) => of(year).designEffect, show: format.decimal },
        { key: 'homes', heading: c.homes, value: (year) => of(year).homes },
      ],
    },
    telling,
  )
}
