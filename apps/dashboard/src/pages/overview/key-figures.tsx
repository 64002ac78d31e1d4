import type { OverviewComparisonFragment, OverviewCountsFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'
import { useFigureRows, type FigureRow } from './figure-rows.ts'

interface KeyFiguresProps {
  caption: string
  figures: OverviewCountsFragment
  country?: OverviewComparisonFragment | null
  /** What the figures are of, when it is not a quarter. */
  of?: string
}

/** The figures of the whole, beside those of the country where they can be compared. */
export function KeyFigures({ caption, figures, country, of }: KeyFiguresProps) {
  const { t } = useLanguage()
  const rowsOf = useFigureRows()
  const f = t.overview.figures
  const columns: Column<FigureRow>[] = [
    { key: 'measure', heading: f.measure, wrap: true, cell: ({ label }) => label },
    { key: 'value', heading: of ?? f.value, numeric: true, cell: ({ text }) => text ?? <Mark kind="noBasis" /> },
    ...(country
      ? [
          {
            key: 'country',
            heading: f.country,
            numeric: true,
            cell: ({ other }: FigureRow) => (other === undefined ? null : (other ?? <Mark kind="noBasis" />)),
          },
        ]
      : []),
  ]
  return (
    <div className="key-figures">
      <DataTable label={f.title} caption={caption} columns={columns} rows={rowsOf(figures, country)} rowKey={({ key }) => key} />
    </div>
  )
}
