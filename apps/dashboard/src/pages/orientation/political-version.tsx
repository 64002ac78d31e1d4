import { isQuarter } from '@tilsynsblik/vocabulary'
import type { OrientationYearFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'

type Political = NonNullable<OrientationYearFragment['political']>
type Table = Political['tables'][number]

/** What the politicians get: small numbers told together with their neighbour. There is none before leadership has been told. */
export function PoliticalVersion({ political }: { political: Political | null }) {
  const { t } = useLanguage()
  const o = t.orientation
  return (
    <div className="stack">
      {!political && <p className="prose">{o.politicalWaits}</p>}
      {political && (
        <>
          <p className="prose small">{o.politicalLead}</p>
          {political.tables.length === 0 && <p>{o.politicalUntold}</p>}
          <div className="side-by-side">
            {political.tables.map((table) => (
              <PoliticalTable key={table.code} table={table} />
            ))}
          </div>
          {political.caseText && <p className="prose written">{political.caseText}</p>}
          {political.jointMeasures && <p className="prose written">{political.jointMeasures}</p>}
          {political.stories.map((story) => (
            <blockquote key={story} className="prose">
              <p>{story}</p>
            </blockquote>
          ))}
        </>
      )}
    </div>
  )
}

function PoliticalTable({ table: { code, rows } }: { table: Table }) {
  const { t, format } = useLanguage()
  const o = t.orientation
  const which = code === 'BY_QUARTER' ? 'BY_QUARTER' : 'BY_DEPARTMENT'
  const columns: Column<Table['rows'][number]>[] = [
    {
      key: 'category',
      heading: o.category[which],
      wrap: true,
      cell: ({ categories }) => format.list(categories.map((each) => (isQuarter(each) ? format.quarter(each) : each))),
    },
    { key: 'reports', heading: t.overview.figures.reports, numeric: true, cell: ({ reports }) => format.number(reports) },
  ]
  return (
    <DataTable
      label={o.tables[which]}
      caption={o.tables[which]}
      columns={columns}
      rows={rows}
      rowKey={({ categories }) => categories.join(' ')}
    />
  )
}
