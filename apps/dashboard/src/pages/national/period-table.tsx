import { isPeriod } from '@tilsynsblik/vocabulary'
import { useLanguage } from '../../language/language.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Mark } from '../../ui/mark.tsx'

export interface PeriodColumn {
  key: string
  heading: string
  value: (period: string) => number | null
  /** How the number is written; whole numbers by itself. */
  show?: (value: number) => string
  /** A register that the number also needs did not answer. */
  away?: boolean
}

interface PeriodTableProps {
  /** What the rows are: quarters or years. */
  heading: string
  label: string
  periods: readonly string[]
  columns: readonly PeriodColumn[]
}

/** The numbers behind a drawing, newest first; a cell that was not published or not fetched says so. */
export function PeriodTable({ heading, label, periods, columns }: PeriodTableProps) {
  const { format } = useLanguage()
  return (
    <DataTable
      height="bounded"
      label={label}
      caption={label}
      rows={periods.toReversed()}
      rowKey={(period) => period}
      columns={[
        { key: 'period', heading, cell: (period: string) => (isPeriod(period) ? format.period(period) : period.replace('-', '–')) },
        ...columns.map(({ key, heading: title, value, show = format.number, away = false }) => ({
          key,
          heading: title,
          numeric: true,
          cell: (period: string) => {
            const number = value(period)
            return number === null ? <Mark kind={away ? 'notFetched' : 'suppressed'} /> : show(number)
          },
        })),
      ]}
    />
  )
}
