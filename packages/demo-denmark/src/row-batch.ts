export type Service = 'institutions' | 'incidents' | 'complaints' | 'notifications' | 'oversight'

export type Value = string | number | boolean | null

/** Some rows of one table, as columns of equal length: one `insert ... select * from unnest(...)`. */
export interface RowBatch {
  service: Service
  /** The name of the table in SQL. */
  table: string
  /** By the name of the column in SQL. Days are '2023-06-01', instants '2023-06-01T05:30:00Z', JSON is text. */
  columns: Record<string, Value[]>
}

export const rowsPerBatch = 10_000

/** Rows in batches. The names of a row's properties are those of the table's entity: `childId` is column `child_id`. */
export function* inBatches<Row extends object>(service: Service, table: string, rows: Iterable<Row>): Generator<RowBatch> {
  let columns: Value[][] = []
  let names: (keyof Row & string)[] = []
  let count = 0
  const batch = (): RowBatch => ({
    service,
    table,
    columns: Object.fromEntries(names.map((name, index) => [columnOf(name), columns[index]!])),
  })
  for (const row of rows) {
    if (count === 0) {
      names = Object.keys(row) as (keyof Row & string)[]
      columns = names.map(() => [])
    }
    names.forEach((name, index) => columns[index]!.push(row[name] as Value))
    if (++count === rowsPerBatch) {
      yield batch()
      count = 0
    }
  }
  if (count > 0) yield batch()
}

function columnOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
