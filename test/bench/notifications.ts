import { Agent, request } from 'node:http'
import { withDatabase, type Principal } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { databasesAt } from '../../apps/standalone/src/platform/databases.ts'
import { documentId, signIn } from '../support/visitor.ts'
import { demoHouse, type DemoHouse } from './demo-house.ts'
import { median, type BenchRun, type Figure, type FigureGroup } from './figure.ts'
import { replayOf } from './supervisor-page/replay.ts'
import { isQuestion, statementsDuring } from './supervisor-page/statements.ts'

const names = {
  municipality: 'notifications/municipality-page',
  country: 'notifications/country-page',
  queue: 'notifications/queue-page',
  years: 'notifications/ten-years-to-one',
} as const
const timesARound = 12
const measured = '2022K1..2022K4'
const openCases = 10_000

/** Notifications: pages of statistics and the desk beside their SQL, and a register of ten years beside one of a single year. */
export const notificationPages: FigureGroup = {
  name: 'notifications',
  figures: Object.values(names),
  async measure(run) {
    const house = await demoHouse(run)
    const pages = { municipality: await pageOf(house, caseworker), country: await pageOf(house, supervisor) }
    const figures: Figure[] = []
    try {
      for (const who of ['municipality', 'country'] as const)
        if (run.wants(names[who]))
          figures.push({ name: names[who], value: await pageToSql(run, who, pages[who]), limit: 2, direction: 'max' })
      if (run.wants(names.queue)) figures.push({ name: names.queue, value: await queuePage(run, house), limit: 2, direction: 'max' })
      if (run.wants(names.years))
        figures.push({ name: names.years, value: await tenYearsToOne(run, house, pages), limit: 1.5, direction: 'max' })
    } finally {
      for (const page of Object.values(pages)) await page.leave()
    }
    return figures
  },
}

type Reader = { id: string } & Pick<Principal, 'persona' | 'scope'>

const caseworker: Reader = { id: 'sagsbehandler', persona: 'caseworker', scope: '0630' }
const supervisor: Reader = { id: 'tilsyn-syd', persona: 'supervisor', scope: 'syd' }

interface Asked {
  document: string
  variables: object
}

const statistics: Asked = { document: 'NotificationStatistics', variables: { period: measured } }

interface Page {
  /** Milliseconds until the whole answer is there. */
  ask(): Promise<number>
  /** Milliseconds of its own SQL. */
  sql(): Promise<number>
  leave(): Promise<void>
}

async function pageOf(house: DemoHouse, { id, ...who }: Reader, asked: Asked = statistics): Promise<Page> {
  const { cookie } = await signIn(house.platform.door.url.href, id)
  const body = JSON.stringify({ documentId: documentId(asked.document), variables: asked.variables })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = () => post(new URL('/graphql', house.platform.door.url), agent, cookie, body)
  await ask()
  // The queue of jobs in the same process goes on meanwhile, and writes.
  const statements = (await statementsDuring(ask)).filter(
    (statement) => isQuestion(statement) && !statement.database.endsWith('gateway') && !/\b(update|insert|delete)\b/i.test(statement.text),
  )
  const replay = await replayOf(statements, house, { userId: id, ...who, purpose: 'bench', requestId: 'bench' })
  return {
    ask,
    sql: replay.once,
    async leave() {
      agent.destroy()
      await replay.end()
    },
  }
}

/** Page and statements take turns, so that what disturbs the one disturbs the other. */
async function pageToSql(run: BenchRun, who: string, { ask, sql }: Page): Promise<number> {
  const [pages, sums]: [number[], number[]] = [[], []]
  for (let round = 0; round <= run.rounds; round++)
    for (let n = 0; n < timesARound; n++) {
      const [page, sum] = [await ask(), await sql()]
      // The first round warms up.
      if (round > 0) pages.push(page)
      if (round > 0) sums.push(sum)
    }
  run.say(`${who}: page ${median(pages).toFixed(1)} ms, its SQL ${median(sums).toFixed(1)} ms`)
  return median(pages) / median(sums)
}

/** The first page of the desk of a municipality with ten thousand open cases. */
async function queuePage(run: BenchRun, house: DemoHouse): Promise<number> {
  const admin = await administrator(house)
  try {
    await admin.query(manyOpenCases, [openCases])
    await admin.query('analyze')
    const { rows } = await admin.query(
      `select count(*)::int as open from notification_case where municipality_id = '0630' and state <> 'CLOSED'`,
    )
    run.say(`${rows[0].open} open cases`)
  } finally {
    await admin.end()
  }
  const desk = await pageOf(house, caseworker, { document: 'NotificationDeskPage', variables: { filter: 'ALL' } })
  const ratio = await pageToSql(run, 'desk', desk)
  await desk.leave()
  return ratio
}

const manyOpenCases = `
  insert into notification_case (id, municipality_id, child_id, happened_in_home, about_home, received_at, kinds, suspected, state, version,
    adviser_changes, due_at, assessed_at, conversation, police, childrens_house, guardian_locked)
  select id, municipality_id, child_id, false, false, received_at, array[kind], '{}', case when fresh then 'RECEIVED' else 'ASSESSED' end, 1, 0,
         case when fresh then received_at + interval '1 day' end, case when not fresh then received_at + interval '1 hour' end,
         'PENDING', 'NONE', 'NOT_RELEVANT', false
  from (
    select *, row_number() over (order by received_at desc) % 50 = 0 as fresh from notification
    where municipality_id = '0630' and not exists (select from notification_case where notification_case.id = notification.id)
    order by received_at desc limit $1
  ) as received`

function administrator(house: DemoHouse): Promise<pg.Client> {
  const admin = new pg.Client(withDatabase(house.adminUrl, new URL(databasesAt(house).urlOf('notifications')).pathname.slice(1)))
  return admin.connect().then(() => admin)
}

/**
 * The worse of the two pages, in a register of one year and in one of ten. Both come from the demo's rows of the year asked
 * about: the other years are taken out, and then that year is copied nine times to the years before, which nobody asks about.
 */
async function tenYearsToOne(run: BenchRun, house: DemoHouse, pages: Record<string, Page>): Promise<number> {
  const admin = await administrator(house)
  try {
    run.say('Leaving one year of notifications ...')
    for (const statement of oneYear) await admin.query(statement)
    const one = await timesOf(run, pages)
    run.say('Copying it to nine more ...')
    for (let back = 1; back <= 9; back++) for (const statement of aYearBack) await admin.query(statement, [back])
    await admin.query('vacuum analyze')
    const rows = (await admin.query('select count(*)::int as rows from notification')).rows[0].rows as number
    const ten = await timesOf(run, pages)
    const ratios = Object.keys(pages).map((who) => {
      run.say(`${who}: ${ten[who]!.toFixed(1)} ms with ten years (${rows} notifications), ${one[who]!.toFixed(1)} ms with one`)
      return ten[who]! / one[who]!
    })
    return Math.max(...ratios)
  } finally {
    await admin.end()
  }
}

async function timesOf(run: BenchRun, pages: Record<string, Page>): Promise<Record<string, number>> {
  const times: Record<string, number> = {}
  for (const [who, { ask }] of Object.entries(pages)) {
    const own: number[] = []
    for (let n = 0; n < timesARound * (run.rounds + 1); n++) own.push(await ask())
    times[who] = median(own.slice(timesARound))
  }
  return times
}

const columns = {
  notification:
    'id, municipality_id, child_id, received_at, notifier, kind, institution_id, authority_id, department_id, assessed_at, acute, receipt_sent_on, advisers, source_key',
  police_report: 'notification_id, municipality_id, child_id, reported_on, crime, interviewed_on',
  childrens_house_course: 'notification_id, municipality_id, child_id, started_on',
  support_measure: 'notification_id, municipality_id, started_on, kind',
} as const
const tables = Object.keys(columns) as (keyof typeof columns)[]

// Put aside, all taken out, and put in again: the register only ever grows, and taking a million rows out one by one is not its work.
const oneYear = [
  ...tables.map(
    (table) =>
      `create temp table kept_${table} as select ${columns[table]} from ${table}
       where ${table === 'notification' ? 'id' : 'notification_id'} in (select id from notification where received_on >= '2022-01-01' and received_on < '2023-01-01')`,
  ),
  `truncate ${tables.join(', ')}, child_conversation, notification_tally, support_tally`,
  ...tables.map((table) => `insert into ${table} (${columns[table]}) select * from kept_${table}`),
  'vacuum analyze',
]

// The triggers keep the roll-up in step, as they do for everybody.
const aYearBack = [
  `insert into notification (id, municipality_id, child_id, received_at, notifier, kind, assessed_at, acute, receipt_sent_on, advisers, source_key)
   select md5(id::text || $1::int)::uuid, municipality_id, child_id || '/' || $1, received_at - $1::int * interval '366 days', notifier, kind,
          assessed_at - $1::int * interval '366 days', acute, receipt_sent_on - 366 * $1::int, advisers, source_key || '/' || $1
   from notification where source_key like 'demo:notification:2022:______'`,
  ...[
    [
      'police_report',
      'child_id, reported_on, crime, interviewed_on',
      `child_id || '/' || $1, reported_on - 366 * $1::int, crime, interviewed_on - 366 * $1::int`,
    ],
    ['childrens_house_course', 'child_id, started_on', `child_id || '/' || $1, started_on - 366 * $1::int`],
    ['support_measure', 'started_on, kind', 'started_on - 366 * $1::int, kind'],
  ].map(
    ([table, columns, values]) =>
      `insert into ${table} (notification_id, municipality_id, ${columns})
       select md5(followed.notification_id::text || $1::int)::uuid, followed.municipality_id, ${values!.replaceAll(/\b(child_id|reported_on|started_on|crime|interviewed_on|kind)\b/g, 'followed.$1')}
       from ${table} as followed join notification on notification.id = followed.notification_id and source_key like 'demo:notification:2022:______'`,
  ),
]

function post(url: URL, agent: Agent, cookie: string, body: string): Promise<number> {
  const before = performance.now()
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-tilsynsblik': '1', cookie }
  return new Promise((resolve, reject) => {
    request(url, { method: 'POST', agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`the front door answered ${response.statusCode}`))
      response.resume().once('end', () => resolve(performance.now() - before))
    })
      .once('error', reject)
      .end(body)
  })
}
