import { isQuarter } from '@tilsynsblik/vocabulary'
import type { OrientationYearFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'

type Political = NonNullable<OrientationYearFragment['political']>
type Table = Political['tables'][number]

interface PoliticalVersionProps {
  political: Political | null
  /** Of the headings in it: it is a page, or a part of one. */
  heading: 'h2' | 'h3'
}

/** What the politicians get: small numbers told together with their neighbour. There is none before leadership has been told. */
export function PoliticalVersion({ political, heading: Heading }: PoliticalVersionProps) {
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
          {political.caseText && (
            <section className="prose">
              <Heading>{o.caseText}</Heading>
              <p className="written">{political.caseText}</p>
            </section>
          )}
          {political.jointMeasures && (
            <section className="prose">
              <Heading>{o.jointMeasures}</Heading>
              <p className="written">{political.jointMeasures}</p>
            </section>
          )}
          {political.stories.length > 0 && (
            <section className="prose">
              <Heading>{o.stories}</Heading>
              {political.stories.map((story, place) => (
                <blockquote key={`${place} ${story}`}>
                  <p>{story}</p>
                </blockquote>
              ))}
            </section>
          )}
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
