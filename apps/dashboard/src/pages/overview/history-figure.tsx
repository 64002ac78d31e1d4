import { Key } from '../../charts/key.tsx'
import { QuarterChart } from '../../charts/lazy.tsx'
import type { OverviewHistoryFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { FigureFrame } from '../../ui/figure-frame.tsx'
import { Mark } from '../../ui/mark.tsx'
import { useFreshness } from '../freshness.ts'

const height = 260

/** The department against itself: twelve quarters, as they were known when this one was counted. */
export function HistoryFigure({
  name,
  history,
  countedAt,
}: {
  name: string
  history: readonly OverviewHistoryFragment[]
  countedAt: string
}) {
  const { t, format } = useLanguage()
  const freshness = useFreshness('overview')
  const h = t.overview.history
  return (
    <FigureFrame
      heading={h.title(name)}
      subject={h.subject}
      drawingHeight={height}
      drawingKey={<Key entries={[{ sample: 'line-1', label: h.line }]} />}
      drawing={
        <QuarterChart
          quarters={history.map(({ quarter }) => quarter)}
          series={[{ id: 'rate', values: history.map(({ perThousandChildDays }) => perThousandChildDays ?? null) }]}
          height={height}
          value={format.plainNumber}
          quarterName={format.quarterNumber}
        />
      }
      table={<HistoryTable label={h.title(name)} history={history} />}
      notes={[h.note]}
      freshness={{ ...freshness, updated: format.dateTime(countedAt) }}
    />
  )
}

export function HistoryTable({ label, history }: { label: string; history: readonly OverviewHistoryFragment[] }) {
  const { t, format } = useLanguage()
  const f = t.overview.figures
  const columns: Column<OverviewHistoryFragment>[] = [
    { key: 'quarter', heading: t.overview.history.quarter, cell: ({ quarter }) => format.quarter(quarter) },
    { key: 'reports', heading: f.reports, numeric: true, cell: ({ reports }) => format.number(reports) },
    {
      key: 'childDays',
      heading: f.childDays,
      numeric: true,
      cell: ({ childDays }) => (childDays == null ? <Mark kind="noBasis" /> : format.number(childDays)),
    },
    {
      key: 'rate',
      heading: t.homes.perThousand,
      numeric: true,
      cell: ({ perThousandChildDays: rate }) => (rate == null ? <Mark kind="noBasis" /> : format.decimal(rate)),
    },
  ]
  return (
    <DataTable
      label={label}
      caption={t.overview.history.caption}
      columns={columns}
      rows={history.toReversed()}
      rowKey={({ quarter }) => quarter}
    />
  )
}
