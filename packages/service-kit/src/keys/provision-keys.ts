import pg from 'pg'
import { asAdministrator, withDatabase } from '../database/provision.ts'
import { keysSql } from './keys-database.sql.ts'

export interface KeysAccess {
  /** An administrator's connection to the server. */
  adminUrl: string
  database: string
  /** Of each service with personal words, its password here. */
  services: Readonly<Record<string, string>>
  /** Wraps what is new, where none does yet. */
  textKey: string
}

/** Brings the database of keys to its present shape. May be repeated; a second run changes nothing. */
export async function provisionKeys({ adminUrl, ...access }: KeysAccess): Promise<void> {
  const { database } = access
  await asAdministrator(adminUrl, async (admin) => {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await admin.query(`create database ${pg.escapeIdentifier(database)}`)
  })
  await asAdministrator(withDatabase(adminUrl, database), (admin) => admin.query(keysSql(access)))
}

/** Where a service finds its keys. */
export function keysUrl({ adminUrl, database, services }: Omit<KeysAccess, 'textKey'>, service: string): string {
  const url = new URL(withDatabase(adminUrl, database))
  url.username = `${service}_keys`
  url.password = services[service]!
  return url.href
}
