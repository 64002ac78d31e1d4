import { overviewStatuses } from '@tilsynsblik/vocabulary'
import type { OrientationYearFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/language.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { editionHref } from '../overview/overview-href.ts'

type Department = OrientationYearFragment['departments'][number]

/** Who has delivered: a department a row, a quarter a column. */
export function DepartmentBoard({ departments }: { departments: readonly Department[] }) {
  const { t, format } = useLanguage()
  const o = t.orientation
  const quarters = departments[0]?.quarters.map(({ quarter }) => quarter) ?? []
  const columns: Column<Department>[] = [
    { key: 'department', heading: o.department, cell: ({ departmentName }) => departmentName },
    ...quarters.map((quarter): Column<Department> => ({
      key: quarter,
      heading: format.quarter(quarter),
      wrap: true,
      cell: ({ departmentId, quarters: own }) => (
        <Delivered id={`${departmentId}@${quarter}`} quarter={own.find((each) => each.quarter === quarter)!} />
      ),
    })),
  ]
  return (
    <section>
      <h2>{o.board}</h2>
      <DataTable
        height="page"
        label={o.board}
        caption={o.boardCaption}
        columns={columns}
        rows={departments}
        rowKey={({ departmentId }) => departmentId}
      />
    </section>
  )
}

function Delivered({ id, quarter: { status, edition, submittedAt } }: { id: string; quarter: Department['quarters'][number] }) {
  const { t, format, word } = useLanguage()
  if (!submittedAt || edition == null) return <span className="soft">{word(overviewStatuses, status)}</span>
  return (
    <a href={editionHref(id, edition)}>
      {t.orientation.submitted(format.dateOf(submittedAt))}
      {edition > 1 && `, ${t.overview.versions.edition(edition)}`}
    </a>
  )
}
