import { withDatabase } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { databasesAt, dropDatabases, provisionDatabases } from '../../../apps/standalone/src/platform/databases.ts'
import type { Secrets } from '../../../apps/standalone/src/platform/secrets.ts'
import { services } from '../../../apps/standalone/src/services-of-the-house.ts'
import type { Column } from './random-rows.ts'

/** The five databases as they are provisioned, and with nothing that would keep an odd row out but who may write it. */
export interface BareRegister {
  name: string
  /** Each connection as a service has one: its login, which owns nothing. */
  login: pg.Client
  admin: pg.Client
  columns: Readonly<Record<string, readonly Column[]>>
  /** What each word of a list may be, by `table.column`. */
  words: ReadonlyMap<string, readonly string[]>
}

const prefix = 'model_'

export async function openBareRegisters(adminUrl: string, secrets: Secrets): Promise<{ registers: BareRegister[]; stop(): Promise<void> }> {
  await dropDatabases({ adminUrl, prefix })
  await provisionDatabases({ adminUrl, secrets, prefix })
  const databases = databasesAt({ adminUrl, secrets, prefix })
  const registers = await Promise.all(
    services.map(async ({ name, database }) => {
      const admin = new pg.Client(withDatabase(adminUrl, `${prefix}${name}`))
      const login = new pg.Client(databases.urlOf(name))
      await Promise.all([admin.connect(), login.connect()])
      const tables = database.tables.map((table) => table.init().meta)
      await admin.query(withoutConstraints)
      const words = tables.flatMap(({ tableName, props }) =>
        props
          .filter(({ items }) => items)
          .map(({ name: property, items }) => [`${tableName}.${columnOf(property)}`, items!.map(String)] as const),
      )
      return { name, admin, login, columns: await columnsOf(admin), words: new Map(words) }
    }),
  )
  return {
    registers,
    async stop() {
      await Promise.all(registers.flatMap(({ admin, login }) => [admin.end(), login.end()]))
      await dropDatabases({ adminUrl, prefix })
    },
  }
}

/** As the ORM names it. */
const columnOf = (property: string) => property.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)

/** Rules about what is written are tested elsewhere: here any row may stand, so that only who asks decides. */
const withoutConstraints = `
do $$ declare each record; begin
  for each in select tgrelid::regclass as of_table, tgname from pg_trigger where not tgisinternal and tgrelid::regclass::text not like '%.%' loop
    execute format('drop trigger %I on %s', each.tgname, each.of_table);
  end loop;
  for each in select conrelid::regclass as of_table, conname from pg_constraint
    where connamespace = 'public'::regnamespace and conrelid <> 0 and contype <> 'n' loop
    execute format('alter table %s drop constraint if exists %I cascade', each.of_table, each.conname);
  end loop;
  for each in select conrelid::regclass as of_table, conname from pg_constraint
    where connamespace = 'public'::regnamespace and conrelid <> 0 and contype = 'n' loop
    execute format('alter table %s drop constraint if exists %I cascade', each.of_table, each.conname);
  end loop;
  for each in select indexrelid::regclass as index from pg_index join pg_class on pg_class.oid = indrelid
    where relnamespace = 'public'::regnamespace and indisunique loop
    execute format('drop index %s', each.index);
  end loop;
end $$`

async function columnsOf(admin: pg.Client): Promise<Record<string, Column[]>> {
  const { rows } = await admin.query<Column & { table: string }>(
    `select attrelid::regclass::text as "table", attname as name, format_type(atttypid, atttypmod) as type, attgenerated <> '' as generated
     from pg_attribute join pg_class on pg_class.oid = attrelid
     where relnamespace = 'public'::regnamespace and relkind = 'r' and attnum > 0 and not attisdropped order by attrelid, attnum`,
  )
  const columns: Record<string, Column[]> = {}
  for (const { table, ...column } of rows) (columns[table.replaceAll('"', '')] ??= []).push(column)
  return columns
}
