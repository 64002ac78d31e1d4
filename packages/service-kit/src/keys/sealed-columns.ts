import { p, type EntitySchema } from '@mikro-orm/core'
import { columnName } from '../import-records.ts'
import type { SealedKind } from './sealed-value.ts'

/** What a column of sealed words belongs to, in names of columns of the same row. */
export interface SealedColumn {
  /** The id of the record whose key closes it. */
  record: string
  /** What tells the row from others of the record; absent when there is one. */
  row?: string
  /** Its own name, where its place is not named after it: what moves is closed for where it will stand. */
  column?: string
}

/** How the catalogue of the database knows such a column: this, and what it belongs to. */
export const sealedComment = 'sealed'

/**
 * A column of personal words, closed before they come to the database (sealed-value.ts). The database refuses anything else, and what
 * was closed for another record, row or column.
 *
 * @param place `table.column`
 */
export function sealedText(place: string, column: SealedColumn) {
  return p
    .text()
    .comment(commentOf('s1', place, column))
    .check(closedFor('s1', place, column))
}

/** The same for an object. */
export function sealedJson(place: string, column: SealedColumn) {
  return p
    .text()
    .$type<unknown>()
    .comment(commentOf('j1', place, column))
    .check(closedFor('j1', place, column))
}

/** The same for a file. Its place cannot be read in it; whoever opens it says it. */
export function sealedFile() {
  return p.blob().comment(`${sealedComment} file`)
}

/** What is sealed in a table: by the name of the column. */
export interface SealedIn {
  kind: SealedKind
  place: string
  record: string
  row: string
}

/** The columns of sealed words of a table; files are none of them. */
export function sealedColumns(table: EntitySchema): Map<string, SealedIn> {
  return new Map(
    sealedProperties(table).flatMap(({ comment, name }) => {
      const [, kind, place, record, row] = comment!.split(' ')
      return place ? [[columnName(name), { kind, place, record, row } as SealedIn]] : []
    }),
  )
}

/** Does the table have such a column? */
export function isSealed(table: EntitySchema): boolean {
  return sealedProperties(table).length > 0
}

function sealedProperties(table: EntitySchema) {
  return Object.values(table.init().meta.properties).filter(({ comment }) => comment?.split(' ')[0] === sealedComment)
}

function commentOf(kind: SealedKind, place: string, { record, row = record }: SealedColumn): string {
  return `${sealedComment} ${kind} ${place} ${record} ${row}`
}

/** Written as PostgreSQL writes it back, so that it is the same when tables and migrations are compared. */
function closedFor(kind: SealedKind, place: string, { record, row = record, column = place.split('.')[1]! }: SealedColumn): string {
  return `starts_with(${column}, (((('${kind}:'::text || (${record})::text) || ':${place}/'::text) || (${row})::text) || ':'::text))`
}
