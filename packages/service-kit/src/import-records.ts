import type { Transaction } from './database/transaction.ts'
import { statement, type ServiceContext } from './context.ts'
import { insertRows, type Columns } from './rows.ts'

/** What became of the records of a file. */
export interface Imported {
  added: number
  /** Were here already, and said the same. */
  present: number
  /** Of those here already: got what was not known before. Absent when none did. */
  filled?: number
}

/** The file says something else of records that are here already. Nothing was written: an import never overwrites. */
export class ChangedRecords extends Error {
  override readonly name = 'ChangedRecords'
  /** Their places in the order of the file, from 0. */
  readonly indices: readonly number[]

  constructor(indices: readonly number[]) {
    super(`${indices.length} records are here already with other content`)
    this.indices = indices
  }
}

/** A table as an import fills it. The names of a record's properties are those of the entity: `childId` is `child_id`. */
export interface ImportTable<Row extends object> {
  name: string
  /** Properties that make a record the same. */
  key: readonly (keyof Row & string)[]
  /** Properties that the file does not say but that follow from it: never a reason to call a record changed. */
  derived: readonly (keyof Row & string)[]
  /** Properties that are not known at first: a later file may say them where nothing is said yet, and change them no more. */
  later?: readonly (keyof Row & string)[]
  /** What the audit calls a record. */
  idOf: (row: Row) => string
  childOf?: (row: Row) => string
}

/** What else belongs to the records, in tables of its own. */
export interface ImportParts<Row extends object> {
  /** Which of these records, which are here already, have other parts; their places in `rows`. */
  changed?: (rows: readonly Row[]) => Promise<number[]>
  /** Adds what belongs to new records, in their transaction. */
  add?: (tx: Transaction, rows: readonly Row[]) => Promise<unknown>
  /** Hears how many records are written. */
  progress?: ((written: number) => void) | undefined
}

/**
 * The records of a file into their table, whole or not at all: one transaction, one line in the audit. Records that are
 * here already are left alone, but for what was not known of them.
 *
 * @throws ChangedRecords when one of them is here with other content
 */
export async function importRecords<Row extends object>(
  ctx: ServiceContext,
  table: ImportTable<Row>,
  rows: readonly Row[],
  parts: ImportParts<Row> = {},
): Promise<Imported> {
  const { present, open } = await presentAmong(ctx, table, rows, parts)
  const fresh = rows.filter((_, index) => !present.has(index))
  const fuller = rows.filter((_, index) => open.has(index))
  if (fresh.length + fuller.length > 0) await write(ctx, table, { fresh, fuller }, parts)
  return { added: fresh.length, present: present.size, ...(fuller.length > 0 && { filled: fuller.length }) }
}

/** A statement of this many rows is fast, and far from the limit of ten seconds. */
export const rowsPerStatement = 10_000

/** Adds rows statement by statement; those whose key is there already are left alone. */
export async function insertRecords<Row extends object>(
  tx: Transaction,
  table: string,
  rows: readonly Row[],
  key: readonly (keyof Row & string)[],
  progress?: (written: number) => void,
): Promise<number> {
  let added = 0
  for (const { start, chunk } of chunksOf(rows)) {
    added += await insertRows(tx, table, columnsOf(chunk), key.map(columnName))
    progress?.(start + chunk.length)
  }
  return added
}

async function presentAmong<Row extends object>(
  ctx: ServiceContext,
  table: ImportTable<Row>,
  rows: readonly Row[],
  parts: ImportParts<Row>,
): Promise<{ present: Set<number>; open: Set<number> }> {
  const present: number[] = []
  const open: number[] = []
  const changed: number[] = []
  for (const { start, chunk } of chunksOf(rows)) {
    const there = await ctx.read<{ index: number; changed: boolean; open: boolean }>(comparisonSql(table, chunk[0]!), [
      JSON.stringify(chunk.map(named)),
    ])
    const same = there.filter((record) => !record.changed).map(({ index }) => index)
    const otherParts = same.length > 0 ? ((await parts.changed?.(same.map((index) => chunk[index]!))) ?? []) : []
    present.push(...there.map(({ index }) => start + index))
    open.push(...there.filter((record) => record.open).map(({ index }) => start + index))
    changed.push(
      ...there.filter((record) => record.changed).map(({ index }) => start + index),
      ...otherParts.map((place) => start + same[place]!),
    )
  }
  if (changed.length > 0) throw new ChangedRecords(changed.sort((one, other) => one - other))
  return { present: new Set(present), open: new Set(open) }
}

/** The table itself says how a value is to be read, so that 12.0 and 12, or 14:05Z and 15:05+01, are the same. */
function comparisonSql<Row extends object>({ name, key, derived, later = [] }: ImportTable<Row>, example: Row): string {
  const told = Object.keys(example).filter((property) => ![...key, ...derived, ...later].includes(property as never))
  const values = (side: string) => told.map((property) => `${side}.${columnName(property)}`)
  const known = later.map((property) => `coalesce(there.${columnName(property)}, given.${columnName(property)})`)
  const given = later.map((property) => `given.${columnName(property)}`)
  const open = later.map((property) => `(there.${columnName(property)} is null and given.${columnName(property)} is not null)`)
  return `
    select (given.ordinality - 1)::int as index, ${['false', ...open].join(' or ')} as open,
           row(${[...values('there'), ...known].join(', ')}) is distinct from row(${[...values('given'), ...given].join(', ')}) as changed
    from jsonb_populate_recordset(null::${name}, $1::jsonb) with ordinality as given
    join ${name} as there on ${key.map((property) => `there.${columnName(property)} = given.${columnName(property)}`).join(' and ')}`
}

async function write<Row extends object>(
  ctx: ServiceContext,
  table: ImportTable<Row>,
  { fresh, fuller }: { fresh: readonly Row[]; fuller: readonly Row[] },
  parts: ImportParts<Row>,
): Promise<void> {
  const { childOf } = table
  const rows = [...fresh, ...fuller]
  const audited = { kind: table.name, ids: rows.map(table.idOf), ...(childOf && { children: rows.map(childOf) }) }
  await ctx.write(`${table.name}.import`, audited, async (tx) => {
    const added = await insertRecords(tx, table.name, fresh, table.key, parts.progress)
    const filled = await fillIn(tx, table, fuller)
    // Somebody else wrote the same records after they were looked for: what they say was not compared.
    if (added !== fresh.length || filled !== fuller.length)
      throw new Error('Another import wrote some of these records meanwhile. Nothing was written; run it again.')
    await parts.add?.(tx, fresh)
  })
}

/** Says of records what nothing is said of yet. */
async function fillIn<Row extends object>(
  tx: Transaction,
  { name, key, later = [] }: ImportTable<Row>,
  rows: readonly Row[],
): Promise<number> {
  let filled = 0
  for (const { chunk } of chunksOf(rows)) {
    const written = await statement(
      tx,
      `update ${name} as there set ${later.map((property) => `${columnName(property)} = coalesce(there.${columnName(property)}, given.${columnName(property)})`).join(', ')}
       from jsonb_populate_recordset(null::${name}, $1::jsonb) as given
       where ${key.map((property) => `there.${columnName(property)} = given.${columnName(property)}`).join(' and ')}
         and (${later.map((property) => `there.${columnName(property)} is null`).join(' or ')})
       returning 1`,
      [JSON.stringify(chunk.map(named))],
    )
    filled += written.length
  }
  return filled
}

function* chunksOf<Row>(rows: readonly Row[]): Generator<{ start: number; chunk: readonly Row[] }> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) yield { start, chunk: rows.slice(start, start + rowsPerStatement) }
}

function columnsOf(rows: readonly object[]): Columns {
  const properties = Object.keys(rows[0]!)
  return Object.fromEntries(properties.map((property) => [columnName(property), rows.map((row) => row[property as never])]))
}

function named(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([property, value]) => [columnName(property), value]))
}

/** How the ORM names the column of a property. */
export function columnName(property: string): string {
  let name = names.get(property)
  if (name === undefined) names.set(property, (name = property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)))
  return name
}

const names = new Map<string, string>()
