import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { Migration } from '@mikro-orm/migrations'
import { describe, expect, test } from 'vitest'

/**
 * Every migration, as SQL, through squawk: what it says blocks or loses something in a database that people use. A migration is TypeScript
 * that says SQL, so it is carried out as far as what it would say.
 */
const root = join(import.meta.dirname, '..')

/** Rules we do not follow, each with why. All others hold, for the first migration too. */
const notOurs = {
  'prefer-bigint-over-int': 'counts, minutes, versions and years: none comes near two thousand million',
  'prefer-bigint-over-smallint': 'ages, ordinals and quarters',
  'require-lock-timeout': 'openForMigration sets it for every migration: 2 s (test/reliability/ordeals/rolling.test.ts)',
  'require-statement-timeout': 'a backfill may take its time: what it must not do is wait for a lock, or hold one that others wait for',
} as const

type NewMigration = new (driver: undefined, config: undefined) => Migration

/** What the database is told, by a migration that is one transaction between its beginning and its end. */
async function sqlOf(file: string): Promise<string> {
  const [Change] = Object.values((await import(join(root, file))) as Record<string, NewMigration>)
  const migration = new Change!(undefined, undefined)
  await migration.up()
  const sql = migration.getQueries().map(written).join('\n')
  return migration.isTransactional() ? inTransaction(sql) : sql
}

function written(query: unknown): string {
  if (typeof query !== 'string') throw new TypeError('A migration is written in SQL')
  return query
}

const inTransaction = (sql: string) => `begin;\n${sql}\ncommit;`

/** @returns each finding as its rule and its line */
function findings(sql: string): string[] {
  const args = ['--reporter=json', '--pg-version=18', `--exclude=${Object.keys(notOurs).join(',')}`]
  const { stdout } = spawnSync(join(root, 'node_modules', '.bin', 'squawk'), args, { input: sql, encoding: 'utf8' })
  return (JSON.parse(stdout) as { rule_name: string; line: number }[]).map(
    ({ rule_name: rule, line }) => `${rule}: ${sql.split('\n')[line]}`,
  )
}

// The only one of its binaries that the lockfile can name: the others are not in every registry.
describe.skipIf(`${process.platform}-${process.arch}` !== 'linux-x64')('squawk', () => {
  const files = globSync('services/*/migrations/*.ts', { cwd: root }).toSorted()

  test('finds every service', () => expect(new Set(files.map((file) => file.split('/')[1])).size).toBe(5))

  test.each(files)('has nothing to say of %s', async (file) => {
    expect(findings(await sqlOf(file))).toEqual([])
  })

  test.each([
    ['adding-required-field', 'alter table "incident" add column "level" text not null;'],
    ['require-concurrent-index-creation', 'create index "incident_level" on "incident" ("level");'],
    ['ban-concurrent-index-creation-in-transaction', 'create index concurrently "incident_level" on "incident" ("level");'],
    ['constraint-missing-not-valid', 'alter table "incident" add constraint "level" check (level > 0);'],
    ['ban-drop-column', 'alter table "incident" drop column "level";'],
    ['renaming-column', 'alter table "incident" rename column "level" to "grade";'],
    ['changing-column-type', 'alter table "incident" alter column "level" type bigint;'],
    ['prefer-identity', 'create table "x" ("id" serial primary key);'],
  ])('stops %s', (rule, sql) => {
    expect(findings(inTransaction(sql))).toContain(`${rule}: ${sql}`)
  })

  test('lets the same be done in the way nobody waits for', () => {
    expect(findings(inTransaction('alter table "incident" add column "level" text;'))).toEqual([])
    expect(findings('create index concurrently if not exists "incident_level" on "incident" ("level");')).toEqual([])
  })
})
