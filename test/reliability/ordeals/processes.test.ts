import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { overHttp } from '@tilsynsblik/gateway'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { freePort } from '../../../apps/standalone/src/cluster/port.ts'
import { eightWriters, isAcknowledged, openOrdealHouse, pause, registered, type OrdealHouse } from '../../support/ordeal-house.ts'
import { masterKeysFile } from '../../support/text-keys.ts'

/** R7 and R12: the register of reports as a process of its own, that is killed, and asked to end, while work is under way. */
let house: OrdealHouse
let register: ChildProcess
let start: () => Promise<void>

const main = join(import.meta.dirname, '..', '..', '..', 'services', 'incidents', 'src', 'main.ts')

beforeAll(async () => {
  const port = await freePort()
  house = await openOrdealHouse({
    away: async (databases, secrets) => {
      const key = secrets.keys['incidents']!
      const texts = databases.textsOf('incidents')!
      start = async () => {
        register = fork(main, {
          env: {
            PATH: process.env['PATH'],
            DATABASE_URL: databases.urlOf('incidents'),
            PRINCIPAL_KEYS: `${key.id}:${key.secret}`,
            KEYS_DATABASE_URL: texts.databaseUrl,
            TEXT_KEYS_FILE: masterKeysFile(texts.masters()),
            PORT: String(port),
            LOG_LEVEL: 'silent',
          },
        })
        await once(register, 'message', { signal: AbortSignal.timeout(60_000) })
      }
      await start()
      return overHttp({ incidents: `http://127.0.0.1:${port}/graphql` })
    },
  })
}, 180_000)
afterAll(async () => {
  await house?.stop()
  register?.kill('SIGKILL')
})

/** What can be read of every register at once, and what did not answer. */
async function page() {
  const before = performance.now()
  const { data, errors } = await house.staff.ask('NoticeList')
  return { ms: performance.now() - before, data, missing: errors.map(({ extensions }) => extensions.service) }
}

test('kill -9 of the register while eight write: nothing acknowledged is lost, the others are named as missing, and it is back', async () => {
  const writers = eightWriters(house.staff)
  onTestFinished(() => writers.stop())
  const back: number[] = []
  for (let kill = 0; kill < 3; kill++) {
    await writers.more(20)
    register.kill('SIGKILL')
    await once(register, 'exit')
    const during = await page()
    expect(during.ms).toBeLessThan(2_000)
    expect(during.missing).toContain('incidents')
    const before = performance.now()
    await start()
    while ((await page()).missing.length > 0) await pause(20)
    back.push(performance.now() - before)
  }
  await writers.stop()
  const { acknowledged } = writers
  const rows = await house.behind('incidents', 'select id::text from incident where id = any($1::uuid[])', [acknowledged])
  process.stdout.write(
    `  register killed 3 times: ${acknowledged.length} acknowledged, ${acknowledged.length - rows.length} lost, back after ${back.map((ms) => (ms / 1000).toFixed(1)).join(', ')} s\n`,
  )
  expect(rows).toHaveLength(acknowledged.length)
}, 180_000)

test('asked to end while two hundred wait, a register answers them all, takes no more, and is gone within ten seconds', async () => {
  const ending = register
  const sent = Array.from({ length: 200 }, () => registered(house.staff, crypto.randomUUID()))
  await pause(100)
  const before = performance.now()
  ending.kill('SIGTERM')
  const exit = once(ending, 'exit')
  const answers = await Promise.all(sent)
  await exit
  const took = performance.now() - before
  const outcome = { acknowledged: 0, refused: 0, missing: 0, other: 0 }
  for (const answer of answers) {
    const code = answer.errors[0]?.extensions.code
    if (isAcknowledged(answer)) outcome.acknowledged++
    else if (code === 'BUSY') outcome.refused++
    else if (code === 'SUBGRAPH_UNAVAILABLE') outcome.missing++
    else outcome.other++
  }
  const [row] = await house.behind('incidents', 'select count(*)::int as reports from incident', [])
  process.stdout.write(`  SIGTERM: ${JSON.stringify(outcome)} of 200, ended after ${Math.round(took)} ms, ${row!['reports']} reports\n`)
  expect(took).toBeLessThan(10_000)
  expect(outcome.other).toBe(0)
  expect(outcome.acknowledged).toBeGreaterThan(0)
  await start()
}, 60_000)
