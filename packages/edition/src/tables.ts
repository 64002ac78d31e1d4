import type { TableDefinition, Unit } from './table-definition.ts'
import { complaintTables } from './tables/complaints.ts'
import { forceTables } from './tables/force.ts'
import { notificationTables } from './tables/notifications.ts'

/** Every table that is ever published. A test holds that the edition has no other. */
export const tableDefinitions = [...forceTables, ...complaintTables, ...notificationTables] as const satisfies readonly TableDefinition[]

/** The closed catalogue of published tables. */
export type TableCode = (typeof tableDefinitions)[number]['code']

/** What a table is; undefined for one that nobody has described. */
export function tableDefinition(code: string): TableDefinition | undefined {
  return tableDefinitions.find((table) => table.code === code)
}

/** The same, and for one that nobody has described its code: it is published, and must not be lost for want of a name. */
export function definitionOf(code: string): TableDefinition {
  return (
    tableDefinition(code) ?? {
      code,
      register: 'incidents',
      period: 'quarter',
      unit: 'count',
      name: { da: code, en: code },
      definition: { da: '', en: '' },
      categories: [],
    }
  )
}

/** A category in words: several, joined, when they were merged. A code without words stands as it is. */
export function categoryName({ categories }: TableDefinition, code: string, language: 'da' | 'en'): string {
  return code
    .split('+')
    .map((one) => categories.find((category) => category.code === one)?.[language] ?? one)
    .join(' + ')
}

export function categoryUnit({ categories, unit }: TableDefinition, code: string): Unit {
  return categories.find((category) => category.code === code)?.unit ?? unit
}
