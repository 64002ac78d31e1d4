import type { ReactNode } from 'react'
import { useLanguage } from '../language/language.tsx'
import type { Sort, SortValue } from './sort-rows.ts'

export interface Column<Row> {
  key: string
  heading: ReactNode
  cell: (row: Row) => ReactNode
  /** Numbers stand to the right, with as many decimals in every row. */
  numeric?: boolean
  /** Text that may take several lines. */
  wrap?: boolean
  /** Absent: the column cannot be sorted. */
  sortBy?: (row: Row) => SortValue
  /** Which way a first press turns the column; descending for what is worth looking at when high. */
  firstDescending?: boolean
}

interface DataTableProps<Row> {
  caption: ReactNode
  /** The caption in words, for the name of the region that scrolls. */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** The rows in parts, each under a name that stands beside them; `rows` are all of them. */
  groups?: RowGroups<Row>
  rowKey: (row: Row) => string
  sort?: Sort
  onSort?: (sort: Sort) => void
  /** `bounded` scrolls beside a drawing; `page` is the page's own table and scrolls with it. */
  height?: 'bounded' | 'page'
}

export interface RowGroups<Row> {
  heading: ReactNode
  list: readonly { key: string; name: ReactNode; rows: readonly Row[] }[]
}

/** The one table: the browser's own, so that finding, printing, copying and reading aloud just work. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, label, columns, rows, groups, rowKey, sort, onSort, height } = props
  return (
    <div
      className={`table-scroll${height === 'bounded' ? ' bounded' : ''}${height === 'page' ? ' page-wide' : ''}`}
      role="region"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      <table className={groups ? 'data-table grouped' : 'data-table'}>
        <caption>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {groups && (
              <th scope="col" className="group">
                {groups.heading}
              </th>
            )}
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        {groups ? (
          groups.list.map(({ key, name, rows: members }) => (
            <tbody key={key}>
              {members.map((row, index) => (
                <tr key={rowKey(row)}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={members.length} className="group">
                      <div>{name}</div>
                    </th>
                  )}
                  <Cells columns={columns} row={row} />
                </tr>
              ))}
            </tbody>
          ))
        ) : (
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                <Cells columns={columns} row={row} />
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </div>
  )
}

function Cells<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  return columns.map((column, index) =>
    index === 0 ? (
      <th key={column.key} scope="row" className={classOf(column)}>
        {column.cell(row)}
      </th>
    ) : (
      <td key={column.key} className={classOf(column)}>
        {column.cell(row)}
      </td>
    ),
  )
}

interface HeadCellProps<Row> {
  column: Column<Row>
  sort: Sort | undefined
  onSort: ((sort: Sort) => void) | undefined
}

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const { t } = useLanguage()
  const active = sort?.key === column.key ? sort : undefined
  if (!onSort || !column.sortBy)
    return (
      <th scope="col" className={classOf(column)}>
        {column.heading}
      </th>
    )
  const next = active ? !active.descending : (column.firstDescending ?? false)
  return (
    <th scope="col" className={classOf(column)} aria-sort={active ? (active.descending ? 'descending' : 'ascending') : undefined}>
      <button type="button" className="sort" title={t.ui.sort(next)} onClick={() => onSort({ key: column.key, descending: next })}>
        {column.heading}
        {active && <span aria-hidden="true">{active.descending ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  )
}

function classOf({ numeric, wrap }: Column<never>): string | undefined {
  return numeric ? 'number' : wrap ? 'wrap' : undefined
}
