import { mintPrincipal, openLog, provision, startSubgraph, withDatabase, type Principal, type Subgraph } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { disposableCluster } from '../../apps/standalone/src/cluster/disposable-cluster.ts'
import type { Cluster } from '../../apps/standalone/src/cluster/open-cluster.ts'
import { notifications } from '../../services/notifications/src/service.ts'
import { testKeys } from '../support/text-keys.ts'

/** The lock on a guardian: asked by the platform alone, and seen by its own municipality alone. */
const key = { id: 'test', secret: 'a secret of the test, and of nothing else' }
let cluster: Cluster
let subgraph: Subgraph
let admin: pg.Client
let login: pg.Client
beforeAll(async () => {
  cluster = await disposableCluster()
  const database = 'test_notifications'
  await provision(notifications.database, { adminUrl: cluster.url, database, loginPassword: 'of-the-test', keys: [key] })
  const url = new URL(withDatabase(cluster.url, database))
  admin = new pg.Client(url.href)
  url.username = 'notifications_login'
  url.password = 'of-the-test'
  login = new pg.Client(url.href)
  await Promise.all([admin.connect(), login.connect()])
  subgraph = await startSubgraph(notifications, {
    databaseUrl: url.href,
    keys: [key],
    texts: await testKeys(cluster.url, 'notifications'),
    log: openLog('fatal', 'test'),
  })
  await admin.query(
    `insert into guardian_lock (id, child_id, municipality_id, on_since, set_by, why, off_since, lifted_by) values
       (gen_random_uuid(), 'locked', '0630', now() - interval '1 day', 'fatima', 'Mistanke', null, null),
       (gen_random_uuid(), 'lifted', '0630', now() - interval '9 days', 'fatima', 'Mistanke', now() - interval '1 day', 'fatima'),
       (gen_random_uuid(), 'again', '0101', now() - interval '9 days', 'kim', 'Mistanke', now() - interval '8 days', 'kim'),
       (gen_random_uuid(), 'again', '0101', now() - interval '1 day', 'kim', 'Mistanke', null, null)`,
  )
})
afterAll(async () => {
  await Promise.all([subgraph.stop(), admin.end(), login.end()])
  await cluster.stop()
})

const person = (persona: Principal['persona'], scope: string | null): Principal => ({
  userId: 'test',
  persona,
  scope,
  purpose: 'test',
  requestId: crypto.randomUUID(),
})
const others = [
  person('manager', 'h-1'),
  person('staff', 'h-1'),
  person('consultant', 'dep-1'),
  person('supervisor', 'syd'),
  person('dpo', null),
  person('child', 'locked'),
  person('council', null),
]

async function locks(principal: Principal, childIds: string[]) {
  const body = JSON.stringify({ query: 'query ($childIds: [ID!]!) { guardianLocks(childIds: $childIds) }', variables: { childIds } })
  return subgraph.execute({ body, token: mintPrincipal(principal, 'notifications', key, body) })
}

/** Rows of the table, by SQL under the persona's own role. */
async function seen(principal: Principal): Promise<string[]> {
  await login.query('begin')
  try {
    await login.query(`select set_config('app.principal', $1, true), set_config('role', $2, true)`, [
      mintPrincipal(principal, 'notifications', key, ''),
      `notifications_${principal.persona}`,
    ])
    return (await login.query(`select child_id || '@' || municipality_id as lock from guardian_lock order by 1`)).rows.map(
      ({ lock }) => lock,
    )
  } finally {
    await login.query('rollback')
  }
}

test.each([...others, person('caseworker', '0630')])(
  '$persona may not ask of which children the guardian may not be told',
  async (principal) => {
    const { data, errors } = await locks(principal, ['locked'])
    expect(data ?? null).toBeNull()
    expect(errors![0]!.extensions!['code']).toBe('FORBIDDEN')
  },
)

test.each(others)('the table is not for $persona, not even by SQL', async (principal) => {
  await expect(seen(principal)).rejects.toThrow('permission denied')
})

test('a municipality sees its own locks, and those of no other', async () => {
  expect(await seen(person('caseworker', '0630'))).toEqual(['lifted@0630', 'locked@0630'])
  expect(await seen(person('caseworker', '0999'))).toEqual([])
})

test('the platform is told of the locks that are on now: not of one that was lifted, and of one that came on again', async () => {
  const { data } = await locks(person('service', null), ['locked', 'lifted', 'again', 'unknown'])
  expect((data!['guardianLocks'] as string[]).toSorted()).toEqual(['again', 'locked'])
  expect((await locks(person('service', null), Array.from({ length: 501 }, String))).errors![0]!.extensions!['code']).toBe('BAD_USER_INPUT')
})
