import { withDatabase } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { services } from '../services-of-the-house.ts'

/** The databases of an installation, in their order. */
export function databaseNames(prefix = 'tilsynsblik_'): string[] {
  return [...services.map(({ name }) => name), 'keys', 'gateway'].map((name) => `${prefix}${name}`)
}

/** Work with a connection to each database, as administrator; all are closed after it. */
export async function onEachDatabase<T>(
  adminUrl: string,
  databases: readonly string[],
  work: (connections: ReadonlyMap<string, pg.Client>) => Promise<T>,
): Promise<T> {
  const connections = new Map(
    databases.map((name) => [name, new pg.Client({ connectionString: withDatabase(adminUrl, name), connectionTimeoutMillis: 10_000 })]),
  )
  for (const client of connections.values()) client.on('error', () => {})
  try {
    await Promise.all([...connections.values()].map((client) => client.connect()))
    return await work(connections)
  } finally {
    await Promise.all([...connections.values()].map((client) => client.end()))
  }
}
