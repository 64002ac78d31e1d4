import type { RowBatch, Value } from '../row-batch.ts'

/** A whole table, column by column, as a test reads it. */
export interface Table {
  size: number
  columns: Record<string, Value[]>
}

/** The batches put together, by name of the table. */
export function tablesOf(batches: Iterable<RowBatch>): Record<string, Table> {
  const tables: Record<string, Table> = {}
  for (const { table, columns } of batches) {
    const known = (tables[table] ??= { size: 0, columns: Object.fromEntries(Object.keys(columns).map((name) => [name, []])) })
    for (const [name, values] of Object.entries(columns)) for (const value of values) known.columns[name]!.push(value)
    known.size += Object.values(columns)[0]!.length
  }
  return tables
}

/** The rows of a table as objects, for tables small enough. */
export function rowsOf(table: Table): Record<string, Value>[] {
  const names = Object.keys(table.columns)
  return Array.from({ length: table.size }, (_, row) => Object.fromEntries(names.map((name) => [name, table.columns[name]![row]!])))
}
