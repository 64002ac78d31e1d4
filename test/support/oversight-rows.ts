import { withDatabase } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { inject } from 'vitest'

/** Looks into the database of oversight behind every wall: to know what must be true, never to ask for a page. */
export async function oversightRows<Row extends object = Record<string, any>>(sql: string, params: unknown[] = []): Promise<Row[]> {
  return asAdministrator(async (admin) => (await admin.query<Row>(sql, params)).rows)
}

/** What the last statement answers after those before it, of which nothing stays. */
export async function undone<Row extends object>(statements: readonly string[]): Promise<Row[]> {
  return asAdministrator(async (admin) => {
    let rows: Row[] = []
    await admin.query('begin')
    for (const sql of statements) rows = (await admin.query<Row>(sql)).rows
    await admin.query('rollback')
    return rows
  })
}

async function asAdministrator<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_oversight'))
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}
