import { atOnce, mintPrincipal, verifyPrincipal, withDatabase, type PrincipalKey } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { databasesAt } from '../../apps/standalone/src/platform/databases.ts'
import { demoHouse } from './demo-house.ts'
import { median, type BenchRun, type FigureGroup } from './figure.ts'

const aggregate = 'row-security/aggregate-on-to-off'
const audit = 'row-security/audit-ms'
const principal = 'row-security/principal-ms'

const rows = 500_000
const who = { userId: 'bench', persona: 'supervisor', scope: 'syd', purpose: 'bench', requestId: 'bench' } as const

/** What it costs that PostgreSQL itself asks who is there, that every reading is audited, and that a principal is verified twice. */
export const rowSecurity: FigureGroup = {
  name: 'row security, audit and principal',
  figures: [aggregate, audit, principal],
  async measure(run) {
    const house = await demoHouse(run)
    const key = house.secrets.keys['incidents']!
    const connect = async (url: string) => {
      const client = new pg.Client(url)
      await client.connect()
      return client
    }
    const admin = await connect(withDatabase(house.adminUrl, 'tilsynsblik_incidents'))
    const login = await connect(databasesAt(house).urlOf('incidents'))
    try {
      return [
        {
          name: aggregate,
          value: run.wants(aggregate) ? await aggregateOnToOff(run, admin, login, key) : null,
          limit: 1.4,
          direction: 'max',
        },
        {
          name: audit,
          value: run.wants(audit) ? await auditMs(run, databasesAt(house).urlOf('incidents'), key) : null,
          limit: 0.5,
          direction: 'max',
        },
        { name: principal, value: run.wants(principal) ? await principalMs(run, login, key) : null, limit: 0.2, direction: 'max' },
      ]
    } finally {
      await Promise.all([admin.end(), login.end()])
    }
  },
}

/** The same count over a table of half a million rows: by the policy of a supervisor, and by hand with the same condition. */
async function aggregateOnToOff(run: BenchRun, admin: pg.Client, login: pg.Client, key: PrincipalKey): Promise<number> {
  await admin.query('begin')
  await admin.query('drop table if exists bench_measure')
  // The policy is the one of measures, to the letter.
  await admin.query('create table bench_measure (like measure including defaults)')
  await admin.query(
    `insert into bench_measure select measure.* from measure, generate_series(1, ceil($1::numeric / (select count(*) from measure))::int) limit $1`,
    [rows],
  )
  await admin.query(`create index on bench_measure (authority_id)`)
  await admin.query(`alter table bench_measure enable row level security; alter table bench_measure force row level security`)
  const { rows: policies } = await admin.query<{ qual: string }>(
    `select qual from pg_policies where tablename = 'measure' and policyname = 'supervisor_reads'`,
  )
  await admin.query(`create policy supervisor_reads on bench_measure for select to incidents_supervisor using (${policies[0]!.qual})`)
  await admin.query('grant select on bench_measure to incidents_supervisor')
  await admin.query('commit; analyze bench_measure')
  const question = 'select section, count(*), sum(minutes) from bench_measure'
  const on = () => asSupervisor(login, key, () => timed(() => login.query(`${question} group by section`)))
  const off = () => timed(() => admin.query(`${question} where authority_id = 'syd' group by section`))
  try {
    await on()
    await off()
    const ratios: number[] = []
    for (let round = 0; round < run.rounds * 5; round++) ratios.push((await on()) / (await off()))
    return median(ratios)
  } finally {
    await admin.query('drop table bench_measure')
  }
}

/** The transaction that follows a reading of records, whole and as a service sends it: begin, who asks, the audit, commit. */
async function auditMs(run: BenchRun, url: string, key: PrincipalKey): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: 1, pipeline: true } as pg.PoolConfig)
  const audit = { name: 'audit', sql: 'select app.record($1, $2, $3, $4)', params: ['read', 'incident', [uuid(), uuid()], ['c-bench']] }
  const one = () => atOnce(pool, { token: mintPrincipal(who, 'incidents', key, ''), role: 'incidents_supervisor' }, [audit])
  const times: number[] = []
  try {
    for (let round = 0; round < run.rounds * 200; round++) times.push(await timed(one))
    return median(times)
  } finally {
    await pool.end()
  }
}

/** Minted, verified by the service, verified by PostgreSQL: of the last the time inside it, as it says itself. */
async function principalMs(run: BenchRun, login: pg.Client, key: PrincipalKey): Promise<number> {
  const body = JSON.stringify({ query: 'query Home($id: ID!) { institution(id: $id) { id name } }', variables: { id: 'h-170017' } })
  const times: number[] = []
  for (let round = 0; round < run.rounds * 200; round++) {
    const signing = await timed(() => verifyPrincipal(mintPrincipal(who, 'incidents', key, body), 'incidents', [key], body))
    const { rows: explained } = await asSupervisor(login, key, () =>
      login.query<{ 'QUERY PLAN': { 'Execution Time': number }[] }>('explain (analyze, timing off, format json) select app.claims()'),
    )
    times.push(signing + explained[0]!['QUERY PLAN'][0]!['Execution Time'])
  }
  return median(times)
}

async function asSupervisor<T>(login: pg.Client, key: PrincipalKey, work: () => Promise<T>): Promise<T> {
  await login.query(
    `begin; select set_config('app.principal', '${mintPrincipal(who, 'incidents', key, '')}', true), set_config('role', 'incidents_supervisor', true)`,
  )
  try {
    return await work()
  } finally {
    await login.query('rollback')
  }
}

const uuid = () => crypto.randomUUID()

async function timed(work: () => unknown): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}
