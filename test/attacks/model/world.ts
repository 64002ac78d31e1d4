import pg from 'pg'
import type { BareRegister } from './bare-registers.ts'
import { randomValue, type Dice } from './random-rows.ts'
import type { World } from './rule.ts'

const rowsOfTable = 24

/** Fills every table with rows at random, and tells what stands there then, as text. */
export async function filledWorld(draw: Dice, { admin, columns: tables, words }: BareRegister): Promise<World> {
  const world: Record<string, Record<string, string | null>[]> = {}
  for (const [table, columns] of Object.entries(tables)) {
    const name = pg.escapeIdentifier(table)
    const written = columns.filter(({ generated }) => !generated)
    const rows = Array.from({ length: rowsOfTable }, () =>
      written.map((column) => {
        const value = randomValue(draw, table, column, words.get(`${table}.${column.name}`))
        return value === null ? 'null' : pg.escapeLiteral(value)
      }),
    )
    await admin.query(
      `insert into ${name} (${written.map((column) => pg.escapeIdentifier(column.name)).join(', ')})
       values ${rows.map((values) => `(${values.join(', ')})`).join(', ')}`,
    )
    const { rows: stored } = await admin.query<Record<string, string | null>>(
      `select ${columns.map((column) => `${pg.escapeIdentifier(column.name)}::text`).join(', ')} from ${name}`,
    )
    world[table] = stored
  }
  return world
}
