import type { EntitySchema } from '@mikro-orm/core'
import type { Columns } from '../rows.ts'
import { sealedColumns } from './sealed-columns.ts'
import type { KeyedRecord } from './text-keys.ts'
import type { Words } from './words.ts'

/** Rows for a table as a load has them, with the words in them closed. */
export async function sealColumns(words: Words, table: EntitySchema, columns: Columns): Promise<Columns> {
  const sealed = [...sealedColumns(table)].filter(([name]) => columns[name]?.some((value) => value != null))
  if (sealed.length === 0) return columns
  const records = new Map<string, KeyedRecord>()
  for (const [name, { record }] of sealed)
    for (const [index, value] of columns[name]!.entries()) {
      const id = textAt(columns, record, index)
      if (value != null) records.set(id, { id, childId: columns['child_id']?.[index] as string | null | undefined })
    }
  const sealerOf = await words.ofMany([...records.values()])
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
