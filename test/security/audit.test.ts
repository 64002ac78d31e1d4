import pg from 'pg'
import { withDatabase } from '@tilsynsblik/service-kit'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { signIn } from '../support/visitor.ts'

let db: pg.Client
beforeAll(async () => {
  db = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_incidents'))
  await db.connect()
})
afterAll(() => db.end())

const home = 'h-170017'
const lists = {
  id: home,
  period: '2026K1',
  until: '2026K3',
  overview: false,
  incidents: true,
  complaints: false,
  notifications: false,
  inspections: false,
}

test('whoever opens a list of reports is on record with every report and child in it, before she sees one', async () => {
  const consultant = await signIn(inject('url'), 'fagkonsulent')
  const { data, errors } = await consultant.ask('Home', lists)
  expect(errors).toEqual([])
  const { nodes } = data!.incidents!
  expect(nodes.length).toBeGreaterThan(0)
  const { rows } = await db.query(
    `select * from app.audit where subject = 'fagkonsulent' and record_kind = 'incident' order by id desc limit 1`,
  )
  expect(rows[0]).toMatchObject({ persona: 'consultant', action: 'read', purpose: 'Home' })
  for (const { id, childId } of nodes) {
    expect(rows[0].record_ids).toContain(id)
    expect(rows[0].child_ids).toContain(childId)
  }
})

test('a page of counts leaves no record of a child, because there is none in it', async () => {
  const supervisor = await signIn(inject('url'), 'tilsyn-hovedstaden')
  await supervisor.ask('SupervisorHomes', { period: '2026K3' })
  const { rowCount } = await db.query(`select from app.audit where subject = 'tilsyn-hovedstaden'`)
  expect(rowCount).toBe(0)
})

test('when the audit cannot be written, nothing is shown', async () => {
  const staff = await signIn(inject('url'), 'medarbejder')
  await db.query('revoke execute on function app.record(text, text, text[], text[]) from incidents_staff')
  try {
    const { data, errors } = await staff.ask('Home', lists)
    expect(data?.['incidents'] ?? null).toBeNull()
    expect(errors[0]!.extensions.code).toBe('FORBIDDEN')
    expect(JSON.stringify(errors)).not.toMatch(/permission|app\.record/)
  } finally {
    await db.query('grant execute on function app.record(text, text, text[], text[]) to incidents_staff')
  }
  expect((await staff.ask('Home', lists)).errors).toEqual([])
})

test('nobody but the owner can change it, and nobody but the data-protection officer can read it', async () => {
  const { rows } = await db.query(
    `select grantee, privilege_type from information_schema.role_table_grants where table_schema = 'app' and table_name = 'audit' and grantee <> 'incidents_owner'`,
  )
  expect(rows).toEqual([{ grantee: 'incidents_dpo', privilege_type: 'SELECT' }])
})
