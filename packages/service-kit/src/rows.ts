import type { Transaction } from './database/transaction.ts'
import { statement, type ServiceContext } from './context.ts'

/** Rows as columns: each an array of equal length, keyed by the SQL column. */
export type Columns = Record<string, readonly unknown[]>

/**
 * Adds many rows with one statement; rows whose key is there already are left alone.
 *
 * @param conflict the unique column(s) that make a row "the same"; absent: a row that is there already is an error
 * @returns how many rows were new
 */
export async function insertRows(tx: Transaction, table: string, columns: Columns, conflict?: readonly string[]): Promise<number> {
  const names = Object.keys(columns)
  const types = await columnTypes(tx, table)
  const casts = names.map((name, index) => {
    const type = types.get(name)
    if (!type) throw new RangeError(`${table} has no column ${name}`)
    // unnest() takes lists of lists apart to the last: a column of lists comes as the texts of its lists.
    return { parameter: `$${index + 1}::${type.endsWith('[]') ? 'text' : type}[]`, value: `"${name}"::${type}` }
  })
  const quoted = names.map((name) => `"${name}"`).join(', ')
  const [row] = await statement<{ added: number }>(
    tx,
    `with added as (
       insert into ${table} (${quoted})
       select ${casts.map(({ value }) => value).join(', ')} from unnest(${casts.map(({ parameter }) => parameter).join(', ')}) as given (${quoted})
       ${conflict ? `on conflict (${conflict.join(', ')}) do nothing` : ''}
       returning 1
     ) select count(*)::int as added from added`,
    names.map((name) => columns[name]),
  )
  return row!.added
}

/** True when the table holds no row the caller can see. */
export async function isEmpty(ctx: ServiceContext, table: string): Promise<boolean> {
  return (await ctx.read(`select 1 from ${table} limit 1`)).length === 0
}

/** By database: services in one process have tables of the same name, and not of the same columns. */
const known = new WeakMap<object, Map<string, Map<string, string>>>()

async function columnTypes(tx: Transaction, table: string): Promise<Map<string, string>> {
  const ofDatabase = known.get(tx.database) ?? new Map<string, Map<string, string>>()
  known.set(tx.database, ofDatabase)
  const cached = ofDatabase.get(table)
  if (cached) return cached
  const rows = await statement<{ name: string; type: string }>(
    tx,
    `select attname as name, format_type(atttypid, null) as type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [table],
  )
  const types = new Map(rows.map((row) => [row.name, row.type]))
  ofDatabase.set(table, types)
  return types
}
