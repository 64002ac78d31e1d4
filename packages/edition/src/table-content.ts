import { isPeriod } from '@tilsynsblik/vocabulary'
import type { TableColumn, TableContent } from './content.ts'
import type { Telling } from './telling.ts'

type ColumnDraft = Omit<TableColumn, 'show'> & { show?: TableColumn['show'] }

/** A table of one row a period, newest first; whole numbers where a column does not say otherwise. */
export function periodTable(
  {
    title,
    rowHeading,
    periods,
    columns,
  }: { title: string; rowHeading: string; periods: readonly string[]; columns: readonly ColumnDraft[] },
  { format }: Telling,
): TableContent {
  return {
    title,
    rowHeading,
    rows: periods
      .toReversed()
      .map((period) => ({ key: period, name: isPeriod(period) ? format.period(period) : period.replace('-', '–') })),
    columns: columns.map((column) => ({ show: format.number, ...column })),
  }
}

/** The table under a figure of quarters: one row a quarter, under the figure's own title. */
export function quarterTable(title: string, quarters: readonly string[], columns: readonly ColumnDraft[], telling: Telling): TableContent {
  return periodTable({ title, rowHeading: telling.words.quarter, periods: quarters, columns }, telling)
}
