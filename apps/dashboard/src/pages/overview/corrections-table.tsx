import type { OverviewCorrectionPartFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'

type Correction = OverviewCorrectionPartFragment

/** What earlier quarters were told too few or too many of. */
export function CorrectionsTable({ corrections }: { corrections: readonly Correction[] }) {
  const { t, format } = useLanguage()
  const c = t.overview.corrections
  if (corrections.length === 0) return null
  const columns: Column<Correction>[] = [
    { key: 'home', heading: c.home, cell: ({ institutionName }) => institutionName },
    { key: 'quarter', heading: t.overviews.quarter, cell: ({ quarter }) => format.quarter(quarter) },
    { key: 'before', heading: c.before, numeric: true, cell: ({ before }) => format.number(before) },
    { key: 'after', heading: c.after, numeric: true, cell: ({ after }) => format.number(after) },
  ]
  return (
    <section>
      <h2>{c.title}</h2>
      <DataTable
        label={c.title}
        caption={c.caption}
        columns={columns}
        rows={corrections}
        rowKey={({ quarter, institutionId }) => `${quarter} ${institutionId}`}
      />
    </section>
  )
}
