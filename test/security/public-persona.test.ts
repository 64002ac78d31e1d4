import { withDatabase } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { services } from '../../apps/standalone/src/services-of-the-house.ts'
import { registered } from '../support/visitor.ts'

/** Whoever has no login is a persona too, and has a role in every database: this is all it has. */
const readable: Record<string, string[]> = {
  institutions: ['frozen_edition SELECT', 'published_cell SELECT'],
  incidents: ['frozen_edition SELECT', 'published_cell SELECT'],
  complaints: ['frozen_edition SELECT', 'published_cell SELECT'],
  notifications: ['frozen_edition SELECT', 'published_cell SELECT'],
  oversight: ['edition SELECT', 'edition_note SELECT'],
}

test('no document is registered for it: it asks nothing by itself', () => {
  expect(Object.values(registered).filter(({ personas }) => personas.includes('public'))).toEqual([])
})

describe.each(services.map(({ name }) => name))('in the database of %s', (service) => {
  const ask = async <Row extends object>(sql: string) => {
    const db = new pg.Client(withDatabase(inject('adminUrl'), `tilsynsblik_${service}`))
    await db.connect()
    try {
      return (await db.query<Row>(sql)).rows
    } finally {
      await db.end()
    }
  }

  test('it reads what is published, and nothing else', async () => {
    const grants = await ask<{ granted: string }>(
      `select distinct table_name || ' ' || privilege_type as granted from information_schema.column_privileges
       where grantee = '${service}_public' and table_schema in ('public', 'app', 'jobs') order by 1`,
    )
    expect(grants.map(({ granted }) => granted)).toEqual(readable[service])
  })

  test('it can write nothing, not even into the audit or the queue', async () => {
    const [rights] = await ask(
      `select has_function_privilege('${service}_public', 'app.record(text, text, text[], text[])', 'execute') as audits,
              has_function_privilege('${service}_public', 'jobs.enqueue(text, json, text, timestamptz, int)', 'execute') as enqueues`,
    )
    expect(rights).toEqual({ audits: false, enqueues: false })
  })

  test('its policies show a cell only when its edition is open', async () => {
    const policies = await ask<{ tablename: string; qual: string }>(
      `select tablename, qual from pg_policies where '${service}_public' = any(roles) and tablename in ('published_cell', 'frozen_edition', 'edition_note') order by 1`,
    )
    const condition: Record<string, RegExp> = {
      published_cell: /frozen_edition/,
      frozen_edition: /opened_at IS NOT NULL/,
      edition_note: /withdrawn_at IS NULL/,
    }
    expect(policies.length).toBeGreaterThan(0)
    for (const { tablename, qual } of policies) expect(qual).toMatch(condition[tablename]!)
  })
})
