import { accessSql } from '@tilsynsblik/gateway'
import {
  dropDatabase,
  isSealed,
  keysUrl,
  masterKeysIn,
  provision,
  provisionKeys,
  withDatabase,
  type KeysAccess,
  type TextKeySettings,
} from '@tilsynsblik/service-kit'
import pg from 'pg'
import { services } from '../services-of-the-house.ts'
import { alone } from './alone.ts'
import { asAdministrator } from './as-administrator.ts'
import type { Secrets } from './secrets.ts'

export { asAdministrator } from './as-administrator.ts'

export interface Databases {
  /** URL of a service's database, or of the gateway's, for its own login role. */
  urlOf(name: string): string
  /** Where a service finds the keys of its personal words; nothing for one that keeps none. */
  textsOf(service: string): TextKeySettings | undefined
}

export interface DatabaseSite {
  /** An administrator's URL of the server. */
  adminUrl: string
  secrets: Secrets
  /** Where they are looked for again when the key of the words was changed; without it they stay as they are. */
  secretsFile?: string | undefined
  /** Before each database's name, so that several installations can share a server. */
  prefix?: string
}

/** Brings all seven databases to their present shape; creates what is missing. */
export async function provisionDatabases({ prefix = 'tilsynsblik_', ...site }: DatabaseSite): Promise<Databases> {
  const { adminUrl, secrets } = site
  // One after another, here and in other processes: roles belong to the whole server, and two that create them at once collide.
  await alone(adminUrl, 'provision', async () => {
    for (const { name, database } of services)
      await provision(database, {
        adminUrl,
        database: `${prefix}${name}`,
        loginPassword: secrets.passwords[name]!,
        keys: [secrets.keys[name]!],
      })
    await provisionKeys(keysAccess({ adminUrl, secrets, prefix }))
    await provisionAccess(adminUrl, `${prefix}gateway`, secrets.passwords['gateway']!)
  })
  return databasesAt({ ...site, prefix })
}

/** Where the databases of an installation are, each for its own login role. */
export function databasesAt({ adminUrl, secrets, secretsFile, prefix = 'tilsynsblik_' }: DatabaseSite): Databases {
  return {
    urlOf(name) {
      const url = new URL(withDatabase(adminUrl, `${prefix}${name}`))
      url.username = `${name}_login`
      url.password = secrets.passwords[name]!
      return url.href
    },
    textsOf(service) {
      if (!servicesWithWords.includes(service)) return undefined
      const masters = secretsFile === undefined ? () => secrets : () => masterKeysIn(secretsFile)
      return { databaseUrl: keysUrl(keysAccess({ adminUrl, secrets, prefix }), service), masters }
    },
  }
}

const servicesWithWords = services.filter(({ database }) => database.tables.some(isSealed)).map(({ name }) => name)

/** In the database of keys a service has a login of its own, with the password it has in its own. */
function keysAccess({ adminUrl, secrets, prefix = 'tilsynsblik_' }: DatabaseSite): KeysAccess {
  return {
    adminUrl,
    database: `${prefix}keys`,
    textKey: secrets.textKey,
    services: Object.fromEntries(servicesWithWords.map((name) => [name, secrets.passwords[name]!])),
  }
}

/** Tells the planner what a load has changed; without it the first hours run on guesses (one page: 55 ms instead of 5). */
export async function analyzeDatabases({ adminUrl, prefix = 'tilsynsblik_' }: Pick<DatabaseSite, 'adminUrl' | 'prefix'>): Promise<void> {
  await Promise.all(
    services.map(({ name }) => asAdministrator(withDatabase(adminUrl, `${prefix}${name}`), (admin) => admin.query('analyze'))),
  )
}

/** Drops them all, with everything in them. */
export async function dropDatabases({ adminUrl, prefix = 'tilsynsblik_' }: Pick<DatabaseSite, 'adminUrl' | 'prefix'>): Promise<void> {
  for (const name of [...services.map((service) => service.name), 'keys', 'gateway'])
    await dropDatabase({ adminUrl, database: `${prefix}${name}` })
}

async function provisionAccess(adminUrl: string, database: string, loginPassword: string): Promise<void> {
  await asAdministrator(adminUrl, async (admin) => {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await admin.query(`create database ${pg.escapeIdentifier(database)}`)
  })
  await asAdministrator(withDatabase(adminUrl, database), (admin) => admin.query(accessSql({ database, loginPassword })))
}
