import type { EntitySchema } from '@mikro-orm/core'
import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import { personaCodes } from '@tilsynsblik/vocabulary'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { tokenHeader, type PrincipalKey } from '../principal.ts'
import type { RowPolicy } from './row-policy.ts'
import { asWorker } from '../jobs/worker.ts'
import { queueSql, securitySql } from './security.sql.ts'

/** What a service says of its own database. */
export interface ServiceDatabase {
  service: string
  /** The defineEntity tables; each has a type of its own, and nothing here depends on it. */
  // oxlint-disable-next-line typescript/no-explicit-any
  tables: readonly EntitySchema[]
  /** Folder of the migrations. */
  migrations: string
  /** What cannot be said in a policy: SQL that the owner runs when the tables are there, and that may be repeated. */
  functions?: string
}

/** What the platform decides about it. */
export interface DatabaseAccess {
  /** An administrator's connection to the server: may create roles and databases. */
  adminUrl: string
  database: string
  loginPassword: string
  keys: readonly PrincipalKey[]
}

/**
 * Brings one service's database to its present shape: database, roles, functions, keys, migrations, grants. May be
 * repeated; a second run changes nothing.
 *
 * @returns the number of migrations that were run
 */
export async function provision(own: ServiceDatabase, access: DatabaseAccess): Promise<number> {
  const url = await prepareDatabase(own, access)
  const orm = await openForMigration(own, url)
  try {
    const done = await orm.migrator.up()
    await asAdministrator(url, (admin) => admin.query(grantsSql(own)))
    if (own.functions) await asAdministrator(url, (admin) => admin.query(`set role ${own.service}_owner;\n${own.functions};\nreset role`))
    await prepareQueue(own, url)
    return done.length
  } finally {
    await orm.close()
  }
}

/** The queue of jobs, made by its own owner. It may create its schema only now: it asks for that right even when the schema is there. */
async function prepareQueue({ service }: ServiceDatabase, adminUrl: string): Promise<void> {
  const database = pg.escapeIdentifier(new URL(adminUrl).pathname.slice(1))
  await asAdministrator(adminUrl, async (admin) => {
    await admin.query(`grant create on database ${database} to ${service}_worker`)
    try {
      await runMigrations({
        connectionString: asWorker(adminUrl, service),
        schema: 'jobs',
        maxPoolSize: 1,
        logger: new Logger(() => () => {}),
      })
    } finally {
      await admin.query(`revoke create on database ${database} from ${service}_worker`)
    }
    await admin.query(queueSql({ service }))
  })
}

/**
 * The database before its tables: roles, functions, keys.
 *
 * @returns the administrator's URL of it
 */
export async function prepareDatabase(own: ServiceDatabase, access: DatabaseAccess): Promise<string> {
  await createDatabase(access)
  const url = withDatabase(access.adminUrl, access.database)
  await asAdministrator(url, async (admin) => {
    await admin.query(securitySql({ service: own.service, ...access }))
    await admin.query('delete from app.principal_key where id <> all($1)', [access.keys.map((key) => key.id)])
    for (const key of access.keys)
      await admin.query(
        'insert into app.principal_key values ($1, $2, $3) on conflict (id) do update set secret = excluded.secret, header = excluded.header',
        [key.id, key.secret, tokenHeader(key)],
      )
  })
  return url
}

/** Drops one service's database with everything in it. */
export async function dropDatabase(access: Pick<DatabaseAccess, 'adminUrl' | 'database'>): Promise<void> {
  await asAdministrator(access.adminUrl, (admin) =>
    admin.query(`drop database if exists ${pg.escapeIdentifier(access.database)} with (force)`),
  )
}

const lockMs = 2_000

/** The ORM as the owner of the tables: for migrations and for the tool that writes them, nothing else. */
export async function openForMigration(own: ServiceDatabase, adminUrl: string) {
  return MikroORM.init({
    clientUrl: adminUrl,
    // A change that must wait for somebody's long reading gives up, and is tried again: behind it everybody else would wait.
    driverOptions: { options: `-c role=${own.service}_owner -c lock_timeout=${lockMs}` },
    logger: () => {},
    entities: [...own.tables],
    extensions: [Migrator],
    // Triggers are SQL of the owner (functions), and not the ORM's to drop.
    schemaGenerator: { ignoreSchema: ['app'], ignoreTriggers: true },
    migrations: {
      path: own.migrations,
      tableName: 'app.migration',
      snapshot: false,
      emit: 'ts',
      fileName: (timestamp: string, name?: string) => `${timestamp}-${name ?? 'change'}`,
    },
  })
}

/**
 * Grants follow from the row policies: a persona with a policy for a command gets that command on that table, on the
 * named columns only when there are any. Everything else is revoked first, so that a policy removed is a grant removed.
 */
function grantsSql(own: ServiceDatabase): string {
  const statements = [`set role ${own.service}_owner`]
  const everybody = ['public', ...personaCodes.map((persona) => `${own.service}_${persona}`)].join(', ')
  for (const table of own.tables) {
    const { tableName, policies } = table.init().meta
    const name = pg.escapeIdentifier(tableName)
    statements.push(`revoke all on ${name} from ${everybody}`)
    for (const policy of (policies as RowPolicy[]).filter(({ type }) => type !== 'restrictive')) {
      const columns = policy.columns ? ` (${policy.columns.map((column) => pg.escapeIdentifier(column)).join(', ')})` : ''
      statements.push(`grant ${policy.command}${columns} on ${name} to ${policy.roles!.join(', ')}`)
    }
  }
  return [...statements, 'reset role'].join(';\n')
}

async function createDatabase({ adminUrl, database }: DatabaseAccess): Promise<void> {
  await asAdministrator(adminUrl, async (admin) => {
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await admin.query(`create database ${pg.escapeIdentifier(database)}`)
  })
}

export async function asAdministrator<T>(url: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A server that goes away between two questions is told by the next question.
  admin.on('error', () => {})
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}
