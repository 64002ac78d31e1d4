import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { overHttp, type SubgraphTransport } from '@tilsynsblik/gateway'
import { provision, withDatabase } from '@tilsynsblik/service-kit'
import pg from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { incidents } from '../../../services/incidents/src/service.ts'
import { isAcknowledged, openOrdealHouse, registered, type OrdealHouse } from '../../support/ordeal-house.ts'
import { masterKeysFile } from '../../support/text-keys.ts'

/** R11: a new version of the register comes while people write. */
let house: OrdealHouse
let serving: ChildProcess
let begin: () => Promise<{ child: ChildProcess; url: string }>
let send: ReturnType<SubgraphTransport>

const main = join(import.meta.dirname, '..', '..', '..', 'services', 'incidents', 'src', 'main.ts')

beforeAll(async () => {
  house = await openOrdealHouse({
    away: async (databases, secrets) => {
      const key = secrets.keys['incidents']!
      const texts = databases.textsOf('incidents')!
      begin = async () => {
        const env = {
          DATABASE_URL: databases.urlOf('incidents'),
          PRINCIPAL_KEYS: `${key.id}:${key.secret}`,
          KEYS_DATABASE_URL: texts.databaseUrl,
          TEXT_KEYS_FILE: masterKeysFile(texts.masters()),
          PORT: '0',
          LOG_LEVEL: 'silent',
        }
        const child = fork(main, { env: { PATH: process.env['PATH'], ...env } })
        const [{ port }] = (await once(child, 'message', { signal: AbortSignal.timeout(60_000) })) as [{ port: number }]
        return { child, url: `http://127.0.0.1:${port}/graphql` }
      }
      const first = await begin()
      serving = first.child
      send = overHttp({ incidents: first.url })('incidents')
      return () => (request) => send(request)
    },
  })
}, 180_000)
afterAll(async () => {
  await house?.stop()
  serving?.kill('SIGKILL')
})

/** The same database, brought to the shape of the next version. */
async function change(): Promise<number> {
  const admin = house.adminOf('incidents')
  return provision({ ...incidents.database, migrations: join(import.meta.dirname, '..', '..', 'support', 'next-version') }, admin)
}

const hasNext = async () =>
  (await house.behind('incidents', `select from information_schema.columns where table_name = 'incident' and column_name = 'next_version'`))
    .length

test('a change that must wait for a long reading gives up within seconds and leaves nothing half done', async () => {
  const reader = new pg.Client(withDatabase(house.adminOf('incidents').adminUrl, 'tilsynsblik_incidents'))
  await reader.connect()
  onTestFinished(() => reader.end())
  await reader.query('begin; select count(*) from incident')
  const before = performance.now()
  await expect(change()).rejects.toThrow(/lock timeout/)
  const gaveUp = performance.now() - before
  expect(isAcknowledged(await registered(house.staff, crypto.randomUUID()))).toBe(true)
  expect(await hasNext()).toBe(0)
  process.stdout.write(`  a change behind a long reading gave up after ${(gaveUp / 1000).toFixed(1)} s\n`)
}, 60_000)

test('the database changes, the new version starts, the old one ends: nobody who writes meanwhile is refused', async () => {
  const answers = { acknowledged: 0, other: [] as string[] }
  const writing = new AbortController()
  onTestFinished(() => writing.abort())
  const writers = Array.from({ length: 8 }, async () => {
    while (!writing.signal.aborted) {
      const answer = await registered(house.staff, crypto.randomUUID())
      if (isAcknowledged(answer)) answers.acknowledged++
      else answers.other.push(answer.errors[0]?.extensions.code ?? 'nothing')
    }
  })
  const more = async (reports: number) => {
    const enough = answers.acknowledged + reports
    await expect.poll(() => answers.acknowledged, { timeout: 60_000 }).toBeGreaterThan(enough)
  }
  await more(40)
  expect(await change()).toBe(1)
  await more(40)
  const next = await begin()
  const [old, oldAnswers] = [serving, send]
  serving = next.child
  const nextAnswers = overHttp({ incidents: next.url })('incidents')
  send = nextAnswers
  expect(oldAnswers).not.toBe(nextAnswers)
  old.kill('SIGTERM')
  await once(old, 'exit')
  await more(40)
  writing.abort()
  await Promise.all(writers)
  process.stdout.write(`  a new version under eight writers: ${answers.acknowledged} acknowledged, ${answers.other.length} refused\n`)
  expect(answers.other).toEqual([])
  expect(await hasNext()).toBe(1)
}, 180_000)
