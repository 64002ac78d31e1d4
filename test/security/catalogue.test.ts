import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { withDatabase } from '@tilsynsblik/service-kit'
import { services } from '../../apps/standalone/src/services-of-the-house.ts'

/** Functions of one service that see more than their caller: each checks who asks, or nobody can ask it, being a trigger. */
const ownDefiners: Record<string, string[]> = {
  institutions: ['who_has_seen'],
  incidents: ['who_has_seen'],
  complaints: ['who_has_seen'],
  notifications: [
    'country_figures',
    'guardian_locked',
    'similar_figures',
    'tally_childrens_house_courses',
    'tally_notifications',
    'tally_support_measures',
    'who_has_seen',
  ],
}

/** What must be true of every table in every database, whoever adds one. Looked up in Postgres, not in our code. */
describe.each(services.map(({ name }) => name))('the database of %s', (service) => {
  let db: pg.Client
  beforeAll(async () => {
    db = new pg.Client(withDatabase(inject('adminUrl'), `tilsynsblik_${service}`))
    await db.connect()
  })
  afterAll(() => db.end())
  const all = async <Row extends object>(sql: string) => (await db.query<Row>(sql)).rows

  test('holds tables, so that the rules below speak of something', async () => {
    const tables = await all(`select from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`)
    expect(tables.length).toBeGreaterThanOrEqual(3)
  })

  test('forces row security on every table, for its owner too', async () => {
    const bare = await all(
      `select nspname, relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
       where relkind in ('r', 'p') and nspname in ('public', 'app') and relname <> 'migration' and not (relrowsecurity and relforcerowsecurity)`,
    )
    expect(bare).toEqual([])
  })

  test('has no policy that lets a row pass without asking who is there', async () => {
    const open = await all(
      `select tablename, policyname from pg_policies
       where (schemaname = 'public' and coalesce(qual, with_check) !~ 'app\\.(scope|persona)\\(')
          or (schemaname = 'public' and roles && array['public']::name[])`,
    )
    expect(open).toEqual([])
  })

  test('asks once a statement, never once a row', async () => {
    const perRow = await all(
      `select tablename, policyname from pg_policies
       where schemaname = 'public' and regexp_replace(coalesce(qual, '') || coalesce(with_check, ''), '\\( ?SELECT app\\.(scope|persona|subject)\\(', '', 'g') ~ 'app\\.(scope|persona|subject)\\('`,
    )
    expect(perRow).toEqual([])
  })

  test('knows no view, no materialised view, and no definer function but those of the kit and those named above', async () => {
    expect(await all(`select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace`)).toEqual([])
    const definers = await all<{ name: string }>(
      `select proname as name from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
       where prosecdef and nspname not in ('pg_catalog', 'information_schema') order by 1`,
    )
    const ofTheKit = ['audit_head', 'claims', 'enqueue', 'record', 'recorded_after', 'state']
    expect(definers.map(({ name }) => name)).toEqual([...ofTheKit, ...(ownDefiners[service] ?? [])].toSorted())
  })

  test('lets the queue of jobs own itself, and see nothing else', async () => {
    const elsewhere = await all(
      `select table_schema, table_name from information_schema.role_table_grants where grantee = '${service}_worker' and table_schema <> 'jobs'`,
    )
    expect(elsewhere).toEqual([])
    const [rights] = await all(
      `select has_schema_privilege('${service}_worker', 'public', 'usage') as public, has_database_privilege('${service}_worker', current_database(), 'create') as creates`,
    )
    expect(rights).toEqual({ public: false, creates: false })
  })

  test('gives its login nothing of its own: no table, no ownership, no inheritance, no way around', async () => {
    const [role] = await all(
      `select rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolbypassrls, rolcanlogin from pg_roles where rolname = '${service}_login'`,
    )
    expect(role).toEqual({
      rolsuper: false,
      rolinherit: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolbypassrls: false,
      rolcanlogin: true,
    })
    expect(
      await all(
        `select from information_schema.role_table_grants where grantee in ('${service}_login', 'PUBLIC') and table_schema in ('public', 'app')`,
      ),
    ).toEqual([])
    expect(
      await all(
        `select relname from pg_class join pg_roles on pg_roles.oid = relowner
         where rolname like '${service}\\_%' and rolname <> '${service}_owner'
           and not (rolname = '${service}_worker' and relnamespace = 'jobs'::regnamespace) and relnamespace <> 'pg_toast'::regnamespace`,
      ),
    ).toEqual([])
    expect(
      await all(`select from pg_auth_members join pg_roles member on member.oid = pg_auth_members.member join pg_roles granted on granted.oid = roleid
                      where member.rolname = '${service}_login' and (inherit_option or granted.rolname = '${service}_owner')`),
    ).toEqual([])
  })

  test('lets nobody read the key that signs principals', async () => {
    expect(
      await all(
        `select grantee from information_schema.role_table_grants where table_name = 'principal_key' and grantee <> '${service}_owner'`,
      ),
    ).toEqual([])
  })

  test('filters by text and never by an enum type, whose comparison would switch indexes off', async () => {
    expect(await all(`select typname from pg_type where typtype = 'e'`)).toEqual([])
  })

  test('grants the council what is published, reference data and what it writes itself, and not one row of a register', async () => {
    const granted = await all<{ name: string }>(
      `select distinct table_name as name from information_schema.column_privileges where grantee = '${service}_council' order by 1`,
    )
    const published = [
      'edition',
      'frozen_edition',
      'municipality',
      'operating_department',
      'operator',
      'oversight_authority',
      'published_cell',
      'preparedness_plan', // public by law
      'rule',
      // How the making of an edition went, and what readers keep of their own.
      'edition_run',
      'edition_note',
      'edition_note_version',
      'saved_view',
      'notice_follower',
      ...(service === 'oversight' ? ['notice'] : []),
    ]
    expect(granted.map(({ name }) => name).filter((name) => !published.includes(name))).toEqual([])
  })
})
