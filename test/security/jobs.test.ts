import { mintPrincipal, withDatabase } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

/** The queue of jobs, asked as a service's login would. */
let db: pg.Client
beforeAll(async () => {
  const url = new URL(withDatabase(inject('adminUrl'), 'tilsynsblik_oversight'))
  url.username = 'oversight_login'
  url.password = inject('secrets').passwords['oversight']!
  db = new pg.Client(url.href)
  await db.connect()
})
afterAll(() => db.end())

async function as(persona: 'supervisor' | 'service' | null, sql: string) {
  await db.query('begin')
  try {
    if (persona) {
      const principal = {
        userId: 'test',
        persona,
        scope: persona === 'supervisor' ? 'syd' : null,
        purpose: 'test',
        requestId: 'r',
      } as const
      await db.query(`select set_config('app.principal', $1, true)`, [
        mintPrincipal(principal, 'oversight', inject('secrets').keys['oversight']!, ''),
      ])
    }
    await db.query(`select set_config('role', $1, true)`, [`oversight_${persona ?? 'supervisor'}`])
    return (await db.query(sql)).rows
  } finally {
    await db.query('rollback')
  }
}

test.each(['jobs._private_jobs', 'jobs.jobs', 'jobs._private_tasks', 'jobs._private_job_queues'])(
  'nobody reads or writes %s but the worker',
  async (table) => {
    await expect(as('supervisor', `select * from ${table}`)).rejects.toThrow('permission denied')
    await expect(as('service', `select * from ${table}`)).rejects.toThrow('permission denied')
  },
)

test('nobody calls the queue by its own functions', async () => {
  await expect(as('service', `select jobs.add_job('assess')`)).rejects.toThrow('permission denied')
})

test('without a principal nothing is asked for', async () => {
  await expect(as(null, `select jobs.enqueue('assess', '{}', null, null, null)`)).rejects.toThrow('permission denied')
})

test('a job is asked for in the transaction of the facts it follows from, and goes when they go', async () => {
  await as('supervisor', `select jobs.enqueue('a-job-of-the-test', '{}', null, null, null)`)
  const admin = new pg.Client(withDatabase(inject('adminUrl'), 'tilsynsblik_oversight'))
  await admin.connect()
  try {
    expect((await admin.query(`select from jobs.jobs where task_identifier = 'a-job-of-the-test'`)).rowCount).toBe(0)
  } finally {
    await admin.end()
  }
})

test('the worker sees its queue and not one record', async () => {
  await db.query('begin')
  try {
    await db.query(`select set_config('role', 'oversight_worker', true)`)
    expect((await db.query('select count(*) from jobs._private_jobs')).rowCount).toBe(1)
    await expect(db.query('select from public.inspection')).rejects.toThrow('permission denied')
  } finally {
    await db.query('rollback')
  }
})
