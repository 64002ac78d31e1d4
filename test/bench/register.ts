import pg from 'pg'
import { child, form, home, openReportRegister, simon, type ReportRegister } from '../support/report-register.ts'
import type { Figure, FigureGroup } from './figure.ts'
import { median } from './figure.ts'
import { statementsDuring } from './supervisor-page/statements.ts'

const names = {
  trips: 'register/sql-round-trips',
  speed: 'register/p95-to-bare-insert',
  errors: 'register/parallel-errors',
} as const

const registrations = 4_500
/** A register runs for weeks: the first ones are not what it is. V8 compiles what it has run some thousand times, of both. */
const warmUp = 1_500

/** Registering one report beside one bare insert, and fifty at once. The server keeps what it commits. */
export const registering: FigureGroup = {
  name: 'register',
  figures: Object.values(names),
  async measure(run) {
    const register = await openReportRegister({ fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' })
    try {
      const figures: Figure[] = [{ name: names.trips, value: await tripsOf(register), limit: 5, direction: 'max' }]
      if (run.wants(names.speed)) figures.push({ name: names.speed, value: await speedOf(register, run.say), limit: 3, direction: 'max' })
      if (run.wants(names.errors)) figures.push({ name: names.errors, value: await errorsOf(register), limit: 0, direction: 'max' })
      return figures
    } finally {
      await register.stop()
    }
  },
}

const registerReport = `mutation ($input: RegisterReportInput!) {
  registerReport(input: $input) { __typename ... on Incident { id state version late deadlineAt allowedActions } ... on InvalidInput { problems { path code } } }
}`

async function registerOne({ ask }: ReportRegister, input = filledForm()): Promise<boolean> {
  const { data, errors } = await ask(simon, registerReport, { input })
  return errors.length === 0 && data!['registerReport'].__typename === 'Incident'
}

/** What a person has typed, before the clock starts. */
function filledForm() {
  return { id: crypto.randomUUID(), institutionId: home, report: form() }
}

async function tripsOf(register: ReportRegister): Promise<number> {
  await registerOne(register)
  return (await statementsDuring(() => registerOne(register))).filter(({ opensTrip }) => opensTrip).length
}

/** Both take turns, so that what disturbs the one disturbs the other. */
async function speedOf(register: ReportRegister, say: (sentence: string) => void): Promise<number> {
  const bare = new pg.Client(register.adminUrl)
  await bare.connect()
  const [own, inserts]: [number[], number[]] = [[], []]
  try {
    // Its lists would need the same indexes, and its figures the same checks.
    await bare.query('create table bare_report (like incident including all, words jsonb not null)')
    for (let n = 0; n < registrations; n++) {
      const input = filledForm()
      own.push(await timed(() => registerOne(register, input)))
      inserts.push(await timed(() => insertBare(bare, input)))
    }
  } finally {
    await bare.end()
  }
  const ratio = p95(own.slice(warmUp)) / p95(inserts.slice(warmUp))
  say(
    `p95 ${p95(own.slice(warmUp)).toFixed(1)} ms, bare ${p95(inserts.slice(warmUp)).toFixed(1)} ms; medians ${median(own.slice(warmUp)).toFixed(1)} and ${median(inserts.slice(warmUp)).toFixed(1)}`,
  )
  return ratio
}

/**
 * What a product would do that kept the report and nothing else: one row, with the words of the form in it as they were typed. No role, no
 * policy, no key, no audit, no version, no job. Without the words it would be compared with a report that nobody could read.
 */
async function insertBare(client: pg.Client, { id, institutionId, report }: ReturnType<typeof filledForm>): Promise<void> {
  await client.query('begin')
  await client.query(
    `insert into bare_report (id, institution_id, authority_id, department_id, acting_municipality_id, child_id, occurred_at, minutes,
                              registered_at, deadline_at, account, guidance, crime_suspected, injury, source_key, words)
     values ($1::uuid, $2, 'syd', 'dep-1', '0630', $3, now(), 4, now(), now(), 'DECLINED', 'YES', false, 'NONE', $1::uuid::text, $4)`,
    [id, institutionId, child, report],
  )
  await client.query('commit')
}

async function errorsOf(register: ReportRegister): Promise<number> {
  const done = await Promise.all(Array.from({ length: 50 }, () => registerOne(register).catch(() => false)))
  return done.filter((ok) => !ok).length
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now()
  await work()
  return performance.now() - before
}

function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)]!
}
