import type { EntitySchema } from '@mikro-orm/core'
import type { Columns } from '../rows.ts'
import { sealedColumns } from './sealed-columns.ts'
import type { Words } from './words.ts'

/** Rows for a table as a load has them, with the words in them closed. */
export async function sealColumns(words: Words, table: EntitySchema, columns: Columns): Promise<Columns> {
  const sealed = [...sealedColumns(table)].filter(([name]) => columns[name]?.some((value) => value != null))
  if (sealed.length === 0) return columns
  const ids = sealed.flatMap(([name, { record }]) =>
    columns[name]!.flatMap((value, index) => (value == null ? [] : [textAt(columns, record, index)])),
  )
  const sealerOf = await words.ofMany([...new Set(ids)])
  const closed = sealed.map(([name, { kind, place, record, row }]) => [
    name,
    columns[name]!.map((value, index) => {
      if (value == null) return null
      const told = kind === 'j1' && typeof value === 'string' ? (JSON.parse(value) as unknown) : value
      return sealerOf(textAt(columns, record, index))(place, textAt(columns, row, index), told)
    }),
  ])
  return { ...columns, ...(Object.fromEntries(closed) as Columns) }
}

function textAt(columns: Columns, name: string, index: number): string {
  return String(columns[name]![index])
}
