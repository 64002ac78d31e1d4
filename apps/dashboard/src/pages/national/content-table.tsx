import type { TableContent } from '@tilsynsblik/edition'
import { DataTable } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'

/** The numbers of a figure; a cell that was not published or not fetched says so. */
export function ContentTable({ title, rowHeading, rows, columns }: TableContent) {
  return (
    <DataTable
      height="bounded"
      label={title}
      caption={title}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'row', heading: rowHeading, cell: ({ name }: TableContent['rows'][number]) => name },
        ...columns.map(({ key, heading, value, word, show, away = false }) => ({
          key,
          heading,
          numeric: !word,
          cell: (row: TableContent['rows'][number]) => {
            if (word) return word(row.key)
            const number = value(row.key)
            return number === null ? <Mark kind={away ? 'notFetched' : 'suppressed'} /> : show(number)
          },
        })),
      ]}
    />
  )
}
